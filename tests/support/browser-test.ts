import { test as base } from 'playwright/test';

function fromSetUp(name: string): string {
  const value = process.env[name];
  if (value === undefined)
    throw new Error(`${name} is not set: tests/support/browser-setup.ts has not run.`);
  return value;
}

/** A browser test on the built site, in the browser that tests/support/browser-setup.ts found. */
export const test = base.extend({
  baseURL: async ({}, use) => {
    await use(fromSetUp('SITE_ORIGIN'));
  },
  launchOptions: [
    async ({}, use) => {
      await use({
        executablePath: fromSetUp('SITE_BROWSER'),
        args: ['--no-sandbox', '--headless=shell', '--font-render-hinting=none'],
      });
    },
    { scope: 'worker' },
  ],
});

export { expect } from 'playwright/test';
