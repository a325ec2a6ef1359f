import { parseDocument } from 'yaml';
import { columnIn, mark, marked, outlineOf, type Typed, typedAt } from './cursor.ts';
import { keyText, type Spot, wordText } from './insertion.ts';
import { type Choice, type KeyHelp, type Place, placeOf, type World, wordsOf } from './shapes.ts';
import { helpOf, type Visit, visitsOf } from './visits.ts';

/** Help with `inquiry.yaml` while it is typed, from the tables that read it. */

/** What may be written at the cursor. */
export interface Offered {
  readonly label: string;
  /** What is written; `$1`, `$2` are gaps to fill. Lines after the first are indented as the text is. */
  readonly text: string;
  readonly about: Told;
}

/** What there is to say of a word: a key with its help, or a value. */
export type Told =
  | { readonly type: 'key'; readonly key: string; readonly help: KeyHelp }
  | { readonly type: 'word'; readonly choice: Choice };

export interface Completions extends Place {
  /** What stands of the word before the cursor. */
  readonly prefix: string;
  /** In the order in which they are best offered; not yet narrowed to the prefix. */
  readonly items: readonly Offered[];
}

/** What may stand at an offset, in place of `start` to `end`. Half-typed text is read as far as it goes. */
export function completionsIn(text: string, offset: number, world: World): Completions {
  const typed = typedAt(text, offset);
  const { start, end, prefix } = typed;
  const spot = isComment(prefix) ? undefined : spotIn(text, typed, world);
  return { start, end, prefix, items: spot ? [...wordsAt(spot), ...keysAt(spot)] : [] };
}

/** What stands at an offset, explained; undefined where the tables say nothing of it. */
export function hoverIn(text: string, offset: number, world: World): (Place & { readonly about: Told }) | undefined {
  const visit = visitsOf(parsed(text), world).find(({ node }) => holds(placeOf(node), offset));
  const about = visit && toldOf(visit);
  return visit && about && { ...placeOf(visit.node), about };
}

function toldOf({ node, offers, keys }: Visit): Told | undefined {
  const word = wordsOf(node);
  if (word === undefined) return undefined;
  if (keys !== undefined) {
    const help = helpOf(offers, word);
    return help && { type: 'key', key: word, help };
  }
  const choice = offers.words?.find((one) => one.word === word);
  return choice && { type: 'word', choice };
}

function isComment(words: string): boolean {
  return /(?:^|\s)#/.test(words);
}

function holds({ start, end }: Place, offset: number): boolean {
  return start <= offset && offset <= end;
}

function parsed(text: string): ReturnType<typeof parseDocument> {
  return parseDocument(text, { prettyErrors: false, uniqueKeys: false });
}

/** The place of the mark: in the whole text, or where that is too broken, under the keys that stand above it. */
function spotIn(text: string, typed: Typed, world: World): Spot | undefined {
  const whole = marked(text, typed);
  for (const one of [whole, outlineOf(whole)]) {
    const visit = visitsOf(parsed(one), world).find(({ node }) => node.value === mark);
    if (visit)
      return { visit, typed, keyColumn: visit.keyStart === undefined ? undefined : columnIn(one, visit.keyStart) };
  }
  return undefined;
}

/** Words stand where a value is due; a key that nobody stands beside may still become one. */
function wordsAt(spot: Spot): Offered[] {
  const { offers, keys } = spot.visit;
  if (spot.typed.isKey || (keys !== undefined && keys.length > 1)) return [];
  return (offers.words ?? []).map((choice) => ({
    label: choice.word,
    text: wordText(choice.word, spot),
    about: { type: 'word', choice },
  }));
}

/** The keys that are not there yet, those first without which the map is not whole. */
function keysAt(spot: Spot): Offered[] {
  const { offers, keys: present = [] } = spot.visit;
  const { keys = {}, needed = [], chosen, single } = offers;
  if (single && present.length > 1) return [];
  const all = [...Object.entries(keys), ...(chosen ? [[chosen.key, chosen] as const] : [])];
  const open = all.filter(([key]) => !present.includes(key));
  const first = open.filter(([key]) => needed.includes(key));
  const others = open.filter(([key]) => !needed.includes(key));
  return [...first, ...others].map(([key, help]) => ({
    label: key,
    text: keyText(key, help, spot),
    about: { type: 'key', key, help },
  }));
}
