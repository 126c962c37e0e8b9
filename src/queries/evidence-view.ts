import { titleLanguage } from '#src/lib/title-language.ts';
import type { Evidence, Execution } from '#src/schemas/report.ts';
import { bodyLinks, type BodyLink } from './body-link.ts';
import type { SourceNote } from './facts.ts';
import type { FullLanguage } from './language.ts';
import type { PlanData } from './plan-data.ts';

type Voice = Execution['outside'][number] | Execution['statements'][number];

/** Something that shows work, as it is printed. */
export interface EvidenceView {
  shows: string;
  source: SourceNote;
  body: BodyLink | null;
  /** The dated obligations that it shows to be met. */
  meets: string[];
}

/** What somebody says of the work, as it is printed. */
export interface VoiceView {
  by: string;
  says: string;
  /** The language of what is said. */
  lang: string;
  source: SourceNote;
}

/** Evidence in the reader's language, its title in the language of the source. */
export function evidenceView(own: Evidence, data: PlanData, language: FullLanguage): EvidenceView {
  const [body] = own.body === undefined ? [] : bodyLinks([own.body], data, language);
  return {
    shows: own.shows[language.locale],
    source: sourceNote(own, language.t(`evidence.${own.kind}`), language),
    body: body ?? null,
    meets: own.meets,
  };
}

/** A statement or an assessment in the reader's language. */
export function voiceView(own: Voice, language: FullLanguage): VoiceView {
  return {
    by: own.by[language.locale],
    ...('lang' in own.says
      ? { says: own.says.text, lang: own.says.lang }
      : { says: own.says[language.locale], lang: language.tag }),
    source: sourceNote(own, null, language),
  };
}

function sourceNote(
  { title, address, date }: Pick<Evidence, 'title' | 'address' | 'date'>,
  kind: string | null,
  { tag, format }: FullLanguage,
): SourceNote {
  const lang = titleLanguage(title);
  return {
    title,
    href: address,
    ...(lang === null || lang === tag ? {} : { lang }),
    note: [format.partialDate(date), ...(kind === null ? [] : [kind])].join(', '),
  };
}
