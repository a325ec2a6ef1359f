import fc from 'fast-check';

/** What somebody does to a file: with the words at one place, with those at another, or with something new. */
export interface Typing {
  /** The file, the place and the other place, each as a fraction of what there is. */
  readonly file: number;
  readonly at: number;
  readonly to: number;
  readonly does: keyof typeof edits;
  readonly added: string;
}

const pieces = [
  '"',
  '"x"',
  '{',
  '}',
  '\n',
  '\r\n',
  ' ',
  '\\',
  '12',
  '2026-01-05',
  ' not stated',
  ' by ',
  ' by a',
  ' because "y"',
  ' withdrawn',
  ' tentative',
  ' voice student',
  ' method interview',
  'question "Q?"\n',
  'question "Q?" {\n',
  'role r "R"\n',
  'role interview "R"\n',
  'evidence e "E" based on r',
  'finding "F" based on e {\n',
  'accept claims/unsupported by r because "It is early."\n',
  '\n// A note.\n',
  '/*',
  '<<<<<<< ours\n',
];

export const typing: fc.Arbitrary<Typing> = fc.record({
  file: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  to: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  does: fc.constantFrom(...keysOf()),
  added: fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 4 })),
});

/** The text after an edit. */
export function typedInto(text: string, { at, to, does, added }: Typing): string {
  return edits[does](text, at, to, added);
}

type Change = (text: string, at: number, to: number, added: string) => string;

const edits = {
  types: (text, at, _, added) => spliced(text, Math.floor(at * text.length), 0, added),
  deletes: (text, at, to) => spliced(text, Math.floor(at * text.length), 1 + Math.floor(to * 4), ''),
  takesOutLine: (text, at) => lines(text, (all) => all.toSpliced(index(all, at), 1)),
  doublesLine: (text, at, to) => lines(text, (all) => all.toSpliced(index(all, to), 0, all[index(all, at)] ?? '')),
  movesLine: (text, at, to) =>
    lines(text, (all) => all.toSpliced(index(all, at), 1).toSpliced(index(all, to), 0, all[index(all, at)] ?? '')),
  movesLines: (text, at, to) =>
    lines(text, (all) => [...all.slice(index(all, to)), ...all.slice(index(all, at), index(all, to))]),
  indents: (text, at) => lines(text, (all) => all.with(index(all, at), `  ${all[index(all, at)]}`)),
  comments: (text, at) => lines(text, (all) => all.with(index(all, at), `// ${all[index(all, at)]}`)),
  repeatsWord: repeated(/[\p{L}-]+/gu),
  repeatsText: repeated(/"[^"\n]*"/gu),
  repeatsNumber: repeated(/\d+/gu),
  renames: (text, at, _, added) => {
    const words = [...text.matchAll(/[\p{L}-]+/gu)];
    const name = words[Math.floor(at * words.length)]?.[0] ?? '';
    return name === '' ? text : text.replaceAll(name, `${name}${added.replaceAll(/[^\p{L}]/gu, '') || 'x'}`);
  },
  empties: () => '',
} as const satisfies Record<string, Change>;

function keysOf(): (keyof typeof edits)[] {
  return [
    ...(['types', 'types', 'types', 'deletes', 'takesOutLine', 'doublesLine', 'movesLine', 'movesLines'] as const),
    ...(['indents', 'comments', 'repeatsWord', 'repeatsText', 'repeatsNumber', 'renames', 'empties'] as const),
  ];
}

function spliced(text: string, start: number, removed: number, added: string): string {
  return text.slice(0, start) + added + text.slice(start + removed);
}

function lines(text: string, change: (all: string[]) => string[]): string {
  return change(text.split('\n')).join('\n');
}

function index(all: readonly string[], fraction: number): number {
  return Math.floor(fraction * all.length);
}

/** Writes what stands at one place where something of the same sort stands at another. */
function repeated(sort: RegExp): Change {
  return (text, at, to) => {
    const all = [...text.matchAll(sort)];
    const [one, other] = [at, to].map((fraction) => all[Math.floor(fraction * all.length)]);
    return one && other ? spliced(text, other.index, other[0].length, one[0]) : text;
  };
}
