import { dateWords } from '../parts/dates.ts';
import {
  type Balance,
  balanceParts,
  type Coverage,
  coverages,
  type Ecology,
  ecologyParts,
  type FigureData,
  type LogicMap,
  logicColumns,
  type Matrix,
  type Moments,
  type Network,
  progresses,
  type Timeline,
} from './figure.ts';
import type { FigureWords } from './words.ts';

/** What a picture shows, in a sentence or two, for those who cannot see it; its table tells the rest. */

export function titleOf(figure: FigureData, words: FigureWords): string {
  switch (figure.type) {
    case 'timeline':
      return figure.sheet ? words.timeline.sheet(figure.sheet) : words.timeline.title;
    case 'matrix':
      return words.matrix.title;
    case 'balance':
      return words.balance.title;
    case 'logic-map':
      return words.logicMap.title;
    case 'ecology':
      return words.ecology.title;
    case 'network':
      return words.network.title;
    case 'moments':
      return words.moments.title;
  }
}

export function describe(figure: FigureData, words: FigureWords): string {
  switch (figure.type) {
    case 'timeline':
      return describeTimeline(figure, words);
    case 'matrix':
      return describeMatrix(figure, words);
    case 'balance':
      return describeBalance(figure, words);
    case 'logic-map':
      return describeLogicMap(figure, words);
    case 'ecology':
      return describeEcology(figure, words);
    case 'network':
      return describeNetwork(figure, words);
    case 'moments':
      return describeMoments(figure, words);
  }
}

/** `About: a sort of thing: 3; another: 2.` Numbers stand after words, which then need no plural. */
function counted(about: string, counts: readonly (readonly [label: string, count: number])[]): string {
  const said = counts.filter(([, count]) => count > 0).map(([label, count]) => `${label}: ${count}`);
  return said.length === 0 ? `${about}.` : `${about}. ${said.join('; ')}.`;
}

function describeTimeline({ items, undated }: Timeline, words: FigureWords): string {
  const { timeline, progress, locale } = words;
  const [first] = items.map((item) => item.first).toSorted();
  const last = items
    .map((item) => item.last)
    .toSorted()
    .at(-1);
  const about =
    first === undefined || last === undefined
      ? timeline.title
      : first === last
        ? timeline.aboutDay(dateWords(locale, first))
        : timeline.about(dateWords(locale, first), dateWords(locale, last));
  const all = [...items, ...undated];
  return counted(about, [
    ...progresses.map((one): [string, number] => [progress[one], all.filter((item) => item.progress === one).length]),
    [timeline.changed, all.filter(({ changes }) => changes.length > 0).length],
    [timeline.undated, undated.length],
  ]);
}

function describeMatrix({ rows }: Matrix, { matrix }: FigureWords): string {
  const cells = rows.flatMap((row) => row.cells);
  const count = (coverage: Coverage): [string, number] => [
    matrix.legend[coverage],
    cells.filter((cell) => cell.coverage === coverage).length,
  ];
  return counted(matrix.about, coverages.map(count));
}

function describeBalance({ sides }: Balance, { balance }: FigureWords): string {
  const said = sides.map(({ who, parts }) => {
    const label = typeof who === 'string' ? balance[who] : who.label;
    return `${label}: ${balanceParts.map((part) => `${balance.parts[part].toLowerCase()} ${parts[part].length}`).join(', ')}.`;
  });
  return [`${balance.about}.`, ...said].join(' ');
}

function describeLogicMap({ nodes, links }: LogicMap, { logicMap }: FigureWords): string {
  const counts = logicColumns.map((column): [string, number] => [
    logicMap.columns[column],
    nodes.filter((node) => node.column === column).length,
  ]);
  const linked = new Set(links.flatMap(({ from, to }) => [from, to]));
  return counted(logicMap.about, [...counts, [logicMap.alone, nodes.filter(({ id }) => !linked.has(id)).length]]);
}

function describeEcology({ items }: Ecology, { ecology }: FigureWords): string {
  const addressed = new Set(items.flatMap(({ addresses }) => addresses));
  const counts = ecologyParts.map((part): [string, number] => [
    ecology.parts[part],
    items.filter((item) => item.part === part).length,
  ]);
  const unaddressed = items.filter(({ part, id }) => part === 'barriers' && !addressed.has(id)).length;
  return counted(ecology.about, [...counts, [ecology.legend.unaddressed, unaddressed]]);
}

function describeNetwork({ sites, ties }: Network, { network }: FigureWords): string {
  if (ties.length === 0) return `${network.about}. ${network.nothing}`;
  const touched = new Set(ties.flatMap(({ from, to }) => [...from, ...to]));
  const sorts = (['move', 'visit', 'need'] as const).map((sort): [string, number] => [
    network.sorts[sort],
    ties.filter((tie) => tie.sort === sort).length,
  ]);
  return counted(network.about, [...sorts, [network.untouched, sites.filter(({ id }) => !touched.has(id)).length]]);
}

function describeMoments({ moments }: Moments, words: FigureWords): string {
  const { moods, about } = words.moments;
  return counted(about, [
    ...(['high', 'low', 'mark'] as const).map((mood): [string, number] => [
      moods[mood],
      moments.filter((moment) => moment.mood === mood).length,
    ]),
    [words.noDate, moments.filter(({ days }) => days === undefined).length],
  ]);
}
