import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'node-html-parser';
import { executionStatuses } from '#src/lib/reports/status.ts';
import { publishedPlan } from '#src/schemas/published-plan.ts';
import { builtFiles, builtPages, builtText, report } from '../support/built-site.ts';
import { builtTable, byteOrderMark } from '../support/built-table.ts';
import { figures, reports } from '../support/published-reports.ts';

const plan = publishedPlan.parse(JSON.parse(builtText('data/plan.json')));
const pictures = builtFiles('charts/**/*.svg');

test('every chart of a page has a title, a description and files that are there', () => {
  const files = new Set(builtFiles('charts/**/*').map((file) => `/${file}`));
  const withCharts = builtPages().filter(({ html }) => html.includes('data-picture='));
  const charts = withCharts.flatMap(({ address, document }) =>
    document.querySelectorAll('figure:has(svg[role="img"])').map((chart) => ({ address, chart })),
  );
  assert.ok(charts.length > 30, `only ${charts.length} charts`);
  const offenders = charts.flatMap(({ address, chart }) => {
    const [title, description] = ['title', 'desc'].map((name) => chart.querySelector(name)?.text);
    const links = chart.querySelectorAll('a[download]').map((link) => link.getAttribute('href'));
    const missing = links.filter((href) => !files.has(href ?? ''));
    const heading = chart.querySelector('figcaption')?.text.trim();
    return [
      ...(title === heading && title ? [] : [{ what: `title "${String(title)}"`, where: address }]),
      ...(description ? [] : [{ what: 'no description', where: address }]),
      ...missing.map((href) => ({ what: `no ${String(href)}`, where: address })),
      ...(links.length === 2 ? [] : [{ what: 'not two files', where: address }]),
      ...(chart.querySelector('table') ? [] : [{ what: 'no table', where: address }]),
    ];
  });
  assert.equal(report(offenders), '');
});

test('the status that a chart’s title names is the one that most measures have', () => {
  const parts = new Set(plan.measures.filter(({ parent }) => parent !== null).map(({ id }) => id));
  for (const { year, measures } of reports) {
    const counted = measures.filter(({ measure }) => !parts.has(measure));
    const counts = executionStatuses.map(
      (status) => counted.filter((row) => row.status === status).length,
    );
    const most = Math.max(...counts);
    const title = parse(builtText(`charts/en/status-${year}.svg`)).querySelector('title')?.text;
    const names = ['Completed', 'In progress', 'Not started', 'No evidence found'];
    assert.equal(title, `${names[counts.indexOf(most)]}: ${most} of 55 measures, ${year}`);
  }
});

test('the lowest and the highest figure that a chart’s title names are those of its definition', () => {
  const titles = builtFiles('charts/en/figures-*.svg').map(
    (file) => parse(builtText(file)).querySelector('title')?.text ?? '',
  );
  assert.ok(titles.length > 0);
  const number = (text: string | undefined) => Number((text ?? '').replace(/\D/g, ''));
  for (const title of titles) {
    const [, name = '', low, high] =
      /^(.+): from ([\d,]+) \(.+?\) to ([\d,]+) \(.+?\)$/.exec(title) ?? [];
    const own = figures
      .filter(({ definitionName }) => definitionName.en === name)
      .map(({ value }) => value);
    assert.equal(number(low), Math.min(...own), title);
    assert.equal(number(high), Math.max(...own), title);
  }
});

test('the numbers of a chart are the same in its picture and in its table', () => {
  const offenders = pictures.flatMap((file) => {
    const drawn = parse(builtText(file)).text.replace(/[\s\u00A0\u202F,]/g, '');
    const table = builtTable(file.replace('.svg', '.csv'));
    const values = table.flatMap((row) => Object.values(row)).filter((cell) => /^\d+$/.test(cell));
    return values
      .filter((value) => !drawn.includes(value))
      .map((value) => ({ what: `lacks ${value}`, where: file }));
  });
  assert.ok(pictures.length > 10);
  assert.equal(report(offenders), '');
});

test('a picture needs nothing from elsewhere, runs nothing, and names its source', () => {
  const offenders = pictures.flatMap((file) => {
    const svg = builtText(file).replace(byteOrderMark, '');
    return [
      ...(/(?:href|src)="(?!#)|url\((?!#)|<script|\son\w+=|<foreignObject|<image/i.test(svg)
        ? [{ what: 'active or from elsewhere', where: file }]
        : []),
      ...(svg.includes('Aman Jol') ? [] : [{ what: 'no source', where: file }]),
    ];
  });
  assert.equal(report(offenders), '');
});
