import type { Kind } from '../../../syntax/vocabulary/kinds.ts';
import type { Days } from '../../dates.ts';
import type { Plan } from '../../join.ts';
import type { Span, Thing, Words } from '../../plan.ts';
import { inside } from '../../stretches.ts';
import { factOf } from '../facts.ts';
import { inAllThings } from '../once.ts';
import { stretchesIn } from './disagreements.ts';
import { type Period, periodOf } from './periods.ts';

/** Years and school years that titles name, held against the dates of the plan. */

export interface TitleYears extends Days {
  readonly text: string;
  readonly at: Words['span'];
  /** `2006–2011`: a beginning and an end, as against one year or school year. */
  readonly isRange: boolean;
}

const yearWords =
  /(?<![\p{L}\p{N}.,/–-])((?:19|20)\d{2})(?:\s?([/–-])\s?((?:19|20)?\d{2}))?(?![\p{L}\p{N}/–-]|[.,]\d)/gu;

/** The years that a title names. */
export function yearsIn({ text, span }: Words): readonly TitleYears[] {
  // Where a title holds escapes, offsets into its words are not those into the file: then all of it is shown.
  const isPlain = span.end - span.start === text.length + 2;
  return [...text.matchAll(yearWords)].map((match) => {
    const [words, from = '', joint, end] = match;
    const start = 1 + match.index;
    const at = isPlain ? inside(span, start, start + words.length) : span;
    return { text: words, at, ...stretch(Number(from), joint, end) };
  });
}

/** `2006/07` is a school year, wherever the summer lies; `2006-07` may be one, or July; `2006–2011` is a range. */
function stretch(
  from: number,
  joint: string | undefined,
  end: string | undefined,
): Days & { readonly isRange: boolean } {
  const to = end === undefined ? from : Number(end.length === 4 ? end : `${String(from).slice(0, 2)}${end}`);
  if (joint === '/' && to === from + 1) return { first: `${from}-07-01`, last: `${to}-08-31`, isRange: false };
  return { first: `${from}-01-01`, last: `${Math.max(from, to)}-12-31`, isRange: to > from + 1 };
}

/** Kinds whose title says when they are, rather than what they speak of. */
const dated: readonly Kind[] = ['inquiry', 'partnership', 'contract', 'agreement', 'cycle', 'phase'];

/**
 * A year in a title that nothing in the plan falls in, or that the thing's own dates contradict (`own`); `vague` where
 * dates in words may fall in it, so that it cannot be told.
 */
export interface StrayYear {
  readonly thing: Thing;
  readonly at: Span;
  readonly year: string;
  readonly own?: { readonly period: Period; readonly at: Span };
  readonly vague: boolean;
}

const titledByYear = inAllThings((thing) => {
  const named = thing.title && dated.includes(thing.kind) ? yearsIn(thing.title) : [];
  return named.length === 0 ? [] : [{ thing, named }];
});

/** The years in titles that do not fit the dates of the plan. */
export function strayYears(plan: Plan): readonly StrayYear[] {
  const titled = titledByYear(plan);
  if (titled.length === 0 || plan.partial) return [];
  const all = stretchesIn(plan);
  if (all.length === 0) return [];
  return titled.flatMap(({ thing, named }) => {
    const own = periodOf(plan, thing);
    const from = factOf(thing, 'from');
    return named.flatMap((years): StrayYear[] => {
      const place = { thing, at: years.at, year: years.text, vague: false };
      if (from && contradicts(years, own)) {
        return [{ ...place, own: { period: own, at: from.span } }];
      }
      const isMet = (vague: boolean): boolean => all.some((period) => period.vague === vague && meets(years, period));
      return isMet(false) ? [] : [{ ...place, vague: isMet(true) }];
    });
  });
}

function contradicts(years: TitleYears, own: Period): boolean {
  if (!meets(years, own)) return true;
  if (!years.isRange || own.first === undefined || own.last === undefined) return false;
  return own.first.slice(0, 4) !== years.first.slice(0, 4) || own.last.slice(0, 4) !== years.last.slice(0, 4);
}

/** Whether a period touches these days; an edge nobody stated is open. */
function meets(days: Days, { first, last }: Period): boolean {
  return (last === undefined || last >= days.first) && (first === undefined || first <= days.last);
}
