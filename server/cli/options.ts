import { InvalidArgumentError, Option } from 'commander';
import { isRealDay } from '../../language/model/dates.ts';
import { orList } from '../../language/text/formats.ts';
import { languages } from '../../language/text/languages.ts';
import { nearest } from '../../language/text/nearest.ts';

/** `--as-of`, which stands before the clock and before what `inquiry.yaml` says. */
export function asOfOption(): Option {
  return new Option('--as-of <date>', 'the day that stands for today, such as 2007-01-10').argParser(day);
}

function day(value: string): string {
  if (isRealDay(value)) return value;
  throw new InvalidArgumentError('A day is written 2007-01-10, and must be in the calendar.');
}

/** `--language`, which stands before what `inquiry.yaml` says. */
export function languageOption(means: string): Option {
  return new Option('--language <language>', means).choices(languages);
}

/** What to say of a word that is none of those there are. */
export function unknownOf(what: string, word: string, all: readonly string[]): string {
  const [near] = nearest(word, all);
  return `There is no ${what} “${word}”.${near === undefined ? ` There are: ${all.join(', ')}.` : ` Did you mean “${near}”?`}`;
}

/** Several words to choose from, in a sentence: `html, md or json`. */
export function oneOf(words: readonly string[]): string {
  return orList('en-GB').format(words);
}
