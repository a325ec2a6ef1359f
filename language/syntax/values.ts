import { daysOf, looksLikeDate } from '../model/dates.ts';
import type { AmountValue, MarkAt, NameValue, Span, TextValue, Value } from '../model/plan.ts';
import type { Word } from './items.ts';
import { type Gap, gaps, marks as knownMarks, type Mark, type Qualifier, qualifiers } from './vocabulary/marks.ts';
import type { Takes } from './vocabulary/phrases/row.ts';
import { visible } from './words/token.ts';

/** What a run of words says. */
export interface ReadValues {
  readonly values: readonly Value[];
  readonly marks: readonly MarkAt[];
}

/** Turns the words after a keyword into values and marks; `takes` settles what a bare year or number is. */
export function readValues(words: readonly Word[], file: string, takes: readonly Takes[] | undefined): ReadValues {
  return words.length === 0 ? nothing : new Reader(words, file, takes).read();
}

const nothing: ReadValues = { values: [], marks: [] };

/** The words inside quotes, with escapes undone. */
export function unquote(image: string): string {
  if (image.startsWith('"""'))
    return image.slice(3, image.length >= 6 && image.endsWith('"""') ? -3 : undefined).trim();
  const closed = image.length > 1 && /["“”„«»'‘’‚]$/.test(image);
  const inner = image.slice(1, closed ? -1 : undefined);
  return image.startsWith('"') ? inner.replaceAll(/\\(.)/g, '$1') : inner.trim();
}

/** A name as it is compared: hyphens for the spaces of a known value that was typed with them. */
function nameText(image: string): string {
  const text = visible(image);
  return text.includes(' ') ? text.toLowerCase().replaceAll(/\s+/g, '-') : text;
}

class Reader {
  private readonly values: Value[] = [];
  private readonly marks: MarkAt[] = [];
  private index = 0;
  private readonly words: readonly Word[];
  private readonly file: string;
  private readonly takes: readonly Takes[] | undefined;

  constructor(words: readonly Word[], file: string, takes: readonly Takes[] | undefined) {
    this.words = words;
    this.file = file;
    this.takes = takes;
  }

  read(): ReadValues {
    for (let word = this.at(); word !== undefined; word = this.at()) this.one(word);
    return { values: this.values, marks: this.marks };
  }

  private one(word: Word): void {
    if (word.type === 'NUMBER') {
      this.number(word);
      return;
    }
    const said = word.type === 'MARK' ? plain(word.image) : '';
    if (isQualifier(said) && this.at(1)?.type === 'NUMBER') {
      this.index++;
      this.number(word, said);
      return;
    }
    this.index++;
    const span = this.span(word);
    // A joint between two values (`60 days of "the end of the contract"`) says no more than that the second follows.
    if (word.type === ',' || (word.type === 'JOINT' && this.at() !== undefined)) return;
    if (word.type === 'TEXT') this.values.push({ type: 'text', text: unquote(word.image), span });
    else if (isMark(said)) this.marks.push({ mark: said, span });
    else if (word.type === 'GAP') this.gap(word, span);
    else this.name(word, span);
  }

  private gap(word: Word, span: Span): void {
    const gap = plain(word.image);
    this.values.push(isGap(gap) ? { type: 'gap', gap, text: gap, span } : { type: 'name', text: word.image, span });
  }

  private name(word: Word, span: Span): void {
    const next = this.at();
    if (word.image === 'each' && next?.type === 'NAME') {
      this.index++;
      this.values.push({ type: 'name', each: true, text: nameText(next.image), span: { ...span, end: next.end } });
    } else this.values.push({ type: 'name', text: nameText(word.image), span });
  }

  /** A date, an amount, or a name that begins with a digit. */
  private number(first: Word, qualifier?: Qualifier): void {
    const word = this.at();
    if (word === undefined) return;
    const isPlain = qualifier === undefined;
    if (isPlain && this.isDate(word.image)) {
      this.index++;
      this.values.push({ type: 'date', text: word.image, span: this.span(word), ...daysOf(word.image) });
    } else if (isPlain && /\p{L}/u.test(word.image)) {
      this.index++;
      this.values.push({ type: 'name', text: word.image, span: this.span(word) });
    } else this.values.push(this.amount(first.start, word, qualifier));
  }

  private isDate(text: string): boolean {
    const takesDate = this.takes?.includes('date') ?? false;
    const takesAmount = this.takes?.includes('amount') ?? false;
    if (/^\d{4}$/.test(text)) {
      const next = this.at(1)?.type;
      if (next === 'NAME' || next === 'JOINT' || next === '%') return false;
      return this.takes === undefined || (takesDate && !takesAmount);
    }
    return daysOf(text) !== undefined || (looksLikeDate(text) && (takesDate || !takesAmount));
  }

  private amount(start: number, number: Word, qualifier: Qualifier | undefined): AmountValue {
    this.index++;
    const count = numberOf(number.image);
    const upTo = this.at()?.image === 'to' ? this.numberAfterJoint() : undefined;
    const percent = this.at()?.type === '%' && this.take() !== undefined;
    const outOf = this.at()?.image === 'of' ? this.numberAfterJoint() : undefined;
    const unit = this.unit();
    const isPer = this.at()?.type === 'JOINT' && this.at()?.image === 'per' && this.take() !== undefined;
    const per = isPer ? this.unit() : undefined;
    return {
      type: 'amount',
      text: percent ? `${number.image} %` : number.image,
      span: { file: this.file, start, end: this.words[this.index - 1]?.end ?? number.end },
      ...(count === undefined ? {} : { count }),
      ...(upTo === undefined ? {} : { upTo }),
      ...(percent ? { percent: true as const } : {}),
      ...(outOf === undefined ? {} : { outOf }),
      ...(unit ? { unit } : {}),
      ...(per ? { per } : {}),
      ...(qualifier ? { qualifier } : {}),
    };
  }

  /** The number in `to 10` or `of 6`; the joint alone is passed over, so that `40 % of staff` has a unit. */
  private numberAfterJoint(): number | undefined {
    if (this.at()?.type !== 'JOINT') return undefined;
    this.take();
    return this.at()?.type === 'NUMBER' ? numberOf(this.take()?.image ?? '') : undefined;
  }

  /** What is counted: a bare word, or words in quotes after `of` or `per`. */
  private unit(): NameValue | TextValue | undefined {
    const word = this.at();
    if (word?.type === 'NAME') return { type: 'name', text: nameText(this.take()?.image ?? ''), span: this.span(word) };
    if (word?.type !== 'TEXT' || this.at(-1)?.type !== 'JOINT') return undefined;
    return { type: 'text', text: unquote(this.take()?.image ?? ''), span: this.span(word) };
  }

  private at(ahead = 0): Word | undefined {
    return this.words[this.index + ahead];
  }

  private take(): Word | undefined {
    return this.words[this.index++];
  }

  private span({ start, end }: Word): Span {
    return { file: this.file, start, end };
  }
}

/** `2.5` and `2,5`; three digits after a comma may be thousands or a fraction, and nobody can tell. */
function numberOf(text: string): number | undefined {
  if (/,\d{3}$/.test(text)) return undefined;
  const number = Number(text.replace(',', '.'));
  return Number.isFinite(number) ? number : undefined;
}

function plain(words: string): string {
  return visible(words).toLowerCase().replaceAll(/\s+/g, ' ');
}

function isQualifier(word: string): word is Qualifier {
  return Object.hasOwn(qualifiers, word);
}

function isMark(word: string): word is Mark {
  return Object.hasOwn(knownMarks, word);
}

function isGap(word: string): word is Gap {
  return Object.hasOwn(gaps, word);
}
