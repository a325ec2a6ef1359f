import type { Meaning } from './dictionary.ts';
import { readWord } from './inline.ts';
import { openValue, openWord } from './lines.ts';
import { setAside, takeValue } from './names.ts';
import type { WordProblem } from './problem.ts';
import { Reading } from './reading.ts';
import { type Region, regionsOf } from './regions.ts';
import { freeBraces } from './texts.ts';
import type { Token, TokenType } from './token.ts';

/**
 * Tells words apart: which are keywords, which are names. A known word is a name directly after a word that takes
 * names or after a comma, and directly after a kind when a quoted text follows; otherwise, and always when it opens a
 * line, it is a keyword. So every keyword may be a name, and half-typed text never swallows the next line.
 */

export type { WordProblem } from './problem.ts';

export interface Classified {
  readonly tokens: Token[];
  readonly problems: readonly WordProblem[];
  /** What a keyword token means, by its start offset. */
  readonly meanings: ReadonlyMap<number, Meaning>;
}

/** Gives every raw token of a text its type, in place; what comes out is a text that the grammar can read. */
export function classify(lexed: readonly Token[], types: Readonly<Record<string, TokenType>>): Classified {
  const raw = freeBraces(lexed, types);
  const reading = new Reading(raw, types);
  for (const region of regionsOf(raw)) readRegion(reading, region);
  const { tokens, problems, meanings } = reading.writer;
  reading.writer.end();
  return { tokens, problems, meanings };
}

function readRegion(reading: Reading, region: Region): void {
  reading.blocks.enter(region);
  while (reading.index < region.until) readToken(reading);
  reading.blocks.leave();
  reading.sentence = undefined;
  reading.writer.endItem();
}

function readToken(reading: Reading): void {
  const token = reading.lookup.at(reading.index);
  if (!token) return;
  const { writer } = reading;
  const type = token.tokenType.name;
  const opensLine = writer.last === undefined || token.startLine !== writer.last.endLine;
  if (opensLine) openLine(reading, token);
  switch (type) {
    case 'WORD': {
      const afterBrace = writer.lastType === '{' || writer.lastType === '}';
      if (opensLine || afterBrace) openWord(reading, token, opensLine);
      else readWord(reading, token);
      return;
    }
    case '{':
      openBlock(reading, token);
      return;
    case '}':
      closeBlock(reading, token, opensLine);
      return;
    case 'STRAY':
      setAside(reading, token);
      return;
    case 'CONFLICT':
      reading.skip();
      writer.problem('conflict', token);
      return;
    default:
      if ((opensLine || reading.sentence === undefined) && type !== ',' && type !== '%') openValue(reading, token);
      takeValue(reading, token);
      return;
  }
}

function openLine(reading: Reading, token: Token): void {
  reading.column = token.startColumn ?? 1;
  if (token.tokenType.name === '}') return;
  const { depth } = reading.blocks;
  reading.blocks.closeByIndent(token);
  if (reading.blocks.depth < depth) reading.sentence = undefined;
}

function openBlock(reading: Reading, token: Token): void {
  const { sentence, lookup, blocks, writer } = reading;
  if (sentence === undefined) writer.problem('lone-brace', token);
  const kind = sentence?.phrase === undefined ? sentence?.kind : undefined;
  blocks.begin(token, { kind, column: sentence?.column ?? reading.column, next: lookup.at(reading.index + 1) });
  reading.skip();
  reading.sentence = undefined;
}

function closeBlock(reading: Reading, token: Token, opensLine: boolean): void {
  reading.blocks.close(token, opensLine, reading.lookup.at(reading.index + 1));
  reading.skip();
  reading.sentence = undefined;
}
