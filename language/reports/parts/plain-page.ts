import { sourcesOfReaders } from '../../model/ask/voices/readers.ts';
import type { Thing } from '../../model/plan.ts';
import type { Text } from '../report.ts';
import type { Teller } from '../teller.ts';
import type { PlainWords } from '../words/en/plain-summary.ts';
import { mention, nameOf, valueText } from './names.ts';
import { askedLines, backLines, careLines, leavingLines } from './plain-care.ts';
import {
  contactLines,
  findLines,
  type PlainTeller,
  seenLines,
  triedLines,
  useLines,
  whoLines,
  whyLines,
} from './plain-rows.ts';
import { around, say, wordsIn } from './text.ts';

/** One printed page: as much of each as there is room for, and never half a sentence. */

interface Row {
  readonly name: keyof PlainWords['rows'];
  readonly lines: readonly Text[];
}

/** The rows in the order in which somebody who knows nothing of it asks. */
const asking: readonly {
  readonly name: Row['name'];
  readonly told: (page: PlainTeller) => readonly Text[];
}[] = [
  { name: 'find', told: findLines },
  { name: 'why', told: whyLines },
  { name: 'who', told: whoLines },
  { name: 'asked', told: askedLines },
  { name: 'care', told: careLines },
  { name: 'tried', told: triedLines },
  { name: 'seen', told: seenLines },
  { name: 'use', told: useLines },
  { name: 'back', told: backLines },
  { name: 'contact', told: contactLines },
];

/** What the page can do without when it grows too long, in this order. */
const dispensable: readonly Row['name'][] = ['tried', 'seen', 'why'];

/** About what fits on one sheet beside the title. */
const wordsOnAPage = 330;

/** The fullest page that fits; where the plan's own sentences are too long for any, the shortest. */
export function rowsOnAPage(teller: Teller, words: PlainWords): readonly Row[] {
  const full = [3, 2, 1].map((most) => explained(teller, words, rowsFor({ teller, words, most })));
  const least = full.at(-1) ?? [];
  const leaner = dispensable.map((_, at) => least.filter(({ name }) => !dispensable.slice(0, at + 1).includes(name)));
  const pages = [...full, ...leaner];
  return pages.find((rows) => lengthOf(words, rows) <= wordsOnAPage) ?? pages.at(-1) ?? [];
}

function rowsFor(page: PlainTeller): readonly Row[] {
  return asking
    .map(({ name, told }) => ({ name, lines: told(page).filter((text) => text.length > 0) }))
    .filter(({ lines }) => lines.length > 0);
}

function lengthOf(words: PlainWords, rows: readonly Row[]): number {
  const texts = rows.flatMap(({ name, lines }) => [words.rows[name], ...lines.map(wordsIn)]);
  return texts.join(' ').split(/\s+/).length;
}

/** The rows with the plan's own explanation of its words, each below the row that uses it first. */
function explained(teller: Teller, words: PlainWords, rows: readonly Row[]): readonly Row[] {
  const title = teller.plan.head?.title?.text ?? '';
  const firstUse = (term: Thing): number => {
    const at = rows.findIndex(({ lines }) => uses(lines.map(wordsIn).join(' '), nameOf(teller, term)));
    return at === -1 && uses(title, nameOf(teller, term)) ? 0 : at;
  };
  const terms = teller.plan.byKind.definition.map((term) => ({ term, at: firstUse(term) }));
  return rows.map(({ name, lines }, at) => {
    const own = terms.filter((one) => one.at === at).map(({ term }) => meaning(teller, words, term));
    return { name, lines: [...lines, ...own.filter((text) => text.length > 0)] };
  });
}

/** Whether a text has a word or some words, whole. */
function uses(text: string, term: string): boolean {
  const [padded, wanted] = [text, term].map(
    (one) =>
      ` ${
        one
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/gu)
          ?.join(' ') ?? ''
      } `,
  );
  return padded !== undefined && wanted !== undefined && wanted.trim() !== '' && padded.includes(wanted);
}

function meaning(teller: Teller, words: PlainWords, term: Thing): Text {
  const [value] = term.values.filter(({ type }) => type !== 'gap');
  return value ? [...around(words.means, [mention(teller, term)]), say(' '), valueText(teller, value)] : [];
}

/** What a student would want to know and the plan does not say. */
export function gapsOf(teller: Teller, words: PlainWords): readonly (keyof PlainWords['gaps'])[] {
  const { asked } = sourcesOfReaders(teller.plan);
  const page: PlainTeller = { teller, words, most: 1 };
  const isAsked = asked.length > 0;
  return [
    ...(findLines(page).length === 0 ? (['find'] as const) : []),
    ...(isAsked && leavingLines(teller, asked).length === 0 ? (['leaving'] as const) : []),
    ...(isAsked && careLines(page).length === 0 ? (['care'] as const) : []),
    ...(isAsked && useLines(page).length === 0 ? (['use'] as const) : []),
    ...(isAsked && backLines(page).length === 0 ? (['back'] as const) : []),
  ];
}
