import type { Edit } from '../findings/finding.ts';
import { isMonth } from '../model/dates.ts';
import type { Plan } from '../model/join.ts';
import { builtInGroups } from '../model/names.ts';
import type { Thing } from '../model/plan.ts';
import { known } from '../syntax/vocabulary/known.ts';
import { everyWord } from '../syntax/words/dictionary.ts';
import { isOneWord } from '../syntax/words/legal.ts';

/** Names made from titles: short, readable, of one word, and borne by nothing else. */

/** How long a name may grow; a title of one long word may be longer. */
const most = { letters: 24, words: 3 };

/** Words that say little by themselves, in the languages of the reports. */
const small: ReadonlySet<string> = new Set(
  [
    'a an the of in on at to for from with by and or as is are was were be been do does did has have had it its this',
    'that these those there their them our us we they her his my your than then so but who whom what which why how when where not no',
    'en ett den det de som och eller av i på till för från med är var vad vem vilka varför hur när att inte',
    'el la los las un una unos unas de del y o en a al con por para es son que qué quién quiénes cómo cuándo no se',
  ].flatMap((line) => line.split(' ')),
);

/** The words of the language, each of a phrase by itself too: as names they would be hard to tell apart. */
const reserved: ReadonlySet<string> = new Set([
  ...[...everyWord].flatMap((words) => [words, ...words.split(' ')]),
  ...Object.values(known).flatMap((list) => Object.keys(list)),
  ...Object.keys(builtInGroups),
]);

/** A name for a declaration that has a title and none; undefined where its title has no word to make one of. */
export function nameFor(plan: Plan, { title, word }: Thing): string | undefined {
  const words = title && wordsOf(title.text);
  if (words === undefined || words.length === 0) return undefined;
  const short = shortened(words);
  const kind = word.replaceAll(' ', '-');
  const isTold = !reserved.has(short) && !isMonth(short);
  const base = !isOneWord(short) ? `${kind}-${short}` : isTold ? short : `${short}-${kind}`;
  if (!isOneWord(base)) return undefined;
  const taken = takenIn(plan);
  for (let count = 1; ; count++) {
    const name = count === 1 ? base : `${base}-${count}`;
    if (!taken.has(name) && !reserved.has(name)) return name;
  }
}

/** What is called so already, or pointed at although nothing is called so, whatever its capitals. */
function takenIn({ things, inherited, references, settings }: Plan): ReadonlySet<string> {
  const names = [...things, ...inherited].flatMap(({ name }) => (name ? [name.text] : []));
  const pointed = references.flatMap(({ value }) => (value.type === 'name' ? [value.text] : []));
  const terms = settings.terms.map(({ name }) => name);
  const own = Object.values(settings.words.known).flatMap((list) => list.map(({ word }) => word));
  return new Set([...names, ...pointed, ...terms, ...own].map((name) => name.normalize('NFC').toLowerCase()));
}

/** The words of the first part of a title that says something; all its words where the telling ones are none. */
function wordsOf(title: string): string[] {
  const parts = title
    .normalize('NFC')
    .toLowerCase()
    .split(/[.,;:!?()–—]+(?:\s|$)/);
  const each = parts.map((part) => part.replaceAll(/['’]/g, '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
  const telling = each.map((words) => words.filter((word) => !small.has(word))).find(({ length }) => length > 0);
  return telling ?? each.flat();
}

function shortened([first = '', ...rest]: readonly string[]): string {
  let name = first;
  for (const word of rest.slice(0, most.words - 1)) {
    if (name.length + 1 + word.length > most.letters) break;
    name += `-${word}`;
  }
  return name;
}

/** Writes a name where the grammar wants it: right behind the keyword. */
export function nameEdit({ wordSpan }: Thing, name: string): Edit {
  return { span: { ...wordSpan, start: wordSpan.end }, text: ` ${name}` };
}
