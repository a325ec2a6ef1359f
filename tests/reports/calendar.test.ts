import { describe, expect, it } from 'vitest';
import type { CalendarEvent } from '../../language/reports/calendar/calendar.ts';
import { calendarIn } from './calendar.ts';
import { pair } from './plans.ts';

const plan = `${pair}role coord "Coordinator" at ash
role head "Head teacher" at birch
team group "Inquiry group" { members coord }
report "Interim account" due 2006-12-01 by coord to birch
visit "Birch visits Ash" on 2006-11-02 by group at ash { happened "They came." }
meeting "Spring" on 2007-03-01 by head with coord { decides "Ask first." by coord due 2007-04-01 }
contract "Ours" { owed by ash to birch { time "Cover." due 2006-09-30 } }
`;

const inquiry = 'inquiry "Mornings" by tutor at "The school"\nrole tutor "Form tutor"\n';

/** The days of each event, with what it is. */
const days = (events: readonly CalendarEvent[]): string[] =>
  events.map(({ first, last, summary }) => `${first === last ? first : `${first} to ${last}`} ${summary}`);

describe('what there is to do, as a calendar', () => {
  it('has one event for each thing, with those who have a part in it', () => {
    const { title, events, unplaced } = calendarIn(plan);
    expect(title).toBe('My part: Two schools');
    expect(events).toEqual([
      {
        id: 'duty:ours/ash/cover',
        first: '2006-09-30',
        last: '2006-09-30',
        summary: 'Time: Cover. (Ash School)',
        lines: [
          'Owed by Ash School; nobody is named for it',
          'To Birch School',
          'Due 30 September 2006',
          'Its day is past, and nothing shows what became of it',
        ],
      },
      {
        id: 'visit:birch-visits-ash',
        first: '2006-11-02',
        last: '2006-11-02',
        summary: 'Done: Visit: Birch visits Ash (Inquiry group)',
        lines: [
          'Answers for it: Inquiry group',
          'Through Inquiry group: Coordinator',
          'At Ash School',
          'On 2 November 2006',
          'They came.',
        ],
        place: 'Ash School',
      },
      {
        id: 'report:interim-account',
        first: '2006-12-01',
        last: '2006-12-01',
        summary: 'Report: Interim account (Coordinator)',
        lines: [
          'Answers for it: Coordinator',
          'To Birch School',
          'Due 1 December 2006',
          'Its day is past, and nothing shows what became of it',
        ],
      },
      {
        id: 'meeting:spring',
        first: '2007-03-01',
        last: '2007-03-01',
        summary: 'Done: Meeting: Spring (Head teacher)',
        lines: ['Answers for it: Head teacher', 'Takes part: Coordinator', 'With Coordinator', 'On 1 March 2007'],
      },
      {
        id: 'meeting:spring/decides/ask-first',
        first: '2007-04-01',
        last: '2007-04-01',
        summary: 'Decides: Ask first. (“Spring”) (Coordinator)',
        lines: ['Answers for it: Coordinator', 'Due 1 April 2007'],
      },
    ]);
    expect(unplaced).toEqual([]);
  });

  it('is of one role where one is asked for, and need not say whose it is', () => {
    const { title, events } = calendarIn(plan, { role: 'head' });
    expect(title).toBe('My part, Head teacher: Two schools');
    expect(days(events)).toEqual(['2007-03-01 Done: Meeting: Spring']);
  });

  it('goes from the first day to the last, has each of several days, and what is due beside a period', () => {
    const { events, unplaced } = calendarIn(`${inquiry}
activity "Walks" from 2007-01-15 to 2007-02-16
activity "Reading" from 2007-03-05 lasting 2 weeks
activity "Writing" from 2007-05 until 2007-06 due 2007-06-29
meeting "Sharing" on 2007-03-10, 2007-03-17`);
    expect(days(events)).toEqual([
      '2007-01-15 to 2007-02-16 Activity: Walks',
      '2007-03-05 to 2007-03-18 Activity: Reading',
      '2007-03-10 Meeting: Sharing',
      '2007-03-17 Meeting: Sharing',
      '2007-05-01 to 2007-06-30 Activity: Writing',
      '2007-06-29 Activity: Writing',
    ]);
    expect(events.map(({ id }) => id)).toEqual([
      'activity:walks',
      'activity:reading',
      'meeting:sharing',
      'meeting:sharing~2',
      'activity:writing',
      'activity:writing~2',
    ]);
    expect(unplaced).toEqual([]);
  });

  it('guesses no day: what has none, or one in words, is listed', () => {
    const { events, unplaced } = calendarIn(`${inquiry}
meeting "Tea" every week
meeting "Later" on "a day in spring"
activity "Backwards" from 2007-03-01 to 2007-02-01
activity "Some day"
meeting "One says, another says" {
  on 2007-03-01 according to "The minutes"
  on 2007-03-08 according to "The diary"
}`);
    expect(days(events)).toEqual([]);
    expect(unplaced).toEqual([
      'Meeting: Tea (Every week)',
      'Meeting: Later (On a day in spring)',
      'Activity: Backwards (From 1 March 2007 to 1 February 2007)',
      'Activity: Some day (No day is stated)',
      'Meeting: One says, another says (On 1 March 2007, according to The minutes, on 8 March 2007, according to The diary)',
    ]);
  });

  it('leaves out what was dropped, and what came unasked', () => {
    const { events, unplaced } = calendarIn(`${inquiry}
activity "Kept" on 2007-03-01
activity "Dropped" on 2007-03-02 withdrawn
activity "Turned down" on 2007-03-03 rejected
evidence "A letter" on 2007-03-04 unplanned`);
    expect(days(events)).toEqual(['2007-03-01 Activity: Kept']);
    expect(unplaced).toEqual([]);
  });

  it('keeps its identities while days, other things and lines change', () => {
    const changed = plan
      .replace('2006-12-01', '2006-12-08')
      .replace('report "Interim', '\n// A comment.\nactivity "Before" on 2006-01-02 by coord\nreport "Interim');
    const ids = (text: string): string[] => calendarIn(text).events.map(({ id }) => id);
    expect(ids(changed)).toEqual(expect.arrayContaining(ids(plan)));
  });
});
