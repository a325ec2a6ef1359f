import { button } from './elements.ts';
import { words } from './words.ts';

/** The sizes there are, in per cent. */
const sizes = [60, 70, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300] as const;
const usual = 100;

/** The size of the report, in steps. */
export class Zoom {
  private readonly smaller = button('smaller');
  private readonly usual = button('usual');
  private readonly larger = button('larger');
  private readonly keep: (size: number) => void;
  private size = usual;

  /** `keep` is called with the size that the reader chose. */
  constructor(keep: (size: number) => void) {
    this.keep = keep;
    this.smaller.addEventListener('click', () => this.choose(sizes.findLast((size) => size < this.size)));
    this.usual.addEventListener('click', () => this.choose(usual));
    this.larger.addEventListener('click', () => this.choose(sizes.find((size) => size > this.size)));
    this.show(usual);
  }

  show(size: number): void {
    this.size = size;
    this.usual.textContent = `${size} %`;
    this.usual.setAttribute('aria-label', words.sizeNow(size));
    this.smaller.disabled = size <= sizes[0];
    this.larger.disabled = size >= Math.max(...sizes);
    // The report itself is made equal to the one that comes, so the size stands outside it.
    document.documentElement.style.setProperty('--zoom', String(size / usual));
  }

  private choose(size: number | undefined): void {
    if (size === undefined) return;
    this.show(size);
    this.keep(size);
  }
}
