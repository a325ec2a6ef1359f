import type { Kind } from '../syntax/vocabulary/kinds.ts';
import { foldedText } from '../text/words-in.ts';

/**
 * What the other plans of a programme say, as far as rules compare it: titles, word for word. Each plan gives a summary,
 * so that thousands of them can be held, and nobody reads two plans at once.
 */
export interface Neighbours {
  /** The other plans in which a thing of this kind bears this title. */
  titled(kind: Kind, title: string): readonly Neighbour[];
  /** The titles of people, places and instruments of other plans that a text names, in its order. */
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
}

/** A title with the kind of what bears it. */
type Titled = readonly [Kind, string];

/** Whom, where and with what: the kinds whose titles stand in sentences of other things. */
const named: readonly Kind[] = ['group', 'party', 'tool'];

/** A title and the plans that bear it. */
interface Borne {
  readonly title: string;
  readonly by: Set<PlanSummary>;
}

/**
 * All titles of a programme, from which each member sees those of the others. A member’s are replaced, never gathered
 * anew from all, and looking one up costs the same however many members there are.
 */
export class Neighbourhood {
  private readonly members = new Map<string, PlanSummary>();
  private readonly byTitle = new Map<Kind, Map<string, Borne>>();
  /** Titles that a sentence may name, by their first word. */
  private readonly byFirstWord = new Map<string, Map<string, Borne>>();

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
      borneIn(this.byTitle, kind, title).by.add(summary);
      if (named.includes(kind)) borneIn(this.byFirstWord, firstWord(title), title).by.add(summary);
    }
    return changed;
  }

  drop(root: string): void {
    const summary = this.members.get(root);
    if (!summary) return;
    this.members.delete(root);
    for (const [kind, title] of titlesOf(summary)) {
      leave(this.byTitle, kind, title, summary);
      if (named.includes(kind)) leave(this.byFirstWord, firstWord(title), title, summary);
    }
  }

  /** The plans in which any of these titles stands. */
  bearers(titles: readonly Titled[]): string[] {
    const all = titles.flatMap(([kind, title]) => [...(this.byTitle.get(kind)?.get(title)?.by ?? [])]);
    return [...new Set(all.map(({ root }) => root))];
  }

  /** The plans in which a thing of this kind bears a title that stands in another plan too. */
  sharing(kind: Kind): string[] {
    const shared = [...(this.byTitle.get(kind)?.values() ?? [])].filter(({ by }) => by.size > 1);
    return this.bearers(shared.map(({ title }): Titled => [kind, title]));
  }

  /** What the plan at a root has beside it; looks at what is known whenever it is asked. */
  around(root: string): Neighbours {
    const others = (borne: Borne | undefined): PlanSummary[] =>
      borne ? [...borne.by].filter((one) => one.root !== root) : [];
    return {
      titled: (kind, title) => others(this.byTitle.get(kind)?.get(title)),
      namedIn: (text) => {
        const words = ` ${foldedText(text)} `;
        const candidates = words.split(' ').flatMap((word) => [...(this.byFirstWord.get(word)?.values() ?? [])]);
        const here = candidates.filter(({ title }) => words.includes(` ${foldedText(title)} `));
        return [...new Set(here)].filter((borne) => others(borne).length > 0).map(({ title }) => title);
      },
    };
  }
}

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

function firstWord(title: string): string {
  return foldedText(title).split(' ')[0] ?? '';
}

function borneIn<Key>(index: Map<Key, Map<string, Borne>>, key: Key, title: string): Borne {
  const titles = index.get(key) ?? new Map<string, Borne>();
  index.set(key, titles);
  const borne = titles.get(title) ?? { title, by: new Set<PlanSummary>() };
  titles.set(title, borne);
  return borne;
}

function leave<Key>(index: Map<Key, Map<string, Borne>>, key: Key, title: string, summary: PlanSummary): void {
  const titles = index.get(key);
  const borne = titles?.get(title);
  borne?.by.delete(summary);
  if (borne?.by.size === 0) titles?.delete(title);
  if (titles?.size === 0) index.delete(key);
}
