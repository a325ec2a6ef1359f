import { concernsCollaboration } from '../../../language/model/ask/claims/collaborating.ts';
import { factOf, factsOf, pointedAt, says } from '../../../language/model/ask/facts.ts';
import { partiesOf } from '../../../language/model/ask/people/organisations.ts';
import { isActive } from '../../../language/model/ask/people/sites.ts';
import { isOver } from '../../../language/model/ask/time/stages.ts';
import { addDeclaration, addLine, addToEnd } from '../../../language/rules/mend.ts';
import type { Mutator } from '../mutator.ts';
import { partners, roleWith } from '../people.ts';
import { each, thingsOf, whole } from '../places.ts';
import { dropFacts, dropThings, sayInstead } from '../verbs.ts';

export const relationsFaults: readonly Mutator[] = [
  {
    fault: 'A university joins, and nothing says what it brings',
    rule: 'relations/researchers-idle',
    follows: ['contract/one-sided', 'relations/benefit-missing', 'relations/no-forum', 'aims/not-agreed'],
    places: each('partnership', (head, { plan }) => {
      const between = factOf(head, 'between');
      const party = addDeclaration(plan, head.span, 'university far-away "A university far away"');
      return between ? [addToEnd(between, ', far-away'), party] : [];
    }),
  },
  {
    fault: 'Nothing says what a party hopes to gain',
    rule: 'relations/benefit-missing',
    follows: ['consistency/unknown-name'],
    places: (sound) =>
      partiesOf(sound.plan).flatMap((party) => {
        const own = thingsOf(sound, 'benefit').filter((one) => pointedAt(sound.plan, one, 'for').includes(party));
        return own.length > 0 ? [{ about: partiesOf(sound.plan), edits: dropThings(sound, own) }] : [];
      }),
  },
  {
    fault: 'Nothing says what anybody hopes to gain',
    rule: 'relations/benefit-missing',
    follows: ['consistency/unknown-name'],
    places: whole((sound) => dropThings(sound, thingsOf(sound, 'benefit'))),
  },
  {
    fault: 'No cycle has a meeting',
    rule: 'relations/no-forum',
    follows: ['cycle/no-decision', 'relations/no-reflection'],
    places: whole(
      (sound) =>
        sound.plan.head?.kind !== 'partnership' ||
        thingsOf(sound, ['team', 'network', 'partnership']).some((one) => says(one, 'meets'))
          ? []
          : dropThings(sound, thingsOf(sound, ['meeting', 'reflection', 'decision', 'visit', 'training'])),
      ['cycle', 'phase'],
    ),
  },
  {
    fault: 'Nobody looks back on how partners work together',
    rule: 'relations/no-reflection',
    follows: ['network/authority-unchanged'],
    places: whole((sound) =>
      !thingsOf(sound, 'cycle').some((one) => isOver(sound.plan, one, sound.today))
        ? []
        : dropThings(
            sound,
            thingsOf(sound, ['reflection', 'meeting', 'decision']).filter((one) =>
              concernsCollaboration(sound.plan, one),
            ),
          ),
    ),
  },
  {
    fault: 'Those who lead look back by themselves',
    rule: 'relations/no-reflection',
    places: whole(
      (sound) => {
        const head = sound.plan.head;
        const lead = head && factOf(head, 'led by')?.values[0]?.text;
        return lead
          ? thingsOf(sound, ['reflection', 'meeting', 'decision'])
              .filter((one) => concernsCollaboration(sound.plan, one))
              .flatMap((one) => [
                ...factsOf(one, 'by').map((fact) => sayInstead(fact, lead)),
                ...dropFacts(sound, one, [...factsOf(one, 'with'), ...factsOf(one, 'attended by')]),
              ])
          : [];
      },
      ['reflection', 'meeting', 'decision'],
    ),
  },
  {
    fault: 'One organisation chairs every meeting',
    rule: 'relations/same-chair',
    follows: ['relations/no-reflection', 'ownership/two-accountable', 'ownership/single-point'],
    places: whole((sound) => {
      const who = roleWith(sound, 'researcher');
      return who
        ? thingsOf(sound, ['meeting', 'reflection', 'decision', 'visit', 'training']).flatMap((work) => [
            ...factsOf(work, 'by').map((fact) => sayInstead(fact, who)),
            ...dropFacts(sound, work, factsOf(work, 'led by')),
          ])
        : [];
    }),
  },
  {
    fault: 'No arrangement makes room for the work at a school',
    rule: 'relations/no-infrastructure',
    follows: ['relations/no-forum', 'contract/no-time'],
    places: (sound) =>
      partners(sound, 'school')
        .filter((school) => isActive(sound.plan, school))
        .flatMap((school) => {
          const holders = thingsOf(sound, ['team', 'role', 'change', 'activity', 'cycle']);
          const times = holders.flatMap((one) =>
            dropFacts(sound, one, [...factsOf(one, 'time'), ...factsOf(one, 'meets')]),
          );
          const duties = dropThings(
            sound,
            thingsOf(sound, 'duty').filter(({ word }) => word === 'time'),
          );
          const rooms = thingsOf(sound, 'arrangement').flatMap((one) => {
            const effect = factOf(one, 'effect');
            return [effect ? sayInstead(effect, 'hinders') : addLine(one, 'effect hinders')];
          });
          return [{ about: [school], edits: [...times, ...duties, ...rooms] }];
        }),
  },
];
