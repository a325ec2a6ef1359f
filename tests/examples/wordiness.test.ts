import { describe, expect, it } from 'vitest';
import { ratioOf, unusedShareOf, type Wordiness, wordinessAt } from '../tools/wordiness.ts';

/**
 * The language may not take more words from a plan that says much than from the two it was designed on: an example of
 * either sort is held to the worked one of its sort. The plans in trouble are cut short on purpose, and exempt.
 */

const [inquiry] = await wordinessAt('tests/syntax/examples/first-inquiry.inquiry');
const [partnership] = await wordinessAt('tests/syntax/examples/stockborough.inquiry');
if (!inquiry || !partnership) throw new Error('The worked examples are missing.');
const worked: Readonly<Record<string, Wordiness>> = { inquiry, partnership };

const plans = (await wordinessAt('examples')).filter(({ place }) => !place.startsWith('examples/in-trouble/'));

describe('the worked examples', () => {
  it('have three words outside quotes for four inside on one page, and five for four in a partnership', () => {
    expect([inquiry.sort, inquiry.outside, inquiry.inside, ratioOf(inquiry).toFixed(2)]).toEqual([
      'inquiry',
      154,
      199,
      '0.77',
    ]);
    expect([partnership.sort, partnership.outside, partnership.inside, ratioOf(partnership).toFixed(2)]).toEqual([
      'partnership',
      576,
      450,
      '1.28',
    ]);
  });

  it('have no name that nothing points at', () => {
    expect([...inquiry.unused, ...partnership.unused]).toEqual([]);
  });
});

describe.each(plans)('$place', (plan) => {
  it('takes no more words of the language than the worked example of its sort', () => {
    const held = worked[plan.sort];
    expect(held, `nothing is known of a plan of the sort “${plan.sort}”`).toBeDefined();
    if (held) expect(ratioOf(plan)).toBeLessThanOrEqual(ratioOf(held));
  });

  it('names hardly anything that it never refers to', () => {
    expect(unusedShareOf(plan), `never referred to: ${plan.unused.join(', ')}`).toBeLessThan(0.05);
  });
});
