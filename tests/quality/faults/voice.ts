import type { Edit } from '../../../language/findings/finding.ts';
import { evidenceOf } from '../../../language/model/ask/evidence/evidence.ts';
import { everyFact, factOf, factsOf, pointedAt, says, valuesOf } from '../../../language/model/ask/facts.ts';
import { isStudent } from '../../../language/model/ask/people/people.ts';
import { edgesOf } from '../../../language/model/ask/time/periods.ts';
import type { Fact, Thing } from '../../../language/model/plan.ts';
import { addDeclaration, addLine, addToEnd } from '../../../language/rules/mend.ts';
import type { Mutator, Place, Sound } from '../mutator.ts';
import { roleWith } from '../people.ts';
import { added, each, thingsOf, whole, withLine } from '../places.ts';
import { dropFacts, sayInstead } from '../verbs.ts';

const adult = (sound: Sound): string | undefined => roleWith(sound, 'teacher', 'leader');

/** In the place of students, a teacher says and does everything in a source. */
function withoutStudents(sound: Sound, source: Thing): readonly Edit[] {
  const who = adult(sound);
  if (!who) return [];
  const said = (['gathered by', 'by', 'with', 'interpreted by'] as const).flatMap((phrase) =>
    everyFact(source, phrase),
  );
  const voices = factsOf(source, 'voice').map((fact) => sayInstead(fact, 'teacher'));
  return [...voices, ...said.filter((fact) => namesStudents(sound, fact)).map((fact) => sayInstead(fact, who))];
}

const namesStudents = ({ plan }: Sound, fact: Fact): boolean =>
  fact.values.some((value) =>
    (plan.targets.get(value) ?? []).some((one) => isStudent(plan, one) || one.kind === 'team'),
  );

/** Those whom a team of students and adults stands for, in every line that tells of deeds. */
function withoutDeeds(sound: Sound): readonly Edit[] {
  const who = adult(sound);
  const phrases = [
    'by',
    'raised by',
    'noticed by',
    'gathered by',
    'led by',
    'coordinated by',
    'interpreted by',
    'agreed by',
    'checked by',
    'with',
  ] as const;
  if (!who) return [];
  return sound.plan.things
    .flatMap((thing) => everyFact(thing, ...phrases))
    .filter((fact) => namesStudents(sound, fact))
    .map((fact) => sayInstead(fact, who));
}

/** Everybody who is a student is somebody else, and no source carries the voice of students. */
function withoutVoices(sound: Sound): readonly Edit[] {
  const actors = thingsOf(sound, 'role').filter((one) => isStudent(sound.plan, one));
  const named = actors.flatMap((one) => factsOf(one, 'voice').map((fact) => sayInstead(fact, 'support-staff')));
  const carried = thingsOf(sound, 'evidence').flatMap((source) => {
    const voices = factsOf(source, 'voice').map((fact) => sayInstead(fact, 'teacher'));
    return voices.length > 0 ? voices : [addLine(source, 'voice teacher')];
  });
  return [...named, ...carried];
}

/** A source in which students of a new group speak, at the first question. */
function newSource(sound: Sound, lines: string): readonly Place[] {
  const [question] = thingsOf(sound, 'question');
  const who = roleWith(sound, 'researcher', 'support-staff', 'teacher');
  if (!question || !who) return [];
  const group = addDeclaration(
    sound.plan,
    question.span,
    'group newly-come "Students in their first month" 21 students',
  );
  const head = `evidence "What the first month is like" gathered by ${who} of newly-come planned {`;
  const own = 'method interview  voice student  consent opt-in of newly-come, guardian  withdrawal "At any time."';
  return [{ edits: [group, addLine(question, `${head} ${own}  safeguard "No names."  ${lines} }`)] }];
}

export const voiceFaults: readonly Mutator[] = [
  {
    fault: 'No student speaks anywhere',
    rule: 'voice/no-student',
    follows: [
      'voice/one-voice',
      'voice/unheard',
      'triangulation/people',
      'voice/silent-suppliers',
      'voice/spoken-for',
      'voice/overclaimed',
    ],
    places: whole(withoutVoices, ['question']),
  },
  {
    fault: 'Students speak who do not hear back',
    rule: 'voice/no-reply',
    follows: ['evidence/not-scheduled'],
    places: (sound) => newSource(sound, 'audience not stated'),
  },
  {
    fault: 'Students are to hear back, and no day is named',
    rule: 'voice/no-reply',
    follows: ['evidence/not-scheduled'],
    places: (sound) => newSource(sound, 'audience not stated  returned to newly-come'),
  },
  {
    fault: 'Students gather evidence, and nobody trains them',
    rule: 'voice/untrained-student-researchers',
    follows: ['evidence/unused'],
    places: added(
      () =>
        'role askers "Students who ask" voice student 5 students\n\nevidence "Questions at the gate" gathered by askers planned { method observation  audience not stated  voice student  returned to not stated }',
    ),
  },
  {
    fault: 'What lies behind a question comes from officials alone',
    rule: 'voice/authority-only',
    follows: ['evidence/none', 'framing/no-local-problem'],
    places: added((sound) => {
      const who = roleWith(sound, 'official', 'policy');
      return who && `question "Who is late, and why?" exploratory { raised by ${who}  by ${who}  use not stated }`;
    }),
  },
  {
    fault: 'Students do nothing but answer',
    rule: 'voice/silent-suppliers',
    follows: [
      'voice/overclaimed',
      'voice/unheard',
      'ethics/power-over-own-students',
      'claims/lone-interpreter',
      'reports/participants-not-told',
      'relations/same-chair',
      'relations/no-forum',
      'relations/no-reflection',
      'aims/not-agreed',
      'network/no-local-focus',
    ],
    places: whole(withoutDeeds, ['evidence']),
  },

  {
    fault: 'Student researchers are trained when they have begun',
    rule: 'voice/untrained-student-researchers',
    follows: ['cycle/out-of-order', 'contract/overdue'],
    places: (sound) =>
      thingsOf(sound, 'training').flatMap((training) => {
        const who = pointedAt(sound.plan, training, 'for').find(
          (one) => one.kind === 'role' && isStudent(sound.plan, one),
        );
        const on = factOf(training, 'on');
        const end = sound.plan.head && edgesOf(sound.plan, sound.plan.head).end;
        return who && on && end?.state === 'known'
          ? [{ about: [who, training], edits: [sayInstead(on, end.days.last)] }]
          : [];
      }),
  },
  {
    fault: 'Somebody is named as seldom heard, and has no part in anything',
    rule: 'voice/unheard',
    places: each(['partnership', 'inquiry'], (head, { plan }) => {
      const unheard = factOf(head, 'unheard');
      const group = addDeclaration(
        plan,
        head.span,
        'group passed-by "Those who give our students their first job" voice employer',
      );
      return [unheard ? addToEnd(unheard, ', passed-by') : addLine(head, 'unheard passed-by'), group];
    }),
  },
  {
    fault: 'Equity is an aim, and nobody is named as seldom heard',
    rule: 'voice/unheard',
    follows: ['aims/contested-term'],
    places: (sound) => {
      const { head, plan } = { head: sound.plan.head, plan: sound.plan };
      if (!head) return [];
      const drop = dropFacts(sound, head, factsOf(head, 'unheard'));
      return [
        {
          edits: [
            ...drop,
            addDeclaration(plan, head.span, 'collaboration aim "Equity in every classroom" agreed by not stated'),
          ],
        },
      ];
    },
  },
  {
    fault: 'A leader speaks for students',
    rule: 'voice/spoken-for',
    places: withLine('group', (group, sound) => {
      const leader = roleWith(sound, 'leader');
      return leader && isStudent(sound.plan, group) && !says(group, 'spoken for by')
        ? `spoken for by ${leader}`
        : undefined;
    }),
  },
  {
    fault: 'All sources of a question carry one voice',
    rule: 'voice/one-voice',
    follows: ['triangulation/people'],
    places: each('question', (question, sound) => {
      const sources = evidenceOf(sound.plan, question);
      const asked = new Set(sources.flatMap((source) => valuesOf(source, 'of').map(({ text }) => text)));
      return asked.size > 1 && sources.every((source) => says(source, 'voice'))
        ? sources.flatMap((source) => withoutStudents(sound, source))
        : [];
    }),
  },
  {
    fault: 'Students are said to bring something, and do nothing',
    rule: 'voice/overclaimed',
    places: added(
      () =>
        'role helpers "Students who help" voice student 4 students { contributes "What it is like to be in Year 7" }',
    ),
  },
];
