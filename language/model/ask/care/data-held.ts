import type { Phrase } from '../../../syntax/vocabulary/phrases.ts';
import type { Plan } from '../../join.ts';
import type { Thing } from '../../plan.ts';
import { covers, linkedTo } from '../agreements/agreements.ts';
import { movingData } from '../agreements/data-agreements.ts';
import { needOf } from '../evidence/needs.ts';
import { ancestors, isOpenPoint, says } from '../facts.ts';
import { oncePerPlan } from '../once.ts';
import { keepingOf, leaveFor } from './consent.ts';
import { askingSources } from './protection.ts';

/** How data are held: where that is said, and what is said nowhere. */

/** The sources that are gathered or kept; one that only says it is not stated is an open point. */
export function sourcesHeld(plan: Plan): readonly Thing[] {
  return plan.byKind.evidence.filter((source) => !isOpenPoint(source));
}

/** Where something is said of data: of themselves, in an agreement that covers them, or in one that may. */
export interface SaidAt {
  readonly thing: Thing;
  readonly is: 'own' | 'yes' | 'maybe';
}

/** Where a source or a data item has a phrase. A smaller agreement comes before the contract it hangs on. */
export function whereSaid(plan: Plan, data: Thing, phrase: Phrase): SaidAt | undefined {
  if (says(data, phrase)) return { thing: data, is: 'own' };
  const saying = covering(plan, data).filter(({ thing }) => says(thing, phrase));
  return saying.find(({ is }) => is === 'yes') ?? saying[0];
}

function covering(plan: Plan, data: Thing): readonly SaidAt[] {
  if (data.kind === 'data') {
    const own = ancestors(plan, data).find(({ kind }) => kind === 'agreement' || kind === 'contract');
    return own ? [own, ...linkedTo(plan, own)].map((thing) => ({ thing, is: 'yes' })) : [];
  }
  return [...plan.byKind.agreement, ...plan.byKind.contract].flatMap((thing): readonly SaidAt[] => {
    const is = covers(plan, thing, data);
    return is === 'no' ? [] : [{ thing, is }];
  });
}

/** Sources that say they hold personal data. */
export function personalSources(plan: Plan): readonly Thing[] {
  return plan.byKind.evidence.filter((source) => keepingOf(plan, source) !== undefined);
}

/** What is said nowhere, with the sources or data items of which it is to be said. */
export const unsaid = [
  'personal',
  'place',
  'custodian',
  'end',
  'ground',
  'guardian',
  'question',
  'cover',
  'lapsed',
] as const;
export type Unsaid = (typeof unsaid)[number];

export const unsaidOf = oncePerPlan((plan: Plan): Readonly<Record<Unsaid, readonly Thing[]>> => {
  const held = personalSources(plan);
  const asking = askingSources(plan);
  const people = plan.byKind.evidence.filter((source) => held.includes(source) || asking.includes(source));
  const moving = movingData(plan);
  return {
    personal: asking.filter((source) => !says(source, 'personal data')),
    place: held.filter((source) => keepingOf(plan, source)?.place.is === false),
    custodian: held.filter((source) => whereSaid(plan, source, 'custodian') === undefined),
    end: held.filter((source) => keepingOf(plan, source)?.end.is === false),
    ground: people.filter((source) => leaveFor(plan, source) === 'none'),
    guardian: people.filter((source) => leaveFor(plan, source) === 'assent alone'),
    question: plan.byKind.data.filter((item) => !isOpenPoint(item) && needOf(plan, item) === 'nothing'),
    cover: moving.filter(({ cover }) => cover === 'none').map(({ evidence }) => evidence),
    lapsed: moving.filter(({ cover }) => typeof cover === 'object').map(({ evidence }) => evidence),
  };
});
