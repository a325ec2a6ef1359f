import { timelineOf } from './figures/select/timeline.ts';
import { heading, section } from './parts/blocks.ts';
import { calendarBlocks } from './parts/calendar.ts';
import { valueText } from './parts/names.ts';
import { acceptedLimitations, amendmentTable } from './parts/standing.ts';
import { timeBlocks } from './parts/time-asked.ts';
import { defineReport } from './report.ts';
import { calendarWords as en } from './words/en/cycle-calendar.ts';
import { calendarWords as es } from './words/es/cycle-calendar.ts';
import { calendarWords as sv } from './words/sv/cycle-calendar.ts';

/** What happens when, and who does it: as planned, as changed, as it happened. */
export const cycleCalendar = defineReport({
  id: 'cycle-calendar',
  words: { en, sv, es },
  build: ({ teller, words }) => [
    ...calendarBlocks(
      teller,
      words,
      timelineOf(teller.plan, teller.asOf, (value) => valueText(teller, value).text),
    ),
    ...section(
      heading(2, 'amendments', teller.words.amendments.heading),
      amendmentTable(teller, teller.plan.byKind.amendment),
    ),
    ...timeBlocks(teller, words.time),
    ...acceptedLimitations(teller, (rule) => /^cycle\//.test(rule)),
  ],
});
