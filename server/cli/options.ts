import { Option } from 'commander';
import { type HostVoice, hostVoice } from '../../language/locales/hosts.ts';
import { isRealDay } from '../../language/model/dates.ts';
import { type Language, languages } from '../../language/text/languages.ts';
import { nearest } from '../../language/text/nearest.ts';
import { inRow } from '../../language/text/rows.ts';
import { UsageError } from './io.ts';

/** `--as-of`, which stands before the clock and before what `inquiry.yaml` says. */
export function asOfOption(language: Language): Option {
  const say = hostVoice(language);
  return new Option(`--as-of <${say('argDate')}>`, say('helpAsOf')).argParser((value) => {
    if (isRealDay(value)) return value;
    throw new UsageError(say('noDay', { value }));
  });
}

/** `--language`, which stands before what `inquiry.yaml` says. */
export function languageOption(means: string, language: Language): Option {
  return choosing(`--language <${hostVoice(language)('argLanguage')}>`, { means, words: languages, language });
}

interface Choosing {
  readonly means: string;
  readonly words: readonly string[];
  /** The language in which a value that is none of the words is refused. */
  readonly language: Language;
}

/** An option that takes one of some words. */
export function choosing(flags: string, { means, words, language }: Choosing): Option {
  const option = new Option(flags, means).choices(words);
  return option.argParser((value) => {
    if (words.includes(value)) return value;
    const those = { value, option: option.long ?? flags, words: oneOf(words, language) };
    throw new UsageError(hostVoice(language)('notAmong', those));
  });
}

/**
 * The language that a command line asks for, before anything else of it is read: what is wrong with it is told in that
 * language too.
 */
export function askedLanguage(args: readonly string[]): Language | undefined {
  const end = args.indexOf('--');
  const options = end < 0 ? args : args.slice(0, end);
  const asked = options.flatMap((arg, at) => {
    if (arg === '--language') return options[at + 1] ?? [];
    return arg.startsWith('--language=') ? arg.slice('--language='.length) : [];
  });
  return languages.find((language) => language === asked.at(-1));
}

/** What was said of a word that is none of those there are, with the one that was meant or else all of them. */
export function unknownOf(said: string, word: string, all: readonly string[], say: HostVoice): string {
  return `${said} ${meantOr(say('thereAre', { words: all.join(', ') }), word, all, say)}`;
}

/** The word of some that was surely meant, as a question; else what helps to find it. */
export function meantOr(otherwise: string, word: string, all: readonly string[], say: HostVoice): string {
  const [near] = nearest(word, all);
  return near === undefined ? otherwise : say('meantWord', { word: near });
}

/** Several words to choose from, in a sentence: `html, md or json`. */
export function oneOf(words: readonly string[], language: Language): string {
  return inRow(words, language, 'or');
}
