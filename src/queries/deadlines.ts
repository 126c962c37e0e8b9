import { today } from '#src/lib/dates.ts';
import { deadlineCalendar } from '#src/lib/deadline-calendar.ts';
import { dueViews } from './due.ts';
import { fullLanguageOf } from './language.ts';
import { planData } from './plan-data.ts';
import { siteSettings } from './site.ts';

/** /{locale}/plan/deadlines.ics: every dated obligation as an all-day event. */
export async function deadlinesFile(code: string | undefined): Promise<string> {
  const language = await fullLanguageOf(code);
  const [data, { origin, name }] = await Promise.all([planData(), siteSettings()]);
  const { t, locale } = language;
  return deadlineCalendar({
    name: `${name}: ${t('calendar.title')}`,
    language: locale,
    stamp: today(),
    host: new URL(origin).hostname,
    events: dueViews(data.obligations, data, language).map((due) => ({
      id: due.id,
      date: due.iso,
      summary: `${due.label}: ${due.heading}`,
      description: [
        due.what,
        due.byAll ? t('due.by-all') : due.bodies.map(({ name: body }) => body).join('; '),
        ...(due.within === null ? [] : [due.within]),
      ].join('\n'),
      address: origin + due.href,
    })),
  });
}
