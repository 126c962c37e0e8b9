import assert from 'node:assert/strict';
import { test } from 'node:test';
import ICAL from 'ical.js';
import { deadlineCalendar } from '#src/lib/deadline-calendar.ts';

const calendar = {
  name: 'Сроки Плана',
  language: 'ru',
  stamp: '2026-11-22',
  host: 'aman-jol.example',
  events: [
    {
      id: '35-2026-12-31',
      date: '2026-12-31',
      summary: 'Мероприятие 35; список, агентства',
      description: 'публикация списка\nМТСЗН',
      address: 'https://aman-jol.example/ru/plan/35/',
    },
  ],
};

test('an event lasts the whole day, whatever the time zone of the machine', () => {
  const parsed = new ICAL.Component(
    ICAL.parse(deadlineCalendar(calendar)) as unknown[] as [string, unknown[], unknown[]],
  );
  const [event] = parsed
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
  assert.ok(event);
  assert.equal(event.startDate.toString(), '2026-12-31');
  assert.equal(event.startDate.isDate, true);
  assert.equal(event.uid, '35-2026-12-31@aman-jol.example');
  assert.equal(event.summary, 'Мероприятие 35; список, агентства');
  assert.equal(event.description, 'публикация списка\nМТСЗН');
});

test('the same input gives the same bytes', () => {
  assert.equal(deadlineCalendar(calendar), deadlineCalendar(structuredClone(calendar)));
});
