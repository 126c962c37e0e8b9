import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';

/** A calendar of all-day events. */
export interface DeadlineCalendar {
  name: string;
  /** ISO 639 code. */
  language: string;
  /** The date the file was made, ISO 8601. */
  stamp: string;
  /** Host name that makes the ids of the events unique in the world. */
  host: string;
  events: { id: string; date: string; summary: string; description: string; address: string }[];
}

/** An iCalendar file (RFC 5545); events do not block time. The same input always gives the same bytes. */
export function deadlineCalendar({
  name,
  language,
  stamp,
  host,
  events,
}: DeadlineCalendar): string {
  const calendar = ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Aman Jol', product: 'Plan', language: language.toUpperCase() },
    ttl: 60 * 60 * 24,
  });
  for (const event of events) {
    calendar.createEvent({
      id: `${event.id}@${host}`,
      stamp: new Date(stamp),
      start: new Date(event.date),
      timezone: 'UTC',
      allDay: true,
      summary: event.summary,
      description: event.description,
      url: event.address,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
}
