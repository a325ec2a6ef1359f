import type { Edit } from '../../../language/findings/finding.ts';
import { evidenceVoices, gatherersOf } from '../../../language/model/ask/evidence/evidence.ts';
import { factsOf, hasMark, targetsOf, wordsOf } from '../../../language/model/ask/facts.ts';
import { hasLearnt } from '../../../language/model/ask/framing/assumptions.ts';
import { asksChildren } from '../../../language/model/ask/voices/students.ts';
import { daysAfter } from '../../../language/model/dates.ts';
import type { Thing } from '../../../language/model/plan.ts';
import { addDeclaration, addLine, addToHead } from '../../../language/rules/mend.ts';
import type { Phrase } from '../../../language/syntax/vocabulary/phrases.ts';
import { beginOf, endOf } from '../days.ts';
import type { Mutator, Sound } from '../mutator.ts';
import { groupOf, roleWith } from '../people.ts';
import { thingsOf, whole } from '../places.ts';
import { dropFacts, dropThings, keepValues, outside, rewrite, sayEverywhere, sayInstead } from '../verbs.ts';

/** Faults of a plan as a whole: it goes through once, and nothing comes in between that could make people think again. */

/** Facts of a thing that say one of some words. */
const saying = (thing: Thing, phrase: Phrase, ...words: readonly string[]) =>
  factsOf(thing, phrase).filter(({ values }) => values.some(({ text }) => words.includes(text)));

/** Nothing in a plan says that it explores. */
function unexploring(sound: Sound): readonly Edit[] {
  return sound.plan.things.flatMap((one) => [
    ...one.marks.filter(({ mark }) => mark === 'exploratory').map(({ span }) => rewrite(span, 'evaluative')),
    ...saying(one, 'method', 'listening-session').map((fact) => sayInstead(fact, 'conversation')),
    ...dropFacts(sound, one, saying(one, 'kind', 'contextual-analysis')),
  ]);
}

/** The first day on which a plan does anything, be it only that somebody looks. */
function firstDay(sound: Sound): string | undefined {
  const looked = thingsOf(sound, 'evidence').filter((one) => !hasMark(one, 'routine'));
  return [...(sound.plan.head ? [sound.plan.head] : []), ...looked]
    .flatMap((one) => beginOf(one, sound) ?? [])
    .sort()
    .at(0);
}

export const unlooked: readonly Mutator[] = [
  {
    fault: 'A remedy comes before anybody looks, and no question explores',
    rule: 'cycle/no-exploration',
    follows: [
      'cycle/missing-phase',
      'evidence/outcomes-unshown',
      'ownership/two-accountable',
      'contract/no-consultation',
      'network/no-context-first',
      'relations/no-forum',
    ],
    places: (sound) => {
      const begin = firstDay(sound);
      const who = roleWith(sound, 'leader', 'teacher');
      if (!sound.plan.head || !begin || !who) return [];
      const end = daysAfter(begin, 40);
      const cycle = `cycle "The remedy first" from ${begin} to ${end} {
  change "A card at the gate" by ${who} for students from ${begin} { level classroom  predicts "Nobody waits."  happened "Few did."  about "How the gate is opened" }
  decision "Go on?" on ${end} by ${who}
}`;
      return [{ edits: [...unexploring(sound), addDeclaration(sound.plan, sound.plan.head.span, cycle)] }];
    },
  },
];

const insiders = ['teacher', 'support-staff', 'leader'];
const strange = ['mutual-observation', 'video', 'photography', 'drawing', 'shadowing', 'learning-walk', 'lesson-study'];

/** A source is gathered by a teacher and says what teachers see, where it was of others or by others. */
function familiar(sound: Sound, source: Thing, who: string): readonly Edit[] {
  const { plan } = sound;
  const voices = [
    ...evidenceVoices(plan, source),
    ...gatherersOf(plan, source).flatMap((one) => wordsOf(one, 'voice')),
  ];
  const methods = saying(source, 'method', ...strange, 'listening-session').map((fact) =>
    sayInstead(fact, 'observation'),
  );
  const isStrange = voices.some((voice) => !insiders.includes(voice)) || asksChildren(plan, source).is !== false;
  if (!isStrange) return methods;
  const said = sayEverywhere([source], ['voice'], 'teacher');
  return [
    ...methods,
    ...(said.length > 0 ? said : [addLine(source, 'voice teacher')]),
    ...sayEverywhere([source], ['gathered by', 'by', 'with'], who),
  ];
}

/** Everything that is said to question, to challenge or to be strange. */
function questioning(sound: Sound): readonly Edit[] {
  return sound.plan.things.flatMap((one) => [
    ...dropFacts(sound, one, [
      ...factsOf(one, 'questioned'),
      ...factsOf(one, 'from outside the team'),
      ...saying(one, 'kind', 'interruption', 'anomaly', 'turbulence', 'contextual-analysis'),
    ]),
    ...saying(one, 'contributes', 'challenge').flatMap((fact) =>
      keepValues(sound, fact, ({ text }) => text !== 'challenge'),
    ),
  ]);
}

export const uninterrupted: readonly Mutator[] = [
  {
    fault: 'Nobody from elsewhere comes, speaks or asks',
    rule: 'cycle/no-interruption',
    follows: [
      'voice/one-voice',
      'voice/unheard',
      'triangulation/people',
      'triangulation/outsider',
      'consistency/unknown-name',
      'evidence/practice-unobserved',
      'network/no-context-first',
      'network/nothing-moves',
      'contract/no-support',
    ],
    places: whole((sound) => {
      const who = roleWith(sound, 'teacher');
      if (!who || thingsOf(sound, 'cycle').length === 0) return [];
      const came = thingsOf(sound, 'evidence').filter((one) => hasMark(one, 'unplanned'));
      const gone = dropThings(sound, [...thingsOf(sound, ['visit', 'source', 'move']), ...came]);
      const sources = thingsOf(sound, 'evidence').flatMap((source) => familiar(sound, source, who));
      return [...gone, ...outside([...questioning(sound), ...sources], gone)];
    }),
  },
];

export const onceThrough: readonly Mutator[] = [
  {
    fault: 'One cycle takes all the time there is',
    rule: 'cycle/linear',
    follows: [
      'consistency/unknown-name',
      'cycle/no-decision',
      'cycle/out-of-order',
      'cycle/adopted-for-ever',
      'cycle/no-prediction',
      'claims/lone-interpreter',
      'contract/no-consultation',
      'contract/outside-term',
      'evidence/not-scheduled',
      'evidence/practice-unobserved',
      'framing/unaddressed-barrier',
      'relations/no-reflection',
      'relations/same-chair',
    ],
    places: (sound) => {
      const { head, byKind } = sound.plan;
      const [cycle, ...others] = byKind.cycle;
      const [term] = [head, ...byKind.contract].filter((one) => one && beginOf(one, sound) && endOf(one, sound));
      const [begin, end] = term ? [beginOf(term, sound), endOf(term, sound)] : [];
      if (!cycle || !begin || !end) return [];
      const gone = dropThings(sound, [...others, ...byKind.next]);
      const from = factsOf(cycle, 'from');
      const edits = [
        ...from.map((fact) => sayInstead(fact, begin)),
        ...from.flatMap((fact) => factsOf(fact, 'to')).map((fact) => sayInstead(fact, end)),
        ...byKind.decision.flatMap((one) => dropFacts(sound, one, factsOf(one, 'review'))),
      ];
      return [{ about: [cycle], edits: [...gone, ...outside(edits, gone)] }];
    },
  },
];

export const keptApart: readonly Mutator[] = [
  {
    fault: 'A barrier is met by containing it, and every change is for some students',
    rule: 'framing/contained',
    follows: ['framing/unaddressed-barrier', 'ownership/led-from-outside'],
    places: (sound) => {
      const { head } = sound.plan;
      const group = groupOf(sound);
      if (!group || !head) return [];
      const changes = thingsOf(sound, 'change').flatMap((one) => {
        const [whom, ...more] = factsOf(one, 'for');
        const ordinary = [
          ...factsOf(one, 'about'),
          ...factsOf(one, 'addresses'),
          ...saying(one, 'level', 'whole-school'),
        ];
        return [
          ...dropFacts(sound, one, [...ordinary, ...more]),
          whom ? sayInstead(whom, group) : addToHead(one, `for ${group}`),
        ];
      });
      const barrier =
        'barrier "Some of them walk out." { level within-school  caused by not stated  response contain }';
      return [{ edits: [...changes, addDeclaration(sound.plan, head.span, barrier)] }];
    },
  },
];

const grounds = ['assumption', 'aim', 'value', 'definition', 'agenda'];
const looking = ['about', 'of', 'arises from', 'addresses', 'based on', 'reads', 'against', 'focus'] as const;

export const unexamined: readonly Mutator[] = [
  {
    fault: 'Nothing that is taken for granted is looked at',
    rule: 'framing/no-assumption',
    follows: ['aims/unused-value', 'aims/not-measurable', 'evidence/no-counter'],
    places: whole((sound) => {
      const { plan, today } = sound;
      if (!hasLearnt(plan, today)) return [];
      const looks = plan.things.filter((one) => wordsOf(one, 'kind').includes('bias'));
      const gone = dropThings(sound, [...thingsOf(sound, 'assumption'), ...looks]);
      const said = plan.things.flatMap((one) => {
        const at = looking
          .flatMap((phrase) => factsOf(one, phrase))
          .filter(({ values }) =>
            values.some((value) => targetsOf(plan, value).some(({ kind }) => grounds.includes(kind))),
          );
        return dropFacts(sound, one, [...factsOf(one, 'questioned'), ...at]);
      });
      return [...gone, ...outside(said, gone)];
    }),
  },
];
