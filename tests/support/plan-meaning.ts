import type { Deadline, Measure } from '#src/schemas/measure.ts';
import type { MeasureText } from '#src/schemas/plan-text.ts';
import type { PlanSource } from './plan-source.ts';

const months =
  'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' ');
const ofMonths =
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');
const costs = {
  none: /^не требуются$/u,
  'within-budget': /^за счет и в пределах средств, предусмотренных по бюджетной программе/u,
  'project-funds': /^за счет средств проектов/u,
  unstated: /^$/u,
};
const winrock = 'организации Winrock International';
const funds = {
  none: /^[–-]$/u,
  'republican-budget': /^РБ$/u,
  'iom-projects': /^средства проектов МОМ$/u,
  'winrock-projects': new RegExp(`^средства проектов ${winrock}$`, 'u'),
  'iom-and-winrock-projects': new RegExp(`^средства проектов МОМ, ${winrock}$`, 'u'),
  unstated: /^$/u,
};

/** Structure that does not say what the Russian cell says, misprints read as they are meant. */
export function meaningProblems(source: PlanSource): string[] {
  const russian = source.texts.get('ru');
  return source.measures.flatMap((row) => {
    const words = russian?.measures[row.id];
    if (!words) return [`text/ru.yaml: ${row.id}: missing`];
    const read = (cell: 'deadline' | 'cost' | 'funding'): string =>
      corrected(row, cell, words[cell] ?? '');
    const wrong: [cell: string, wrong: boolean][] = [
      [
        'deadline',
        row.deadline !== undefined &&
          !deadlineWords(row.deadline).includes(read('deadline').toLowerCase()),
      ],
      ['cost', row.cost !== undefined && !costs[row.cost].test(read('cost'))],
      ['funding', row.funding !== undefined && !funds[row.funding].test(read('funding'))],
      ...responsibleProblems(row, words, source),
    ];
    return wrong
      .filter(([, is]) => is)
      .map(([cell]) => `measures.yaml: ${row.id}: ${cell}: not what text/ru.yaml says`);
  });
}

function corrected(row: Measure, cell: string, text: string): string {
  const own = (row.misprints ?? []).filter((misprint) => misprint.cell === cell);
  return own.reduce((words, { written, read }) => words.replace(written, read), text);
}

/** The words for a deadline in the decree. */
function deadlineWords(deadline: Deadline): string[] {
  switch (deadline.kind) {
    case 'once': {
      const [year = '', part = ''] = deadline.at.split('-');
      const when = part.startsWith('Q')
        ? `${part.slice(1)} квартал`
        : (months[Number(part) - 1] ?? '');
      return [`${when} ${year} года`];
    }
    case 'yearly-by': {
      const [month, day] = deadline.by.split('-').map(Number);
      return [`ежегодно, до ${day ?? 0} ${ofMonths[(month ?? 0) - 1] ?? ''}`];
    }
    case 'yearly-in':
      return [`ежегодно, ${months[deadline.month - 1] ?? ''}`];
    case 'yearly':
      return ['ежегодно', 'ежегодно, раз в год'];
    case 'half-yearly':
      return ['ежегодно, раз в полугодие'];
    case 'continuous':
      return ['постоянно'];
  }
}

function responsibleProblems(
  row: Measure,
  words: MeasureText,
  { bodies }: PlanSource,
): [string, boolean][] {
  return (row.responsible ?? []).map(({ body, byAgreement, years = [] }, index) => {
    const text = corrected(row, 'responsible', words.responsible?.[index] ?? '');
    const [name = ''] = text.split(' (');
    const known = bodies.find(({ id }) => id === body);
    const names = [known?.abbreviation, known?.name.ru.toLowerCase()];
    const range = /\((\d{4})(?: ?[–-] ?(\d{4}))? год/u.exec(text);
    const inWords = range ? [Number(range[1]), Number(range[2] ?? range[1])] : [];
    const sameYears = inWords[0] === years[0] && inWords.at(-1) === years.at(-1);
    const sameBody =
      names.includes(name) || names.includes(name.replace('им. ', 'имени ').toLowerCase());
    const agreed = text.includes('(по согласованию)') === byAgreement;
    return [`responsible ${index + 1} (${body})`, !sameBody || !sameYears || !agreed];
  });
}
