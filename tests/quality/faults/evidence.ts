import { evidenceOf, findingsOf } from '../../../language/model/ask/evidence/evidence.ts';
import { outcomesOf } from '../../../language/model/ask/evidence/outcomes.ts';
import { decisionsOn } from '../../../language/model/ask/evidence/uses.ts';
import {
  factOf,
  factsOf,
  hasMark,
  isAhead,
  pointingAt,
  says,
  within,
  wordsOf,
} from '../../../language/model/ask/facts.ts';
import { edgesOf } from '../../../language/model/ask/time/periods.ts';
import { daysAfter } from '../../../language/model/dates.ts';
import type { Thing } from '../../../language/model/plan.ts';
import type { Mutator, Sound } from '../mutator.ts';
import { roleWith } from '../people.ts';
import { added, each, parentOf, thingsOf, whole, without, withoutClause } from '../places.ts';
import { dropFacts, dropThings, sayInstead } from '../verbs.ts';

/** A question that says what should become different, and that no decision is expressly about. */
const hasOutcomes = (question: Thing, { plan }: Sound): boolean =>
  outcomesOf(plan, question).length > 0 && decisionsOn(plan, question).length === 0;

const isEvaluative = (question: Parameters<typeof hasMark>[0]): boolean => hasMark(question, 'evaluative');

export const evidenceFaults: readonly Mutator[] = [
  {
    fault: 'A question that nothing is gathered for',
    rule: 'evidence/none',
    follows: ['framing/no-local-problem'],
    places: added((sound) => {
      const who = roleWith(sound, 'teacher');
      return who && `question "What happens at the gate in the morning?" exploratory { raised by ${who}  by ${who} }`;
    }),
  },
  {
    fault: 'A source that feeds nothing',
    rule: 'evidence/unused',
    places: added((sound) => {
      const who = roleWith(sound, 'teacher');
      return (
        who &&
        `evidence "A count of coats on the floor" gathered by ${who} planned { method observation  voice teacher }`
      );
    }),
  },
  {
    fault: 'Nothing says what the outcomes of a question are for',
    rule: 'evidence/no-use',
    places: without('question', 'use', hasOutcomes),
  },
  {
    fault: 'The use of a question does not say who decides',
    rule: 'evidence/no-use',
    places: withoutClause(
      'question',
      'use',
      'by',
      (question, sound) => hasOutcomes(question, sound) && sound.plan.head?.kind === 'partnership',
    ),
  },
  {
    fault: 'The use of a question does not say when',
    rule: 'evidence/no-use',
    places: withoutClause('question', 'use', 'on', hasOutcomes),
  },
  {
    fault: 'Nothing shows an outcome',
    rule: 'evidence/outcomes-unshown',
    follows: ['evidence/no-counter'],
    places: without('outcome', 'based on', (outcome) => outcome.things.length === 0),
  },
  {
    fault: 'A question states no outcome',
    rule: 'evidence/outcomes-unshown',
    follows: [
      'evidence/no-counter',
      'triangulation/people',
      'triangulation/methods',
      'triangulation/outsider',
      'aims/not-measurable',
    ],
    places: each('question', (question, sound) =>
      isEvaluative(question)
        ? dropThings(
            sound,
            question.things.filter(({ kind }) => kind === 'outcome'),
          )
        : [],
    ),
  },
  {
    fault: 'An outcome does not say how it was before',
    rule: 'evidence/no-baseline',
    follows: ['evidence/no-counter'],
    places: without(
      ['outcome', 'measure'],
      'before',
      (one) => (says(one, 'target') || says(one, 'result')) && !wordsOf(one, 'kind').includes('process'),
    ),
  },
  {
    fault: 'The figure of the beginning is counted when the change has begun',
    rule: 'evidence/no-baseline',
    places: each('outcome', (outcome, { plan }) => {
      const day = factsOf(outcome, 'before').flatMap((before) => factsOf(before, 'on'))[0];
      const end = plan.head && edgesOf(plan, plan.head).end;
      return day && end?.state === 'known' && plan.byKind.change.length > 0 ? [sayInstead(day, end.days.last)] : [];
    }),
  },
  {
    fault: 'A question rests on figures alone',
    rule: 'evidence/statistics-alone',
    follows: ['triangulation/methods', 'evidence/practice-unobserved', 'evidence/headline-only', 'voice/one-voice'],
    places: each('question', (question, sound) =>
      isAhead(question)
        ? []
        : evidenceOf(sound.plan, question).flatMap((source) =>
            factsOf(source, 'method').map((fact) => sayInstead(fact, 'statistics')),
          ),
    ),
  },
  {
    fault: 'A source is gathered after its question is decided',
    rule: 'evidence/not-scheduled',
    follows: ['cycle/goal-before-analysis'],
    places: each('evidence', (source, { plan }) => {
      const [question] = [parentOf(source, { plan } as never)].filter((one) => one?.kind === 'question');
      const use = question && factsOf(question, 'use').flatMap((fact) => factsOf(fact, 'on'))[0]?.values[0];
      const from = factOf(source, 'from');
      const to = from && factsOf(from, 'to')[0];
      const shows = pointingAt(plan, source, 'based on').some(({ kind }) => kind === 'outcome' || kind === 'measure');
      if (
        use?.type !== 'date' ||
        use.last === undefined ||
        !from ||
        shows ||
        (question && decisionsOn(plan, question).length > 0)
      )
        return [];
      return [sayInstead(from, daysAfter(use.last, 10)), ...(to ? [sayInstead(to, daysAfter(use.last, 20))] : [])];
    }),
  },
  {
    fault: 'Nothing is sought that could go against what is expected',
    rule: 'evidence/no-counter',
    places: each('question', (question, sound) => {
      if (evidenceOf(sound.plan, question).some((source) => hasMark(source, 'not expected'))) return [];
      const inside = [
        ...within(sound.plan, question),
        ...pointingAt(sound.plan, question, 'pursues').flatMap((cycle) => within(sound.plan, cycle)),
        ...findingsOf(sound.plan, question),
      ];
      const against = inside.flatMap((one) => dropFacts(sound, one, [...factsOf(one, 'against')]));
      return against;
    }),
  },
  {
    fault: 'Nobody watches what a change changes',
    rule: 'evidence/practice-unobserved',
    follows: ['triangulation/methods', 'ethics/no-consent', 'ethics/before-approval', 'voice/no-reply'],
    places: whole(
      (sound) => [
        ...thingsOf(sound, 'evidence').flatMap((source) =>
          factsOf(source, 'method').map((fact) => sayInstead(fact, 'interview')),
        ),
        ...dropThings(sound, thingsOf(sound, 'visit')),
      ],
      ['change'],
    ),
  },
  {
    fault: 'Nothing shows whether a change was carried out',
    rule: 'evidence/no-process-measure',
    follows: ['evidence/no-baseline'],
    places: whole(
      (sound) =>
        thingsOf(sound, 'measure').length === 0
          ? []
          : thingsOf(sound, 'measure')
              .flatMap((measure) => factsOf(measure, 'kind').map((fact) => sayInstead(fact, 'outcome')))
              .concat(
                thingsOf(sound, 'change').flatMap((change) => dropFacts(sound, change, factsOf(change, 'carried out'))),
              ),
      ['change'],
    ),
  },
  {
    fault: 'Data are kept that no question needs',
    rule: 'evidence/not-minimal',
    places: without('data', 'for', (data, { plan }) =>
      plan.byKind.evidence.every(({ title }) => title?.text !== data.title?.text),
    ),
  },
  {
    fault: 'The gathering takes more hours than are allowed',
    rule: 'evidence/unmanageable',
    follows: ['evidence/unused'],
    places: added(
      () =>
        'role counter "Somebody who counts" voice support-staff { time 1 hour every week }\n\nevidence "A count of bags" gathered by counter planned { method observation  time 5 hours every week }',
    ),
  },
  {
    fault: 'A figure for all, and nothing that explains it',
    rule: 'evidence/headline-only',
    follows: [
      'triangulation/methods',
      'triangulation/outsider',
      'framing/no-local-problem',
      'evidence/statistics-alone',
      'voice/no-student',
      'evidence/no-process-measure',
    ],
    places: added((sound) => {
      const who = roleWith(sound, 'leader', 'teacher');
      return (
        who &&
        `question "How many come by bicycle?" exploratory {\n  raised by ${who}\n  by ${who}\n  use not stated\n  evidence racks "A count of the racks" gathered by ${who} routine { method statistics }\n  outcome "More come by bicycle." for students based on racks { before 41 % on 2015-09  target 60 % }\n}`
      );
    }),
  },
];
