import { describe, expect, it } from 'vitest';
import { actorsOf } from '../../language/reports/build.ts';
import { renderIcs } from '../../language/reports/render/ics.ts';
import { checkPlan } from '../../language/rules/run.ts';
import { checkExamples } from '../examples/told.ts';
import { calendarIn, calendarOf, read } from './calendar.ts';
import { hostile, inEveryField, mended } from './hostile.ts';
import { example } from './plans.ts';

const inquiry = 'inquiry "Mornings" by tutor at "The school"\nrole tutor "Form tutor"\n';
const plan = `${inquiry}activity "Walks" from 2007-01-15 to 2007-02-16`;

describe('a file for calendars', () => {
  it('has whole days, the end not included, a steady name for each event, and no clock', () => {
    const file = renderIcs(calendarIn(`${inquiry}activity "Walks; and, talks" from 2007-01-15 to 2007-02-16`));
    expect(file).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Inquiry Plans//inquiry//EN',
        'CALSCALE:GREGORIAN',
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
