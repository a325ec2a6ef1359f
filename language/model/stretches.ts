import type { Span } from './plan.ts';

/** Places made of other places. They stay where those are: in a plan that is typed into, places move. */

/** From the beginning of one place to the end of another of the same file. */
export function across(first: Span, last: Span): Span {
  return {
    file: first.file,
    get start() {
      return first.start;
    },
    get end() {
      return last.end;
    },
  };
}

/** A stretch of a place, counted in UTF-16 units from its beginning. */
export function inside(place: Span, from: number, to: number): Span {
  return {
    file: place.file,
    get start() {
      return place.start + from;
    },
    get end() {
      return place.start + to;
    },
  };
}
