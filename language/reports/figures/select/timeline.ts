import { called, factsOf, labelOf, placeOf, pointingAt, says, valuesOf, wordsOf } from '../../../model/ask/facts.ts';
import { daysOfFact, doneOrDue, type Edge, edgesOf } from '../../../model/ask/time/periods.ts';
import type { Days } from '../../../model/dates.ts';
import type { Plan } from '../../../model/join.ts';
import type { Thing, Value } from '../../../model/plan.ts';
import type { Phrase } from '../../../syntax/vocabulary/phrases.ts';
import {
  type DatedItem,
  type Progress,
  type Timeline,
  type TimelineItem,
  type TimelineLane,
  type TimelineSort,
  type UndatedItem,
  whenPhrases,
} from '../figure.ts';
import { isSaid, itemOf, whoAndWhere } from './item.ts';

/** How a value is said to a reader: `Wednesday`, and “onsdag” in Swedish. */
type Say = (value: Value) => string;

/**
 * What was meant, what was changed by amendment, and what became of it. A day is never guessed: what has none is listed.
 * That a day is past does not mean that anything happened on it; only the plan can tell that.
 */
export function timelineOf(plan: Plan, today?: string, say: Say = (value) => labelOf(plan, value)): Timeline {
  const place = (thing: Thing, sort: TimelineSort) => placed(plan, thing, sort, say);
  const found = [
    ...reviewsOf(plan),
    ...sorts.flatMap((sort) => plan.byKind[sort].filter(isSaid).map((thing) => place(thing, sort))),
  ];
  const head = plan.head?.kind === 'partnership' ? place(plan.head, 'partnership') : undefined;
  const all = head && 'first' in head ? [head, ...found] : found;
  return {
    type: 'timeline',
    items: all.flatMap((one) => ('first' in one ? [one] : [])),
    undated: all.flatMap((one) => ('first' in one || silent.includes(one.sort) ? [] : [one])),
    terms: plan.settings.terms.map(({ name, first, last }) => ({ label: name, first, last })),
    ...(today === undefined ? {} : { today }),
  };
}

const sorts = [
  ...([
    'contract',
    'agreement',
    'grant',
    'cycle',
    'phase',
    'change',
    'activity',
    'training',
    'meeting',
    'visit',
  ] as const),
  ...(['reflection', 'decision', 'evidence', 'duty', 'report', 'shared', 'moment', 'amendment'] as const),
];

const laneOf: Readonly<Record<TimelineSort, TimelineLane>> = {
  partnership: 'agreements',
  contract: 'agreements',
  agreement: 'agreements',
  grant: 'agreements',
  review: 'agreements',
  cycle: 'cycles',
  phase: 'cycles',
  change: 'work',
  activity: 'work',
  training: 'work',
  meeting: 'work',
  visit: 'work',
  reflection: 'work',
  decision: 'work',
  evidence: 'evidence',
  duty: 'due',
  report: 'due',
  shared: 'due',
  moment: 'moments',
  amendment: 'moments',
};

/** Of these many have no day by their nature: a promise without end, a source that is kept anyway, an agreement for good. */
const silent: readonly TimelineSort[] = ['duty', 'evidence', 'contract', 'agreement', 'grant', 'review'];

function placed(plan: Plan, thing: Thing, sort: TimelineSort, say: Say): DatedItem | UndatedItem {
  const item: TimelineItem = {
    ...itemOf(plan, thing, whoAndWhere(plan, thing)),
    sort,
    lane: laneOf[sort],
    progress: progressOf(thing),
    changes: pointingAt(plan, thing, 'about')
      .filter(({ kind }) => kind === 'amendment')
      .map(called),
  };
  const days = daysFor(plan, thing, sort);
  return days ? { ...item, ...days } : { ...item, when: whenOf(thing, say) };
}

const due: readonly TimelineSort[] = ['duty', 'report', 'shared'];

/** The days of a thing: both ends where both are known, else the one that is. */
function daysFor(plan: Plan, thing: Thing, sort: TimelineSort): Days | undefined {
  if (due.includes(sort)) return known(doneOrDue(plan, thing));
  const { begin, end } = edgesOf(plan, thing);
  const [first, last] = [known(begin), known(end)];
  if (!first && !last) return known(doneOrDue(plan, thing));
  const days = { first: (first ?? last)?.first ?? '', last: (last ?? first)?.last ?? '' };
  return days.last < days.first ? undefined : days;
}

function known(edge: Edge): Days | undefined {
  return edge.state === 'known' ? edge.days : undefined;
}

/** What the plan says instead of a day: a rhythm, a date in words. */
function whenOf(thing: Thing, say: Say): UndatedItem['when'] {
  return whenPhrases.flatMap((phrase) => {
    const said = valuesOf(thing, phrase).map(say);
    return said.length > 0 ? [{ phrase, said: said.join(', ') }] : [];
  });
}

/** Sayings that nobody can write before the day. */
const told: readonly Phrase[] = [
  ...(['happened', 'carried out', 'came back', 'hosts learn', 'visitors learn', 'questioned'] as const),
  ...(['decides', 'result', 'dissent', 'not reached'] as const),
];

/** What is past has not happened until the plan tells of it; what is agreed holds. */
export function progressOf(thing: Thing): Progress {
  const [status = ''] = wordsOf(thing, 'status');
  const isTold =
    ['moment', 'amendment', 'shared'].includes(thing.kind) ||
    ['done', 'closed'].includes(status) ||
    told.some((phrase) => says(thing, phrase)) ||
    thing.things.some(({ kind }) => kind === 'learnt');
  if (isTold) return 'happened';
  const isAgreement = thing.kind === 'contract' || thing.kind === 'agreement';
  return ['agreed', 'running'].includes(status) || (isAgreement && says(thing, 'agreed by')) ? 'running' : 'planned';
}

/** The days on which an agreement is to be looked at again. */
function reviewsOf(plan: Plan): readonly DatedItem[] {
  return [...plan.byKind.contract, ...plan.byKind.agreement].flatMap((agreement) =>
    factsOf(agreement, 'review').flatMap((fact, at): readonly DatedItem[] => {
      const days = daysOfFact(plan, factsOf(fact, 'on')[0]).days ?? daysOfFact(plan, fact).days;
      if (!days) return [];
      const item = itemOf(
        plan,
        agreement,
        valuesOf(fact, 'by')
          .map((value) => labelOf(plan, value))
          .join(', '),
      );
      const said = { sort: 'review', lane: 'agreements', progress: 'planned', changes: [] } as const;
      return [{ ...item, ...said, ...days, id: `${item.id} review ${at + 1}`, span: fact.span ?? placeOf(agreement) }];
    }),
  );
}
