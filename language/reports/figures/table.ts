import { table } from '../parts/blocks.ts';
import { cell, line, quote } from '../parts/text.ts';
import type { Cell, CellState, Table, Text } from '../report.ts';
import { numbersOf } from './ecology.ts';
import {
  type Balance,
  balanceParts,
  type Coverage,
  type Ecology,
  ecologyLevels,
  ecologyParts,
  type FigureData,
  type Item,
  type LogicMap,
  logicColumns,
  type Matrix,
  type Moments,
  type Network,
  type Timeline,
  timelineLanes,
} from './figure.ts';
import { daysInWords, whenInWords } from './time.ts';
import type { FigureWords } from './words.ts';

/** What a picture shows, as a table: all of it, for those who cannot see it and for whatever was cut short. */
export function tableOf(figure: FigureData, words: FigureWords): Table {
  switch (figure.type) {
    case 'timeline':
      return timelineTable(figure, words);
    case 'matrix':
      return matrixTable(figure, words);
    case 'balance':
      return balanceTable(figure, words);
    case 'logic-map':
      return logicTable(figure, words);
    case 'ecology':
      return ecologyTable(figure, words);
    case 'network':
      return networkTable(figure, words);
    case 'moments':
      return momentsTable(figure, words);
  }
}

/** An item in words of the plan, leading back to where it stands. */
function named({ label, span }: Item): Text {
  return span ? [quote(label, span)] : line(label);
}

function said(...texts: readonly string[]): Cell {
  return cell(...texts.filter((text) => text !== '').map((text) => line(text)));
}

function timelineTable({ items, undated, terms }: Timeline, words: FigureWords): Table {
  const { timeline, progress, noDate } = words;
  const inOrder = timelineLanes.flatMap((lane) =>
    items.filter((item) => item.lane === lane).toSorted((a, b) => a.first.localeCompare(b.first)),
  );
  const rows = [
    ...inOrder.map((item) => ({ item, when: said(daysInWords(item, words)) })),
    ...undated.map((item) => ({ item, when: { ...said(whenInWords(item, words), noDate), state: 'unsure' as const } })),
  ].map(({ item, when }): Cell[] => [
    cell(named(item)),
    said(timeline.sorts[item.sort]),
    when,
    said(progress[item.progress]),
    said(...item.changes),
    said(item.description),
  ]);
  const calendar = terms.map(({ label, first, last }): Cell[] => [
    said(label),
    said(timeline.terms),
    said(daysInWords({ first, last }, words)),
    cell(),
    cell(),
    cell(),
  ]);
  return table(timeline.title, timeline.columns, [...rows, ...calendar]);
}

const stateOf: Readonly<Record<Coverage, CellState | undefined>> = {
  filled: 'met',
  thin: 'gap',
  missing: 'gap',
  unused: undefined,
  unsure: 'unsure',
};

function matrixTable({ columns, rows }: Matrix, { matrix }: FigureWords): Table {
  const { groups, legend } = matrix;
  const heads = columns.map(({ group, label }) => (label === '' ? groups[group] : `${groups[group]}: ${label}`));
  return table(
    matrix.title,
    [matrix.question, matrix.sources, ...heads],
    rows.map(({ question, sources, cells }) => [
      cell(named(question)),
      sources === 0 ? { lines: [line('0')], state: 'gap' } : said(String(sources)),
      ...cells.map(({ coverage, sources: carrying }): Cell => {
        const spoken = coverage === 'filled' ? carrying : [legend[coverage], ...carrying];
        const state = stateOf[coverage];
        return state ? { ...said(...spoken), state } : said(...spoken);
      }),
    ]),
  );
}

function balanceTable({ sides }: Balance, { balance }: FigureWords): Table {
  return table(
    balance.title,
    [balance.organisation, ...balanceParts.map((part) => balance.parts[part])],
    sides.map(({ who, parts }) => [
      typeof who === 'string' ? { ...said(balance[who]), state: 'gap' } : cell(named(who)),
      ...balanceParts.map((part) => counted(parts[part], balance)),
    ]),
  );
}

/** What lies with somebody: how much, and what. */
function counted(items: readonly Item[], { inAll }: FigureWords['balance']): Cell {
  return items.length === 0 ? cell(line('0')) : cell(line(inAll(items.length)), ...items.map(named));
}

function logicTable({ nodes, links }: LogicMap, { logicMap }: FigureWords): Table {
  const ends = (id: string): Text[] =>
    links.filter(({ from }) => from === id).flatMap(({ to }) => nodes.filter((node) => node.id === to).map(named));
  const linked = new Set(links.flatMap(({ from, to }) => [from, to]));
  const inOrder = logicColumns.flatMap((column) => nodes.filter((node) => node.column === column));
  return table(
    logicMap.title,
    logicMap.table,
    inOrder.map((node) => [
      cell(named(node)),
      said(logicMap.columns[node.column]),
      linked.has(node.id) ? cell(...ends(node.id)) : { ...said(logicMap.alone), state: 'gap' },
    ]),
  );
}

function ecologyTable(figure: Ecology, { ecology }: FigureWords): Table {
  const { items } = figure;
  const numbers = numbersOf(figure);
  const addressed = new Set(items.flatMap(({ addresses }) => addresses));
  const inOrder = ecologyParts.flatMap((part) =>
    ecologyLevels.flatMap((level) => items.filter((item) => item.part === part && item.level === level)),
  );
  const rows = inOrder.map((item): Cell[] => {
    const isOpen = item.part === 'barriers' && !addressed.has(item.id);
    const number = numbers.get(item.id);
    const causes = item.causes.map((cause) => line(`${ecology.causes}: ${cause}`));
    const met = items
      .filter(({ id }) => item.addresses.includes(id))
      .map((barrier): Text => [...line(`${ecology.addresses} ${numbers.get(barrier.id) ?? ''}: `), ...named(barrier)]);
    const more = [...causes, ...(item.outOfReach ? [line(ecology.outOfReach)] : []), ...met];
    const open = isOpen ? [line(ecology.legend.unaddressed)] : [];
    return [
      cell(number === undefined ? named(item) : [...line(`${number}. `), ...named(item)]),
      said(ecology.parts[item.part]),
      item.level === 'unplaced' ? { ...said(ecology.levels.unplaced), state: 'gap' } : said(ecology.levels[item.level]),
      isOpen ? { ...cell(...more, ...open), state: 'gap' } : cell(...more),
    ];
  });
  return table(ecology.title, ecology.table, rows);
}

function networkTable({ sites, ties }: Network, words: FigureWords): Table {
  const { network, noDate } = words;
  const names = (ids: readonly string[]): Cell => cell(...sites.filter(({ id }) => ids.includes(id)).map(named));
  const touched = new Set(ties.flatMap(({ from, to }) => [...from, ...to]));
  const untouched = sites.filter(({ id }) => !touched.has(id));
  const rows = ties.map((tie, at): Cell[] => [
    said(String(at + 1)),
    cell(named(tie)),
    said(network.sorts[tie.sort]),
    names(tie.from),
    names(tie.to),
    tie.days === undefined ? { ...said(noDate), state: 'unsure' } : said(daysInWords(tie.days, words)),
    said(tie.description),
  ]);
  const rest: Cell[][] =
    untouched.length === 0
      ? []
      : [
          [
            said('–'),
            { ...said(network.untouched), state: 'gap' },
            cell(),
            cell(...untouched.map(named)),
            cell(),
            cell(),
            cell(),
          ],
        ];
  return table(network.title, network.table, [...rows, ...rest]);
}

function momentsTable({ moments }: Moments, words: FigureWords): Table {
  const { moods, title, nobody, table: columns } = words.moments;
  const inOrder = moments.toSorted((a, b) => (a.days?.first ?? '9').localeCompare(b.days?.first ?? '9'));
  return table(
    title,
    columns,
    inOrder.map((moment) => [
      cell(named(moment)),
      said(moods[moment.mood]),
      moment.days === undefined ? { ...said(words.noDate), state: 'unsure' } : said(daysInWords(moment.days, words)),
      moment.sides.length > 0 ? said(...moment.sides) : said(nobody),
      said(moment.about ?? ''),
      said(moment.description),
    ]),
  );
}
