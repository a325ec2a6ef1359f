import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../../language/text/languages.ts';
import { newPlan } from '../../server/engine/new-plan.ts';
import { verdictOf } from './examples.ts';

/**
 * What somebody hears who has just begun: a handful of questions over all rules, so that a first evening with the
 * critical friend is no examination. The lists are exact: a rule that joins in here has to be worth a place in them.
 */

const options = { settings: 'rules:\n  preset: recommended\n', today: '2026-09-01' };

function heard(text: string): readonly string[] {
  return verdictOf(options, text).findings.map(({ severity, rule }) => `${severity} ${rule}`);
}

const teacher = `inquiry "Who gets to answer?" by teacher at "A primary school"

role teacher "Class teacher, Year 6" voice teacher
group class "Year 6" 30 students

concern "The same five children answer everything."

question "What keeps the others from answering?" {
  evidence "A talk on the carpet" of class { method conversation }
}
`;

const partners = `partnership "Reading together" { between lake, university }

school lake "Lake School"
university university "The university"
role head "Head teacher" at lake voice leader
role researcher "Researcher" at university voice researcher

concern "Some students have stopped reading by twelve." at lake
question "What made them stop?" by head, researcher
contract "First agreement" from 2026-09-01 { between lake, university }
`;

const watched = `partnership "Talk that travels" { between ash, elm, uni }
school ash "Ash Primary"
school elm "Elm Primary"
university uni "Northern University"
role lead "Oracy lead" at ash voice teacher
role res "Researcher" at uni voice researcher
concern "Quiet children say less each year." at ash
question "What happens to quiet children in group talk?" by lead, res
evidence "Watching three lessons" by lead { method observation }
meeting "Looking at what we saw" on 2026-11-20 attended by lead, res
`;

const changed = `inquiry "Homework at home" by coord at "Lake School"
role coord "School coordinator" voice leader
group y8 "Year 8" 120 students
concern "A third of Year 8 hand in no homework."
question why "What makes homework hard to do at home?" by coord
evidence talk "Talks with families" of "Families of Year 8" { method interview }
finding "Many share one table with younger children." based on talk
change "A homework room after school" for y8 from 2026-10-05
next "Ask those who do not come." by coord due 2026-12-01
`;

const promised = `partnership "Maths for all" { between brook, uni }
school brook "Brook School"
university uni "The university"
role maths "Head of maths" at brook voice teacher
role prof "Professor of education" at uni voice researcher
team core "Inquiry group" { members maths, prof  meets every fortnight }
concern "Lower sets never move up." at brook
question sets "Who moves between sets, and when?" by core
contract "Agreement" from 2026-09-01 to 2027-07-31 { owed by brook to uni { access "To lessons." } }
`;

const begun: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a teacher’s draft',
    teacher,
    [
      'warning ethics/no-consent',
      'hint triangulation/people',
      'hint evidence/outcomes-unshown',
      'hint voice/silent-suppliers',
    ],
  ],
  [
    'the first draft of a partnership',
    partners,
    ['warning evidence/none', 'hint contract/one-sided', 'hint contract/open-ended', 'hint ownership/rights-unstated'],
  ],
  [
    'partners who have written down a source and not yet what it is for',
    watched,
    ['warning contract/missing', 'warning evidence/none'],
  ],
  [
    'a draft with a finding and a change in it',
    changed,
    ['warning evidence/none', 'hint claims/no-rival', 'hint cycle/no-exploration', 'hint cycle/no-prediction'],
  ],
  [
    'a draft with the first promise of one side',
    promised,
    [
      'warning evidence/none',
      'hint contract/no-coordinating-team',
      'hint contract/open-ended',
      'hint ownership/rights-unstated',
      'hint contract/one-sided',
    ],
  ],
  ...(['inquiry', 'partnership'] as const).flatMap((kind) =>
    languages.map(
      (language) =>
        [`what \`inquiry init --kind ${kind} --language ${language}\` writes`, textOf(kind, language), []] as const,
    ),
  ),
];

function textOf(kind: 'inquiry' | 'partnership', language: Language): string {
  return newPlan({ kind, language, title: 'Who speaks?' }).find(({ path }) => path === 'plan.inquiry')?.text ?? '';
}

describe('a plan that has just been begun', () => {
  it.each(begun)('%s is asked no more than this', (_, text, asked) => {
    expect([...heard(text)].sort()).toEqual([...asked].sort());
    expect(asked.length).toBeLessThanOrEqual(5);
  });
});
