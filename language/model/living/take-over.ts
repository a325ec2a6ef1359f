import { declares, orderIn } from '../flatten.ts';
import type { Fact, Thing, UnknownWords, Value } from '../plan.ts';
import { anywhereCell, type Field, fieldCell, kindCell, phraseCell, saysCell } from './cells.ts';
import { atOwnPlace, livingFact, livingThing, livingUnknown, livingValue } from './copy.ts';
import { followAll, followFact, followMark, followUnknown, followValue, followWords, moveTo } from './follow.ts';
import type { Memory } from './memory.ts';
import type { LivingThing } from './thing.ts';

/** What an edit did to the things of a plan, for those who keep how things hang together. */
export class Edited {
  /** Something is declared that was not, or is no more. */
  structure = false;
  /** Names that came, went or changed: any word may be one now, or no more. */
  names = false;
  /** Titles that things bore and bear. */
  readonly titles = new Set<string>();
  /** Things that are called or described otherwise, or say something else. */
  readonly things = new Set<Thing>();
}

/** Takes what things say now from the things as they were read anew. */
export class TakeOver {
  readonly edited = new Edited();
  private readonly memory: Memory;

  constructor(memory: Memory) {
    this.memory = memory;
  }

  /** The things that stand in one place, in their order; what is gone is not among them, and what is new is. */
  things(
    kept: readonly LivingThing[],
    next: readonly Thing[],
  ): { readonly things: readonly LivingThing[]; readonly isSame: boolean } {
    const { before, after } = ends(kept, next, (a, b) => isSameThing(a, b));
    const middle = next.slice(before, next.length - after);
    const paired = kept.length === next.length && middle.every(({ kind }, at) => kind === kept[before + at]?.kind);
    let isSame = true;
    const things = next.map((thing, at): LivingThing => {
      const index = at < before || paired ? at : at >= next.length - after ? at - next.length + kept.length : -1;
      const known = kept[index];
      if (!known) return livingThing(thing, this.memory);
      if (this.thing(known, thing)) isSame = false;
      return known;
    });
    if (paired) return { things: kept, isSame };
    this.edited.structure = true;
    return { things, isSame: false };
  }

  /** Whether anything is said otherwise of it, or of what stands inside it. */
  private thing(kept: LivingThing, next: Thing): boolean {
    const { contents } = kept;
    const isReordered = orderIn(contents) !== orderIn(next);
    moveTo(contents.span, next.span);
    moveTo(contents.head, next.head);
    moveTo(contents.wordSpan, next.wordSpan);
    const own = [
      this.plainly(kept, next),
      this.words(kept, 'name', next.name),
      this.words(kept, 'title', next.title),
      this.block(kept, next),
      this.values(kept, next.values),
      this.marks(kept, next),
      this.facts(kept, next.facts),
      this.unknown(kept, next.unknown),
    ].includes(true);
    if (own) this.edited.things.add(kept);
    const inside = this.things(contents.things, next.things);
    if (inside.things !== contents.things) {
      contents.things = inside.things;
      this.changed(kept, 'things');
    }
    if (isReordered) this.edited.structure = true;
    if (!own && inside.isSame && !isReordered) return false;
    kept.revision++;
    return true;
  }

  /** What has no place of its own. */
  private plainly({ kind, contents }: LivingThing, { word, indent, doc }: Thing): boolean {
    const next = { word, indent, doc };
    const others = (['word', 'indent', 'doc'] as const).filter((field) => contents[field] !== next[field]);
    for (const field of others) this.memory.change(fieldCell(kindCell(kind), field));
    Object.assign(contents, next);
    return others.length > 0;
  }

  private words(kept: LivingThing, field: 'name' | 'title', next: Thing['name']): boolean {
    const { contents } = kept;
    const before = contents[field];
    if (before === undefined && next === undefined) return false;
    if (before && next && followWords(before, next)) return false;
    contents[field] = next && atOwnPlace(next);
    this.changed(kept, field);
    if ((before === undefined) !== (next === undefined)) this.changed(kept, 'called');
    if (before?.text === next?.text) return true;
    if (field === 'name') this.edited.names = true;
    else for (const words of [before, next]) if (words) this.edited.titles.add(words.text);
    return true;
  }

  private block(kept: LivingThing, { block }: Thing): boolean {
    const { contents } = kept;
    if (contents.block && block && contents.block.oneLine === block.oneLine) {
      moveTo(contents.block.span, block.span);
      return false;
    }
    if (contents.block === undefined && block === undefined) return false;
    contents.block = block && atOwnPlace(block);
    this.changed(kept, 'block');
    return true;
  }

  private values(kept: LivingThing, next: readonly Value[]): boolean {
    const { contents } = kept;
    if (followAll(contents.values, next, followValue)) return false;
    contents.values = next.map(livingValue);
    this.changed(kept, 'values');
    return true;
  }

  private marks(kept: LivingThing, { marks }: Thing): boolean {
    const { contents } = kept;
    if (followAll(contents.marks, marks, followMark)) return false;
    contents.marks = marks.map(atOwnPlace);
    this.changed(kept, 'marks');
    return true;
  }

  private unknown(kept: LivingThing, next: readonly UnknownWords[]): boolean {
    const { contents } = kept;
    if (followAll(contents.unknown, next, followUnknown)) return false;
    if ([...contents.unknown, ...next].some(declares)) this.edited.structure = true;
    contents.unknown = next.map((line) => livingUnknown(line, this.memory));
    this.changed(kept, 'unknown');
    return true;
  }

  /** Facts that say what they said stay; the others are noted by what they are said with. */
  private facts(kept: LivingThing, next: readonly Fact[]): boolean {
    const { facts } = kept.contents;
    const kind = kindCell(kept.kind);
    const note = ({ phrase }: Fact): void => this.memory.change(anywhereCell(kind, phrase));
    const now = this.renewedAll(facts, next, note);
    if (now === facts) return false;
    kept.contents.facts = now;
    this.changed(kept, 'facts');
    for (const { phrase } of differing(facts, now)) {
      this.memory.change(phraseCell(kind, phrase));
      const says = (fact: Fact): boolean => fact.phrase === phrase;
      if (facts.some(says) !== now.some(says)) this.memory.change(saysCell(kind, phrase));
    }
    return true;
  }

  /** Facts as they are now: the same list where they say what they said, and else with those that do. */
  private renewedAll(kept: readonly Fact[], next: readonly Fact[], note: (fact: Fact) => void): readonly Fact[] {
    const { before, after } = ends(kept, next, followFact);
    const gone = kept.slice(before, kept.length - after);
    const come = next.slice(before, next.length - after);
    if (gone.length === 0 && come.length === 0) return kept;
    const pairs = come.map((fact, index) => (gone.length === come.length ? pairOf(gone[index], fact) : undefined));
    for (const fact of gone) if (!pairs.includes(fact)) this.unlike(fact, note);
    const renewed = come.map((fact, index) => {
      const known = pairs[index];
      return known ? this.renewed(known, fact, note) : livingFact(this.unlike(fact, note), this.memory);
    });
    return kept.toSpliced(before, gone.length, ...renewed);
  }

  /** A fact that says something else than before; what is said of it in turn may have stayed. */
  private renewed(kept: Fact, next: Fact, note: (fact: Fact) => void): Fact {
    note(next);
    return {
      ...livingFact({ ...next, values: [], facts: [] }, this.memory),
      values: followAll(kept.values, next.values, followValue) ? kept.values : next.values.map(livingValue),
      facts: this.renewedAll(kept.facts, next.facts, note),
    };
  }

  /** Notes a fact that was not said, or is said no more. */
  private unlike(fact: Fact, note: (fact: Fact) => void): Fact {
    if (declares(fact)) this.edited.structure = true;
    for (const one of withInner(fact)) note(one);
    return fact;
  }

  private changed({ kind }: LivingThing, field: Field): void {
    this.memory.change(fieldCell(kindCell(kind), field));
  }
}

/** How many of two rows are the same at the beginning, and how many of the rest at the end. */
function ends<Kept, Next>(
  kept: readonly Kept[],
  next: readonly Next[],
  isSame: (kept: Kept, next: Next) => boolean,
): { readonly before: number; readonly after: number } {
  const most = Math.min(kept.length, next.length);
  const same = (a: number, b: number): boolean => {
    const [one, other] = [kept[a], next[b]];
    return one !== undefined && other !== undefined && isSame(one, other);
  };
  let before = 0;
  while (before < most && same(before, before)) before++;
  let after = 0;
  while (after < most - before && same(kept.length - 1 - after, next.length - 1 - after)) after++;
  return { before, after };
}

function isSameThing(a: Thing, b: Thing): boolean {
  if (a.kind !== b.kind || a.name?.text !== b.name?.text) return false;
  return a.name !== undefined || a.title?.text === b.title?.text;
}

/** What a fact was before, where it is the same fact with other words. */
function pairOf(kept: Fact | undefined, next: Fact): Fact | undefined {
  return kept?.phrase === next.phrase && !declares(kept) && !declares(next) ? kept : undefined;
}

/** A fact with all that is said of it in turn. */
function withInner(fact: Fact): readonly Fact[] {
  return [fact, ...fact.facts.flatMap(withInner)];
}

/** What stands in one of two lists and not in the other. */
function differing(kept: readonly Fact[], now: readonly Fact[]): readonly Fact[] {
  return [...kept.filter((fact) => !now.includes(fact)), ...now.filter((fact) => !kept.includes(fact))];
}
