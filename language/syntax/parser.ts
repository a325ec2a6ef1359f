import {
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  DefaultLexer,
  DefaultTokenBuilder,
  EmptyFileSystem,
  type GrammarAST,
  inject,
  type LangiumCoreServices,
  type LangiumSharedCoreServices,
  type LexerResult,
  type ParseResult,
} from 'langium';
import type { File } from './generated/ast.ts';
import {
  InquiryPlanGeneratedModule,
  InquiryPlanGeneratedSharedModule,
  InquiryPlanLanguageMetaData,
} from './generated/module.ts';
import { type Classified, classify } from './words/classify.ts';
import type { Token, TokenType } from './words/token.ts';

/** The words of a text told apart, its comments, and what the lexer could make nothing of. */
export interface Told extends Classified {
  readonly comments: Token[];
  readonly unread: LexerResult['errors'];
}

/** Declared hidden so that Langium keeps them although no rule names them; the classifier wants to see them. */
const shown: ReadonlySet<string> = new Set([
  'WORD',
  'TEXT',
  'NUMBER',
  'STRAY',
  'CONFLICT',
  'CLAUSE',
  'NAME',
  'MARK',
  'GAP',
  'JOINT',
]);
/** What a line is made of: the grammar tells these apart no further. */
const partsOfLines: ReadonlySet<string> = new Set([
  'CLAUSE',
  'NAME',
  'TEXT',
  'NUMBER',
  'MARK',
  'GAP',
  'JOINT',
  ',',
  '%',
]);

/** Keywords are words: the lexer finds words, the classifier says which are keywords. */
class InquiryTokenBuilder extends DefaultTokenBuilder {
  override buildTokens(...args: Parameters<DefaultTokenBuilder['buildTokens']>): TokenType[] {
    const tokens = super.buildTokens(...args);
    if (!Array.isArray(tokens)) throw new Error('The grammar has one lexer mode');
    const part = tokens.find(({ name }) => name === 'PART');
    tokens.push({ name: ',', PATTERN: ',' }, { name: '%', PATTERN: '%' });
    for (const token of tokens) if (part && partsOfLines.has(token.name)) token.CATEGORIES = [part];
    return tokens;
  }

  protected override buildKeywordToken(
    keyword: GrammarAST.Keyword,
    terminals: TokenType[],
    caseInsensitive: boolean,
  ): TokenType {
    if (!/^[a-z]/.test(keyword.value)) return super.buildKeywordToken(keyword, terminals, caseInsensitive);
    // A pattern that no text matches, tried only where a NUL stands; saying so spares every start the reading of it.
    const pattern = new RegExp(`\\u0000(?!)${keyword.value}`);
    return { name: keyword.value, PATTERN: pattern, LINE_BREAKS: false, START_CHARS_HINT: ['\u0000'] };
  }

  protected override buildTerminalToken(terminal: GrammarAST.TerminalRule): TokenType {
    const token = super.buildTerminalToken(terminal);
    if (shown.has(token.name)) delete token.GROUP;
    return token;
  }
}

class InquiryLexer extends DefaultLexer {
  /** Words, texts and numbers as they stand, not yet told apart. */
  words(text: string): LexerResult {
    return super.tokenize(text);
  }

  told(text: string): Told {
    const { tokens, hidden, errors } = this.words(text);
    return { ...classify(tokens, this.tokenTypes), comments: hidden, unread: errors };
  }

  /** What Langium's parser reads. */
  override tokenize(text: string): LexerResult {
    const { tokens, comments, unread } = this.told(text);
    return { tokens, errors: unread, hidden: comments };
  }
}

type InquiryServices = LangiumCoreServices & { readonly parser: { readonly Lexer: InquiryLexer } };

function createServices(): InquiryServices {
  const shared: LangiumSharedCoreServices = inject(
    createDefaultSharedCoreModule(EmptyFileSystem),
    InquiryPlanGeneratedSharedModule,
  );
  const own = {
    // The grammar is checked by tests; checking it at every start takes longer than reading a plan.
    LanguageMetaData: () => ({ ...InquiryPlanLanguageMetaData, mode: 'production' as const }),
    parser: {
      TokenBuilder: () => new InquiryTokenBuilder(),
      Lexer: (services: LangiumCoreServices) => new InquiryLexer(services),
    },
  };
  const services = inject(createDefaultCoreModule({ shared }), InquiryPlanGeneratedModule, own);
  shared.ServiceRegistry.register(services);
  return services;
}

const services = createServices();

/** Words, texts and numbers as they stand: a keyword is a word like any other. */
export function lex(text: string): LexerResult {
  return services.parser.Lexer.words(text);
}

/** The told words of a text: what is read, highlighted, completed and laid out. Never throws. */
export function tokenize(text: string): Told {
  return services.parser.Lexer.told(text);
}

/** The tree that the grammar makes of a text. Plans are read without it; it says what a line and a block are. */
export function parse(text: string): ParseResult<File> {
  return services.parser.LangiumParser.parse<File>(text);
}
