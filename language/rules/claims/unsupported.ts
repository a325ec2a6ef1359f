import { claimsOf, supportOf } from '../../model/ask/claims/claims.ts';
import { called, placeOf } from '../../model/ask/facts.ts';
import { addDeclaration, addToHead, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

export const claimsUnsupported = defineRule({
  id: 'claims/unsupported',
  since: '0.1.0',
  status: 'trial',
  severity: 'error',
  nature: 'absence',
  preset: 'essential',
  title: 'A finding that cites no source of the plan',
  why: 'A reader who was not there can follow a finding only as far as its evidence. Without it, nobody can tell what was seen from what was expected.',
  question: 'How do you know, and where could somebody else look?',
  whenNot: 'It is no claim but a thought; then write it as a hypothesis, or mark it `not claimed`.',
  sources: [
    { source: 'ainscow2023', place: 'section 3, trustworthiness', support: 'states' },
    { source: 'lincolnGuba', support: 'suggests' },
  ],
  messages: {
    nothing: '“{finding}” names nothing it rests on. How do you know, and where could somebody else look?',
    other:
      '“{finding}” rests on the {kind} “{other}”, which is no evidence. What was seen, heard or read that carries it?',
    words:
      '“{finding}” rests on “{words}”, which is declared nowhere in this plan. Could you add a line that says how it was gathered?',
    declare: 'Declare “{words}” as evidence',
    rest: 'Say what it rests on',
  },
  check(plan, report) {
    for (const finding of claimsOf(plan)) {
      const { is, words, others, leftOpen } = supportOf(plan, finding);
      if (is || (leftOpen && words.length + others.length === 0)) continue;
      const place = { at: placeOf(finding), about: finding };
      const [text] = words;
      const [other] = others;
      if (text !== undefined) {
        const line = `evidence ${JSON.stringify(text)} of \${1:not stated} { method \${2:not stated} }`;
        const fixes = [skeleton(report.say('declare', { words: text }), addDeclaration(plan, finding.span, line))];
        report.finding('words', { ...place, holes: { finding: called(finding), words: text }, found: text, fixes });
      } else if (other !== undefined) {
        const holes = { finding: called(finding), kind: other.word, other: called(other) };
        report.finding('other', { ...place, holes, found: called(other) });
      } else {
        const fixes = [skeleton(report.say('rest'), addToHead(finding, 'based on ${1:not stated}'))];
        report.finding('nothing', { ...place, holes: { finding: called(finding) }, found: 'no source', fixes });
      }
    }
  },
  examples: {
    speaking: [
      {
        title: 'a finding with no source',
        plan: `evidence walks "Walking interviews" { method interview  voice student }
finding "Nobody has anything to do until the bell." tentative
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
        fixed: `evidence walks "Walking interviews" { method interview  voice student }
finding "Nobody has anything to do until the bell." tentative based on walks`,
        filled: ['walks'],
      },
      {
        title: 'evidence rejects the rival, but nothing carries the finding itself',
        plan: `evidence walks "Walking interviews" { method interview  voice student }
finding "Nobody has anything to do until the bell." {
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  rival "They are tired." rejected because "They talk at the bus stop." based on walks
}`,
      },
      {
        title: 'it rests on a worry, and the worry on nothing',
        plan: `concern silence "Mornings are silent."
finding "Nobody has anything to do until the bell." based on silence
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
      },
      {
        title: 'it rests on words that no line declares',
        plan: `finding "Nobody has anything to do until the bell." based on "My notebook"
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
      },
    ],
    silent: [
      {
        title: 'it rests on evidence',
        plan: `evidence walks "Walking interviews" { method interview  voice student }
finding "Nobody has anything to do until the bell." based on walks`,
      },
      {
        title: 'it rests on evidence by its title',
        plan: `evidence "Walking interviews" { method interview  voice student }
finding "Nobody has anything to do until the bell." based on "Walking interviews"`,
      },
      {
        title: 'it rests on another finding that rests on evidence',
        plan: `evidence walks "Walking interviews" { method interview  voice student }
finding idle "Nobody has anything to do until the bell." based on walks
finding "Mornings need a task." based on idle`,
      },
      {
        title: 'it is expressly not claimed',
        plan: 'finding "Puzzles raise marks." not claimed because "Nothing was measured."',
      },
    ],
  },
});
