import {
  factOf,
  factsOf,
  hasMark,
  pointedAt,
  pointingAt,
  says,
  valuesOf,
  wordsOf,
} from '../../../language/model/ask/facts.ts';
import { schoolsOfWork } from '../../../language/model/ask/people/leading.ts';
import { voicesOf } from '../../../language/model/ask/people/people.ts';
import type { Plan } from '../../../language/model/join.ts';
import type { Thing } from '../../../language/model/plan.ts';
import { addLine, addToEnd } from '../../../language/rules/mend.ts';
import type { Mutator, Sound } from '../mutator.ts';
import { partners, roleWith } from '../people.ts';
import { each, type Places, thingsOf, whole, without } from '../places.ts';
import { dropFacts, dropThings, sayEverywhere, sayInstead } from '../verbs.ts';

const rights = ['questions', 'data', 'findings', 'dissemination', 'decisions'] as const;

const byDefault = ({ plan }: Sound): boolean => plan.head !== undefined && says(plan.head, 'by');

const isOwned = (thing: Thing): boolean =>
  ['by', 'gathered by', 'led by'].some((phrase) => thing.facts.some((fact) => fact.phrase === phrase));

/** Nobody answers for a thing any more: its `by` and all that stands for it goes. */
const ownerless = (kind: 'question' | 'evidence' | 'activity' | 'change' | 'report' | 'finding'): Places =>
  each(kind, (thing, sound) => {
    const phrases = ['by', 'gathered by', 'led by', 'interpreted by', 'agreed by', 'from outside the team'] as const;
    return isOwned(thing) &&
      !hasMark(thing, 'unplanned') &&
      !byDefault(sound) &&
      pointingAt(sound.plan, thing, 'gathers').length === 0
      ? dropFacts(
          sound,
          thing,
          phrases.flatMap((phrase) => factsOf(thing, phrase)),
        )
      : [];
  });

const researcherOf = (sound: Sound): string | undefined => roleWith(sound, 'researcher');

/** Whether somebody coordinates or leads alone: nobody else is named beside. */
function hasTaskAlone(plan: Plan, role: Thing): boolean {
  const tasks = ['coordinated by', 'led by', 'custodian'] as const;
  if (role.values.some((value) => value.type === 'amount' && value.count !== 1)) return false;
  return pointingAt(plan, role, ...tasks).some(
    (holder) =>
      ['team', 'network', 'partnership', 'agreement', 'contract'].includes(holder.kind) &&
      !says(holder, 'deputy') &&
      tasks.some((task) => valuesOf(holder, task).length === 1 && pointedAt(plan, holder, task).includes(role)),
  );
}

export const ownershipFaults: readonly Mutator[] = [
  { fault: 'Nobody answers for a question', rule: 'ownership/undefined', places: ownerless('question') },
  {
    fault: 'Nobody answers for a source',
    rule: 'ownership/undefined',
    places: ownerless('evidence'),
  },
  { fault: 'Nobody answers for a change', rule: 'ownership/undefined', places: ownerless('change') },
  { fault: 'Nobody answers for a report', rule: 'ownership/undefined', places: ownerless('report') },
  {
    fault: 'Nobody answers for a finding',
    rule: 'ownership/undefined',
    follows: ['reports/participants-not-told'],
    places: ownerless('finding'),
  },
  ...rights.map(
    (right): Mutator => ({
      fault: `A contract does not say who owns the ${right}`,
      rule: 'ownership/rights-unstated',
      places: without('contract', `owner of ${right}`),
    }),
  ),
  {
    fault: 'A change at a school is led by researchers alone',
    rule: 'ownership/led-from-outside',
    places: each('change', (change, sound) => {
      const researcher = researcherOf(sound);
      return researcher && schoolsOfWork(sound.plan, change).length > 0 && !wordsOf(change, 'level').includes('area')
        ? sayEverywhere([change], ['by', 'led by'], researcher)
        : [];
    }),
  },
  {
    fault: 'Every question comes from the researchers',
    rule: 'ownership/imposed-agenda',
    follows: ['aims/no-stance', 'voice/overclaimed', 'network/no-local-focus'],
    places: whole(
      (sound) => {
        const researcher = researcherOf(sound);
        return researcher && partners(sound, 'school').length > 0
          ? sayEverywhere(thingsOf(sound, 'question'), ['raised by', 'by'], researcher)
          : [];
      },
      ['party'],
    ),
  },
  {
    fault: 'Nobody who leads on the side of practice has a mandate',
    rule: 'ownership/no-lead-with-authority',
    places: (sound) => {
      const { plan } = sound;
      const holders = [...plan.byKind.role, ...plan.byKind.team].filter((one) => says(one, 'mandate'));
      const led = plan.head ? pointedAt(plan, plan.head, 'led by') : [];
      const edits = (led.length > 0 ? holders : []).flatMap((one) => dropFacts(sound, one, factsOf(one, 'mandate')));
      return edits.length > 0 ? [{ about: holders, edits }] : [];
    },
  },
  {
    fault: 'Two answer for an activity, and nobody leads it',
    rule: 'ownership/two-accountable',
    places: each('activity', (activity, sound) => {
      const by = factOf(activity, 'by');
      const [first] = by?.values ?? [];
      const other = thingsOf(sound, 'role').find((role) => role.name && role.name.text !== first?.text);
      return by && first && by.values.length === 1 && other?.name && !says(activity, 'led by')
        ? [addToEnd(by, `, ${other.name.text}`)]
        : [];
    }),
  },
  {
    fault: 'A decision is taken by somebody who has no right to decide',
    rule: 'ownership/two-accountable',
    places: each('decision', (decision, sound) => {
      const by = factOf(decision, 'by');
      const researcher = researcherOf(sound);
      const others = (['with', 'led by'] as const).flatMap((phrase) => factsOf(decision, phrase));
      return by && researcher ? [sayInstead(by, researcher), ...dropFacts(sound, decision, others)] : [];
    }),
  },
  {
    fault: 'Nobody steps in for somebody who coordinates',
    rule: 'ownership/no-deputy',
    places: without('role', 'deputy', (role, { plan }) => hasTaskAlone(plan, role)),
  },
  {
    fault: 'The questions can never change',
    rule: 'ownership/frozen-agenda',
    follows: ['contract/open-ended', 'contract/never-renegotiated'],
    places: whole((sound) => {
      if (sound.plan.head?.kind !== 'partnership') return [];
      const agreements = [...thingsOf(sound, ['contract', 'agreement']), ...(sound.plan.head ? [sound.plan.head] : [])];
      return [
        ...dropThings(sound, thingsOf(sound, 'amendment')),
        ...agreements.flatMap((one) =>
          dropFacts(
            sound,
            one,
            (['review', 'renewal', 'deciding'] as const).flatMap((phrase) => factsOf(one, phrase)),
          ),
        ),
      ];
    }),
  },
  {
    fault: 'No practitioner gathers, interprets or decides anything',
    rule: 'ownership/idle-practitioners',
    follows: ['reports/participants-not-told', 'evidence/outcomes-unshown'],
    places: whole((sound) => [
      ...sayEverywhere(
        thingsOf(sound, ['role', 'group', 'team']).filter((role) =>
          ['teacher', 'leader', 'support-staff'].includes(wordsOf(role, 'voice')[0] ?? ''),
        ),
        ['voice'],
        'official',
      ),
      // A team at a school whose members are named nowhere is one of its staff.
      ...thingsOf(sound, 'team')
        .filter((team) => says(team, 'at') && voicesOf(sound.plan, team).length === 0)
        .map((team) => addLine(team, 'voice official')),
    ]),
  },
];
