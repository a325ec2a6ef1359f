import { type Kind, kindRow, kinds } from '../syntax/vocabulary/kinds.ts';
import type { KnownList } from '../syntax/vocabulary/known.ts';
import type { Takes } from '../syntax/vocabulary/phrases/row.ts';
import { type Phrase, phrases } from '../syntax/vocabulary/phrases.ts';

/** Anchors of the page, and links to them. */

export function kindAnchor(kind: Kind): string {
  return `kind-${kind}`;
}

export function phraseAnchor(phrase: Phrase): string {
  return `say-${phrase.replaceAll(' ', '-')}`;
}

export function listAnchor(list: KnownList): string {
  return `known-${list}`;
}

export function target(anchor: string): string {
  return `<a id="${anchor}"></a>`;
}

export function kindLink(kind: Kind): string {
  return `[${kindTitle(kind)}](#${kindAnchor(kind)})`;
}

/** What a kind is called where it is spoken of: its keyword, or what its several keywords have in common. */
export function kindTitle(kind: Kind): string {
  if (kind === 'party') return 'school or another party';
  if (kind === 'duty') return 'line of duty';
  return kindRow(kind).words[0] ?? kind;
}

export function phraseLink(phrase: Phrase): string {
  return `[${phrase}](#${phraseAnchor(phrase)})`;
}

/** A link to a kind or phrase; a word that is neither stands as it is. */
export function wordLink(word: string): string {
  if (isKind(word)) return kindLink(word);
  return isPhrase(word) ? phraseLink(word) : `\`${word}\``;
}

const plain = {
  text: 'words in quotes',
  date: 'a date',
  amount: 'an amount',
  word: 'a word',
  rule: 'the id of a rule',
  nothing: 'nothing',
  actor: 'a role, team or party',
  people: 'people: a role, team, party or group',
  anything: 'anything that is declared',
} as const;

/** What a phrase takes, in words with links. */
export function takesInWords(takes: readonly Takes[]): string {
  return takes.map(inWords).join('; ');
}

function inWords(take: Takes): string {
  if (isPlain(take)) return plain[take];
  if (isKind(take)) return kindLink(take);
  const list = take.slice('known:'.length);
  return `[a known word](#known-${list})`;
}

function isPlain(take: Takes): take is keyof typeof plain {
  return Object.hasOwn(plain, take);
}

function isKind(word: string): word is Kind {
  return Object.hasOwn(kinds, word);
}

function isPhrase(word: string): word is Phrase {
  return Object.hasOwn(phrases, word);
}
