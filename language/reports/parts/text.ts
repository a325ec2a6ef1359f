import type { Span } from '../../model/plan.ts';
import type { Cell, CellState, Run, Text } from '../report.ts';

/** Runs, texts and cells: how words are put together, whatever they say. */

/** Words of the report itself. */
export function say(text: string, tone?: Run['tone']): Run {
  return tone === undefined ? { text } : { text, tone };
}

/** Words of the plan, which lead back to where they stand. */
export function quote(text: string, origin: Span, tone?: Run['tone']): Run {
  return tone === undefined ? { text, origin } : { text, origin, tone };
}

/** A line of the report's own words. */
export function line(text: string, tone?: Run['tone']): Text {
  return [say(text, tone)];
}

/** The words of a text alone. */
export function wordsIn(text: Text): string {
  return text.map((run) => run.text).join('');
}

/** Each text once, however often it is said. */
export function once(texts: readonly Text[]): readonly Text[] {
  const said = new Set<string>();
  return texts.filter((text) => {
    const words = wordsIn(text);
    return words !== '' && !said.has(words) && said.add(words);
  });
}

/** `kept (3), nothing written yet (2)`: numbers stand after words, which then need no plural. Nothing where all are 0. */
export function counted(counts: readonly (readonly [label: string, count: number])[]): Text {
  const said = counts.filter(([, count]) => count > 0).map(([label, count]) => `${label} (${count})`);
  return said.length === 0 ? [] : line(said.join(', '));
}

/** How numbers are written in a language; made once for a page, since making it is what takes time. */
export function numbersIn(locale: string): (count: number) => string {
  const format = new Intl.NumberFormat(locale);
  return (count) => format.format(count);
}

/** Texts one after the other with something between them. */
export function joined(texts: readonly Text[], between: string): Text {
  return texts
    .filter((text) => text.length > 0)
    .flatMap((text, index) => (index === 0 ? text : [say(between), ...text]));
}

/** What is said, and what is said of it: commas between, but a new sentence where the one before has ended. */
export function sentence(...texts: readonly Text[]): Text {
  const said = texts.filter((text) => text.length > 0);
  return said.flatMap((text, index) => {
    const before = said[index - 1];
    if (before === undefined) return text;
    return hasEnded(before) ? [say(' '), ...capital(text)] : [say(', '), ...text];
  });
}

/** Whether a text ends as a sentence does. */
export function hasEnded(text: Text): boolean {
  return /[.!?…]$/.test(wordsIn(text));
}

/** A text in a report's own words around it: `What {} owes`. */
export function around(frame: (hole: string) => string, text: Text): Text {
  const [before = '', after = ''] = frame('\n').split('\n');
  return [say(before), ...text, say(after)].filter((run) => run.text !== '');
}

/** A text with a capital first letter, for the beginning of a line. */
export function capital(text: Text): Text {
  const [first, ...rest] = text;
  return first
    ? [{ ...first, text: first.text.charAt(0).toLocaleUpperCase('en') + first.text.slice(1) }, ...rest]
    : text;
}

/** Lines as a cell; an empty one is a gap that says so. */
export function cellOr(gap: string, lines: readonly Text[], state?: CellState): Cell {
  const said = lines.filter((text) => text.length > 0);
  if (said.length === 0) return { lines: [line(gap)], state: 'gap' };
  return state === undefined ? { lines: said } : { lines: said, state };
}

/** Lines as a cell; an empty one stays empty and is no gap. */
export function cell(...lines: readonly Text[]): Cell {
  return { lines: lines.filter((text) => text.length > 0) };
}
