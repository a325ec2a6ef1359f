import type { Kind } from '../syntax/vocabulary/kinds.ts';
import { foldedText } from '../text/words-in.ts';
import { NamedTitles } from './named-titles.ts';

/**
 * What the other plans of a programme say, as far as rules compare it: titles, word for word. Each plan gives a summary,
 * so that thousands of them can be held, and nobody reads two plans at once.
 */
export interface Neighbours {
  /** The first other plan in which all of these titles stand, each borne by a thing of its kind. */
  bearing(titles: readonly Titled[]): Neighbour | undefined;
  /** The people, places and instruments of other plans that a text names, in its order and its own words. */
  namedIn(text: string): readonly string[];
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
  /** The sentences that may name what another plan declares, folded; a sign that is no word stands between two. */
  readonly sentences: string;
}

const nobody: ReadonlySet<PlanSummary> = new Set();

/** A title with the kind of what bears it. */
export type Titled = readonly [Kind, string];

/**
 * All titles of a programme, from which each member sees those of the others. A member’s are replaced, never gathered
 * anew from all, and looking one up costs the same however many members there are.
 */
export class Neighbourhood {
  private readonly members = new Map<string, PlanSummary>();
  private readonly byTitle = new Map<Kind, Map<string, Set<PlanSummary>>>();
  /** Titles that a sentence may name. */
  private readonly named = new NamedTitles<PlanSummary>();

  constructor(summaries: readonly PlanSummary[] = []) {
    for (const summary of summaries) this.put(summary);
  }

  has(root: string): boolean {
    return this.members.has(root);
  }

  /** How many plans there are. */
  get size(): number {
    return this.members.size;
  }

  /** The titles of a plan. */
  of(root: string): readonly Titled[] {
    const summary = this.members.get(root);
    return summary ? titlesOf(summary) : [];
  }

  /** Takes the titles of a plan in the place of those it had; gives those that came and those that went. */
  put(summary: PlanSummary): readonly Titled[] {
    const changed = differing(this.of(summary.root), titlesOf(summary));
    this.drop(summary.root);
    this.members.set(summary.root, summary);
    for (const [kind, title] of titlesOf(summary)) {
      bearersIn(this.byTitle, kind, title).add(summary);
      if (mayBeNamed(kind, title)) this.named.put(title, summary);
    }
    return changed;
  }

  drop(root: string): void {
    const summary = this.members.get(root);
    if (!summary) return;
    this.members.delete(root);
    for (const [kind, title] of titlesOf(summary)) {
      leave(this.byTitle, kind, title, summary);
      if (mayBeNamed(kind, title)) this.named.leave(title, summary);
    }
  }

  /** The plans in which any of these titles stands. */
  bearers(titles: readonly Titled[]): string[] {
    const all = titles.flatMap(([kind, title]) => [...(this.byTitle.get(kind)?.get(title) ?? [])]);
    return rootsOf(all);
  }

  /** The plans in which a sentence names any of these titles. */
  naming(titles: readonly Titled[]): string[] {
    const names = titles.filter((titled) => mayBeNamed(...titled)).map(([, title]) => ` ${foldedText(title)} `);
    if (names.length === 0) return [];
    return rootsOf(
      [...this.members.values()].filter(({ sentences }) => names.some((name) => sentences.includes(name))),
    );
  }

  /** The plans in which a thing of this kind bears a title that stands in another plan too. */
  sharing(kind: Kind): string[] {
    return rootsOf([...(this.byTitle.get(kind)?.values() ?? [])].flatMap((by) => (by.size > 1 ? [...by] : [])));
  }

  /** What the plan at a root has beside it; looks at what is known whenever it is asked. */
  around(root: string): Neighbours {
    const isBorneElsewhere = (by: ReadonlySet<PlanSummary>): boolean =>
      by.size > 1 || [...by].some((one) => one.root !== root);
    return {
      bearing: (titles) => {
        const bearers = titles.map(([kind, title]) => this.byTitle.get(kind)?.get(title) ?? nobody);
        // Thousands may share one title and few all of them, so the rarest is gone through.
        const [rarest = nobody, ...others] = bearers.toSorted((a, b) => a.size - b.size);
        for (const one of rarest) if (one.root !== root && others.every((by) => by.has(one))) return one;
        return undefined;
      },
      namedIn: (text) => {
        const elsewhere = this.named.within(text).filter(({ by }) => isBorneElsewhere(by));
        return [...new Set(elsewhere.map(({ words }) => words))];
      },
    };
  }
}

/** Whom, where and with what: their titles stand in sentences of other things. One word is too common to tell. */
function mayBeNamed(kind: Kind, title: string): boolean {
  return (kind === 'group' || kind === 'party' || kind === 'tool') && /\s/.test(title.trim());
}

const rootsOf = (summaries: readonly PlanSummary[]): string[] => [...new Set(summaries.map(({ root }) => root))];

/** Each title of a plan once, with its kind. */
function titlesOf({ titles }: PlanSummary): Titled[] {
  return [...titles].flatMap(([kind, all]) => [...new Set(all)].map((title): Titled => [kind, title]));
}

/** What stands in one list and not in the other. */
function differing(a: readonly Titled[], b: readonly Titled[]): Titled[] {
  const without = (one: readonly Titled[], other: readonly Titled[]): Titled[] => {
    const keys = new Set(other.map(String));
    return one.filter((titled) => !keys.has(String(titled)));
  };
  return [...without(a, b), ...without(b, a)];
}

function bearersIn(index: Map<Kind, Map<string, Set<PlanSummary>>>, kind: Kind, title: string): Set<PlanSummary> {
  const titles = index.get(kind) ?? new Map<string, Set<PlanSummary>>();
  index.set(kind, titles);
  const bearers = titles.get(title) ?? new Set<PlanSummary>();
  titles.set(title, bearers);
  return bearers;
}

function leave(index: Map<Kind, Map<string, Set<PlanSummary>>>, kind: Kind, title: string, summary: PlanSummary): void {
  const titles = index.get(kind);
  const bearers = titles?.get(title);
  bearers?.delete(summary);
  if (bearers?.size === 0) titles?.delete(title);
  if (titles?.size === 0) index.delete(kind);
}
