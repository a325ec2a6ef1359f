import type { Days } from '../../model/dates.ts';
import type { JsonSchema } from '../../settings/shapes.ts';
import {
  type Balance,
  type BalanceSide,
  coverages,
  type DatedItem,
  type Ecology,
  type EcologyItem,
  ecologyLevels,
  ecologyParts,
  type FigureData,
  type Item,
  type LogicLink,
  type LogicMap,
  type LogicNode,
  logicColumns,
  type Matrix,
  type MatrixCell,
  type MatrixColumn,
  type Moment,
  type Moments,
  type Mood,
  matrixGroups,
  type Network,
  progresses,
  type Site,
  type Tie,
  type TieSort,
  type Timeline,
  type TimelineItem,
  type TimelineSort,
  timelineLanes,
  type UndatedItem,
  whenPhrases,
} from '../figures/figure.ts';
import { count, day, defined, listOf, maybe, oneOf, shape, variant, words } from './described.ts';

/** What figures show, described for other programs. */

const item = { id: words, label: words, description: words } as const;

const days = shape<Days>({ first: day, last: day });

const timelineItem = {
  ...item,
  lane: { enum: timelineLanes },
  sort: oneOf<TimelineSort>({
    partnership: true,
    contract: true,
    agreement: true,
    grant: true,
    review: true,
    cycle: true,
    phase: true,
    change: true,
    activity: true,
    training: true,
    meeting: true,
    visit: true,
    reflection: true,
    decision: true,
    evidence: true,
    duty: true,
    report: true,
    shared: true,
    moment: true,
    amendment: true,
  }),
  progress: { enum: progresses },
  changes: listOf(words),
} satisfies Record<Exclude<keyof TimelineItem, 'span'>, JsonSchema>;

const timeline = variant<Timeline>('timeline', {
  items: listOf(shape<DatedItem>({ ...timelineItem, first: day, last: day })),
  undated: listOf(
    shape<UndatedItem>({
      ...timelineItem,
      when: listOf(shape<UndatedItem['when'][number]>({ phrase: { enum: whenPhrases }, said: words })),
    }),
  ),
  terms: listOf(shape<Timeline['terms'][number]>({ label: words, first: day, last: day })),
  today: maybe(day),
  sheet: maybe(shape<NonNullable<Timeline['sheet']>>({ number: count, of: count, days: listOf(day) })),
});

const matrix = variant<Matrix>('matrix', {
  columns: listOf(shape<MatrixColumn>({ group: { enum: matrixGroups }, label: words })),
  rows: listOf(
    shape<Matrix['rows'][number]>({
      question: defined('item'),
      sources: count,
      cells: listOf(shape<MatrixCell>({ coverage: { enum: coverages }, sources: listOf(words) })),
    }),
  ),
});

const parts = listOf(defined('item'));

const balance = variant<Balance>('balance', {
  sides: listOf(
    shape<BalanceSide>({
      who: { anyOf: [defined('item'), { enum: ['unplaced', 'nobody'] }] },
      parts: shape<BalanceSide['parts']>({ owns: parts, leads: parts, decides: parts }),
    }),
  ),
});

const logicMap = variant<LogicMap>('logic-map', {
  nodes: listOf(shape<LogicNode>({ ...item, column: { enum: logicColumns } })),
  links: listOf(
    shape<LogicLink>({ from: words, to: words, sort: oneOf<LogicLink['sort']>({ said: true, question: true }) }),
  ),
});

const ecology = variant<Ecology>('ecology', {
  items: listOf(
    shape<EcologyItem>({
      ...item,
      level: { enum: ecologyLevels },
      part: { enum: ecologyParts },
      addresses: listOf(words),
      causes: listOf(words),
      outOfReach: maybe({ const: true }),
    }),
  ),
});

const network = variant<Network>('network', {
  sites: listOf(
    shape<Site>({
      ...item,
      cluster: words,
      level: oneOf<Site['level']>({ schools: true, beyond: true, words: true }),
    }),
  ),
  ties: listOf(
    shape<Tie>({
      ...item,
      sort: oneOf<TieSort>({ move: true, visit: true, need: true }),
      from: listOf(words),
      to: listOf(words),
      days: maybe(days),
    }),
  ),
});

const moments = variant<Moments>('moments', {
  sides: listOf(words),
  moments: listOf(
    shape<Moment>({
      ...item,
      mood: oneOf<Mood>({ high: true, low: true, mark: true }),
      sides: listOf(words),
      days: maybe(days),
      about: maybe(words),
    }),
  ),
});

/** What every figure of a kind shows. */
export const figureSchemas: Readonly<Record<FigureData['type'], JsonSchema>> = {
  timeline,
  matrix,
  balance,
  'logic-map': logicMap,
  ecology,
  network,
  moments,
};

/** Something shown: its label may be cut short in a picture, and is whole here. */
export const itemSchema = shape<Item>(item);
