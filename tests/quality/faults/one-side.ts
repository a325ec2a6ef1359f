import type { Edit } from '../../../language/findings/finding.ts';
import { agreementsOf } from '../../../language/model/ask/agreements/agreements.ts';
import { factsOf, targetsOf, wordsOf } from '../../../language/model/ask/facts.ts';
import { partiesIn } from '../../../language/model/ask/partners/forums.ts';
import { partyOf } from '../../../language/model/ask/people/organisations.ts';
import { jointItems, rights } from '../../../language/model/ask/people/owners.ts';
import { daysAfter } from '../../../language/model/dates.ts';
import type { Thing, Value } from '../../../language/model/plan.ts';
import { addDeclaration } from '../../../language/rules/mend.ts';
import type { Kind } from '../../../language/syntax/vocabulary/kinds.ts';
import type { Mutator, Place, Sound } from '../mutator.ts';
import { partners, roleAt, roleWith } from '../people.ts';
import { thingsOf, whole } from '../places.ts';
import { dropFacts, handOver, sayEverywhere } from '../verbs.ts';

/** Faults of a plan as a whole: all that would speak against them is said of other people. */

/** One side answers for everything that anybody answers for. */
function ownedBy(sound: Sound, who: string): readonly Edit[] {
  const items = jointItems(sound.plan);
  const findings = items.filter(({ kind }) => kind === 'finding');
  const owned = rights.map((right) => `owner of ${right}` as const);
  return [
    ...sayEverywhere(items, ['by', 'led by', 'gathered by', 'coordinated by'], who),
    ...sayEverywhere(findings, ['interpreted by', 'agreed by'], who),
    ...sayEverywhere(agreementsOf(sound.plan), owned, who),
    ...items.flatMap((item) => dropFacts(sound, item, factsOf(item, 'from outside the team'))),
  ];
}

export const ownedByOne: readonly Mutator[] = [
  {
    fault: 'Everybody who answers for anything belongs to one organisation',
    rule: 'ownership/one-organisation',
    follows: [
      'ownership/led-from-outside',
      'ownership/two-accountable',
      'ownership/single-point',
      'ownership/no-lead-with-authority',
      'triangulation/outsider',
      'reports/participants-not-told',
    ],
    places: whole((sound) => {
      const who = roleWith(sound, 'researcher');
      return who && partners(sound, 'school').length > 0 ? ownedBy(sound, who) : [];
    }),
  },
];

/** Students speak to somebody who decides nothing, and whatever is told goes to families. */
function heardAtTheGate(sound: Sound, more = ''): readonly Place[] {
  const { head, byKind } = sound.plan;
  if (!head) return [];
  const said = [
    'role caller "Somebody who asks at the gate" voice community',
    'group late-comers "Students who come late" 21 students',
    `evidence at-the-gate "What keeps them" gathered by caller of late-comers planned {
  method conversation  voice student  consent opt-in of late-comers, guardian  withdrawal "At any time."
  returned to late-comers on ${daysAfter(sound.today, 30)}${more}
}`,
  ];
  const told = sayEverywhere([...byKind.report, ...byKind.shared], ['to'], 'families');
  return [{ edits: [...told, addDeclaration(sound.plan, head.span, said.join('\n\n'))] }];
}

export const unlistened: readonly Mutator[] = [
  {
    fault: 'Students speak, and nobody who decides hears of it',
    rule: 'voice/no-audience',
    follows: ['evidence/unused'],
    places: (sound) => heardAtTheGate(sound),
  },
  {
    fault: 'Students speak to an audience that decides nothing',
    rule: 'voice/no-audience',
    follows: ['evidence/unused'],
    places: (sound) => heardAtTheGate(sound, '\n  audience families'),
  },
];

/** Teams that join several parties are left to the people of one school. */
function teamsOfOne(sound: Sound, school: Thing): readonly Edit[] {
  const { plan } = sound;
  const who = roleAt(sound, school, 'teacher', 'leader');
  const isElsewhere = (value: Value): boolean => targetsOf(plan, value).some((one) => partyOf(plan, one) !== school);
  return who === undefined
    ? []
    : thingsOf(sound, 'team')
        .filter((team) => partiesIn(plan, team).length > 1)
        .flatMap((team) => handOver(sound, team, isElsewhere, who));
}

export const unheld: readonly Mutator[] = [
  {
    fault: 'Several schools work together, and nobody holds them together',
    rule: 'network/no-coordination',
    follows: [
      'relations/no-forum',
      'contract/no-support',
      'claims/lone-interpreter',
      'aims/not-agreed',
      'ownership/two-accountable',
      'ownership/no-deputy',
    ],
    places: whole(
      (sound) => {
        const [school, second] = partners(sound, 'school');
        const { head } = sound.plan;
        if (!head || !school || !second) return [];
        const led = [head, ...thingsOf(sound, 'network')].flatMap((one) =>
          dropFacts(
            sound,
            one,
            (['coordinated by', 'led by', 'by'] as const).flatMap((phrase) => factsOf(one, phrase)),
          ),
        );
        return [...led, ...teamsOfOne(sound, school)];
      },
      ['network'],
    ),
  },
];

const happening: readonly Kind[] = [
  ...(['team', 'cycle', 'phase', 'change', 'step', 'evidence'] as const),
  ...(['activity', 'meeting', 'visit', 'training', 'reflection', 'decision'] as const),
];

export const unled: readonly Mutator[] = [
  {
    fault: 'Leaders are named, and teachers do all that they did',
    rule: 'relations/idle-leaders',
    follows: [
      'relations/no-forum',
      'contract/no-coordinating-team',
      'aims/not-agreed',
      'ownership/led-from-outside',
      'ownership/two-accountable',
      'ownership/no-deputy',
    ],
    places: whole(
      (sound) => {
        const teacher = roleWith(sound, 'teacher');
        const leads = (value: Value): boolean =>
          targetsOf(sound.plan, value).some((one) => one.kind === 'role' && wordsOf(one, 'voice').includes('leader'));
        return teacher ? thingsOf(sound, happening).flatMap((one) => handOver(sound, one, leads, teacher)) : [];
      },
      ['role'],
    ),
  },
];

export const unreached: readonly Mutator[] = [
  {
    fault: 'An aim is for a whole area, and only those who take part hear of anything',
    rule: 'reports/too-few-reached',
    follows: ['aims/reach-mismatch', 'network/no-context-first'],
    places: (sound) => {
      const { head, byKind } = sound.plan;
      if (!head) return [];
      const { report, shared, network, cluster, meeting } = byKind;
      const aim = 'collaboration aim "Everybody is known by somebody." agreed by not stated { level area }';
      return [
        {
          edits: [
            ...sayEverywhere([...report, ...shared], ['to', 'returned to'], 'staff'),
            ...sayEverywhere([...network, ...cluster, ...meeting], ['summary to'], 'staff'),
            ...[...report, ...shared, ...meeting].flatMap((one) => dropFacts(sound, one, factsOf(one, 'not reached'))),
            addDeclaration(sound.plan, head.span, aim),
          ],
        },
      ];
    },
  },
];
