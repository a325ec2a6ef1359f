import { kindRow } from '../../../syntax/vocabulary/kinds.ts';
import { mayStandOn, phraseRow } from '../../../syntax/vocabulary/phrases.ts';
import type { Plan } from '../../join.ts';
import type { Fact, Span, Thing } from '../../plan.ts';
import { inAllThings, oncePerPlan } from '../once.ts';

/** A property or a declaration that stands where it means nothing. */
export interface Misplaced {
  readonly sort: 'property' | 'nested' | 'alone' | 'ownerless';
  readonly at: Span;
  /** The thing that is misplaced, or of which something is said that means nothing there. */
  readonly thing?: Thing;
  /** The thing in whose block it stands. */
  readonly holder?: Thing;
  readonly word: string;
  /** What it may belong to: kinds, `duties`, `top` for the left margin, `others` for those that are not named. */
  readonly belongs: readonly string[];
}

/** Everything in a plan that stands in the wrong block: what has no block, then things, then what is said of things. */
export function misplaced(plan: Plan): Misplaced[] {
  return [
    ...plan.parts.flatMap(({ loose }) => loose.flatMap((said) => ('phrase' in said ? [ownerless(said)] : []))),
    ...misplacedThings(plan),
    ...misplacedInThings(plan),
  ];
}

const misplacedThings = oncePerPlan((plan: Plan) => plan.things.flatMap((thing) => misplacedThing(plan, thing)));
const misplacedInThings = inAllThings((thing) => thing.facts.flatMap((fact) => misplacedFacts(thing, fact)));

function ownerless({ phrase, phraseSpan }: Fact): Misplaced {
  return { sort: 'ownerless', at: phraseSpan, word: phrase, belongs: [] };
}

function misplacedThing(plan: Plan, thing: Thing): Misplaced[] {
  const parent = plan.parents.get(thing);
  const { within } = kindRow(thing.kind);
  if (within.includes(parent?.kind ?? 'top')) return [];
  const place = { at: thing.wordSpan, thing, word: thing.word };
  const holders = within.filter((kind) => kind !== 'top');
  if (parent === undefined) return [{ ...place, sort: 'alone', belongs: fewest(holders) }];
  return [
    {
      ...place,
      holder: parent,
      sort: 'nested',
      belongs: fewest(within.includes('top') ? ['top', ...holders] : holders),
    },
  ];
}

function misplacedFacts(thing: Thing, fact: Fact): Misplaced[] {
  const inner = fact.facts.flatMap((each) => misplacedFacts(thing, each));
  if (mayStandOn(fact.phrase, thing.kind)) return inner;
  const belongs = fewest(phraseRow(fact.phrase).on ?? []);
  return [{ sort: 'property', at: fact.phraseSpan, thing, holder: thing, word: fact.phrase, belongs }, ...inner];
}

/** At most four places: more would not be read. */
function fewest(places: readonly string[]): readonly string[] {
  return places.length > 4 ? [...places.slice(0, 4), 'others'] : places;
}
