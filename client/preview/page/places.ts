import type { Place } from '../messages.ts';
import { lengthOf, overlap, readSource } from '../source.ts';

/** Finds what of the report comes from where in the source, and the other way round. */

const sourced = '[data-source]';

/** What leads back from the source: the words. A drawing has the same content in the table below it. */
const sourcedWords = '[data-source]:not(svg *)';

/** The source of what was clicked; an element without one of its own has that of the element it stands in. */
export function sourceAt(target: EventTarget | null): string | undefined {
  const element = target instanceof Element ? target.closest(sourced) : null;
  return element?.getAttribute('data-source') ?? undefined;
}

interface Found {
  readonly element: Element;
  readonly place: Place;
}

function allIn(report: Element): Found[] {
  return [...report.querySelectorAll(sourcedWords)].flatMap((element) => {
    const place = readSource(element.getAttribute('data-source') ?? '');
    return place === undefined ? [] : [{ element, place }];
  });
}

/** Of a cell and the words in it only the words. */
function innermost(elements: readonly Element[]): Element[] {
  return elements.filter((one) => !elements.some((other) => other !== one && one.contains(other)));
}

/** The elements that come from a place: those around it, the closest first, then those within it in its order. */
export function elementsFrom(report: Element, place: Place): Element[] {
  const found = allIn(report).filter((one) => overlap(one.place, place));
  const around = found.filter((one) => one.place.start <= place.start && place.end <= one.place.end);
  const within = found.filter((one) => !around.includes(one));
  around.sort((a, b) => lengthOf(a.place) - lengthOf(b.place));
  within.sort((a, b) => a.place.start - b.place.start);
  return innermost([...around, ...within].map(({ element }) => element));
}

/** The pieces a reader can go to, in the order of the report: of a cell and the words in it only the words. */
export function piecesIn(report: Element): HTMLElement[] {
  return [...report.querySelectorAll<HTMLElement>(sourcedWords)].filter((one) => one.querySelector(sourced) === null);
}

/** Whether an element shows between two heights of the window. */
export function isBetween(element: Element, top: number, bottom: number): boolean {
  const box = element.getBoundingClientRect();
  return box.height > 0 && box.bottom > top && box.top < bottom;
}

/** The source of what is first in view below a height. */
export function sourceInView(report: Element, top: number): string | undefined {
  const first = [...report.querySelectorAll(sourced)].find((element) => isBetween(element, top, innerHeight));
  return first?.getAttribute('data-source') ?? undefined;
}
