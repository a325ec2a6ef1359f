import { describe, expect, it } from 'vitest';
import { verdictOf } from './examples.ts';

/** Rules whose questions meet: where one fault answers to both, one of them speaks. */

const partnership = `partnership "Calm starts" from 2026-09-01 to 2027-07-31 {
  status running
  between ash, uni
}
school ash "Ash School"
university uni "The university"
role second "Second teacher" at ash voice teacher
role friend "Critical friend" at uni voice researcher
group form "Year 8 tutor group" 27 students
`;

/** Which of some rules speak in a plan, each as often as it does. */
function speakers(rules: readonly string[], plan: string): readonly string[] {
  return verdictOf({}, plan)
    .findings.map(({ rule }) => rule)
    .filter((rule) => rules.includes(rule));
}

describe('one fault has one finding', () => {
  it.each([
    {
      fault: 'nobody takes part in an activity',
      rules: ['ownership/undefined', 'cycle/unstaffed'],
      plan: `${partnership}activity "Watch mornings"`,
      speaks: ['cycle/unstaffed'],
    },
    {
      fault: 'an inquiry does not say whose it is',
      rules: ['ownership/undefined', 'cycle/unstaffed'],
      plan: 'inquiry "Calm starts"\nactivity "Watch mornings"\nactivity "Watch lunch"',
      speaks: ['ownership/undefined'],
    },
    {
      fault: 'an agreement outlasts its contract',
      rules: ['contract/outside-term', 'contract/sub-agreement-outlives'],
      plan: `${partnership}contract year "First year" from 2026-09-01 to 2027-07-31 { between ash, uni }
agreement "Data sharing" under year from 2026-09-01 to 2028-07-31`,
      speaks: ['contract/outside-term'],
    },
    {
      fault: 'an agreement outlasts another, and the contracts as well',
      rules: ['contract/outside-term', 'contract/sub-agreement-outlives'],
      plan: `${partnership}contract "First year" from 2026-09-01 to 2027-07-31 { between ash, uni }
agreement working "How we work" from 2026-09-01 to 2027-07-31
agreement "Data sharing" under working from 2026-09-01 to 2028-07-31`,
      speaks: ['contract/sub-agreement-outlives'],
    },
    {
      fault: 'a coordinator leaves, and nobody is named beside',
      rules: ['ownership/no-deputy', 'ownership/single-point'],
      plan: `${partnership}role coord "Coordinator" at ash voice teacher until 2026-12-31
team "Inquiry group" at ash { coordinated by coord  members second }`,
      speaks: ['ownership/single-point'],
    },
    {
      fault: 'a coordinator who stays has no deputy',
      rules: ['ownership/no-deputy', 'ownership/single-point'],
      plan: `${partnership}role coord "Coordinator" at ash voice teacher
team "Inquiry group" at ash { coordinated by coord  members second }`,
      speaks: ['ownership/no-deputy'],
    },
    {
      fault: 'students who were asked hear nothing of the finding',
      rules: ['voice/no-reply', 'reports/participants-not-told'],
      plan: `${partnership}evidence walks "Walking interviews" by friend of form { method interview }
finding "Nobody has anything to do until the bell." based on walks`,
      speaks: ['reports/participants-not-told'],
    },
    {
      fault: 'students are asked, and nothing is found yet',
      rules: ['voice/no-reply', 'reports/participants-not-told'],
      plan: `${partnership}evidence walks "Walking interviews" by friend of form { method interview }`,
      speaks: ['voice/no-reply'],
    },
    {
      fault: 'no school of those that one line binds owes a consultation or has a team',
      rules: ['contract/no-consultation', 'contract/no-coordinating-team'],
      plan: `partnership "Calm starts" { between ash, birch, cedar, uni }
school ash "Ash School"
school birch "Birch School"
school cedar "Cedar School"
university uni "The university"
contract "Working contract" { between each school, uni }`,
      speaks: ['contract/no-consultation', 'contract/no-coordinating-team'],
    },
  ])('$fault', ({ rules, plan, speaks }) => {
    expect(speakers(rules, plan)).toEqual(speaks);
  });
});
