import { describe, expect, it } from 'vitest';
import { daysAfter, daysOf, isMonth, isoOf, isoOfWords, isRealDay, looksLikeDate } from '../../language/model/dates.ts';

describe('the days a date names', () => {
  it.each([
    ['2026', '2026-01-01', '2026-12-31'],
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['2028-02', '2028-02-01', '2028-02-29'],
    ['2026-09-12', '2026-09-12', '2026-09-12'],
    ['2026/27', '2026-09-01', '2027-08-31'],
    ['1999/2000', '1999-09-01', '2000-08-31'],
  ])('%s', (text, first, last) => {
    expect(daysOf(text)).toEqual({ first, last });
  });

  it.each(['2026-13', '2026-02-30', '2026/28', '1/9/2006', '2006-9-1', 'autumn', ''])('%s names none', (text) => {
    expect(daysOf(text)).toBeUndefined();
  });
});

describe('a date in another style', () => {
  it.each([
    ['2006-9-1', '2006-09-01'],
    ['2006/09/12', '2006-09-12'],
    ['13/9/2006', '2006-09-13'],
    ['9/13/2006', '2006-09-13'],
    ['4.4.2006', '2006-04-04'],
  ])('%s can only be %s', (text, iso) => {
    expect(isoOf(text)).toBe(iso);
  });

  it.each(['1/9/2006', '12.10.2006', '31/31/2006', '30/2/2006', '1/9/06'])(
    '%s could be another day, or none',
    (text) => {
      expect(isoOf(text)).toBeUndefined();
    },
  );

  it.each([
    ['Sept 2006', '2006-09'],
    ['12 October 2006', '2006-10-12'],
    ['3rd March 2006', '2006-03-03'],
    ['October 12 2006', '2006-10-12'],
  ])('%s is %s', (words, iso) => {
    expect(isoOfWords(words)).toBe(iso);
  });

  it.each(['end of term', 'Octopus 2006', '31 June 2006', '2006', 'October', 'Martha 2006'])('%s is none', (words) => {
    expect(isoOfWords(words)).toBeUndefined();
  });

  it('looks like a date, unlike a number', () => {
    expect(['1/9/2006', '12.10', '2006-9-1', '2.5', '12', '85'].map(looksLikeDate)).toEqual([
      true,
      false,
      true,
      false,
      false,
      false,
    ]);
    expect(['May', 'maybe', 'Sept', 'march', 'ma'].map(isMonth)).toEqual([true, false, true, true, false]);
  });
});

it('days are counted over months and leap years', () => {
  expect(daysAfter('2028-02-28', 2)).toBe('2028-03-01');
  expect(daysAfter('2026-01-01', -1)).toBe('2025-12-31');
  expect(isRealDay('2026-06-31')).toBe(false);
});
