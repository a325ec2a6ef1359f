import { outcomesOf } from '../../../model/ask/evidence/outcomes.ts';
import { ancestors, pointedAt, within } from '../../../model/ask/facts.ts';
import type { Plan } from '../../../model/join.ts';
import type { Thing } from '../../../model/plan.ts';
import type { Kind } from '../../../syntax/vocabulary/kinds.ts';
import { unique } from '../../../text/unique.ts';
import { type LogicLink, type LogicMap, logicColumns } from '../figure.ts';
import { idOf, isSaid, itemOf, whoAndWhere } from './item.ts';

/**
 * What the plan says leads to what: a barrier is about a concern, a change addresses a barrier, a measure tells of a
 * change or an outcome. A question holds together what it arises from, what is tried to answer it, and its outcomes.
 */
export function logicMapOf(plan: Plan): LogicMap {
  const things = logicColumns.flatMap((column) => plan.byKind[column].filter(isSaid));
  const links = new Links(plan, things);
  for (const barrier of plan.byKind.barrier) {
    for (const concern of concernsOf(plan, barrier)) links.join(concern, barrier, 'said');
  }
  for (const change of plan.byKind.change) {
    for (const barrier of pointedAt(plan, change, 'addresses', 'about')) links.join(barrier, change, 'said');
  }
  for (const measure of plan.byKind.measure) {
    for (const told of toldBy(plan, measure)) links.join(measure, told, 'said');
  }
  for (const question of plan.byKind.question) throughQuestion(plan, question, links);
  return {
    type: 'logic-map',
    nodes: things.flatMap((thing) =>
      logicColumns
        .filter((column) => column === thing.kind)
        .map((column) => ({ ...itemOf(plan, thing, whoAndWhere(plan, thing)), column })),
    ),
    links: links.found,
  };
}

function concernsOf(plan: Plan, barrier: Thing): readonly Thing[] {
  return unique([...pointedAt(plan, barrier, 'about'), ...ancestors(plan, barrier)]);
}

/** The change or outcome that a measure tells of: the one it stands in, or says it is for. */
function toldBy(plan: Plan, measure: Thing): readonly Thing[] {
  return unique([...ancestors(plan, measure).slice(0, 1), ...pointedAt(plan, measure, 'for', 'about', 'of')]);
}

/** What the question holds together: the concern it arises from, the changes of the work that pursues it, its outcomes. */
function throughQuestion(plan: Plan, question: Thing, links: Links): void {
  const inWork = (plan.citations.get(question) ?? [])
    .filter(({ phrase }) => phrase === 'pursues' || phrase === 'answers')
    .flatMap(({ from }) => within(plan, from));
  const changes = [...within(plan, question), ...inWork].filter(({ kind }) => kind === 'change');
  const concerns = pointedAt(plan, question, 'arises from').filter(({ kind }) => kind === 'concern');
  for (const from of [...concerns, ...changes]) links.join(from, question, 'question');
  for (const outcome of outcomesOf(plan, question)) links.join(question, outcome, 'question');
}

/** Links from one column to a later one, each once. */
class Links {
  readonly found: LogicLink[] = [];
  private readonly plan: Plan;
  private readonly things: readonly Thing[];

  constructor(plan: Plan, things: readonly Thing[]) {
    this.plan = plan;
    this.things = things;
  }

  join(one: Thing, other: Thing, sort: LogicLink['sort']): void {
    if (!this.things.includes(one) || !this.things.includes(other)) return;
    const [from, to] = placeOf(one) < placeOf(other) ? [one, other] : [other, one];
    if (placeOf(from) === placeOf(to)) return;
    const link = { from: idOf(this.plan, from), to: idOf(this.plan, to), sort };
    if (!this.found.some((known) => known.from === link.from && known.to === link.to)) this.found.push(link);
  }
}

function placeOf({ kind }: Thing): number {
  const columns: readonly Kind[] = logicColumns;
  return columns.indexOf(kind);
}
