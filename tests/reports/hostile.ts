import type { Plan } from '../../language/model/join.ts';
import { planOf } from '../support/plan.ts';

/** Texts that would be more than text if a renderer forgot to escape them. */
export const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '[click](javascript:alert(1)) ![seen](http://example.org/a.png)',
  'http://example.org and www.example.org and <http://example.org>',
  '<a href="javascript:alert(1)">x</a> <style>*{display:none}</style>',
  '&lt;b&gt; &#60;i&#62; &amp;',
  '| a | b | \\| c',
  '`code` ``` ~~~',
  '*star* _line_ **strong** ~~gone~~ $sum$ @somebody',
  '# heading',
  '- item',
  '1. item',
  '> quote',
  '</td></tr></table><h1>',
  '--> <!-- ]]> {{x}} ${x}',
  '{"a": [1]}, \\u0022 \\"',
  'a\\nEND:VEVENT\\r\\nBEGIN:VEVENT; b, c: d',
  'Þingvellir naïve 學校 🙂',
  'שלום עולם, مرحبا',
  'x'.repeat(400),
] as const;

/** Texts of which something must not come through: what is typed, and what is read. */
export const mended = [
  ['a \u202Etxt.exe\u2066 b', 'a txt.exe b'],
  ['bell \u0007 and half a pair \uD83D.', 'bell \uFFFD and half a pair \uFFFD.'],
  ['tab\tand   spaces', 'tab and spaces'],
] as const;

/** Marks that turn what stands around them, and signs that nobody can print. Isolates close themselves. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for.
export const unsafe = /[\u202A-\u202E\u2066\u2067\u0000-\u0008]|\p{Surrogate}/u;

/** A plan with every quoted text replaced by another. */
export function everywhere(plan: string, text: string): string {
  const typed = text.replaceAll('\\', '\\\\').replaceAll('"', '\\"');
  return plan.replaceAll(/"[^"\n]*"/g, () => `"${typed}"`);
}

/** The same, with every text of its settings replaced too. */
export function inEveryField(plan: string, text: string): Plan {
  const term = { name: text, first: '2006-09-04', last: '2006-10-20' };
  return planOf(everywhere(plan, text), { settings: { title: text, reports: { note: text }, terms: [term] } });
}
