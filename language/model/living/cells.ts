import { allKinds, type Kind } from '../../syntax/vocabulary/kinds.ts';
import { allPhrases, type Phrase } from '../../syntax/vocabulary/phrases.ts';
import type { Cell } from './memory.ts';

/**
 * What can be read of a plan, as numbers: what things of a kind say, by what is read of them, and how a plan hangs
 * together. All things of a kind are one: most rules look at all of them.
 */

/**
 * What can be read of a thing beside its places and its kind. `id` is what tells it apart in its plan; `called`, whether
 * it has a name or a title.
 */
export const fields = [
  'word',
  'name',
  'title',
  'block',
  'indent',
  'values',
  'marks',
  'facts',
  'things',
  'unknown',
  'doc',
  'id',
  'called',
] as const;
export type Field = (typeof fields)[number];

/** What can be read of a plan beside its things. */
const links = [
  'parts',
  'problems',
  'declared',
  'neighbours',
  'things',
  'parents',
  'targets',
  'citations',
  'references',
  'head',
  'partial',
] as const;
export type Link = (typeof links)[number];

const fieldAt = new Map<Field, number>(fields.map((field, index) => [field, index]));
const phraseAt = new Map<Phrase, number>(allPhrases.map((phrase, index) => [phrase, index]));
const kindAt = new Map<Kind, number>(allKinds.map((kind, index) => [kind, index]));
const linkAt = new Map<Link, number>(links.map((link, index) => [link, index]));

/**
 * Of each kind: that there are such things, its fields, and of each phrase what is said with it, what is said with it
 * anywhere, and whether anything is.
 */
const ofKind = 1 + fields.length + 3 * allPhrases.length;
const ofPlan = ofKind * allKinds.length;

/** Where the cells of a kind begin; that one says which things of the kind there are. */
export function kindCell(kind: Kind): Cell {
  return ofKind * (kindAt.get(kind) ?? 0);
}

export function fieldCell(kind: Cell, field: Field): Cell {
  return kind + 1 + (fieldAt.get(field) ?? 0);
}

/** What things of a kind say with a phrase, with all that is said of that in turn. */
export function phraseCell(kind: Cell, phrase: Phrase): Cell {
  return kind + 1 + fields.length + (phraseAt.get(phrase) ?? 0);
}

/** What is said with a phrase of a thing or of anything said of it. */
export function anywhereCell(kind: Cell, phrase: Phrase): Cell {
  return phraseCell(kind, phrase) + allPhrases.length;
}

/** Whether things of a kind say anything with a phrase. */
export function saysCell(kind: Cell, phrase: Phrase): Cell {
  return phraseCell(kind, phrase) + 2 * allPhrases.length;
}

export function linkCell(link: Link): Cell {
  return ofPlan + (linkAt.get(link) ?? 0);
}

/** What points at things with a phrase. */
export function citedCell(phrase: Phrase): Cell {
  return ofPlan + links.length + (phraseAt.get(phrase) ?? 0);
}
