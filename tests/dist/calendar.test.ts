import assert from 'node:assert/strict';
import { test } from 'node:test';
import ICAL from 'ical.js';
import { fullLocaleCodes } from '#src/locales.ts';
import { publishedObligations } from '#src/schemas/published-plan.ts';
import { builtText } from '../support/built-site.ts';

const { obligations } = publishedObligations.parse(JSON.parse(builtText('data/obligations.json')));

for (const locale of fullLocaleCodes) {
  const text = builtText(`${locale}/plan/deadlines.ics`);
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

  test(`the ${locale} calendar is one that calendar programs accept`, () => {
    assert.equal(calendar.name, 'vcalendar');
    assert.equal(calendar.getFirstPropertyValue('version'), '2.0');
    assert.ok(calendar.getFirstPropertyValue('prodid'));
    const lines = text.split('\r\n');
    assert.ok(!lines.some((line) => line.includes('\n')), 'lines end with CR LF');
    const long = lines.filter((line) => Buffer.byteLength(line) > 75);
    assert.deepEqual(long, [], 'lines longer than 75 bytes');
  });

  test(`the ${locale} calendar has every obligation as a day, with an id and a time stamp`, () => {
    const days = events.map((event) => event.startDate.toString());
    assert.deepEqual(days.sort(), obligations.map(({ due }) => due).sort());
    assert.ok(events.every((event) => event.startDate.isDate));
    assert.equal(new Set(events.map(({ uid }) => uid)).size, obligations.length);
    const bare = events.filter(({ component, summary, uid }) => {
      const stamp = component.getFirstPropertyValue('dtstamp');
      return !stamp || !summary.trim() || !uid.includes('@');
    });
    assert.deepEqual(
      bare.map(({ uid }) => uid),
      [],
    );
  });
}
