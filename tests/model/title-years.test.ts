import { describe, expect, it } from 'vitest';
import { worded } from '../../language/model/ask/time/disagreements.ts';
import { strayYears, yearsIn } from '../../language/model/ask/time/title-years.ts';
import { planOf } from './asked.ts';

describe('the years in a title', () => {
  const read = (text: string): string[] =>
    yearsIn({ text, span: { file: '/plan', start: 0, end: text.length + 2 } }).map(
      ({ text: words, first, last }) => `${words}: ${first} to ${last}`,
    );

  it.each([
    ['Plan 2006', ['2006: 2006-01-01 to 2006-12-31']],
    ['Plan 2006/07', ['2006/07: 2006-07-01 to 2007-08-31']],
    ['Plan 2006/2007', ['2006/2007: 2006-07-01 to 2007-08-31']],
    ['Network 2006–2011', ['2006–2011: 2006-01-01 to 2011-12-31']],
    ['Contract 2006-07', ['2006-07: 2006-01-01 to 2007-12-31']],
    ['Year 9, 1580 GBP, room 2006b, 12006, 2006.5', []],
  ])('%s', (title, expected) => {
    expect(read(title)).toEqual(expected);
  });
});

describe('years that do not fit', () => {
  const stray = (text: string): string[] =>
    strayYears(planOf(text)).map(
      ({ year, own, vague }) => `${year}: ${vague ? 'cannot tell' : own ? worded(own.period) : 'nothing falls in'}`,
    );

  it.each([
    ['nothing to compare with', 'inquiry "Plan 2006"', []],
    ['a date falls in', 'inquiry "Plan 2006"\nmeeting "M" on 2006-11-30', []],
    ['an open period reaches it', 'inquiry "Plan 2009"\ncycle "C" from 2006-09-04', []],
    [
      'a deadline falls in',
      'inquiry "Vision 2030"\ncycle "C" from 2026-09-04 to 2026-12-01\noutcome "O" { target 90 % due 2030-06 }',
      [],
    ],
    ['all dates are elsewhere', 'inquiry "Plan 2005"\nmeeting "M" on 2006-11-30', ['2005: nothing falls in']],
    [
      'what was read does not count',
      'inquiry "Plan 2005"\nmeeting "M" on 2006-11-30\nsource "S" 2005',
      ['2005: nothing falls in'],
    ],
    ['its own dates', 'cycle "Autumn 2005" from 2006-09-04 to 2006-12-15', ['2005: 2006-09-04 to 2006-12-15']],
    [
      'a range and its own dates',
      'inquiry "Network 2006–2011" {\n from 2006-09 to 2010-07\n}',
      ['2006–2011: 2006-09-01 to 2010-07-31'],
    ],
    [
      'words may fall in it',
      'inquiry "Plan 2005"\nmeeting "M" on 2006-11-30\ncycle "C" from "last spring" to 2006-01-01',
      ['2005: cannot tell'],
    ],
    [
      'a question speaks of a year',
      'question "What changed after 2019?" { evidence a "A" from 2026-09-01 to 2026-10-01 }',
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(stray(text)).toEqual(expected);
  });
});
