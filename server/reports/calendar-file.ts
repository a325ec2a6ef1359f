import { type BuildInput, buildCalendar } from '../../language/reports/build.ts';
import type { Calendar } from '../../language/reports/calendar/calendar.ts';
import { renderIcs } from '../../language/reports/render/ics.ts';
import type { ReportDefinition } from '../../language/reports/report.ts';

/** A report as a file for calendars. */

interface Asked {
  readonly definition: ReportDefinition;
  readonly input: BuildInput;
}

export function hasCalendar({ calendar }: ReportDefinition): boolean {
  return calendar !== undefined;
}

export function calendarFile(asked: Asked): string {
  return renderIcs(calendarOf(asked));
}

/** A calendar without an event is no valid file, and programs refuse it with words that help nobody. */
export function emptyCalendar(asked: Asked): string | undefined {
  return calendarOf(asked).events.length > 0
    ? undefined
    : 'There is nothing here for which a day can be told, so there is no calendar to write.';
}

/** What no day can be told for, so that nobody takes the calendar for the whole. */
export function notInCalendar(asked: Asked): readonly string[] {
  const { unplaced } = calendarOf(asked);
  if (unplaced.length === 0) return [];
  return [
    `Not in the calendar, since no day can be told for it (the calendar lists this in its description too): ${unplaced.length}`,
    ...unplaced.map((text) => `  ${text}`),
  ];
}

function calendarOf({ definition, input }: Asked): Calendar {
  const calendar = buildCalendar(definition, input);
  if (!calendar) throw new Error(`The report “${definition.id}” has no calendar.`);
  return calendar;
}
