import { describe, expect, it } from 'vitest';
import { buildReport } from '../../language/reports/build.ts';
import { partnershipReview } from '../../language/reports/partnership-review.ts';
import { renderMarkdown } from '../../language/reports/render/markdown.ts';
import { checkPlan } from '../../language/rules/run.ts';
import { planOf } from '../support/plan.ts';
import { pair } from './plans.ts';
import { sectionOf, told } from './told.ts';

const id = 'partnership-review';

/** The review of a text that every rule has read on a day. */
function reviewOn(text: string, asOf: string): string {
  const plan = planOf(text);
  return renderMarkdown(buildReport(partnershipReview, { plan, verdict: checkPlan(plan, { today: asOf }), asOf }));
}

const gains = `${pair}benefit "A second pair of eyes" for ash { happened "Two lessons are taught otherwise." on 2006-11 }
benefit seen "Somebody to ask" for birch
moment "They asked us back." on 2006-12-01 by ash { kind high }
moment "Nobody came." on 2006-12-08 about seen by birch { kind low }
`;

describe('the partnership review', () => {
  it('says first who has seen something of what they hoped for, and who has not', () => {
    expect(told(gains, id).split('\n').slice(0, 3)).toEqual([
      '- **Have seen something of what they hoped for:** Ash School',
      '- **Hope for something, and nothing is written yet of what came of it:** Birch School',
      '- **High and low points:** high (1), low (1)',
    ]);
  });

  it('takes a low point about a hope for no sign that it came true, and tells it beside the hope', () => {
    expect(sectionOf(told(gains, id), '## What each side hoped for, and what it has seen')).toContain(
      '| Somebody to ask | Birch School | Nothing is written yet | Moment: Nobody came. |',
    );
  });

  it('tells what followed a moment sentence by sentence', () => {
    const video = `${pair}moment "A video" { happened "We stopped." questioned "Silence was called calm." }`;
    expect(sectionOf(told(video, id), '## High and low points')).toContain('We stopped. Silence was called calm. |');
  });

  it('puts the sides beside one another', () => {
    expect(sectionOf(told(gains, id), '## Side by side').split('\n').slice(-2)).toEqual([
      '| Ash School | hoped for (1), seen (1) | high (1) | Nothing is stated | Nothing is stated |',
      '| Birch School | hoped for (1), seen (0) | low (1) | Nothing is stated | Nothing is stated |',
    ]);
  });

  it('lets many sides of which the same is to be said share a row, and names some of them before', () => {
    const names = Array.from({ length: 12 }, (_, at) => `school-${at + 1}`);
    const many = `partnership "Twelve schools" { between ${names.join(', ')} }
${names.map((name) => `school ${name} "${name}"`).join('\n')}
benefit "Somebody to ask" for each school
moment "They asked us back." on 2006-12-01 by school-12 { kind high }`;
    expect(told(many, id)).toContain(
      '  - school-1, school-2, school-3, school-4, school-5, school-6, school-7 and school-8\n  - and 4 more\n',
    );
    expect(sectionOf(told(many, id), '## Side by side').split('\n').slice(-2)).toEqual([
      `| ${names.slice(0, 11).join('<br>')} | hoped for (1), seen (0) | None | Nothing is stated | Nothing is stated |`,
      '| school-12 | hoped for (1), seen (0) | high (1) | Nothing is stated | Nothing is stated |',
    ]);
  });

  const promised = `${pair}owed by ash to birch {
  access "To first lessons." due 2006-09-15 { happened "Given from the first week." }
  records "Notes of each visit." due 2006-10-13
  involvement "Staff take part." planned 40 % of staff actual 20 % of staff
  support "A call when asked." every request
}
owed by birch to ash { duty "A page at the end." due 2007-06-30 }
`;

  it('tells what became of promises from either side, as far as the plan shows', () => {
    const promises = sectionOf(reviewOn(promised, '2007-01-10'), '## What was promised, and what became of it');
    expect(promises.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))).toEqual([
      '| What was promised | To whom | When | How it stands |',
      '| Access: To first lessons. | Birch School | Due 15 September 2006 | Kept, as far as the plan shows<br>Given from the first week. |',
      '| Records: Notes of each visit. | Birch School | Due 13 October 2006 | Past its day, and nothing shows what became of it |',
      '| Involvement: Staff take part. | Birch School | No day is stated | Short of what was promised |',
      '| Support: A call when asked. | Birch School | Every request | Nothing is written of it yet |',
      '| What was promised | To whom | When | How it stands |',
      '| Duty: A page at the end. | Ash School | Due 30 June 2007 | Nothing is written of it yet |',
    ]);
  });

  it('counts them for both sides', () => {
    expect(sectionOf(reviewOn(promised, '2007-01-10'), '## Side by side').split('\n').slice(-2)).toEqual([
      '| Ash School | Nothing is stated | None | kept (1), short (1), past their day (1), nothing written yet (1) | nothing written yet (1) |',
      '| Birch School | Nothing is stated | None | nothing written yet (1) | kept (1), short (1), past their day (1), nothing written yet (1) |',
    ]);
  });

  it('looks back only on what lies behind, and forward only to what lies ahead', () => {
    const looks = `${pair}contract "Ours" from 2006-09-01 to 2008-07-31 { review on 2006-12-01  review on 2007-06-15 }
reflection "How do we work together?" on 2006-11-30 { kind collaboration }
reflection "And now?" on 2007-11-30 { kind collaboration }`;
    const review = reviewOn(looks, '2007-01-10');
    expect(review).toContain('- **Looked back together:** How do we work together? on 30 November 2006\n');
    expect(review).toContain('- **Look again at what was agreed:** On 15 June 2007\n');
  });

  it('asks no other side where one organisation carries the inquiry', () => {
    const alone = told('inquiry "Mornings" by tutor\nrole tutor "Form tutor" voice teacher', id);
    expect(alone).toBe('> **Note:** One organisation carries this inquiry, so there is no other side to ask.\n');
  });
});
