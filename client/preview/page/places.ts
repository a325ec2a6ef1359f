import type { Drawn, Place } from '../messages.ts';

const sourced = '[data-source]';

/** What leads back from the source: the words. A drawing has the same content in the table below it. */
const sourcedWords = '[data-source]:not(svg *)';

interface Found {
  readonly element: Element;
  readonly place: Place;
}

/** Finds what of the report comes from where in the source, and the other way round. */
export class Places {
  private readonly report: Element;
  private files: readonly string[] = [];
  private numbers: ReadonlyMap<string, readonly number[]> = new Map();

  constructor(report: Element) {
    this.report = report;
  }

  /** Takes the places of a report that is drawn. */
  take({ files, pieces }: Drawn): void {
    this.files = files;
    this.numbers = new Map(pieces.map(({ id, places }) => [id, places]));
  }

  /** The source of what was clicked; an element without one of its own has that of the element it stands in. */
  of(target: EventTarget | null): Place | undefined {
    const element = target instanceof Element ? target.closest(sourced) : null;
    return element === null ? undefined : this.ofSourced(element);
  }

  /** The elements that come from a place: those around it, the closest first, then those within it in its order. */
  elementsFrom(place: Place): Element[] {
    const found = this.all().filter((one) => overlap(one.place, place));
    const around = found.filter((one) => one.place.start <= place.start && place.end <= one.place.end);
    const within = found.filter((one) => !around.includes(one));
    around.sort((a, b) => lengthOf(a.place) - lengthOf(b.place));
    within.sort((a, b) => a.place.start - b.place.start);
    return innermost([...around, ...within].map(({ element }) => element));
  }

  /** The source of what is first in view below a height. */
  inView(top: number): Place | undefined {
    const all = [...this.report.querySelectorAll(sourced)];
    return this.of(all.find((element) => isBetween(element, top, innerHeight)) ?? null);
  }

  private all(): Found[] {
    return [...this.report.querySelectorAll(sourcedWords)].flatMap((element) => {
      const place = this.ofSourced(element);
      return place === undefined ? [] : [{ element, place }];
    });
  }

  /** `data-source` names a piece and the number of a place in it, after the last colon. */
  private ofSourced(element: Element): Place | undefined {
    const source = element.getAttribute('data-source') ?? '';
    const colon = source.lastIndexOf(':');
    const numbers = this.numbers.get(source.slice(0, colon)) ?? [];
    const first = 3 * Number(source.slice(colon + 1));
    const [file = -1, start = 0, end = 0] = numbers.slice(first, first + 3);
    const uri = this.files[file];
    return uri === undefined ? undefined : { uri, start, end };
  }
}

/** Whether two places share a character, or one of them is empty and touches the other. */
function overlap(a: Place, b: Place): boolean {
  return a.uri === b.uri && a.start <= b.end && b.start <= a.end;
}

/** How many characters a place spans. */
function lengthOf({ start, end }: Place): number {
  return end - start;
}

/** Of a cell and the words in it only the words. */
function innermost(elements: readonly Element[]): Element[] {
  return elements.filter((one) => !elements.some((other) => other !== one && one.contains(other)));
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
