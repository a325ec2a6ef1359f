import { phraseRow } from '../vocabulary/phrases.ts';
import { type Entry, type Meaning, openingMeaning, resembling } from './dictionary.ts';
import { openIndented } from './indented.ts';
import { continueWith } from './inline.ts';
import type { Reading } from './reading.ts';
import type { Token } from './token.ts';

/** How a line begins: with a new sentence, or, where it stands deeper or after a comma, with more of the one above. */

/** Reads a word that opens a line or follows a brace. */
export function openWord(reading: Reading, token: Token, opensLine: boolean): void {
  const { lookup, writer } = reading;
  const found = lookup.match(reading.index);
  // A list goes on below, but not beyond the block it stands in.
  if (!found && opensLine && writer.lastType === ',' && reading.sentence) {
    reading.take('NAME');
    return;
  }
  const meant = found ? { entry: found, length: found.words.length } : lookup.misspelt(reading.index);
  if (opensLine) {
    openMissing(reading, token, meant?.entry);
    openIndented(reading, token);
  }
  const meaning = meant && openingMeaning(meant.entry.meanings, reading.blocks.kind);
  if (meant && meaning) {
    if (!found) reading.misspelt(meant.entry, meant.length);
    begin(reading, meaning, { token, length: meant.length, opensLine });
    return;
  }
  writer.problem('unknown', token, { nearest: resembling(token.image) });
  reading.beginLoose();
  reading.take('UNKNOWN');
}

/** Reads the beginning of a line that begins with a text or a number. */
export function openValue(reading: Reading, token: Token): void {
  const { writer, blocks, sentence } = reading;
  if (writer.lastType === ',' && sentence) return;
  if (blocks.depth === 0 && sentence?.kind !== undefined) return;
  if (isDeeper(reading, token)) {
    writer.problem('continued', token);
    return;
  }
  reading.beginLoose();
  const isAmount = token.tokenType.name === 'NUMBER' && /^\d+$/.test(token.image);
  if (!isAmount) writer.problem('loose', token);
}

interface Opening {
  readonly token: Token;
  readonly length: number;
  readonly opensLine: boolean;
}

/** At the top level a line that begins with no kind continues the header above. */
function begin(reading: Reading, meaning: Meaning, { token, length, opensLine }: Opening): void {
  if (meaning.type === 'kind') {
    reading.beginKind(meaning, length);
    return;
  }
  if (opensLine && reading.sentence) {
    if (reading.blocks.depth === 0 && reading.sentence.kind !== undefined) {
      continueWith(reading, meaning, length);
      return;
    }
    if (!isProperty(meaning) && isDeeper(reading, token)) {
      reading.writer.problem('continued', token);
      continueWith(reading, meaning, length);
      return;
    }
  }
  if (meaning.type === 'phrase') {
    reading.beginPhrase(meaning, length);
    return;
  }
  reading.beginLoose();
  continueWith(reading, meaning, length);
}

/** A line deeper than the one its sentence began on, in a block: somebody went on writing there. */
function isDeeper({ sentence, blocks }: Reading, token: Token): boolean {
  return blocks.depth > 0 && sentence !== undefined && (token.startColumn ?? 1) > sentence.column;
}

/** Where closing braces are left over, a deeper line that says something of its own began a block without its brace. */
function openMissing(reading: Reading, token: Token, entry: Entry | undefined): void {
  const { sentence, blocks } = reading;
  if (sentence === undefined || !blocks.lacksOpening || (token.startColumn ?? 1) <= sentence.column) return;
  if (entry && !entry.meanings.some((meaning) => meaning.type === 'kind' || isProperty(meaning))) return;
  blocks.beginMissing(sentence.phrase === undefined ? sentence.kind : undefined, sentence.column);
  reading.sentence = undefined;
}

function isProperty(meaning: Meaning): boolean {
  return meaning.type === 'phrase' && phraseRow(meaning.phrase).sort === 'property';
}
