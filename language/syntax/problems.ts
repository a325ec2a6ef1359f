import type { TextProblem } from '../model/plan.ts';
import { isSlip } from '../text/nearest.ts';
import { mendOf } from './mends.ts';
import type { Told } from './parser.ts';
import { rhythmMeant } from './vocabulary/rhythms.ts';
import type { Fault, WordProblem } from './words/problem.ts';

/** The rule and message of each fault of words. */
const worded: Readonly<Record<Exclude<Fault, 'conflict'>, readonly [TextProblem['rule'], string]>> = {
  misspelt: ['syntax/unknown-word', 'misspelt'],
  capital: ['syntax/unknown-word', 'capital'],
  unknown: ['syntax/unknown-word', 'unknown'],
  loose: ['syntax/unknown-word', 'loose'],
  stray: ['syntax/unknown-word', 'stray'],
  link: ['syntax/wrong-value', 'link'],
  'unclosed-text': ['syntax/unclosed', 'text'],
  'unclosed-block': ['syntax/unclosed', 'block'],
  'missing-open': ['syntax/unclosed', 'missing-open'],
  indented: ['syntax/unclosed', 'indented'],
  'extra-brace': ['syntax/unclosed', 'extra-brace'],
  'lone-brace': ['syntax/unclosed', 'lone-brace'],
  'too-deep': ['syntax/unreadable', 'too-deep'],
  continued: ['syntax/wrong-place', 'continued'],
  'late-title': ['syntax/wrong-place', 'late-title'],
  unquoted: ['syntax/wrong-value', 'unquoted'],
  'name-spaces': ['syntax/wrong-value', 'name-spaces'],
  spaced: ['syntax/wrong-value', 'spaced'],
  'no-comma': ['syntax/wrong-value', 'no-comma'],
  'list-mark': ['syntax/wrong-value', 'list-mark'],
  'trailing-comma': ['syntax/wrong-value', 'trailing-comma'],
};

/** Their message where a word is known that may have been meant. */
const resembling: Partial<Record<Fault, string>> = { unknown: 'resembles', unquoted: 'rhythm' };

/** Everything wrong with the text itself, in the order of the text; the rules of the same ids word it. */
export function problemsOf(file: string, text: string, { problems, comments, unread }: Told): TextProblem[] {
  const markers = problems.filter(({ fault }) => fault === 'conflict');
  const isMerge = markers.some(({ text: marker }) => /^[<>]/.test(marker));
  const source = {
    file,
    text,
    merges: isMerge ? mergesOf(markers) : undefined,
    doubtful: doubtfulLines(problems, text),
  };
  const found = oneForEach(problems).flatMap(({ problem, also }) =>
    textProblem(source, inOneWord(problem, text), also),
  );
  for (const { image, startOffset: start } of comments) {
    if (!image.startsWith('/*') || (image.endsWith('*/') && image.length >= 4)) continue;
    found.push({
      rule: 'syntax/unclosed',
      message: 'comment',
      holes: {},
      span: { file, start, end: start + image.length },
    });
  }
  if (!isMerge) found.push(...unreadProblems(file, text, unread));
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** Words after `every` for a rhythm that has a word of its own. */
function inOneWord(problem: WordProblem, text: string): WordProblem {
  const meant = problem.fault === 'unquoted' ? rhythmMeant(problem.text) : undefined;
  return meant !== undefined && /\bevery\s+$/.test(text.slice(0, problem.start))
    ? { ...problem, nearest: [meant] }
    : problem;
}

/** The marker that each unresolved merge begins with; the first there is where none begins one. */
function mergesOf(markers: readonly WordProblem[]): ReadonlySet<WordProblem> {
  const opening = markers.filter(({ text }) => text.startsWith('<'));
  return new Set(opening.length > 0 ? opening : markers.slice(0, 1));
}

/**
 * Lines on which a quote that would end a text begins one: `barrier A bill."`. Words and texts have changed places there,
 * so of what seems wrong on them nothing is sure.
 */
function doubtfulLines(problems: readonly WordProblem[], text: string): ReadonlySet<number> {
  const swapped = problems.filter(({ fault, start }) => fault === 'unclosed-text' && /\S/.test(text[start - 1] ?? ''));
  return new Set(swapped.filter(({ start }) => !'{,('.includes(text[start - 1] ?? '')).map(({ line }) => line));
}

interface Gathered {
  readonly problem: WordProblem;
  readonly also: WordProblem[];
}

/** Faults after which the rest of a line cannot be judged. */
const leading: ReadonlySet<Fault> = new Set(['unknown', 'unquoted', 'misspelt', 'capital', 'loose', 'link']);
/** Faults that are mere consequences on such a line. */
const followingWords: ReadonlySet<Fault> = new Set([
  'unknown',
  'unquoted',
  'unclosed-text',
  'no-comma',
  'list-mark',
  'trailing-comma',
  'stray',
  'link',
]);

/** One mistake is said once: what follows from it on the same line is gathered under it. */
function oneForEach(problems: readonly WordProblem[]): Gathered[] {
  const told: Gathered[] = [];
  const byLine = Map.groupBy(problems, ({ line }) => line);
  for (const [, onLine] of [...byLine].sort(([a], [b]) => a - b)) {
    const here: Gathered[] = [];
    for (const problem of onLine.sort((a, b) => a.start - b.start)) gather(here, problem);
    const [first] = here;
    const above = told.at(-1);
    if (first && above && goesOn(above, first.problem)) {
      above.also.push(first.problem, ...first.also);
      here.shift();
    }
    told.push(...here);
  }
  return told;
}

/** Adds a problem to those of its line, under the one it follows from; strays before a graver one go under that. */
function gather(here: Gathered[], problem: WordProblem): void {
  const cause = here.findLast((first) => absorbs(first.problem, problem));
  if (cause) {
    cause.also.push(problem);
    return;
  }
  const strays = leading.has(problem.fault) ? here.filter((first) => first.problem.fault === 'stray') : [];
  for (const stray of strays) here.splice(here.indexOf(stray), 1);
  here.push({ problem, also: strays.flatMap((stray) => [stray.problem, ...stray.also]) });
}

/** A header that goes on over several lines is one mistake. */
function goesOn({ problem, also }: Gathered, { fault, line }: WordProblem): boolean {
  return problem.fault === 'continued' && fault === 'continued' && line - (also.at(-1) ?? problem).line === 1;
}

function absorbs(first: WordProblem, next: WordProblem): boolean {
  switch (first.fault) {
    case 'unknown':
    case 'unquoted':
    case 'capital':
    case 'loose':
      return followingWords.has(next.fault);
    case 'stray':
      return next.fault === 'stray' || (next.fault === 'no-comma' && (next.insertAt ?? next.start) <= first.start);
    case 'misspelt':
      return next.fault === 'stray' || next.fault === 'unquoted';
    case 'link':
      return next.fault === 'stray';
    case 'no-comma':
      return next.fault === 'no-comma';
    default:
      return false;
  }
}

interface Source {
  readonly file: string;
  readonly text: string;
  /** Where unresolved merges begin; absent where there are none. */
  readonly merges: ReadonlySet<WordProblem> | undefined;
  readonly doubtful: ReadonlySet<number>;
}

function textProblem(source: Source, problem: WordProblem, also: readonly WordProblem[]): TextProblem[] {
  const { file } = source;
  const { fault, start, end, nearest } = problem;
  const span = { file, start, end };
  if (fault === 'conflict') {
    if (!source.merges) return [textual(['syntax/unknown-word', 'stray'], source, problem, also)];
    if (!source.merges.has(problem)) return [];
    return [{ rule: 'consistency/conflict-markers', message: 'markers', holes: {}, span }];
  }
  const [rule, message] = worded[fault];
  return [textual([rule, (nearest.length > 0 && resembling[fault]) || message], source, problem, also)];
}

function textual(
  [rule, message]: readonly [TextProblem['rule'], string],
  source: Source,
  problem: WordProblem,
  also: readonly WordProblem[],
): TextProblem {
  const { file, text } = source;
  const { start, end, nearest } = problem;
  const sure = mendOf(problem, also, text);
  // Where no more than the opening quote is missing, it is put there.
  const opens = problem.fault === 'unquoted' && sure?.text === '"';
  const mend = source.doubtful.has(problem.line) && !opens ? undefined : sure;
  return {
    rule,
    message,
    holes: { text: text.slice(start, end), meant: nearest[0] ?? '', nearest: nearest.join(', ') },
    span: { file, start, end },
    ...(also.length > 0 ? { also: also.map((place) => ({ file, start: place.start, end: place.end })) } : {}),
    ...(mend
      ? { mend: { span: { file, start: mend.start, end: mend.end }, text: mend.text, ...asks(problem, text) } }
      : {}),
  };
}

/** A word that is read as another, and that may have been meant for something else. */
function asks({ fault, start, end, nearest: [meant = ''] }: WordProblem, text: string): { readonly asks?: true } {
  const word = text.slice(start, end);
  // `based walks` is the beginning of a phrase.
  return fault === 'misspelt' && !isSlip(word, meant) && !meant.startsWith(`${word} `) ? { asks: true } : {};
}

/** What the lexer could make nothing of. Its last pattern takes every character, so this stands for a fault of ours. */
function unreadProblems(file: string, text: string, unread: Told['unread']): TextProblem[] {
  return unread.map(({ offset, length }) => ({
    rule: 'syntax/unreadable',
    message: 'unexpected',
    holes: { text: text.slice(offset, offset + length) },
    span: { file, start: offset, end: offset + length },
  }));
}
