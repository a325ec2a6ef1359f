import { factOf, factsOf, pointingAt } from '../../../language/model/ask/facts.ts';
import type { Thing } from '../../../language/model/plan.ts';
import type { Mutator, Sound } from '../mutator.ts';
import { added, each, gone, headOf, thingsOf, whole, withLine, without } from '../places.ts';
import { keepValues, sayInstead } from '../verbs.ts';

/** An amendment tells who agreed the aim as it stands now. */
const isAmended = (aim: Thing, { plan }: Sound): boolean =>
  pointingAt(plan, aim, 'about').some(({ kind }) => kind === 'amendment');

export const aimsFaults: readonly Mutator[] = [
  {
    fault: 'A word that can mean many things is used, and nobody says what it means here',
    rule: 'aims/contested-term',
    places: added(() => 'research aim "Understand student voice." agreed by not stated'),
  },

  {
    fault: 'The plan does not say on whose agenda the work is done',
    rule: 'aims/no-stance',
    places: without('partnership', 'stance'),
  },
  {
    fault: 'One partner has not agreed an aim',
    rule: 'aims/not-agreed',
    places: each('aim', (aim, sound) => {
      const agreed = factOf(aim, 'agreed by');
      return agreed && agreed.values.length > 1 && !isAmended(aim, sound)
        ? keepValues(sound, agreed, (value) => value !== agreed.values.at(-1))
        : [];
    }),
  },
  {
    fault: 'An aim is agreed by nobody',
    rule: 'aims/not-agreed',
    places: without('aim', 'agreed by', (aim, sound) => !isAmended(aim, sound)),
  },
  {
    fault: 'An aim does not say for whom, by what measure, how much and by when',
    rule: 'aims/not-measurable',
    follows: ['aims/not-agreed'],
    places: withLine(['partnership', 'inquiry'], 'aim "Mornings become calmer."'),
  },
  {
    fault: 'Nothing says what the research is for',
    rule: 'aims/one-aim',
    follows: ['consistency/unknown-name'],
    places: gone('aim', headOf, ({ word }) => word === 'research aim'),
  },
  {
    fault: 'Nothing says what working together is for',
    rule: 'aims/one-aim',
    places: gone('aim', headOf, ({ word }) => word === 'collaboration aim'),
  },
  {
    fault: 'An aim for the whole area, and every change is in a classroom',
    rule: 'aims/reach-mismatch',
    follows: ['reports/too-few-reached', 'framing/no-level', 'ownership/led-from-outside'],
    places: whole((sound) => {
      const changes = thingsOf(sound, 'change');
      const levels = changes.flatMap((change) =>
        factsOf(change, 'level').map((level) => sayInstead(level, 'classroom')),
      );
      const [aim] = thingsOf(sound, 'aim');
      return aim && changes.every((change) => factOf(change, 'level'))
        ? [
            ...levels,
            ...withLine('aim', (one) => (one === aim ? 'level area' : undefined))(sound).flatMap(({ edits }) => edits),
          ]
        : [];
    }),
  },
  {
    fault: 'A value that nothing refers to',
    rule: 'aims/unused-value',
    places: withLine(['partnership', 'inquiry'], 'value "Nobody is left to wait."'),
  },
];
