import { ancestors, factOf, factsOf, pointedAt, pointingAt, valuesOf } from '../../../language/model/ask/facts.ts';
import { workOfTeam } from '../../../language/model/ask/people/hours.ts';
import { membersOf } from '../../../language/model/ask/people/people.ts';
import { boundSchools } from '../../../language/model/ask/people/schools.ts';
import { daysAfter } from '../../../language/model/dates.ts';
import type { Thing, Value } from '../../../language/model/plan.ts';
import { firstCycle, fromContract, fromItsEnd } from '../days.ts';
import type { Mutator, Sound } from '../mutator.ts';
import { each, gone, type Places, thingsOf, withLine } from '../places.ts';
import { dropFacts, dropThings, keepValues, rewrite, sayInstead, typed } from '../verbs.ts';

const dutiesCalled = (sound: Sound, ...words: readonly string[]): readonly Thing[] =>
  thingsOf(sound, 'duty').filter(({ word }) => words.includes(word));

const isActual = (value: Value): boolean => value.type === 'amount' && value.qualifier === 'actual';

/** The one party that owes a duty. */
function owing(duty: Thing, { plan }: Sound): Thing | undefined {
  const [block] = ancestors(plan, duty);
  const owers = block ? pointedAt(plan, block, 'owed by') : [];
  return owers.length === 1 ? owers[0] : undefined;
}

/** Each school that is bound, with the duties of a sort that it owes. */
function eachSchoolOwing(
  word: string,
  edits: (duty: Thing, sound: Sound) => readonly ReturnType<typeof rewrite>[],
): Places {
  return (sound) =>
    [...boundSchools(sound.plan).keys()].flatMap((school) => {
      const own = dutiesCalled(sound, word).filter((duty) => owing(duty, sound) === school);
      const edit = own.flatMap((duty) => edits(duty, sound));
      return edit.length > 0 ? [{ about: [school], edits: edit }] : [];
    });
}

export const dutyFaults: readonly Mutator[] = [
  {
    fault: 'Nobody consults the staff of a school',
    rule: 'contract/no-consultation',
    follows: ['contract/no-real-choice', 'evidence/unused'],
    places: eachSchoolOwing('consultation', (duty, sound) => dropThings(sound, [duty])),
  },
  {
    fault: 'The staff are consulted when the first cycle has begun',
    rule: 'contract/no-consultation',
    places: eachSchoolOwing('consultation', (duty, sound) => {
      const begin = firstCycle(sound);
      const day = factsOf(duty, 'on')[0] ?? factsOf(duty, 'due')[0];
      return begin && day ? [sayInstead(day, daysAfter(begin, 20))] : [];
    }),
  },
  {
    fault: 'A consultation leaves out a group of the staff',
    rule: 'contract/no-consultation',
    places: eachSchoolOwing('consultation', (duty, sound) => {
      const of = factOf(duty, 'of');
      const school = owing(duty, sound);
      const groups = school ? valuesOf(school, 'staff groups').length : 0;
      return of && groups > 1 ? keepValues(sound, of, (value) => value === of.values[0]) : [];
    }),
  },
  {
    fault: 'Nobody coordinates the team of a school',
    rule: 'contract/no-coordinating-team',
    follows: ['contract/overdue', 'contract/no-time', 'relations/no-forum'],
    places: (sound) =>
      [...boundSchools(sound.plan).keys()].flatMap((school) => {
        const teams = thingsOf(sound, 'team');
        const edits = teams.flatMap((team) => dropFacts(sound, team, factsOf(team, 'coordinated by')));
        return edits.length > 0 ? [{ about: [school], edits }] : [];
      }),
  },
  {
    fault: 'Nothing says how many of the staff are to take part',
    rule: 'contract/no-involvement-target',
    places: eachSchoolOwing('involvement', (duty, sound) => dropThings(sound, [duty])),
  },
  {
    fault: 'Fewer of the staff take part than were meant to',
    rule: 'contract/no-involvement-target',
    places: each('duty', (duty, sound) => {
      if (
        owing(duty, sound)?.word !== 'school' &&
        !sound.plan.parents
          .get(duty)
          ?.facts.some(({ values }) => values.some((value) => value.type === 'name' && value.each))
      )
        return [];
      // Where fewer take part already, and the partners have accepted it, there is no fault to plant.
      if (pointingAt(sound.plan, duty, 'for').some(({ kind }) => kind === 'accept')) return [];
      const actual = [duty, ...duty.facts].flatMap(({ values }) => values).find(isActual);
      return actual ? [rewrite(actual.span, typed(sound, actual.span).replace(/\d+/, '1'))] : [];
    }),
  },
  {
    fault: 'A school is told to take part, and nobody asks its staff',
    rule: 'contract/no-real-choice',
    follows: ['contract/no-consultation', 'evidence/unused'],
    places: (sound) =>
      [...boundSchools(sound.plan).keys()].flatMap((school) => {
        const entry = factOf(school, 'entry');
        const asked = dropThings(sound, dutiesCalled(sound, 'consultation'));
        return entry ? [{ about: [school], edits: [sayInstead(entry, 'mandated'), ...asked] }] : [];
      }),
  },
  {
    fault: 'No training is promised or planned',
    rule: 'contract/no-support',
    follows: ['voice/untrained-student-researchers'],
    places: (sound) => {
      const training = [...dutiesCalled(sound, 'training', 'staff development'), ...thingsOf(sound, 'training')];
      const [contract] = thingsOf(sound, 'contract');
      return contract ? [{ about: [contract], edits: dropThings(sound, training) }] : [];
    },
  },
  {
    fault: 'Nobody makes time for the team of a school',
    rule: 'contract/no-time',
    places: each('team', (team, sound) => {
      const schools = pointedAt(sound.plan, team, 'at').filter(({ word }) => word === 'school');
      if (schools.length === 0 || workOfTeam(sound.plan, team).length === 0) return [];
      const untimed = [team, ...membersOf(sound.plan, team), ...workOfTeam(sound.plan, team)];
      const promised = dropThings(sound, dutiesCalled(sound, 'time'));
      const times = untimed.flatMap((one) => dropFacts(sound, one, factsOf(one, 'time')));
      const rooms = thingsOf(sound, 'arrangement').flatMap((one) =>
        dropFacts(sound, one, [...factsOf(one, 'at'), ...factsOf(one, 'for')]),
      );
      return [...times, ...promised, ...rooms];
    }),
  },
  {
    fault: 'A party owes nothing any more',
    rule: 'contract/one-sided',
    follows: ['contract/no-consultation', 'contract/no-support', 'contract/no-real-choice', 'evidence/unused'],
    places: gone('duties', (block, { plan }) => {
      const owers = pointedAt(plan, block, 'owed by');
      const blocks = plan.byKind.duties.filter((one) =>
        pointedAt(plan, one, 'owed by').some((party) => owers.includes(party)),
      );
      return owers.length === 1 && blocks.length === 1 ? owers[0] : undefined;
    }),
  },
  {
    fault: 'A duty is to be met when the contract has ended',
    rule: 'contract/outside-term',
    follows: ['contract/no-consultation'],
    places: each('duty', (duty, sound) => {
      const day = factOf(duty, 'on') ?? factOf(duty, 'due');
      const after = fromItsEnd(sound, 30);
      return day && after ? [sayInstead(day, after)] : [];
    }),
  },
  {
    fault: 'What was promised is past its day, and nothing shows that it was done',
    rule: 'contract/overdue',
    places: withLine('duties', (_block, sound) => {
      const day = fromContract(sound, 10);
      return day && `duty "A letter goes to every family." due ${day}`;
    }),
  },
];
