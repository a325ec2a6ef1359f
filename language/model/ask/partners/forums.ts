import { unique } from '../../../text/unique.ts';
import type { Plan } from '../../join.ts';
import type { Thing, Value } from '../../plan.ts';
import { peopleAt } from '../claims/collaborating.ts';
import { ancestors, isLeftOpen, pointedAt, says, valuesOf } from '../facts.ts';
import { onceForEach } from '../once.ts';
import { organisationsOf, partiesOf } from '../people/organisations.ts';
import { edgesOf } from '../time/periods.ts';

/** Where partners sit together: meetings, looks back and decisions, and who is there. */

function gatheringsOf(plan: Plan): readonly Thing[] {
  const { meeting, reflection, decision } = plan.byKind;
  return [...meeting, ...reflection, ...decision];
}

/** The parties of which somebody is there. */
const presentAt = onceForEach((plan: Plan, work: Thing): readonly Thing[] =>
  unique(peopleAt(work).flatMap((value) => organisationsOf(plan, value))),
);

/** Somebody is there of whom the plan does not say where they belong. */
function strangersAt(plan: Plan, work: Thing): Value | undefined {
  return peopleAt(work).find((value) => organisationsOf(plan, value).length === 0);
}

/** Whether the parties sit together in a cycle: at one of its gatherings, or in a body that meets throughout. */
export type Gathered =
  | { readonly is: 'together' }
  | { readonly is: 'cannot tell'; readonly value: Value }
  /** `missing`: the parties that are at none of its gatherings; none where all are somewhere, but never together. */
  | { readonly is: 'apart'; readonly gatherings: readonly Thing[]; readonly missing: readonly Thing[] };

export function gatheredIn(plan: Plan, cycle: Thing): Gathered {
  const parties = partiesOf(plan);
  const areAll = (present: readonly Thing[]): boolean => parties.every((party) => present.includes(party));
  const { team, network } = plan.byKind;
  const bodies = [...team, ...network].filter((body) => says(body, 'meets') || says(body, 'every'));
  if (bodies.some((body) => areAll(partiesIn(plan, body)))) return { is: 'together' };
  const gatherings = gatheringsOf(plan).filter((work) => isWithin(plan, work, cycle));
  if (gatherings.some((work) => areAll(presentAt(plan, work)) || leavesPeopleOpen(work))) return { is: 'together' };
  const [value] = gatherings.flatMap((work) => strangersAt(plan, work) ?? []);
  if (value) return { is: 'cannot tell', value };
  const present = gatherings.flatMap((work) => presentAt(plan, work));
  return { is: 'apart', gatherings, missing: parties.filter((party) => !present.includes(party)) };
}

function leavesPeopleOpen(work: Thing): boolean {
  return isLeftOpen(work, 'with') || isLeftOpen(work, 'attended by');
}

/** The parties that are members of a team or network, or whose people are; a team `at each school` is many, and joins nobody. */
export function partiesIn(plan: Plan, team: Thing): readonly Thing[] {
  return unique(valuesOf(team, 'members', 'coordinated by', 'led by').flatMap((value) => organisationsOf(plan, value)));
}

/** A gathering belongs to a cycle that it stands in or names, or in whose time it falls; one with a rhythm to each. */
function isWithin(plan: Plan, work: Thing, cycle: Thing): boolean {
  const frames = [...ancestors(plan, work), ...pointedAt(plan, work, 'in')].filter(({ kind }) => kind === 'cycle');
  if (frames.length > 0) return frames.some((frame) => frame === cycle || ancestors(plan, frame).includes(cycle));
  if (says(work, 'every')) return true;
  const { begin } = edgesOf(plan, work);
  const period = edgesOf(plan, cycle);
  if (begin.state !== 'known') return true;
  return (
    (period.begin.state !== 'known' || period.begin.days.first <= begin.days.last) &&
    (period.end.state !== 'known' || begin.days.first <= period.end.days.last)
  );
}

/** The one organisation that chairs every gathering of two parties or more. */
export type Chair =
  | { readonly is: 'one'; readonly party: Thing; readonly gatherings: readonly Thing[] }
  | { readonly is: 'several' }
  | { readonly is: 'cannot tell'; readonly value: Value };

export function chairOf(plan: Plan): Chair {
  const joint = gatheringsOf(plan).filter((work) => presentAt(plan, work).length > 1);
  const chaired = joint.flatMap((work) => {
    const chairs = valuesOf(work, says(work, 'led by') ? 'led by' : 'by');
    return chairs.length > 0 ? [{ work, chairs }] : [];
  });
  if (chaired.length < joint.length) return { is: 'several' };
  const values = chaired.flatMap(({ chairs }) => chairs);
  const [party, other] = unique(values.flatMap((value) => organisationsOf(plan, value)));
  const vague = values.find((value) => organisationsOf(plan, value).length === 0);
  if (!party || other) return { is: 'several' };
  if (vague) return { is: 'cannot tell', value: vague };
  const times = joint.length + joint.filter((work) => says(work, 'every')).length;
  return times > 1 ? { is: 'one', party, gatherings: joint } : { is: 'several' };
}
