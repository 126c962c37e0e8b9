import type { Locator, Page } from 'playwright/test';
import { formatFor } from '#src/lib/format.ts';
import { addDays } from '#src/lib/dates.ts';
import { expect, test } from '../support/browser-test.ts';
import { agenciesOfLatest, storedReleases } from '../support/register.ts';

const agencies = agenciesOfLatest();
const asOf = storedReleases().at(-1)?.source.asOf ?? '';
const { date, country } = formatFor('ru-KZ');
const field = '[data-agency-check] input[type=search]';

async function answerTo(page: Page, query: string, day = asOf): Promise<Locator> {
  await page.clock.setFixedTime(`${day}T09:00:00Z`);
  await page.goto('/ru/agencies/');
  await page.locator(field).fill(query);
  const answer = page.locator('[data-agency-answer]');
  await expect(answer).toBeVisible();
  return answer;
}

const full = agencies.find(
  ({ status, sites, phones, until }) =>
    status === 'active' && sites.length > 0 && phones.length > 1 && until !== undefined,
);
const ending = agencies.find(
  ({ status, until = '' }) =>
    status === 'active' && until > addDays(asOf, 31) && until < addDays(asOf, 80),
);

test('a match tells all that the list says, of which day it is, what it does not prove and what to do', async ({
  page,
}) => {
  const answer = await answerTo(page, full?.bin ?? '');
  for (const words of [
    full?.name ?? '',
    full?.bin ?? '',
    full?.address ?? '',
    ...(full?.phones ?? []),
    ...(full?.sites ?? []),
    full?.scope ?? '',
    'действует',
    date(full?.since ?? ''),
    date(full?.until ?? ''),
    ...(full?.countries ?? []).map(country),
    `Список на ${date(asOf)}: указано «действует».`,
    'не доказывает',
  ])
    await expect(answer).toContainText(words);
  await expect(answer.locator('ol > li')).toHaveCount(4);
  await expect(answer.locator('[data-field=basis]')).toHaveText('в списке не указано');
  await expect(answer.locator('[data-field=region]')).not.toContainText('KZ-');
  await expect(page.locator('[role=status]', { has: answer })).toBeVisible();
});

test('what has ended or was suspended is told with its dates and reason', async ({ page }) => {
  const ended = agencies.find(({ status, basis }) => status === 'ended' && basis);
  const answer = await answerTo(page, ended?.bin ?? '');
  await expect(answer).toContainText('прекращено');
  await expect(answer.locator('[data-field=since]')).toHaveText(date(ended?.since ?? ''));
  await expect(answer.locator('[data-field=basis]')).toHaveText(ended?.basis ?? '');
});

test('a name that is nowhere is answered with whom to ring', async ({ page }) => {
  const answer = await answerTo(page, 'Щъёыцкфю Эжпрст');
  await expect(answer.locator('a[href^="tel:"]')).toBeVisible();
  await expect(answer).toContainText('уже заплатили');
});

const places: [string, (page: Page, day: string) => Promise<Locator>][] = [
  ['answer', async (page, day) => (await answerTo(page, ending?.bin ?? '', day)).first()],
  [
    'page',
    async (page, day) => {
      await page.clock.setFixedTime(`${day}T09:00:00Z`);
      await page.goto(`/ru/agencies/${ending?.bin ?? ''}/`);
      return page.locator('main');
    },
  ],
];
for (const [place, at] of places) {
  test(`the verdict of the ${place} softens when the term is about to end, and when it has ended`, async ({
    page,
  }) => {
    const until = ending?.until ?? '';
    const sentence = (text: Locator, said: string) => text.locator(`[data-said=${said}]`);
    const early = await at(page, addDays(until, -31));
    await expect(sentence(early, 'now')).toBeVisible();
    await expect(sentence(early, 'soon')).toBeHidden();
    const late = await at(page, addDays(until, -30));
    await expect(sentence(late, 'now')).toBeVisible();
    await expect(sentence(late, 'soon')).toBeVisible();
    await expect(sentence(late, 'soon')).toContainText(date(until));
    const over = await at(page, addDays(until, 1));
    await expect(sentence(over, 'passed')).toBeVisible();
    await expect(sentence(over, 'passed')).toContainText(date(until));
    await expect(sentence(over, 'then')).toBeVisible();
    await expect(sentence(over, 'now')).toBeHidden();
  });
}

test('numbers of an official list can be rung, those of invented agencies cannot', async ({
  page,
}) => {
  const phone = '[data-field=phones] a[href^="tel:"]';
  const answer = await answerTo(page, full?.bin ?? '');
  await expect(answer.locator(phone)).toHaveCount(0);
  await page.locator('[data-agency-check]').evaluate((root) => {
    root.setAttribute('data-rings', '');
  });
  await page.locator(field).fill(full?.name ?? '');
  await expect(answer.locator(phone)).toHaveCount(full?.phones.length ?? 0);
});
