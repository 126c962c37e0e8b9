import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'node-html-parser';
import { chartSvg } from '#src/lib/charts/chart.ts';
import { inks } from '#src/lib/charts/inks.ts';
import { fileWidth, narrowest } from '#src/lib/charts/svg-picture.ts';
import { wrapText, textWidth } from '#src/lib/charts/text-width.ts';
import { charts, pair, statusBars, statusRow } from '../../support/invented-charts.ts';

test('the same data give the same picture', () => {
  for (const chart of charts) {
    assert.equal(chartSvg(chart, 'file'), chartSvg(structuredClone(chart), 'file'));
  }
});

test('page and file hold the same drawing and differ only in the size of their frames', () => {
  const frameless = (svg: string) =>
    svg.replace(/^<svg [^>]*>/, '').replace(/<svg width="[^"]*" overflow/, '<svg overflow');
  for (const chart of charts) {
    assert.equal(frameless(chartSvg(chart, 'page')), frameless(chartSvg(chart, 'file')));
  }
});

test('every text is escaped, wherever it stands', () => {
  const evil = `<b>&"'`;
  const [row] = [statusRow(evil, [1, 1, 1, 1])];
  const svgs = [
    chartSvg(
      { ...pair, id: evil, title: evil, description: evil, source: evil, because: evil },
      'file',
    ),
    chartSvg({ ...statusBars, rows: [{ ...row, totalText: evil }] }, 'file'),
  ];
  for (const svg of svgs) {
    assert.ok(!svg.includes('<b>') && !/&(?!amp;|lt;|gt;|quot;|#39;)/.test(svg));
    assert.ok(svg.includes('&lt;b&gt;&amp;&quot;&#39;'));
  }
});

test('a picture needs nothing but itself, and has its finding and source in it', () => {
  for (const chart of charts) {
    const svg = chartSvg(chart, 'file');
    assert.match(svg, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" [^>]*viewBox=/);
    assert.match(svg, new RegExp(`<svg width="${fileWidth}" overflow="visible">`));
    assert.doesNotMatch(svg, /style=|<style|<script|href|NaN|undefined|Infinity/);
    assert.doesNotMatch(svg, /="-?\d+\.\d{2,}/);
    assert.doesNotMatch(svg, / (width|height)="-/);
    const document = parse(svg);
    assert.equal(document.querySelector('title')?.textContent, chart.title);
    assert.equal(document.querySelector('desc')?.textContent, chart.description);
    assert.match(document.querySelectorAll('text').at(-1)?.textContent ?? '', /Source/);
    for (const [, id = ''] of svg.matchAll(/url\(#([^)]+)\)/g)) {
      assert.ok(svg.includes(`<pattern id="${id}"`), id);
    }
    for (const id of (/aria-labelledby="([^"]+)"/.exec(svg)?.[1] ?? 'none').split(' ')) {
      assert.ok(svg.includes(` id="${id}"`), id);
    }
  }
});

test('colours of files are the tokens of pages', () => {
  const tokens = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');
  for (const [name, colour] of Object.entries(inks)) {
    assert.ok(tokens.includes(`--color-${name}: ${colour};`), name);
  }
});

test('text is wrapped to its room, and no word is lost', () => {
  const text = 'Құқық бұзушылықтардың тоғыз түрі бойынша құқықтық статистика комитеті '.repeat(3);
  const lines = wrapText(text, 14, narrowest);
  assert.ok(lines.length > 3 && lines.every((line) => textWidth(line, 14) <= narrowest));
  assert.equal(lines.join(' '), text.trim());
});
