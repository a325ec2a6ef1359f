import { describe, expect, it } from 'vitest';
import { reviewOf } from '../../language/model/ask/agreements/agreements.ts';
import { doneOrDue, type Edge, edgesOf } from '../../language/model/ask/time/periods.ts';
import { named, planOf } from './asked.ts';

function worded(edge: Edge | undefined): string {
  if (edge?.state === 'known') return edge.value.text;
  return edge?.state ?? 'absent';
}

describe('when a contract is looked at again', () => {
  it.each([
    ['2017-06-08', 'review on 2017-06-08, 2018-06-07'],
    ['2017-06-08', 'review 2017-06-08, 2018-06-07'],
    ['2017-06-08', 'review on 2017-06-08\nreview on 2018-06-07'],
    ['words', 'review on "Midsummer"'],
    ['absent', 'review on not stated'],
  ])('%s: %s', (expected, said) => {
    const plan = planOf(`contract terms "Terms" {\n${said}\n}`);
    expect(worded(reviewOf(plan, named(plan, 'terms')))).toBe(expected);
  });
});

describe('when something is done', () => {
  it.each([
    ['2017-06-08', 'on 2017-06-08, 2018-06-07'],
    ['2017-06-08', 'on 2017-06-08\non 2018-06-07'],
    ['words', 'on 2017-06-08 according to "The minutes"\non 2017-06-09 according to "The diary"'],
    ['words', 'due 2017-06-08\ndue 2017-06-09'],
    ['2017-06-08', 'due 2017-06-08 according to "The minutes"\ndue 2017-06-08 according to "The diary"'],
  ])('%s: %s', (expected, said) => {
    const plan = planOf(`report account "Account" {\n${said}\n}`);
    expect(worded(doneOrDue(plan, named(plan, 'account')))).toBe(expected);
  });

  it('cannot be told of an end on which the accounts differ', () => {
    const plan = planOf(
      'cycle c "C" {\nfrom 2000 to 2003 according to "The funder"\nfrom 2000 to 2004 according to "The paper"\n}',
    );
    expect(worded(edgesOf(plan, named(plan, 'c')).end)).toBe('words');
  });
});
