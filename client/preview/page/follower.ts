import type { Place } from '../messages.ts';
import { isBetween, type Places } from './places.ts';

export interface FollowerOptions {
  readonly report: Element;
  readonly places: Places;
  /** What covers the top of the report. */
  readonly below: Element;
  /** Called with the source of what is first in view, when the reader scrolled. */
  readonly tell: (source: Place) => void;
}

/** A scroll counts as the reader's own for this long after a wheel, key, finger or pointer, in milliseconds. */
const own = 800;
/** Scrolling is told at most this often, in milliseconds. */
const pause = 60;
const here = 'is-revealed';

/**
 * Keeps the report in step with the editor. The side that the reader moves leads: a scroll that came from the editor is
 * not told back, and nothing moves while what the editor shows is in view already.
 */
export class Follower {
  private readonly options: FollowerOptions;
  private cursor: readonly Place[] = [];
  private lastTouched = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: FollowerOptions) {
    this.options = options;
    for (const event of ['wheel', 'touchmove', 'keydown', 'pointerdown']) {
      addEventListener(event, () => this.touched(), { passive: true });
    }
    addEventListener('scroll', () => this.scrolled(), { passive: true });
  }

  /** Marks what comes from the place of the cursor (`jump`), and brings what the editor shows into view. */
  follow(places: readonly Place[], jump: boolean): void {
    if (jump) {
      this.cursor = places;
      this.mark();
    }
    const found = this.elementsFrom(places);
    const top = this.top();
    if (found.length === 0 || found.some((element) => isBetween(element, top, innerHeight))) return;
    // This scroll is the editor's: were it told back, the two would push each other.
    this.lastTouched = Number.NEGATIVE_INFINITY;
    found[0]?.scrollIntoView({ block: jump ? 'center' : 'start' });
  }

  /** The report was drawn anew: the mark of the cursor's place belongs on it again. */
  drawn(): void {
    this.mark();
  }

  /** The elements from the first of the places that any comes from. */
  private elementsFrom(places: readonly Place[]): readonly Element[] {
    const { places: all } = this.options;
    return places.map((place) => all.elementsFrom(place)).find((found) => found.length > 0) ?? [];
  }

  private mark(): void {
    const { report } = this.options;
    const [first] = this.elementsFrom(this.cursor);
    for (const marked of report.querySelectorAll(`.${here}`)) if (marked !== first) marked.classList.remove(here);
    first?.classList.add(here);
  }

  private touched(): void {
    this.lastTouched = performance.now();
  }

  private scrolled(): void {
    if (performance.now() - this.lastTouched > own) return;
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      const source = this.options.places.inView(this.top());
      if (source !== undefined) this.options.tell(source);
    }, pause);
  }

  private top(): number {
    return this.options.below.getBoundingClientRect().bottom;
  }
}
