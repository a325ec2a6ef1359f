import type { Kind } from '../vocabulary/kinds.ts';
import { kindRow } from '../vocabulary/kinds.ts';
import { phraseRow } from '../vocabulary/phrases.ts';
import { openingMeaning } from './dictionary.ts';
import type { Reading, Sentence } from './reading.ts';
import { closesBlocks } from './regions.ts';
import type { Token } from './token.ts';

/**
 * Blocks of people who write no braces: lines that stand further in belong to the line above them. At the top level a
 * header may go on below, further in, so a block begins only where one of those lines declares what may stand in it;
 * inside such a block every line further in begins another.
 */

/** Opens a block where a line stands further in than the sentence above it, and no brace says so. */
export function openIndented(reading: Reading, token: Token): void {
  const { sentence, blocks } = reading;
  if (sentence === undefined || !blocks.mayIndent) return;
  if ((token.startColumn ?? 1) <= sentence.column) return;
  sentence.indented ??= blocks.isIndented ? mayHold(sentence) : isDeclaredBelow(reading, sentence);
  if (!sentence.indented) return;
  blocks.beginIndented(token, {
    kind: sentence.phrase === undefined ? sentence.kind : undefined,
    column: sentence.column,
  });
  reading.sentence = undefined;
}

/** A little word has no block: a line below it goes on with the sentence. */
function mayHold({ kind, phrase }: Sentence): boolean {
  return phrase === undefined ? kind !== undefined : phraseRow(phrase).sort === 'property';
}

/** Whether one of the lines below a header that stand further in declares what may stand in the block of its kind. */
function isDeclaredBelow({ lookup, index }: Reading, { kind, column }: Sentence): boolean {
  if (kind === undefined) return false;
  for (let at = index; lookup.at(at) !== undefined; at++) {
    // A brace below belongs to the header: it only goes on over several lines.
    if (lookup.typeAt(at) === '{') return false;
    if (!lookup.opensLine(at)) continue;
    const token = lookup.at(at);
    if (token === undefined || (token.startColumn ?? 1) <= column || closesBlocks(token.image)) return false;
    if (declares(lookup.match(at)?.meanings ?? [], kind)) return true;
  }
  return false;
}

function declares(meanings: Parameters<typeof openingMeaning>[0], within: Kind): boolean {
  const meaning = openingMeaning(meanings, within);
  return meaning?.type === 'kind' && kindRow(meaning.kind).within.includes(within);
}
