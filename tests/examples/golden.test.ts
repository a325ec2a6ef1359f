import { describe, expect, it } from 'vitest';
import { allRules } from '../../language/rules/index.ts';
import { checkExamples, told } from './told.ts';

/** What the critical friend says of the examples, word for word. A finding too many fails as one too few does. */

describe('the examples', () => {
  it('ask a one-page inquiry what a colleague would ask', async () => {
    const plans = await checkExamples('first-inquiry.inquiry', '2026-11-20');
    await expect(told(plans)).toMatchFileSnapshot('golden/first-inquiry.txt');
  });

  it('let each rule speak in a plan that is in trouble', async () => {
    const plans = await checkExamples('in-trouble', '2007-01-10');
    const spoke = new Set(plans.flatMap(({ verdict }) => verdict.findings.map(({ rule }) => rule)));
    const silent = allRules.filter(({ id }) => !spoke.has(id)).map(({ id }) => id);
    // It speaks only where one of our own rules is broken.
    expect(silent).toEqual(['internal/rule-failed']);
  });

  it('say of the plans in trouble what a critical friend would say', async () => {
    const plans = await checkExamples('in-trouble', '2007-01-10');
    await expect(told(plans)).toMatchFileSnapshot('golden/in-trouble.txt');
  });
});
