import { evidenceOf, evidenceVoices, methodsOf } from '../../model/ask/evidence/evidence.ts';
import { isFromOutside } from '../../model/ask/evidence/triangulation.ts';
import { voicesOf } from '../../model/ask/people/people.ts';
import type { Thing } from '../../model/plan.ts';
import type { Phrase } from '../../syntax/vocabulary/phrases.ts';
import { unique } from '../../text/unique.ts';
import type { Block, Cell, Text } from '../report.ts';
import type { Teller } from '../teller.ts';
import type { MatrixWords } from '../words/en/evidence-matrix.ts';
import { heading, paragraph } from './blocks.ts';
import { valueLabel } from './labels.ts';
import { listed, mention, titleOf } from './names.ts';
import { capital, cell, cellOr, line, say } from './text.ts';

/** How well each question is covered: by voices, by methods, by somebody from outside. */

/** A question with its sources, voices, methods and outsiders; thin places are said in words. */
export function glanceRow(teller: Teller, words: MatrixWords['glance'], question: Thing): Cell[] {
  const sources = evidenceOf(teller.plan, question);
  const voices = unique(sources.flatMap((one) => evidenceVoices(teller.plan, one)));
  const methods = unique(sources.flatMap(methodsOf));
  return [
    cell([titleOf(teller, question)]),
    cellOr(
      words.noSource,
      sources.map((one): Text => [titleOf(teller, one)]),
      'met',
    ),
    thin(teller, 'voice', voices, { none: words.noVoice, one: words.oneVoice }),
    thin(teller, 'method', methods, { none: words.noMethod, one: words.oneMethod }),
    outsideCell(teller, words, question, sources),
  ];
}

interface ThinWords {
  readonly none: string;
  readonly one: string;
}

/** Words in a cell: none and one only are gaps that say so. */
function thin(teller: Teller, phrase: Phrase, found: readonly string[], { none, one }: ThinWords): Cell {
  const said = found.map((word) => line(valueLabel(teller, phrase, word)));
  if (said.length === 0) return cellOr(none, []);
  if (said.length === 1) return { lines: [[say(`${one}: `), ...said.flat()]], state: 'gap' };
  return { lines: [capital(listed(teller, said))], state: 'met' };
}

function outsideCell(teller: Teller, words: MatrixWords['glance'], question: Thing, sources: readonly Thing[]): Cell {
  const answers = sources.map((source) => ({ source, answer: isFromOutside(teller.plan, question, source) }));
  const outside = answers.filter(({ answer }) => answer.is === true);
  if (outside.length > 0) {
    return {
      lines: [
        [
          say(`${words.outsideIn} `),
          ...listed(
            teller,
            outside.map(({ source }): Text => [mention(teller, source)]),
          ),
        ],
      ],
      state: 'met',
    };
  }
  const reasons = unique(
    answers.flatMap(({ answer }) =>
      answer.is === 'cannot tell' ? [words.outsideUnclear[answer.because].replace('{what}', answer.what)] : [],
    ),
  );
  if (reasons.length > 0)
    return { lines: reasons.map((reason) => line(`${words.cannotTell}: ${reason}`)), state: 'unsure' };
  return cellOr(words.nobodyOutside, []);
}

/** A grid of questions by voice: which sources carry it, or that it is not heard. */
export function voiceGrid(teller: Teller, words: MatrixWords['voices']): Block[] {
  const { evidence, role, team, group } = teller.plan.byKind;
  const heard = evidence.flatMap((one) => evidenceVoices(teller.plan, one));
  const voices = unique([...heard, ...[...role, ...team, ...group].flatMap((one) => voicesOf(teller.plan, one))]);
  const carries = (source: Thing, voice: string): boolean => evidenceVoices(teller.plan, source).includes(voice);
  return grid(teller, { ...words, id: 'voices', phrase: 'voice', empty: cellOr(words.silent, []) }, voices, carries);
}

/** A grid of questions by method. */
export function methodGrid(teller: Teller, words: MatrixWords['methods']): Block[] {
  const methods = unique(teller.plan.byKind.evidence.flatMap(methodsOf));
  return grid(
    teller,
    { ...words, id: 'methods', phrase: 'method', empty: cell(line(words.unused, 'quiet')) },
    methods,
    (source, method) => methodsOf(source).includes(method),
  );
}

interface GridWords {
  readonly id: 'voices' | 'methods';
  /** The phrase whose values head the columns. */
  readonly phrase: Phrase;
  readonly heading: string;
  readonly intro?: string;
  readonly caption: string;
  readonly question: string;
  /** The cell where no source serves. */
  readonly empty: Cell;
}

function grid(
  teller: Teller,
  words: GridWords,
  columns: readonly string[],
  serves: (source: Thing, column: string) => boolean,
): Block[] {
  const { question } = teller.plan.byKind;
  if (question.length === 0 || columns.length === 0) return [];
  const rows = question.map((one) => {
    const sources = evidenceOf(teller.plan, one);
    const cells = columns.map((column): Cell => {
      const serving = sources.filter((source) => serves(source, column));
      return serving.length > 0
        ? { lines: serving.map((source) => [titleOf(teller, source)]), state: 'met' }
        : words.empty;
    });
    return [cell([titleOf(teller, one)]), ...cells];
  });
  const heads = columns.map((column) => capital(line(valueLabel(teller, words.phrase, column))));
  return [
    heading(2, words.id, words.heading),
    ...(words.intro === undefined ? [] : [paragraph(words.intro)]),
    { type: 'table', caption: words.caption, columns: [line(words.question), ...heads], rowHeaders: true, rows },
  ];
}
