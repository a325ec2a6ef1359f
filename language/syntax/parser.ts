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
  type LexingReport,
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

/** What the lexer reports beside its tokens. */
export interface InquiryLexing extends LexingReport, Omit<Classified, 'tokens'> {
  readonly comments: readonly Token[];
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
    // A pattern that no text matches, tried only where a NUL stands.
    return { name: keyword.value, PATTERN: new RegExp(`\\u0000(?!)${keyword.value}`) };
  }

  protected override buildTerminalToken(terminal: GrammarAST.TerminalRule): TokenType {
    const token = super.buildTerminalToken(terminal);
    if (shown.has(token.name)) delete token.GROUP;
    return token;
  }
}

class InquiryLexer extends DefaultLexer {
  override tokenize(text: string): LexerResult {
    const result = super.tokenize(text);
    const { tokens, problems, meanings } = classify(result.tokens, this.tokenTypes);
    const report: InquiryLexing = { diagnostics: [], problems, meanings, comments: [...result.hidden] };
    return { tokens, errors: result.errors, hidden: result.hidden, report };
  }
}

function createServices(): LangiumCoreServices {
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

/** Parses one text; never throws on any text. */
export function parse(text: string): ParseResult<File> & { readonly lexing: InquiryLexing } {
  const result = services.parser.LangiumParser.parse<File>(text);
  return { ...result, lexing: isInquiryLexing(result.lexerReport) ? result.lexerReport : nothing };
}

/** The classified tokens of a text and its comments, for highlighting, completion and layout. */
export function tokenize(text: string): Classified & Pick<InquiryLexing, 'comments'> {
  const { tokens, report } = services.parser.Lexer.tokenize(text);
  const lexing = isInquiryLexing(report) ? report : nothing;
  return { tokens, problems: lexing.problems, meanings: lexing.meanings, comments: lexing.comments };
}

const nothing: InquiryLexing = { diagnostics: [], problems: [], meanings: new Map(), comments: [] };

function isInquiryLexing(report: LexingReport | undefined): report is InquiryLexing {
  return report !== undefined && 'meanings' in report;
}
