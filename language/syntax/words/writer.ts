import type { Meaning } from './dictionary.ts';
import type { Fault, WordProblem } from './problem.ts';
import { endOf, type Token, type TokenType } from './token.ts';

/** Types that every item begins with; each is given by the classifier alone. */
const itemStarts: ReadonlySet<string> = new Set(['OPENER', 'UNKNOWN', 'LINE']);
const values: ReadonlySet<string> = new Set(['NAME', 'TEXT', 'NUMBER', 'GAP', 'MARK']);

/**
 * Writes told tokens so that the parser can read any sequence of them: words that stand in no sentence are given one,
 * and a comma is kept only between values. Tokens are changed in place, since copies cost more than all the telling.
 */
export class Writer {
  readonly tokens: Token[] = [];
  readonly problems: WordProblem[] = [];
  readonly meanings = new Map<number, Meaning>();
  /** The token written last. */
  last: Token | undefined;
  private inItem = false;
  private readonly types: Readonly<Record<string, TokenType>>;

  constructor(types: Readonly<Record<string, TokenType>>) {
    this.types = types;
  }

  get lastType(): string | undefined {
    return this.last?.tokenType.name;
  }

  get lastMeaning(): Meaning | undefined {
    return this.last && this.meanings.get(this.last.startOffset);
  }

  /** Writes a token as a type; a word of a line that has not begun begins one. */
  write(token: Token, type: string, meaning?: Meaning): void {
    if (this.lastType === ',' && !values.has(type)) this.trailingComma();
    if (type === '{' || type === '}') this.inItem = false;
    else if (itemStarts.has(type) || meaning?.type === 'kind') this.inItem = true;
    else if (!this.inItem) this.begin(token);
    if (meaning) this.meanings.set(token.startOffset, meaning);
    this.give(token, type);
    this.tokens.push(token);
    this.last = token;
  }

  /** The next word that begins no sentence of its own begins a line of its own. */
  endItem(): void {
    this.inItem = false;
  }

  /** Writes a brace that the text lacks, right after the last token. */
  insertBrace(brace: '{' | '}'): void {
    const { last } = this;
    if (last === undefined) return;
    if (this.lastType === ',') this.trailingComma();
    this.tokens.push(this.empty(last, endOf(last), brace));
    this.inItem = false;
  }

  /** Nothing follows any more. */
  end(): void {
    if (this.lastType === ',') this.trailingComma();
  }

  problem(fault: Fault, token: Token, more: Partial<Pick<WordProblem, 'nearest' | 'insertAt' | 'braces'>> = {}): void {
    this.problems.push({
      fault,
      start: token.startOffset,
      end: endOf(token),
      line: token.startLine ?? 1,
      text: token.image,
      nearest: [],
      ...more,
    });
  }

  /** Whether the last problem is of this fault and ends where the last token ends. */
  endsWith(fault: Fault): boolean {
    const problem = this.problems.at(-1);
    return problem?.fault === fault && this.last !== undefined && problem.end === endOf(this.last);
  }

  /** Stretches the last problem to the end of a token. */
  stretch(token: Token): void {
    const problem = this.problems.at(-1);
    if (problem)
      this.problems[this.problems.length - 1] = {
        ...problem,
        end: endOf(token),
        text: `${problem.text} ${token.image}`,
      };
  }

  /** Calls the last problem by another name, now that more of the line is known. */
  rename(fault: Fault): void {
    const problem = this.problems.at(-1);
    if (problem) this.problems[this.problems.length - 1] = { ...problem, fault };
  }

  private trailingComma(): void {
    if (this.last) this.problem('trailing-comma', this.last);
  }

  private begin(token: Token): void {
    this.tokens.push(this.empty(token, token.startOffset, 'LINE'));
    this.inItem = true;
  }

  private empty(near: Token, at: number, type: string): Token {
    const token: Token = { ...near, image: '', startOffset: at, endOffset: at };
    this.give(token, type);
    return token;
  }

  private give(token: Token, type: string): void {
    const tokenType = this.types[type];
    if (tokenType === undefined) throw new Error(`The grammar has no token ${type}`);
    token.tokenType = tokenType;
    token.tokenTypeIdx = tokenType.tokenTypeIdx ?? 0;
  }
}
