import { summaryOf } from '../../language/model/ask/partners/twins.ts';
import { Neighbourhood, type Neighbours, type Titled } from '../../language/model/neighbours.ts';
import { asksToCompare } from '../../language/rules/run.ts';
import type { CheckedPlan } from './plan-state.ts';

/** A programme as a host knows it now. */
interface Membership {
  readonly programme: string;
  /** How many members it has. */
  readonly count: number;
}

interface Programme {
  readonly titles: Neighbourhood;
  /** What each member sees of the others: the same object until one of those says something else. */
  readonly views: Map<string, Neighbours>;
  /** Members that hear rules which compare plans. */
  readonly asking: Set<string>;
}

/**
 * What the members of each programme say, as far as plans are compared: a digest of each, taken when it was checked. So
 * members are compared while they are edited, and none is read for the sake of another.
 */
export class Neighbourhoods {
  private readonly programmes = new Map<string, Programme>();

  /** What a member has beside it; `unread` while nothing is known of one of the others. */
  around(root: string, { programme, count }: Membership): Neighbours | 'unread' {
    const { titles, views } = this.at(programme);
    const known = titles.has(root) ? titles.size : titles.size + 1;
    if (known < count) return 'unread';
    const view = views.get(root) ?? titles.around(root);
    views.set(root, view);
    return view;
  }

  /** Takes the digest of a member; gives the others for which the comparison may come out otherwise now. */
  take({ root, plan }: CheckedPlan, programme: string): string[] {
    const { titles, views, asking } = this.at(programme);
    if (asksToCompare(plan)) asking.add(root);
    else asking.delete(root);
    const wasKnown = titles.has(root);
    const changed = titles.put(summaryOf(plan));
    if (wasKnown && changed.length === 0) return [];
    const named = concernedBy(titles, changed);
    // Of a member that is new everybody hears, since all were counted before anything was compared.
    for (const other of wasKnown ? named : [...views.keys()]) if (other !== root) views.delete(other);
    if (plan.neighbours === 'unread') return [];
    const concerned = wasKnown ? named : [...titles.sharing('question'), ...asking];
    return [...new Set(concerned)].filter((other) => other !== root);
  }

  /** Forgets a plan; gives the members that said something word for word as it did, or named what it declared. */
  drop(root: string, programme: string): string[] {
    const { titles, views, asking } = this.at(programme);
    const beside = concernedBy(titles, titles.of(root));
    titles.drop(root);
    asking.delete(root);
    views.clear();
    return beside.filter((other) => other !== root);
  }

  private at(root: string): Programme {
    const known = this.programmes.get(root) ?? { titles: new Neighbourhood(), views: new Map(), asking: new Set() };
    this.programmes.set(root, known);
    return known;
  }
}

/** The members in which one of some titles stands, be it as a title of theirs or in a sentence. */
function concernedBy(titles: Neighbourhood, changed: readonly Titled[]): string[] {
  return [...new Set([...titles.bearers(changed), ...titles.naming(changed)])];
}
