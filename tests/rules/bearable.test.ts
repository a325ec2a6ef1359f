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
