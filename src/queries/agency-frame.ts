import { frame, type Frame, type FrameOptions } from './frame.ts';
import type { Language } from './language.ts';
import { registers } from './register.ts';

/**
 * The frame of a page about agencies. While the register is a sample, its title says so and no search engine lists it.
 */
export async function agencyFrame(language: Language, options: FrameOptions): Promise<Frame> {
  const [latest] = await registers();
  if (latest?.kind !== 'sample') return frame(language, options);
  const mark = language.t('agencies.sample-mark');
  const tabTitle = `${options.tabTitle ?? options.title} (${mark})`;
  return frame(language, { ...options, tabTitle, indexable: false });
}
