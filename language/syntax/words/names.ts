import { knownListsOf } from '../vocabulary/lists.ts';
import type { Phrase } from '../vocabulary/phrases.ts';
import { phraseRow } from '../vocabulary/phrases.ts';
import { refersDirectly } from './dictionary.ts';
import type { Reading } from './reading.ts';
import { isClosed } from './texts.ts';
import { endOf, type Token } from './token.ts';

/** Values of a line: names, texts, numbers, and what is wrong between two of them. */

/** Writes a word as a name, and says where a comma, a hyphen or quotes are missing. */
export function takeName(reading: Reading, token: Token): void {
  const { writer, lookup, sentence } = reading;
  const before = writer.lastType;
  if (sentence && isAnd(token) && mayList(reading)) {
    takeAsComma(reading, token);
    return;
  }
  const spaced =
    sentence?.clause && (before === ',' || writer.lastMeaning?.type === 'phrase')
      ? lookup.spaced(reading.index, sentence.clause)
      : undefined;
  if (spaced) {
    writer.problem('spaced', token, { nearest: [spaced.meant] });
    const last = lookup.at(reading.index + spaced.length - 1);
    if (last) writer.stretch(last);
    reading.takeRun(spaced.length, 'NAME');
    return;
  }
  if (sentence) checkBefore(reading, token);
  if (sentence) setUnit(reading, before === 'NUMBER' || before === '%');
  reading.take('NAME');
}

/** Writes a text, a number or a comma that stands inside a line, or sets it aside. */
export function takeValue(reading: Reading, token: Token): void {
  const { writer, sentence } = reading;
  const type = token.tokenType.name;
  if (type === ',' && !isListComma(reading)) {
    setAside(reading, token);
    return;
  }
  if (type === '%' && writer.lastType !== 'NUMBER') {
    setAside(reading, token);
    return;
  }
  if (type === 'TEXT') {
    if (sentence) checkText(reading, token);
    // `role head teacher "Head teacher"`: what looked like a title without quotes was a name of two words.
    if (isClosed(token.image) && writer.endsWith('unquoted') && sentence?.clause === undefined)
      writer.rename('name-spaces');
    if (!isClosed(token.image)) writer.problem('unclosed-text', token, { insertAt: endOf(token) });
    if (sentence?.kind !== undefined && sentence.clause === undefined) sentence.titled = true;
  }
  if (sentence && type !== ',' && type !== '%') setUnit(reading, false);
  reading.take(type);
}

/** Passes over what nothing can be made of; marks that stand for a comma are read as one, a link is kept whole. */
export function setAside(reading: Reading, token: Token): void {
  const { writer } = reading;
  if (/^[&;+|]$/.test(token.image) && mayList(reading)) {
    takeAsComma(reading, token);
    return;
  }
  reading.skip();
  if (token.image.startsWith('://') && writer.last && endOf(writer.last) === token.startOffset) {
    link(reading, token);
    return;
  }
  const before = writer.problems.at(-1);
  if (before?.fault === 'stray' && before.end === token.startOffset) {
    writer.problems[writer.problems.length - 1] = { ...before, end: endOf(token), text: before.text + token.image };
  } else writer.problem('stray', token);
}

function setUnit({ sentence }: Reading, isUnit: boolean): void {
  if (sentence !== undefined) sentence.unit = isUnit;
}

function isAnd({ image }: Token): boolean {
  return image === 'and' || image === 'And' || image === 'or';
}

/** Whether the next token stands between two values of a list, where a comma should be. */
function mayList({ lookup, writer, sentence, index }: Reading): boolean {
  if (writer.lastType !== 'NAME' && writer.lastType !== 'TEXT') return false;
  if (sentence?.clause === undefined && !(sentence?.kind && refersDirectly(sentence.kind))) return false;
  const next = lookup.typeAt(index + 1);
  return lookup.at(index + 1) !== undefined && lookup.sameLine(index + 1) && (next === 'WORD' || next === 'TEXT');
}

function takeAsComma(reading: Reading, token: Token): void {
  reading.writer.problem('list-mark', token);
  reading.take(',');
}

/** A comma stands between the values of a list, not after a title or a mark. */
function isListComma({ writer, sentence }: Reading): boolean {
  const before = writer.lastType;
  if (sentence?.kind !== undefined && sentence.clause === undefined && !refersDirectly(sentence.kind)) return false;
  if (writer.lastMeaning?.type === 'phrase') return false;
  return before === 'NAME' || before === 'TEXT' || before === 'NUMBER' || before === 'GAP' || before === '%';
}

/** A bare link is kept whole as the name it began as; it wants quotes. */
function link({ writer }: Reading, token: Token): void {
  const { last } = writer;
  if (!last) return;
  if (writer.problems.at(-1)?.start === last.startOffset) writer.problems.pop();
  last.image += token.image;
  last.endOffset = token.endOffset ?? Number.NaN;
  last.endColumn = token.endColumn ?? Number.NaN;
  writer.problem('link', last);
}

/** Words that begin words of one's own: `to all staff`. */
const determiners: ReadonlySet<string> = new Set(['a', 'all', 'an', 'our', 'some', 'the', 'their', 'these', 'those']);

/** What is wrong between the value written last and a bare word. */
function checkBefore(reading: Reading, token: Token): void {
  const { writer, sentence } = reading;
  const { last, lastType: before } = writer;
  if (!sentence || !last || (sentence.kind === undefined && sentence.phrase === undefined)) return;
  if (before === 'MARK' || before === 'GAP' || (before === 'TEXT' && !listsNames(reading))) {
    writer.problem('unknown', token, { nearest: [] });
    return;
  }
  if ((before !== 'NAME' && before !== 'TEXT') || sentence.unit || writer.lastMeaning?.type === 'each') return;
  if (listsNames(reading) && !determiners.has(last.image) && !writer.endsWith('unquoted')) {
    // `voice student 27students`: a number that lost its space is no further known word.
    if (isGlued(token) && sentence.clause !== undefined && knownListsOf(sentence.clause).length > 0) return;
    writer.problem('no-comma', token, { insertAt: endOf(last) });
    return;
  }
  if (writer.endsWith('unquoted')) {
    writer.stretch(token);
    return;
  }
  // `role tutor Form tutor`: a small first letter before a capital one is the name before the title.
  if (sentence.clause === undefined && isSmall(last) && !isSmall(token)) {
    writer.problem('unquoted', token);
    return;
  }
  writer.problem('unquoted', last);
  writer.stretch(token);
}

function isGlued({ image }: Token): boolean {
  return /^\d+\p{L}+$/u.test(image);
}

/** Whether the values being read are a list of names or known words. */
function listsNames({ sentence }: Reading): boolean {
  if (sentence?.clause !== undefined) return takesList(sentence.clause);
  return sentence?.kind !== undefined && refersDirectly(sentence.kind);
}

function takesList(phrase: Phrase): boolean {
  const { takes } = phraseRow(phrase);
  return takes.some(
    (one) => one !== 'text' && one !== 'date' && one !== 'amount' && one !== 'word' && one !== 'nothing',
  );
}

/** A text after a value wants a comma; in a header that has no title yet, it is the title, too late. */
function checkText(reading: Reading, token: Token): void {
  const { writer, sentence } = reading;
  const { last, lastType: before } = writer;
  if (!sentence || !last || sentence.clause === undefined || sentence.unit) return;
  if ((before !== 'NAME' && before !== 'TEXT' && before !== 'NUMBER') || writer.lastMeaning?.type === 'each') return;
  if (sentence.kind !== undefined && !sentence.titled && before !== 'TEXT') {
    writer.problem('late-title', token);
    return;
  }
  if (before !== 'NUMBER') writer.problem('no-comma', token, { insertAt: endOf(last) });
}

function isSmall({ image }: Token): boolean {
  return image.charAt(0) === image.charAt(0).toLowerCase();
}
