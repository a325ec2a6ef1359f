import { orderIn } from '../flatten.ts';
import type { Fact, MarkAt, Span, Thing, UnknownWords, Value, Words } from '../plan.ts';

/**
 * Pieces of a plan that is typed into go to where the same words stand now. Each of these tells whether the words are the
 * same; where they are not, the piece is given up, and it does not matter how far it has gone.
 */

type Follows<Piece> = (kept: Piece, next: Piece) => boolean;

export function followAll<Piece>(kept: readonly Piece[], next: readonly Piece[], follows: Follows<Piece>): boolean {
  return (
    kept.length === next.length &&
    kept.every((one, index) => {
      const other = next[index];
      return other !== undefined && follows(one, other);
    })
  );
}

function followIfAny<Piece>(kept: Piece | undefined, next: Piece | undefined, follows: Follows<Piece>): boolean {
  return kept === undefined || next === undefined ? kept === next : follows(kept, next);
}

export function followWords(kept: Words, next: Words): boolean {
  return kept.text === next.text && followPlace(kept.span, next.span);
}

export function followValue(kept: Value, next: Value): boolean {
  if (!followWords(kept, next)) return false;
  if (kept.type === 'amount') return next.type === 'amount' && followAmount(kept, next);
  if (kept.type === 'name') return next.type === 'name' && kept.each === next.each;
  // A date and a gap say nothing that their words do not say.
  return kept.type === next.type;
}

type Amount = Extract<Value, { readonly type: 'amount' }>;

function followAmount(kept: Amount, next: Amount): boolean {
  return (
    kept.count === next.count &&
    kept.upTo === next.upTo &&
    kept.percent === next.percent &&
    kept.outOf === next.outOf &&
    kept.qualifier === next.qualifier &&
    followIfAny<Value>(kept.unit, next.unit, followValue) &&
    followIfAny<Value>(kept.per, next.per, followValue)
  );
}

export function followMark(kept: MarkAt, next: MarkAt): boolean {
  return kept.mark === next.mark && followPlace(kept.span, next.span);
}

export function followFact(kept: Fact, next: Fact): boolean {
  return kept.phrase === next.phrase && followPlace(kept.phraseSpan, next.phraseSpan) && followInside(kept, next);
}

export function followUnknown(kept: UnknownWords, next: UnknownWords): boolean {
  return followWords(kept.word, next.word) && kept.nearest.join() === next.nearest.join() && followInside(kept, next);
}

export function followLoose(kept: Fact | UnknownWords, next: Fact | UnknownWords): boolean {
  if ('phrase' in kept) return 'phrase' in next && followFact(kept, next);
  return !('phrase' in next) && followUnknown(kept, next);
}

/** A thing in the block of a fact or behind words that nobody knows: it is what it was or another. */
function followThing(kept: Thing, next: Thing): boolean {
  return (
    kept.kind === next.kind &&
    kept.word === next.word &&
    kept.indent === next.indent &&
    kept.doc === next.doc &&
    kept.block?.oneLine === next.block?.oneLine &&
    orderIn(kept) === orderIn(next) &&
    followPlace(kept.wordSpan, next.wordSpan) &&
    followPlace(kept.head, next.head) &&
    followIfAny(kept.block?.span, next.block?.span, followPlace) &&
    followIfAny(kept.name, next.name, followWords) &&
    followIfAny(kept.title, next.title, followWords) &&
    followInside(kept, next)
  );
}

type Inside = Pick<Thing, 'span' | 'values' | 'marks' | 'facts' | 'unknown' | 'things'>;

function followInside(kept: Inside, next: Inside): boolean {
  return (
    followPlace(kept.span, next.span) &&
    followAll(kept.values, next.values, followValue) &&
    followAll(kept.marks, next.marks, followMark) &&
    followAll(kept.facts, next.facts, followFact) &&
    followAll(kept.unknown, next.unknown, followUnknown) &&
    followAll(kept.things, next.things, followThing)
  );
}

/** Of the same words the place is as long: what is reckoned from it holds. */
function followPlace(kept: Span, next: Span): boolean {
  if (kept.end - kept.start !== next.end - next.start) return false;
  moveTo(kept, next);
  return true;
}

/** Places are read by everybody and moved by nobody but this. */
export function moveTo(place: { start: number; end: number }, next: Span): void {
  place.start = next.start;
  place.end = next.end;
}
