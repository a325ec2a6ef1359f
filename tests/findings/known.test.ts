import { describe, expect, it } from 'vitest';
import type { Finding } from '../../language/findings/finding.ts';
import { knownOf, sift } from '../../language/findings/known.ts';

/** Findings are told apart by rule, thing and what was found, never by line. */

function finding(rule: string, found: string, about?: string, start = 0): Finding {
  const span = { file: '/plan/a.inquiry', start, end: start + 1 };
  const told = { says: { message: '', holes: {} }, message: '', related: [], fixes: [] };
  return { rule, severity: 'warning', ...told, span, found, ...(about && { about }) };
}

const people = finding('triangulation/people', 'students only', 'question:why');
const moved = finding('triangulation/people', 'students only', 'question:why', 200);
const other = finding('triangulation/people', 'teachers only', 'question:why');
const whole = finding('contract/missing', 'none');

describe('what was known before', () => {
  it('is kept sorted, with a count of those that are alike', () => {
    expect(knownOf([people, whole, moved])).toEqual([
      { rule: 'contract/missing', found: 'none', count: 1 },
      { rule: 'triangulation/people', about: 'question:why', found: 'students only', count: 2 },
    ]);
  });

  it('is found again wherever it now stands', () => {
    expect(sift([moved], knownOf([people])).fresh).toEqual([]);
  });

  it('asks again when something else is found of the same thing', () => {
    const { fresh, gone } = sift([other], knownOf([people]));
    expect(fresh).toEqual([other]);
    expect(gone).toEqual(knownOf([people]));
  });

  it('tells one more than there were, and keeps the count of those that are left', () => {
    const known = knownOf([people, moved]);
    expect(sift([people, moved, people], known).fresh).toEqual([people]);
    expect(sift([people], known)).toEqual({
      fresh: [],
      known: [people],
      left: knownOf([people]),
      gone: knownOf([people]),
    });
  });
});
