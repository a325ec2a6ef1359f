import { readFileSync } from 'node:fs';
import { AstUtils, GrammarAST } from 'langium';
import { describe, expect, it } from 'vitest';
import { InquiryPlanGrammar } from '../../language/syntax/generated/grammar.ts';
import { readPart } from '../../language/syntax/lower.ts';
import { allKinds, kindRow } from '../../language/syntax/vocabulary/kinds.ts';
import { everyWord } from '../../language/syntax/words/dictionary.ts';
import { planOf } from '../support/plan.ts';

/** Each word that keywords, phrases and marks are made of; `unknown` says that nobody knows, wherever it stands. */
const words = [...new Set([...everyWord].flatMap((text) => text.split(' ')))].filter((word) => word !== 'unknown');

describe('every word of the language may be a name', () => {
  it.each(words)('%s', (word) => {
    const plan = planOf(
      `role ${word} "Somebody"\nrole ta "Teaching assistant"\nevidence "A" by ${word}\nevidence "B" by ta, ${word}`,
    );
    const [role] = plan.byKind.role;
    expect(role?.name?.text).toBe(word);
    const owners = plan.byKind.evidence.map(({ facts }) =>
      facts[0]?.values.map((value) => plan.targets.get(value)?.[0]?.name?.text),
    );
    expect(owners).toEqual([[word], ['ta', word]]);
    expect(plan.parts[0]?.problems).toEqual([]);
  });
});

describe('the grammar', () => {
  const grammar = InquiryPlanGrammar();
  const rules = grammar.rules.filter(GrammarAST.isParserRule);

  /** The keywords that a rule begins with: `word='school'`. */
  function keywordsOf(rule: GrammarAST.ParserRule): string[] {
    const keywords = AstUtils.streamAllContents(rule).filter(GrammarAST.isKeyword);
    return keywords
      .map(({ value }) => value)
      .filter((word) => /^[a-z]/.test(word))
      .toArray();
  }

  it('names the kinds of the vocabulary, and no others', () => {
    const inGrammar = rules
      .flatMap(keywordsOf)
      .map((word) => (word === 'duty-training' ? 'training' : word.replaceAll('-', ' ')));
    const inTable = allKinds.flatMap((kind) => kindRow(kind).words);
    expect(inGrammar.toSorted()).toEqual([...inTable].toSorted());
  });

  it('has one rule a kind', () => {
    const keywordRules = rules.filter((rule) => keywordsOf(rule).length > 0);
    expect(keywordRules).toHaveLength(allKinds.length);
  });

  it('has no terminal with the u flag and none that costs the lexer its first-character optimization', () => {
    const source = readFileSync(new URL('../../language/syntax/inquiry.langium', import.meta.url), 'utf8');
    const terminals = source.split('\n').filter((line) => /^(?:hidden )?terminal /.test(line));
    expect(terminals.length).toBeGreaterThan(10);
    expect(terminals.filter((line) => !/\/;$/.test(line))).toEqual([]);
    expect(terminals.filter((line) => /: \/\[\^|\|\[\^[^\]]*\]\/;$/.test(line))).toEqual([]);
  });
});

it('keeps a quoted text, a keyword and a name apart on one line', () => {
  const { things } = readPart('plan.inquiry', 'question by "By whom?" by by, of of at');
  expect(things.map(({ name, title }) => [name?.text, title?.text])).toEqual([['by', 'By whom?']]);
});
