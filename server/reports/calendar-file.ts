import { type HostVoice, hostVoice } from '../../language/locales/hosts.ts';
import { type BuildInput, buildCalendar } from '../../language/reports/build.ts';
import type { Calendar } from '../../language/reports/calendar/calendar.ts';
import { renderIcs } from '../../language/reports/render/ics.ts';
import type { ReportDefinition } from '../../language/reports/report.ts';
import { CannotMake } from './refusal.ts';

/** A report as a file for calendars. */

interface Asked {
  readonly definition: ReportDefinition;
  readonly input: BuildInput;
}

export function hasCalendar({ calendar }: ReportDefinition): boolean {
  return calendar !== undefined;
}

/** Throws `CannotMake` where it has no event: such a file is not valid, and programs refuse it with words that help nobody. */
export function calendarFile(asked: Asked): string {
  const calendar = calendarOf(asked);
  if (calendar.events.length === 0) throw new CannotMake(voiceOf(asked)('emptyCalendar'));
  return renderIcs(calendar);
}

/** What no day can be told for, so that nobody takes the calendar for the whole. */
export function notInCalendar(asked: Asked): readonly string[] {
  const { unplaced } = calendarOf(asked);
  if (unplaced.length === 0) return [];
  return [voiceOf(asked)('notInCalendar', { count: unplaced.length }), ...unplaced.map((text) => `  ${text}`)];
}

function voiceOf({ input }: Asked): HostVoice {
  return hostVoice(input.plan.settings.language);
}

function calendarOf({ definition, input }: Asked): Calendar {
  const calendar = buildCalendar(definition, input);
  if (!calendar) throw new Error(`The report “${definition.id}” has no calendar.`);
  return calendar;
}
