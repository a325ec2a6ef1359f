import type { Kind } from '../syntax/vocabulary/kinds.ts';

/**
 * What the other plans of a programme say, as far as rules compare it: titles, word for word. Each plan gives a summary,
 * so that thousands of them can be held, and nobody reads two plans at once.
 */
export interface Neighbours {
  /** The other plans in which a thing of this kind bears this title. */
  titled(kind: Kind, title: string): readonly Neighbour[];
  /** The titles of these kinds in other plans, each once. */
  titles(kinds: readonly Kind[]): readonly string[];
}

export interface Neighbour {
  /** The root of the plan. */
  readonly root: string;
  /** What the plan is called. */
  readonly title: string;
}

/** The titles of one plan, by kind. */
export interface PlanSummary extends Neighbour {
  readonly titles: ReadonlyMap<Kind, readonly string[]>;
}

/** All titles of a programme, from which each member sees those of the others. */
export class Neighbourhood {
  private readonly bearers = new Map<Kind, Map<string, PlanSummary[]>>();

  constructor(summaries: readonly PlanSummary[]) {
    for (const summary of summaries) {
      for (const [kind, titles] of summary.titles) {
        const of = this.bearers.get(kind) ?? new Map<string, PlanSummary[]>();
        this.bearers.set(kind, of);
        for (const title of new Set(titles)) {
          const bearers = of.get(title);
          if (bearers) bearers.push(summary);
          else of.set(title, [summary]);
        }
      }
    }
  }

  /** What the plan at a root has beside it. */
  around(root: string): Neighbours {
    const others = (all: readonly PlanSummary[]): readonly PlanSummary[] => all.filter((one) => one.root !== root);
    const isOthers = (all: readonly PlanSummary[]): boolean => all.some((one) => one.root !== root);
    return {
      titled: (kind, title) => others(this.bearers.get(kind)?.get(title) ?? []),
      titles: (kinds) =>
        kinds.flatMap((kind) =>
          [...(this.bearers.get(kind) ?? [])].filter(([, all]) => isOthers(all)).map(([title]) => title),
        ),
    };
  }
}
