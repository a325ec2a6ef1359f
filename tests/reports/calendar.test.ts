import { describe, expect, it } from 'vitest';
import { actorsOf } from '../../language/reports/build.ts';
import type { CalendarEvent } from '../../language/reports/calendar/calendar.ts';
import { renderIcs } from '../../language/reports/render/ics.ts';
import { checkPlan } from '../../language/rules/run.ts';
import { checkExamples } from '../examples/told.ts';
import { calendarIn, calendarOf, read } from './calendar.ts';
import { hostile, inEveryField, mended } from './hostile.ts';
import { example, pair } from './plans.ts';

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

describe('a file for calendars', () => {
  it('has whole days, the end not included, a steady name for each event, and no clock', () => {
    const file = renderIcs(calendarIn(`${inquiry}activity "Walks; and, talks" from 2007-01-15 to 2007-02-16`));
    expect(file).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Inquiry Plans//inquiry//EN',
        'CALSCALE:GREGORIAN',
        'METHOD:PUBLISH',
        'NAME:My part: Mornings',
        'X-WR-CALNAME:My part: Mornings',
        'X-WR-CALDESC:What do I owe\\, to whom\\, by when?\\nAs of 10 January 2007',
        'BEGIN:VEVENT',
        'UID:activity:walks-and-talks@inquiry-mornings',
        'SEQUENCE:0',
        'DTSTAMP:20070110T000000Z',
        'DTSTART;VALUE=DATE:20070115',
        'DTEND;VALUE=DATE:20070217',
        'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
        'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE',
        'SUMMARY:Activity: Walks\\; and\\, talks',
        'TRANSP:TRANSPARENT',
        'DESCRIPTION:Answers for it: Form tutor\\nFrom 15 January 2007 to 16 Februar',
        ' y 2007',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('says what is not in it, and what could not be read', () => {
    const { about } = read(
      renderIcs(calendarIn(`${inquiry}meeting "Tea" every week\nmeeting "Now" on 2007-02-01\nnonsense {`)),
    );
    expect(about.split('\n')).toEqual([
      'What do I owe, to whom, by when?',
      'Part of the text could not be read, so something may be missing here. The problems are listed where the plan is checked.',
      'As of 10 January 2007',
      'Not in this calendar, since no day can be told for it:',
      '- Meeting: Tea (Every week)',
    ]);
  });

  it('says that it is the public edition', () => {
    expect(read(renderIcs(calendarIn(plan, { edition: 'public' }))).about).toContain('\nPublic edition. ');
  });

  it('is stamped with a day that is plainly none where nobody fixed one', () => {
    const { asOf: _, ...calendar } = calendarIn(plan);
    expect(read(renderIcs(calendar)).events[0]?.stamp).toBe('1970-01-01T00:00:00Z');
  });

  it.each(['Pacific/Auckland', 'America/Los_Angeles'])('is the same in the zone %s', (zone) => {
    const before = process.env['TZ'];
    const here = renderIcs(calendarIn(plan));
    process.env['TZ'] = zone;
    try {
      expect(renderIcs(calendarIn(plan))).toBe(here);
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  });
});

/** Each line of a file is at most 75 bytes long, and ends as the standard wants. */
function expectLines(file: string): void {
  const lines = file.split('\r\n');
  expect(lines.at(-1)).toBe('');
  expect(lines.filter((line) => /[\r\n]/.test(line) || new TextEncoder().encode(line).length > 75)).toEqual([]);
}

describe('another program', () => {
  it('reads the calendar of every role of every example', async () => {
    const plans = await checkExamples('.', '2026-11-02');
    let count = 0;
    for (const checked of plans) {
      const roles = actorsOf(checked.plan, undefined).flatMap(({ name, title }) => (name ?? title)?.text ?? []);
      for (const asked of [{}, ...roles.map((role) => ({ role }))]) {
        const calendar = calendarOf({ ...checked, ...asked });
        const file = renderIcs(calendar);
        expectLines(file);
        const { name, events } = read(file);
        expect(name).toBe(calendar.title);
        expect(events.map(({ summary }) => summary)).toEqual(calendar.events.map(({ summary }) => summary));
        expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
        expect(events.filter(({ start, end }) => start >= end)).toEqual([]);
        count += events.length;
      }
    }
    expect(count).toBeGreaterThan(1000);
  });

  const inHand = (text: string): string => {
    const input = inEveryField(example('partnership'), text);
    return renderIcs(calendarOf({ plan: input, verdict: checkPlan(input, { today: '2007-01-10', rules: [] }) }));
  };
  const usual = read(inHand('Words')).events;

  it.each(hostile)('reads %s as text', (text) => {
    const file = inHand(text);
    expectLines(file);
    const { name, about, events } = read(file);
    expect(name).toBe(`My part: ${text}`);
    expect(about).toContain(text);
    expect(events.length).toBe(usual.length);
    for (const { summary } of events) expect(summary).toContain(text);
  });

  it.each(mended)('reads %j as %j', (typed, shown) => {
    for (const { summary } of read(inHand(typed)).events) expect(summary).toContain(shown);
  });
});
