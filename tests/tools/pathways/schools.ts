import { type Theme, themes } from './themes.ts';

/** The schools of the programme that nobody wrote out: the same ones each time. */
export interface School {
  readonly name: string;
  readonly title: string;
  readonly authority: string;
  readonly stage: 'primary' | 'secondary';
  readonly theme: Theme;
  /** Its place among those that are made, from which its figures and days follow. */
  readonly index: number;
}

const plants =
  'acacia anemone angelica apple ash aspen aster balsam barberry beech bilberry bluebell borage bracken broom bryony campion cedar celandine chestnut clover columbine comfrey cowslip daisy damson fennel foxglove hawthorn heather holly hornbeam hyssop iris jasmine laurel lavender lilac linden lupin mallow medlar mulberry myrtle nettle oak olive pear poplar rowan'.split(
    ' ',
  );
const places = [
  ...['', 'bank', 'brook', 'croft', 'dale', 'end', 'field', 'gate', 'green', 'grove', 'hall', 'heath', 'hill'],
  ...['lane', 'lea', 'mead', 'mill', 'moor', 'park', 'ridge', 'rise', 'row', 'side', 'vale', 'view', 'wood'],
];
const authorities = ['basalt', 'chalk', 'flint', 'granite', 'marl', 'ochre', 'quartz', 'sand', 'shale', 'slate'];
const likeness = [
  'Terraces that were built for one factory.',
  'Estates at the end of a bus line.',
  'Families who have been here for a year or less.',
  'Two high streets with empty shops.',
  'Villages that became suburbs.',
  'Flats above a market.',
  'Houses by a motorway.',
];

/** How many schools can be made before their names run out. */
export const mostSchools = plants.length * places.length;

/** A school by its place. Trios are of one stage, and no two of their three answer to the same authority. */
export function schoolAt(index: number): School {
  const plant = at(plants, index);
  const place = at(places, Math.floor(index / plants.length));
  const stage = Math.floor(index / 3) % 2 === 0 ? 'primary' : 'secondary';
  const words = [plant, place].filter((word) => word !== '');
  return {
    name: words.join('-'),
    title: [...words.map(capital), stage === 'primary' ? 'Primary' : 'High'].join(' '),
    authority: at(authorities, index),
    stage,
    theme: at(themes, index),
    index,
  };
}

/** The line of each school and the trios they form, as the programme declares them. */
export function declarations(schools: readonly School[]): string {
  const lines = schools.map(
    ({ name, title, authority, stage, theme }) =>
      `school ${name} "${title}" part of ${authority} { stage ${stage}  focus "${theme.focus}" }`,
  );
  const trios = schools.flatMap((_, index) =>
    index % 3 === 0 ? [trio(schools.slice(index, index + 3), index / 3)] : [],
  );
  return `${[...lines, ...trios].join('\n')}\n`;
}

function trio(schools: readonly School[], index: number): string {
  return `trio "Trio ${index + 5}" in pathways {
  members ${schools.map(({ name }) => name).join(', ')}
  alike "${at(likeness, index)}"
  meets every half-term
  summary to "All schools of the city region"
}`;
}

/** An element of a list that begins again where it ends. */
export function at<T>(list: readonly T[], index: number): T {
  const found = list[index % list.length];
  if (found === undefined) throw new Error('There is nothing in this list.');
  return found;
}

function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
