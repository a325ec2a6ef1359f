import { factOf, factsOf, pointedAt, says } from '../../../language/model/ask/facts.ts';
import { daysAfter } from '../../../language/model/dates.ts';
import { addToHead } from '../../../language/rules/mend.ts';
import { beginOf, endOf, isOver } from '../days.ts';
import type { Mutator } from '../mutator.ts';
import { nameOf, partners } from '../people.ts';
import { added, each, parentOf, thingsOf, withLine } from '../places.ts';
import { dropFacts, sayInstead } from '../verbs.ts';

/** The day of some work in a cycle is moved behind its end. */
const movedOut = (kinds: readonly ('meeting' | 'visit' | 'decision' | 'training')[]) =>
  each(kinds, (work, sound) => {
    const cycle = parentOf(work, sound);
    const end = cycle && ['cycle', 'phase'].includes(cycle.kind) ? endOf(cycle, sound) : undefined;
    const on = factOf(work, 'on');
    return on && end ? [sayInstead(on, daysAfter(end, 3))] : [];
  });

export const orderFaults: readonly Mutator[] = [
  {
    fault: 'Work of a cycle is dated after its end',
    rule: 'cycle/out-of-order',
    follows: ['voice/untrained-student-researchers'],
    places: movedOut(['meeting', 'visit', 'decision', 'training']),
  },
  {
    fault: 'A cycle begins before the one it comes after has ended',
    rule: 'cycle/out-of-order',
    follows: ['evidence/no-baseline'],
    places: each('cycle', (cycle, sound) => {
      const before = pointedAt(sound.plan, cycle, 'after')[0];
      const from = factOf(cycle, 'from');
      const begin = before && beginOf(before, sound);
      return from && begin ? [sayInstead(from, daysAfter(begin, 3))] : [];
    }),
  },
  {
    fault: 'A phase begins before its cycle',
    rule: 'cycle/out-of-order',
    places: each('phase', (phase, sound) => {
      const cycle = parentOf(phase, sound);
      const begin = cycle && beginOf(cycle, sound);
      const from = factOf(phase, 'from');
      return from && begin ? [sayInstead(from, daysAfter(begin, -9))] : [];
    }),
  },
  {
    fault: 'Somebody is at two places on one day',
    rule: 'cycle/unstaffed',
    places: added((sound) => {
      const [one, other] = [...partners(sound, 'school'), ...thingsOf(sound, 'party')].filter(
        (party, index, all) => party.name && all.indexOf(party) === index,
      );
      const single = thingsOf(sound, 'role').find(
        ({ name, values }) => name && values.every(({ type }) => type !== 'amount'),
      );
      const who = single && nameOf(single);
      if (!one || !other || !who) return undefined;
      const day = sound.today;
      return `visit "A morning there" by ${who} at ${nameOf(one)} on ${day} { focus "Starts" agreed on ${daysAfter(day, -20)}  hosts learn "What it looks like." }\n\nvisit "The same morning elsewhere" by ${who} at ${nameOf(other)} on ${day} { focus "Ends" agreed on ${daysAfter(day, -20)}  hosts learn "What it looks like." }`;
    }),
  },
  {
    fault: 'A change begins before that on which it rests',
    rule: 'cycle/goal-before-analysis',
    follows: ['evidence/no-baseline'],
    places: each('change', (change, sound) => {
      const basis = pointedAt(sound.plan, change, 'based on').find(({ kind }) => kind === 'evidence');
      const begin = basis && beginOf(basis, sound);
      const from = factOf(change, 'from');
      return begin && from ? [sayInstead(from, daysAfter(begin, -20))] : [];
    }),
  },
  {
    fault: 'An early change is for everybody at once',
    rule: 'cycle/too-big-first',
    follows: ['framing/no-level'],
    places: each('change', (change, sound) => {
      if (thingsOf(sound, 'change').length > 1) return [];
      const first = thingsOf(sound, 'change').toSorted((a, b) =>
        (beginOf(a, sound) ?? '9') < (beginOf(b, sound) ?? '9') ? -1 : 1,
      )[0];
      const of = factOf(change, 'for');
      return change === first && of && !isOver(change, sound)
        ? [sayInstead(of, 'pupils'), ...dropFacts(sound, change, factsOf(change, 'level'))]
        : [];
    }),
  },
  {
    fault: 'A cycle waits for the one that comes after it',
    rule: 'cycle/dependency-loop',
    follows: ['cycle/out-of-order'],
    places: (sound) =>
      thingsOf(sound, 'cycle').flatMap((cycle) => {
        const [before] = pointedAt(sound.plan, cycle, 'after');
        return before && cycle.name && !says(before, 'after')
          ? [{ about: [before, cycle], edits: [addToHead(before, `after ${cycle.name.text}`)] }]
          : [];
      }),
  },
  {
    fault: 'A change depends on itself',
    rule: 'cycle/dependency-loop',
    places: withLine('change', (change) =>
      change.name && !says(change, 'depends on') ? `depends on ${nameOf(change)}` : undefined,
    ),
  },
];
