import type { JsonSchema } from '../../settings/shapes.ts';
import type { Cell, CellState, FactRow, NoteKind, PlacedBlock, Run, SignatureLine, Table } from '../report.ts';
import { count, defined, listOf, maybe, meaning, oneOf, shape, variant, words } from './described.ts';

/** The blocks of a report, described for other programs. */

type BlockOf<Type extends PlacedBlock['type']> = Extract<PlacedBlock, { readonly type: Type }>;

const id = meaning('Steady while other sections change; unique in the report.', words);
const text = defined('text');

const table = {
  caption: words,
  columns: listOf(text),
  rowHeaders: meaning('The first cell of a row is its header.', { type: 'boolean' }),
  rows: listOf(listOf(defined('cell'))),
} as const;

export const blockSchemas: { readonly [Type in PlacedBlock['type']]: JsonSchema } = {
  heading: variant<BlockOf<'heading'>>('heading', { id, level: { enum: [2, 3, 4] }, text }),
  paragraph: variant<BlockOf<'paragraph'>>('paragraph', { id, text }),
  list: variant<BlockOf<'list'>>('list', { id, items: listOf(text) }),
  facts: variant<BlockOf<'facts'>>('facts', { id, rows: listOf(defined('factRow')) }),
  table: variant<BlockOf<'table'>>('table', { id, ...table }),
  figure: variant<BlockOf<'figure'>>('figure', {
    id,
    title: words,
    alternative: meaning('What the picture shows, in a sentence or two.', words),
    data: defined('figure'),
    table: maybe(
      meaning('Everything the picture shows; absent where a table of its section tells it.', defined('table')),
    ),
  }),
  blank: variant<BlockOf<'blank'>>('blank', {
    id,
    label: meaning('What is asked for.', words),
    lines: meaning('How many ruled lines there are to write on.', count),
  }),
  'page-break': variant<BlockOf<'page-break'>>('page-break', { id }),
  note: variant<BlockOf<'note'>>('note', {
    id,
    kind: oneOf<NoteKind>({ gap: true, accepted: true, open: true, info: true }),
    text,
  }),
  signatures: variant<BlockOf<'signatures'>>('signatures', { id, lines: listOf(defined('signature')) }),
};

const state = maybe(defined('state'));

/** What blocks are made of. */
export const pieceSchemas: Readonly<Record<string, JsonSchema>> = {
  run: shape<Run>({
    text: meaning('Plain text: whoever draws it escapes it.', words),
    tone: maybe(oneOf<NonNullable<Run['tone']>>({ quiet: true, strong: true })),
  }),
  text: meaning('Runs of text, one after the other.', listOf(defined('run'))),
  state: meaning(
    'gap: what should be there is not; met: it is; unsure: it cannot be told. The words say so as well.',
    oneOf<CellState>({ gap: true, met: true, unsure: true }),
  ),
  cell: shape<Cell>({ lines: listOf(text), state }),
  factRow: shape<FactRow>({ term: words, lines: listOf(text), state }),
  signature: shape<SignatureLine>({ party: text, role: maybe(text) }),
  table: variant<Table>('table', table),
};
