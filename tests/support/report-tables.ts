import type { TestContext } from 'node:test';
import { importStatements } from '#src/commands/reports/import.ts';
import { startReport } from '#src/commands/reports/new.ts';
import { reportProject } from './report-project.ts';
import { sourceFiles } from './source-files.ts';

const [columns] = sourceFiles('content/reports/columns.yaml');

/** What is said of every table that a test imports. */
export const about = {
  year: 2025,
  body: 'mia',
  date: '2026-02-10',
  address: 'https://sample.example/table',
  title: 'Учебный пример: информация об исполнении Плана',
};

/** A table as received. */
export const table = (...rows: string[]): string =>
  ['№;Мероприятие;Статус;Информация об исполнении;Ссылка', ...rows, ''].join('\n');

/** Rows of which each is acceptable: measures 7, 5.1 and 4, for which mia is responsible. */
export const rows = {
  first: '7;Учебное;Исполнено;Учебная проверка проведена;https://sample.example/7',
  part: '5.1;Учебное;на исполнении;Учебная работа идёт;',
  last: '4;Учебное;Не исполнено;;',
} as const;

/** A project with an empty summary of 2025, and how tables are imported into it. */
export async function importProject(context: TestContext) {
  const place = reportProject(context);
  place.write('reports/columns.yaml', columns?.text ?? '');
  await place.run(() => startReport(place.project, about.year));
  /** What was printed, and why the table was refused, if it was. */
  const take = (contents: string | Buffer, other: object = {}, day = '2026-03-01') => {
    const file = place.write('../table.csv', contents);
    const options = { ...about, file, acceptWarnings: false, ...other };
    return place.run(() => importStatements(place.project, options, day));
  };
  const report = () => place.read('reports/2025/report.yaml');
  return { ...place, take, report };
}
