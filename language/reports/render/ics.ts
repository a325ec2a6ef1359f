import { escape as escaped, ICalCalendar, type ICalEventData, ICalEventTransparency } from 'ical-generator';
import { daysAfter } from '../../model/dates.ts';
import type { Calendar, CalendarEvent } from '../calendar/calendar.ts';
import { dateWords } from '../parts/dates.ts';
import { frameWords } from '../words/frame.ts';
import { oneLine } from './plain.ts';

/** When a calendar was made, where neither the plan nor the caller fixed a day: plainly no day on which it was. */
const noStamp = '1970-01-01';

/**
 * Writes a calendar as iCalendar (RFC 5545). The same plan gives the same bytes, and an event keeps its UID while its
 * days and words change, so that reading the file in anew moves it and does not double it. It names no method: what is
 * published by one has an organizer with an address (RFC 5546, 3.2.1), and a plan knows no address.
 */
export function renderIcs(calendar: Calendar): string {
  const { title, language, events, asOf = noStamp } = calendar;
  const written = new ICalCalendar({
    prodId: { company: 'Inquiry Plans', product: 'inquiry', language: language.toUpperCase() },
    scale: 'GREGORIAN',
    // The library escapes what stands in events, and takes these two as they are.
    name: escaped(oneLine(title), false),
    description: escaped(textOf(about(calendar)), false),
  });
  for (const event of events) written.createEvent({ ...fieldsOf(event, calendar), stamp: midnight(asOf) });
  return `${written.toString()}\r\n`;
}

function about({ lines, edition, language, asOf, unplaced, unplacedHeading }: Calendar): readonly string[] {
  const words = frameWords[language];
  return [
    ...lines,
    ...(asOf === undefined ? [] : [words.asOf(dateWords(words.locale, asOf))]),
    ...(edition === 'public' ? [words.publicEdition] : []),
    ...(unplaced.length === 0 ? [] : [unplacedHeading, ...unplaced.map((text) => `- ${text}`)]),
  ];
}

/** A whole day says that something is to be thought of, not that nobody has time: it is transparent. */
function fieldsOf({ id, first, last, summary, lines, place }: CalendarEvent, { planId }: Calendar): ICalEventData {
  return {
    id: oneLine(`${id}@${planId}`),
    start: midnight(first),
    end: midnight(daysAfter(last, 1)),
    allDay: true,
    summary: oneLine(summary),
    description: textOf(lines),
    transparency: ICalEventTransparency.TRANSPARENT,
    ...(place === undefined ? {} : { location: oneLine(place) }),
  };
}

function textOf(lines: readonly string[]): string {
  return lines.map(oneLine).join('\n');
}

/** The zone of the machine moves no day. */
function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
