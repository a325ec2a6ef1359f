import { type Kind, kindRow } from '../vocabulary/kinds.ts';
import { mayStandOn, type Phrase, phraseRow } from '../vocabulary/phrases.ts';
import { type Entry, type Meaning, openingMeaning, refersDirectly, takesNames } from './dictionary.ts';
import { takeName } from './names.ts';
import type { Reading } from './reading.ts';
import type { Token } from './token.ts';

/** Reads a word that neither opens a line nor follows a brace. */
export function readWord(reading: Reading, token: Token): void {
  const found = reading.lookup.match(reading.index);
  if (isName(reading, found)) {
    takeName(reading, token);
    return;
  }
  if (isJoint(reading, token)) {
    reading.take('JOINT');
    return;
  }
  const meant = found ? { entry: found, length: found.words.length } : misspeltPhrase(reading);
  if (!meant) {
    takeName(reading, token);
    return;
  }
  if (opensKindHere(reading, meant.entry)) {
    const kind = openingMeaning(meant.entry.meanings, reading.blocks.kind);
    if (kind?.type === 'kind') {
      reading.beginKind(kind, meant.length);
      return;
    }
  }
  const meaning = meant.entry.meanings.find(({ type }) => type !== 'kind');
  if (!meaning) {
    takeName(reading, token);
    return;
  }
  if (!found) reading.misspelt(meant.entry, meant.length);
  continueWith(reading, meaning, meant.length);
}

/** Goes on with a phrase, a mark or a gap; a property in no header is a sentence of its own. */
export function continueWith(reading: Reading, meaning: Meaning, length: number): void {
  switch (meaning.type) {
    case 'gap':
      reading.takeRun(length, 'GAP', meaning);
      return;
    case 'mark':
    case 'qualifier':
      reading.takeRun(length, 'MARK', meaning);
      return;
    case 'each':
      reading.takeRun(length, 'NAME', meaning);
      return;
    case 'kind':
      reading.takeRun(length, 'NAME');
      return;
    case 'phrase': {
      const { sentence } = reading;
      if (sentence === undefined || opensSentence(reading, meaning.phrase)) {
        reading.beginPhrase(meaning, length);
        return;
      }
      sentence.clause = meaning.phrase;
      reading.takeRun(length, 'CLAUSE', meaning);
      return;
    }
  }
}

/**
 * Whether a phrase in the middle of a line begins a sentence of the block: a property does, unless it is said of the
 * thing whose header the line is. One that cannot be said of that thing, but can of the block’s, is the block’s.
 */
function opensSentence({ sentence, blocks }: Reading, phrase: Phrase): boolean {
  if (phraseRow(phrase).sort !== 'property') return false;
  if (sentence?.kind === undefined) return true;
  return blocks.kind !== undefined && !mayStandOn(phrase, sentence.kind) && mayStandOn(phrase, blocks.kind);
}

/** Whether a word that opens no line is a name. */
function isName(reading: Reading, found: Entry | undefined): boolean {
  const { writer } = reading;
  const before = writer.lastType;
  if (before === 'JOINT') return !found || !alwaysItself(found);
  if (before === ',') return !found || !(alwaysItself(found) || goesOnAfter(reading, found));
  if (found && (alwaysItself(found) || isQualifier(reading, found))) return false;
  if (before === 'NAME' && (isTitleWithoutQuotes(reading) || (found && goesOnInWords(reading, found)))) return true;
  const opened = writer.lastMeaning;
  if (opened?.type === 'each') return true;
  if (opened?.type === 'phrase') return takesNames(opened.phrase) || !found;
  if (opened?.type === 'kind') return isNameAfterKind(reading, opened.kind, found);
  if (before === 'UNKNOWN') return !found;
  if (before !== 'NUMBER') return false;
  return !found || isCounted(reading, found) || !(isSaid(found) || opensKindHere(reading, found));
}

/**
 * `28 pupils`, `5 staff`: where nothing can have such a number as a property, the word is what is counted; and so is a
 * property that says nothing, for nothing follows it: `12 of 27 form`.
 */
function isCounted({ sentence, blocks, lookup, index }: Reading, { meanings, words }: Entry): boolean {
  const isLast = endsSentence(lookup, index + words.length);
  const around = [sentence?.kind, blocks.kind].filter((kind) => kind !== undefined);
  return meanings.every((meaning) => {
    if (meaning.type !== 'phrase') return false;
    const { sort, takes } = phraseRow(meaning.phrase);
    if (sort !== 'property') return false;
    if (isLast && !takes.includes('nothing')) return true;
    if (takes.some((one) => one !== 'amount')) return false;
    return !around.some((kind) => mayStandOn(meaning.phrase, kind));
  });
}

/** Whether nothing more is said from here on: the line or its block ends, or a block begins. */
function endsSentence(lookup: Reading['lookup'], index: number): boolean {
  const type = lookup.typeAt(index);
  return lookup.at(index) === undefined || lookup.opensLine(index) || type === '{' || type === '}';
}

/** `by tutor, of form`: after a comma a keyword with something of its own after it is no name; the comma is too many. */
function goesOnAfter({ lookup, index }: Reading, found: Entry): boolean {
  if (!found.meanings.some(({ type }) => type === 'phrase')) return false;
  const next = index + found.words.length;
  if (lookup.at(next) === undefined || lookup.opensLine(next)) return false;
  const type = lookup.typeAt(next);
  return type === 'TEXT' || type === 'NUMBER' || (type === 'WORD' && lookup.match(next) === undefined);
}

/** `role tutor Form tutor`: a capital word after the name, in a header that has no title. */
function isTitleWithoutQuotes({ lookup, index, sentence }: Reading): boolean {
  return (
    sentence?.kind !== undefined && sentence.clause === undefined && !sentence.titled && isCapital(lookup.at(index))
  );
}

/** `to all staff`, `due end of term`: words of one's own that happen to be known. */
function goesOnInWords(reading: Reading, found: Entry): boolean {
  const { sentence, writer } = reading;
  if (found.meanings.some((meaning) => meaning.type === 'phrase' && opensSentence(reading, meaning.phrase)))
    return false;
  if (sentence?.kind === undefined || sentence.clause === undefined || sentence.unit) return false;
  if (found.words[0] === 'of' && isDateOnly(sentence.clause))
    return writer.last?.image === 'end' || writer.last?.image === 'start';
  return isForeign(found, sentence.kind);
}

/** Gaps and `each` stay what they are even where a name is expected. */
function alwaysItself({ meanings }: Entry): boolean {
  return meanings.every(({ type }) => type === 'gap' || type === 'each' || type === 'qualifier');
}

function isSaid({ meanings, words }: Entry): boolean {
  return words[0] === 'per' || meanings.some(({ type }) => type === 'phrase' || type === 'mark' || type === 'gap');
}

function isQualifier({ lookup, index }: Reading, found: Entry): boolean {
  return (
    lookup.typeAt(index + found.words.length) === 'NUMBER' && found.meanings.some(({ type }) => type === 'qualifier')
  );
}

/** A known word right after a kind is a name only where a text follows on the same line. */
function isNameAfterKind({ lookup, index }: Reading, kind: Kind, found: Entry | undefined): boolean {
  if (!found || refersDirectly(kind)) return true;
  // `role Form tutor`: with a capital it is the beginning of a title without quotes, not a keyword.
  if (isCapital(lookup.at(index))) return true;
  if (found.words.length > 1) return false;
  if (isForeign(found, kind) && lookup.wordAt(index + 1) !== undefined && lookup.typeAt(index + 2) === 'TEXT')
    return true;
  if (lookup.typeAt(index + 1) !== 'TEXT' || lookup.opensLine(index + 1)) return false;
  return (
    kindRow(kind).titled === true ||
    !found.meanings.some((meaning) => meaning.type === 'phrase' && phraseRow(meaning.phrase).sort !== 'property')
  );
}

/** Whether a phrase takes a day and no name: `due`, `until`. */
function isDateOnly(phrase: Phrase): boolean {
  return phraseRow(phrase).takes.includes('date') && !takesNames(phrase);
}

/** A property that says nothing of a kind is no keyword in its header: `role form tutor "Form tutor"`. */
function isForeign({ meanings }: Entry, kind: Kind): boolean {
  return meanings.every((meaning) => meaning.type === 'phrase' && !mayStandOn(meaning.phrase, kind));
}

function isCapital(token: Token | undefined): boolean {
  const first = token?.image.charAt(0) ?? '';
  return first !== first.toLowerCase();
}

/** A kind in the middle of a line begins a new sentence only where a text or a name with a text follows it. */
function opensKindHere({ lookup, index, sentence, writer }: Reading, found: Entry): boolean {
  if (!found.meanings.some(({ type }) => type === 'kind')) return false;
  const headed = sentence?.kind;
  const saidOfIt = (meaning: Meaning): boolean =>
    headed !== undefined && meaning.type === 'phrase' && mayStandOn(meaning.phrase, headed);
  if (found.meanings.some(saidOfIt)) return false;
  const next = index + found.words.length;
  if (lookup.at(next) === undefined || lookup.opensLine(next)) return false;
  if (lookup.typeAt(next) === 'TEXT') return true;
  return (
    lookup.typeAt(next) === 'WORD' &&
    writer.lastType !== 'NUMBER' &&
    lookup.typeAt(next + 1) === 'TEXT' &&
    lookup.sameLine(next + 1)
  );
}

/** `of` after a number, `to` between numbers, `per` after an amount, `of` that completes `within` or a request. */
function isJoint({ lookup, index, sentence, writer }: Reading, token: Token): boolean {
  const before = writer.lastType;
  switch (token.image) {
    case 'of':
      if (before === 'NUMBER' || before === '%') return true;
      return sentence?.clause === 'within' || (sentence?.clause === 'every' && writer.last?.image === 'request');
    case 'to':
      return (
        before === 'NUMBER' &&
        sentence?.clause !== 'from' &&
        lookup.typeAt(index + 1) === 'NUMBER' &&
        lookup.sameLine(index + 1)
      );
    case 'per':
      return before === 'NAME' || before === 'NUMBER';
    default:
      return false;
  }
}

/** A misspelt little word, property or mark; words of a title without quotes are left alone. */
function misspeltPhrase({
  lookup,
  index,
  sentence,
  writer,
}: Reading): { readonly entry: Entry; readonly length: number } | undefined {
  const inTitle =
    writer.lastType === 'NAME' && sentence?.kind !== undefined && sentence.clause === undefined && !sentence.titled;
  const meant = inTitle ? undefined : lookup.misspelt(index);
  return meant?.entry.meanings.some(({ type }) => type === 'phrase' || type === 'mark') ? meant : undefined;
}
