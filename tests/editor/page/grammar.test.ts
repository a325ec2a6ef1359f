import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { tokenize } from '../../../language/syntax/parser.ts';
import { allKinds, kindRow } from '../../../language/syntax/vocabulary/kinds.ts';
import { allPhrases, phraseRow } from '../../../language/syntax/vocabulary/phrases.ts';
import { everyWord } from '../../../language/syntax/words/dictionary.ts';
import { root } from '../../tools/run.ts';
import { projectFiles } from '../../tools/snapshot.ts';
import { embedded } from '../install.ts';

/** The part of VS Code's own colouring library that is used here; it comes with the embedded editor. */
interface LineTokens {
  readonly ruleStack: unknown;
  readonly tokens: readonly {
    readonly startIndex: number;
    readonly endIndex: number;
    readonly scopes: readonly string[];
  }[];
}
interface Grammar {
  tokenizeLine(line: string, stack: unknown): LineTokens;
}

const require = createRequire(join(dirname(embedded.server), '../package.json'));
const { Registry, INITIAL } = require('vscode-textmate');
const onig = require('vscode-oniguruma');

let grammar: Grammar;

beforeAll(async () => {
  const wasm = readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'));
  await onig.loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources: readonly string[]) => onig.createOnigScanner(sources),
      createOnigString: (text: string) => onig.createOnigString(text),
    }),
    loadGrammar: async () =>
      JSON.parse(readFileSync(join(root, 'client/language/generated/inquiry.tmLanguage.json'), 'utf8')),
  });
  grammar = await registry.loadGrammar('source.inquiry');
});

/** The innermost scope of every character of a text. */
function scopesOf(text: string): string[] {
  const scopes: string[] = [];
  let stack: unknown = INITIAL;
  for (const line of text.split('\n')) {
    const { ruleStack, tokens } = grammar.tokenizeLine(line, stack);
    stack = ruleStack;
    for (const { startIndex, endIndex, scopes: all } of tokens) {
      const scope = (all.at(-1) ?? '').replace(/\.inquiry$/, '');
      for (let at = startIndex; at < Math.min(endIndex, line.length); at++) scopes.push(scope);
    }
    scopes.push('');
  }
  return scopes;
}

/** What the language's own reading of a word allows its colour to be. */
const coloursOf: Readonly<Record<string, RegExp>> = {
  NAME: /^(?:variable\.other(?:\.enummember)?|entity\.name\.type|constant\.language\.each)$/,
  OPENER: /^keyword\.(?:other\.property|operator\.little-word)$/,
  CLAUSE: /^keyword\.(?:other\.property|operator\.little-word)$/,
  MARK: /^storage\.modifier\.mark$/,
  GAP: /^constant\.language\.gap$/,
  JOINT: /^(?:keyword\.operator\.(?:little-word|joint)|variable\.other)$/,
  TEXT: /^(?:string\.quoted|punctuation)/,
  NUMBER: /^constant\.numeric/,
  '{': /^punctuation\.section/,
  '}': /^punctuation\.section/,
  ',': /^punctuation\.separator/,
  '%': /^keyword\.operator\.percent$/,
  UNKNOWN: /^variable\.other$/,
};
const kindColour = /^keyword\.control\.kind$/;

/** Words whose colour says something else than the language's reading of them: `line: word is …`. */
function disagreements(text: string): string[] {
  const scopes = scopesOf(text);
  return tokenize(text).tokens.flatMap(({ image, startOffset, startLine, tokenType }) => {
    const scope = scopes[startOffset] ?? '';
    const agrees = image === '' || (coloursOf[tokenType.name] ?? kindColour).test(scope);
    return agrees ? [] : [`${startLine}: ${image} is ${tokenType.name}, coloured ${scope}`];
  });
}

const wordIn = (text: string, word: string): string => scopesOf(text)[text.indexOf(word)] ?? '';

describe('colouring', () => {
  const examples = projectFiles(root).filter((path) => path.startsWith('examples/') && path.endsWith('.inquiry'));

  it.each(examples)('agrees with the language in %s', (path) => {
    expect(disagreements(readFileSync(join(root, path), 'utf8').replaceAll('\r', ''))).toEqual([]);
  });

  it('has examples to agree with', () => {
    expect(examples).not.toEqual([]);
  });

  it.each(allKinds)('agrees with the language in the example of %s', (kind) => {
    expect(disagreements(kindRow(kind).example)).toEqual([]);
  });

  it.each(allPhrases)('agrees with the language in the example of %s', (phrase) => {
    const { on, example, sort } = phraseRow(phrase);
    const [opener] = kindRow(on?.[0] ?? 'question').words;
    const line = sort === 'property' ? `{\n  ${example}\n}` : example;
    expect(disagreements(`${opener} "x" ${line}`)).toEqual([]);
  });

  it('colours every word of the language where it opens a sentence', () => {
    const colourless = [...everyWord].filter((word) => !/keyword|storage|constant/.test(wordIn(`${word} "x"`, word)));
    expect(colourless).toEqual([]);
  });

  it('takes every single word for a name after a comma and after a word that takes names', () => {
    const single = [...everyWord].filter(
      (word) => !word.includes(' ') && !['each', 'roughly', 'actual', 'planned', 'unknown'].includes(word),
    );
    const names = (before: string): string[] =>
      single.filter((word) => !/^variable/.test(scopesOf(`${before}${word}`)[before.length] ?? ''));
    expect(names('  based on x, ')).toEqual([]);
    expect(names('  gathered by ')).toEqual([]);
  });

  it('ends a text at the end of its line if the quote is missing', () => {
    expect(wordIn('question "Why do they\nrole ta "Assistant"', 'role')).toBe('keyword.control.kind');
  });

  it('lets a text in three quotes run over lines', () => {
    expect(wordIn('note """one\ntwo\n""" ', 'two')).toBe('string.quoted.triple');
  });

  it.each([
    ['// a question', '// a', 'comment.line.double-slash'],
    ['role ta // question', '// q', 'comment.line.double-slash'],
    ['/* a\nquestion */', 'question', 'comment.block'],
    ['see "https://example.org"', '//', 'string.quoted.double'],
    ['from 2006/07', '2006', 'constant.numeric.date'],
    ['due 2006-09-12', '2006', 'constant.numeric.date'],
    ['sample 24 students', '24', 'constant.numeric'],
    ['evidence question-of-time', 'question', 'entity.name.type'],
    ['concern «Élèves absents» of élèves-9', 'élèves-9', 'variable.other'],
    ['<<<<<<< HEAD', 'HEAD', 'invalid.illegal.conflict'],
    ['  voice student', 'student', 'variable.other.enummember'],
    ['accept contract/one-sided for x', 'contract', 'variable.other'],
    ['  Question why "x"', 'Question', 'keyword.control.kind'],
  ])('of %j', (text, word, scope) => {
    expect(wordIn(text, word)).toBe(scope);
  });
});
