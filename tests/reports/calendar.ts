import ICAL from 'ical.js';
import { type BuildInput, buildCalendar } from '../../language/reports/build.ts';
import type { Calendar } from '../../language/reports/calendar/calendar.ts';
import { myPart } from '../../language/reports/my-part.ts';
import { checkPlan } from '../../language/rules/run.ts';
import { planOf } from '../support/plan.ts';

/** What a text puts into a calendar, as of a day, every rule having read it. */
export function calendarIn(text: string, asked: Pick<BuildInput, 'role' | 'edition'> = {}): Calendar {
  const plan = planOf(text);
  const today = '2007-01-10';
  return calendarOf({ plan, verdict: checkPlan(plan, { today }), asOf: today, ...asked });
}

export function calendarOf(input: BuildInput): Calendar {
  const calendar = buildCalendar(myPart, input);
  if (!calendar) throw new Error('My part has no calendar');
  return calendar;
}

/** An event as another program reads it. */
export interface ReadEvent {
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  /** ISO days, the end not included. */
  readonly start: string;
  readonly end: string;
  readonly stamp: string;
}

// What a private property holds is text (RFC 5545, 3.8.8.2); this parser hands it over as it is written.
for (const name of ['x-wr-calname', 'x-wr-caldesc']) ICAL.design.icalendar.property[name] = { defaultType: 'text' };

/** What a program that is not ours reads in a file; it throws where the file is no iCalendar. */
export function read(ics: string): {
  readonly name: string;
  readonly about: string;
  readonly events: readonly ReadEvent[];
} {
  const calendar = new ICAL.Component(ICAL.parse(ics));
  const said = (from: ICAL.Component, property: string): string => String(from.getFirstPropertyValue(property) ?? '');
  return {
    name: said(calendar, 'x-wr-calname'),
    about: said(calendar, 'x-wr-caldesc'),
    events: calendar.getAllSubcomponents('vevent').map((event) => ({
      uid: said(event, 'uid'),
      summary: said(event, 'summary'),
      description: said(event, 'description'),
      start: said(event, 'dtstart'),
      end: said(event, 'dtend'),
      stamp: said(event, 'dtstamp'),
    })),
  };
}
