import type { Blank } from '../report.ts';

/** Text as HTML: whatever a plan says stays text. */

/** Where a long word may break: after so many letters, from so many on. */
const longWord = /\S{32,}/g;

/** Text as HTML text. */
export function escapeText(text: string): string {
  // Nearly all text has nothing to escape, and looking once costs a third of replacing thrice.
  if (!/[&<>]/.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Text as the value of a quoted attribute. */
export function escapeAttribute(text: string): string {
  if (!/[&<>"']/.test(text)) return text;
  return escapeText(text).replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}

/** Text as HTML text in which very long words may break. */
export function breakable(text: string): string {
  // Hardly any word is so long, and to look for one costs less than to cut the text at each.
  if (!/\S{32}/.test(text)) return escapeText(text);
  const pieces: string[] = [];
  let from = 0;
  for (const { 0: word, index } of text.matchAll(longWord)) {
    const letters = Array.from(new Intl.Segmenter('en').segment(word), ({ segment }) => escapeText(segment));
    pieces.push(
      escapeText(text.slice(from, index)),
      letters.map((letter, at) => (at > 0 && at % 16 === 0 ? `<wbr>${letter}` : letter)).join(''),
    );
    from = index + word.length;
  }
  return pieces.join('') + escapeText(text.slice(from));
}

/** Ruled lines; those who listen are told what they are for. */
export function ruledSpace({ label, lines }: Blank, id: string): string {
  const ruled = '<div class="rule"></div>'.repeat(lines);
  return `<div${id} class="blank" role="img" aria-label="${escapeAttribute(label)}">${ruled}</div>\n`;
}
