import { factsOf, hasMark, pointingAt } from '../../../language/model/ask/facts.ts';
import { daysAfter } from '../../../language/model/dates.ts';
import { addDeclaration, addLine } from '../../../language/rules/mend.ts';
import type { Mutator } from '../mutator.ts';
import { groupOf, roleWith } from '../people.ts';
import { added, each, thingsOf, whole, without } from '../places.ts';
import { dropFacts, dropThings, rewrite, sayInstead } from '../verbs.ts';

export const framingFaults: readonly Mutator[] = [
  {
    fault: 'Every barrier is put down to the learners',
    rule: 'framing/fix-the-student',
    follows: ['ownership/led-from-outside', 'framing/unaddressed-barrier'],
    places: whole(
      (sound) => {
        const group = groupOf(sound);
        return group === undefined
          ? []
          : [
              ...thingsOf(sound, ['barrier', 'concern']).flatMap((barrier) =>
                factsOf(barrier, 'caused by').map((fact) => sayInstead(fact, 'learner')),
              ),
              ...thingsOf(sound, 'change').flatMap((change) => {
                const of = factsOf(change, 'for');
                return [
                  ...(of.length > 0 ? of.map((fact) => sayInstead(fact, group)) : [addLine(change, `for ${group}`)]),
                  ...dropFacts(sound, change, factsOf(change, 'about')),
                ];
              }),
            ];
      },
      ['change'],
    ),
  },
  {
    fault: 'Every cause lies outside the school',
    rule: 'framing/external-causes',
    places: whole(
      (sound) =>
        thingsOf(sound, 'barrier').flatMap((barrier) =>
          factsOf(barrier, 'caused by').map((fact) => sayInstead(fact, 'policy')),
        ),
      ['barrier'],
    ),
  },
  {
    fault: 'The wording looks for the reason in the learners',
    rule: 'framing/deficit-language',
    places: each('concern', (concern) =>
      concern.title ? [rewrite(concern.title.span, '"Low-ability students are hard to reach."')] : [],
    ),
  },
  {
    fault: 'A question speaks of students as low in ability',
    rule: 'framing/deficit-language',
    places: each('question', (question) =>
      question.name && question.title
        ? [rewrite(question.title.span, '"How do low-ability students learn to wait?"')]
        : [],
    ),
  },
  {
    fault: 'A barrier does not say on which level it lies',
    rule: 'framing/no-level',
    places: without('barrier', 'level'),
  },
  {
    fault: 'Nothing works on a barrier',
    rule: 'framing/unaddressed-barrier',
    places: (sound) =>
      thingsOf(sound, 'barrier').flatMap((barrier) => {
        const edits = [...thingsOf(sound, ['change', 'activity'])].flatMap((change) =>
          factsOf(change, 'addresses')
            .filter((fact) => fact.values.every((value) => (sound.plan.targets.get(value) ?? []).includes(barrier)))
            .flatMap((fact) => dropFacts(sound, change, [fact])),
        );
        // A change of the practice that a barrier is about works on it without saying so.
        const practice = dropFacts(sound, barrier, factsOf(barrier, 'about'));
        return edits.length > 0 ? [{ about: [barrier], edits: [...edits, ...practice] }] : [];
      }),
  },
  {
    fault: 'A barrier is added that nothing works on',
    rule: 'framing/unaddressed-barrier',
    places: added(() => 'barrier "Rooms are locked at lunch." { level within-school  caused by organisation }'),
  },
  {
    fault: 'A concern names no practice',
    rule: 'framing/no-practice',
    places: added((sound) => {
      const group = groupOf(sound);
      const who = roleWith(sound, 'teacher');
      return (
        group && who && `concern "Ten of them sit alone at lunch." of ${group} noticed by ${who} on ${sound.today}`
      );
    }),
  },
  {
    fault: 'Nothing says who belongs to a group',
    rule: 'framing/undefined-group',
    follows: ['evidence/not-scheduled', 'voice/no-student'],
    places: (sound) => {
      const [question] = thingsOf(sound, 'question');
      const who = roleWith(sound, 'teacher');
      if (!question || !who) return [];
      const group = addDeclaration(sound.plan, question.span, 'group drifters "Drifters" voice student');
      return [
        {
          edits: [
            group,
            addLine(
              question,
              `evidence "Where they go at lunch" gathered by ${who} of drifters planned { method observation  voice teacher }`,
            ),
          ],
        },
      ];
    },
  },
  {
    fault: 'Equity is an aim, and nobody says who gains by what is adopted',
    rule: 'framing/who-gains',
    follows: ['aims/contested-term', 'voice/unheard', 'ownership/two-accountable'],
    places: added((sound) => {
      const who = roleWith(sound, 'leader', 'teacher');
      return (
        who &&
        `collaboration aim "Equity in every classroom" agreed by not stated\n\npractice gate "How the gate is opened" { now "At eight." }\n\ndecision "It stays so" about gate on ${sound.today} by ${who} {\n  result adopt\n  review on ${daysAfter(sound.today, 200)}\n}`
      );
    }),
  },
  {
    fault: 'A question arises from no concern',
    rule: 'framing/no-local-problem',
    places: without('question', 'arises from', (question) => hasMark(question, 'exploratory')),
  },
  {
    fault: 'Nothing shows the concern from which a question arises',
    rule: 'framing/no-local-problem',
    places: without(
      'concern',
      ['based on', 'noticed by'],
      (concern, { plan }) =>
        pointingAt(plan, concern, 'arises from').some((one) => hasMark(one, 'exploratory')) &&
        pointingAt(plan, concern, 'about', 'of', 'for').every(({ kind }) => kind === 'barrier'),
    ),
  },
  {
    fault: 'The plan names what stands in the way, and nothing that helps',
    rule: 'framing/no-assets',
    places: whole(
      (sound) => [
        ...dropThings(sound, thingsOf(sound, 'resource')),
        ...thingsOf(sound, 'arrangement').flatMap((one) => dropFacts(sound, one, factsOf(one, 'effect'))),
        ...sound.plan.things.flatMap((one) => dropFacts(sound, one, factsOf(one, 'draws on'))),
      ],
      ['barrier'],
    ),
  },
];
