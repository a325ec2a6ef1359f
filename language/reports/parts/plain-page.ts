import { sourcesOfReaders } from '../../model/ask/voices/readers.ts';
import type { Thing } from '../../model/plan.ts';
import { planTitle } from '../build.ts';
import type { Text } from '../report.ts';
import type { Teller } from '../teller.ts';
import type { PlainWords } from '../words/en/plain-summary.ts';
import { frameWords } from '../words/frame.ts';
import { accountRows } from './account.ts';
import { listed, mention, nameOf, valueText } from './names.ts';
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
import { around, line, say, wordsIn } from './text.ts';

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

/** What there may be more of while there is room, that first which concerns the reader most. */
const growing: readonly Row['name'][] = ['find', 'asked', 'back', 'use', 'seen', 'tried', 'why', 'care', 'who'];

/** What the page can do without where the plan's own sentences are long, in this order. */
const dispensable: readonly Row['name'][] = ['tried', 'seen', 'why'];

/** What fits on one sheet of A4, as it is printed: lines, and signs in a line of text and of the title. */
const sheet = { lines: 46, signs: 68, signsOfTitle: 36 };

/** What the space between two texts takes, a line of the title, and the frame of a box, in lines of text. */
const between = 0.7;
const titleLine = 2;
const frame = 1.5;

/** The fullest page that fits: one of each to begin with, then two and three where there is room. */
export function rowsOnAPage(teller: Teller, words: PlainWords): readonly Row[] {
  const finished = (rows: readonly Row[]): readonly Row[] =>
    explained(
      teller,
      words,
      rows.filter(({ lines }) => lines.length > 0),
    );
  const room = sheet.lines - linesAround(teller, words);
  const fits = (rows: readonly Row[]): boolean => linesPrinted(finished(rows)) <= room;
  const least = asking.map(({ name, told }) => ({ name, lines: said(teller, told({ teller, words, most: 1 })) }));
  const steps = [2, 3].flatMap((most) => growing.map((name) => ({ name, most })));
  const fullest = steps.reduce<readonly Row[]>((rows, { name, most }) => {
    const more = asking.find((one) => one.name === name)?.told({ teller, words, most }) ?? [];
    const wider = rows.map((row) => (row.name === name ? { name, lines: said(teller, more) } : row));
    return fits(wider) ? wider : rows;
  }, least);
  return finished(
    dispensable.reduce<readonly Row[]>(
      (rows, spare) => (fits(rows) ? rows : rows.filter(({ name }) => name !== spare)),
      fullest,
    ),
  );
}

/** The lines that say something to the reader: of what is not public, it is not even said that it is there. */
function said({ words }: Teller, lines: readonly Text[]): readonly Text[] {
  return lines.filter((text) => text.length > 0 && !wordsIn(text).includes(words.notPublic));
}

function linesPrinted(rows: readonly Row[]): number {
  return rows.flatMap(({ lines }) => lines.map(wordsIn)).reduce((sum, text) => sum + linesFor(text), 0);
}

function linesFor(text: string): number {
  return text === '' ? 0 : Math.ceil(text.length / sheet.signs) + between;
}

/** What stands around the rows: the title, what a public edition and an account say of themselves, and the lines at the end. */
function linesAround(teller: Teller, words: PlainWords): number {
  const { plan, edition, language } = teller;
  const title = Math.ceil(planTitle(plan).length / sheet.signsOfTitle) * titleLine;
  const box = edition === 'public' ? linesFor(frameWords[language].publicEdition) + frame : 0;
  const notes = [plan.settings.reports?.note ?? '', wordsIn(openText(teller, words))];
  const head = (teller.account ? accountRows(teller, teller.account) : []).flatMap(({ lines }) => lines.map(wordsIn));
  return [...head, ...notes].reduce((sum, text) => sum + linesFor(text), title + box);
}

/** One honest line at the end, rather than a heap of gaps; nothing where all is said. */
export function openText(teller: Teller, words: PlainWords): Text {
  const gaps = gapsOf(teller, words).map((gap) => line(words.gaps[gap]));
  return gaps.length === 0 ? [] : around(words.open, listed(teller, gaps));
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
function gapsOf(teller: Teller, words: PlainWords): readonly (keyof PlainWords['gaps'])[] {
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
