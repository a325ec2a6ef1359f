import { type Document, parseDocument, type YAMLError } from 'yaml';
import { type SettingsSaid, said } from '../locales/settings.ts';
import type { Fault } from './fault.ts';
import { type FileKeys, file } from './keys.ts';
import { declaredIn, rulesFrom } from './rule-keys.ts';
import { defaultSettings, type ReportSettings, type Settings, type SettingsProblem } from './settings.ts';
import type { KnownRule, Place, Reading } from './shapes.ts';
import { ownWordsFrom } from './words.ts';

export interface ReadOptions {
  /** The rules there are; without them any id is taken, and no option. */
  readonly rules?: readonly KnownRule[];
}

/**
 * Reads the text of an `inquiry.yaml`. Never throws: what cannot be read has a problem at its place, in UTF-16 offsets
 * and in the order of the text, and its default in the settings.
 */
export function readSettings(
  text: string,
  options: ReadOptions = {},
): { settings: Settings; problems: SettingsProblem[] } {
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false });
  const broken = breaksIn(document, text).map((error) => yamlProblem(error, text));
  const { keys, problems } = readKeys(document, options.rules);
  const from = Math.min(...broken.map(({ start }) => start));
  // After a place where the YAML breaks, what looks wrong is mostly an echo of the break.
  const told = [...broken, ...problems.filter(({ end }) => end <= from)];
  return { settings: complete(keys), problems: told.sort((a, b) => a.start - b.start) };
}

function readKeys(
  document: Document.Parsed,
  rules: readonly KnownRule[] | undefined,
): { keys: FileKeys; problems: SettingsProblem[] } {
  const problems: SettingsProblem[] = [];
  const problem = ({ start, end }: Place, fault: Fault): void => {
    problems.push({ ...fault, start, end });
  };
  const reading: Reading = { document, rules: rules && [...rules, ...declaredIn(document)], problem };
  const keys = document.contents === null ? undefined : file.read(document.contents, reading);
  return { keys: keys ?? {}, problems };
}

function complete({
  title,
  language,
  terms,
  rules,
  reports,
  words,
  plans,
  'as-of': asOf,
  'time-zone': timeZone,
}: FileKeys): Settings {
  return {
    ...defaultSettings,
    ...(title === undefined ? {} : { title }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(language === undefined ? {} : { language }),
    ...(timeZone === undefined ? {} : { timeZone }),
    ...(reports === undefined ? {} : { reports: reportSettings(reports) }),
    ...(words === undefined ? {} : { words: ownWordsFrom(words) }),
    ...(plans === undefined ? {} : { plans }),
    terms: (terms ?? []).map(([name, { first, last }]) => ({ name, first, last })),
    rules: rulesFrom(rules ?? {}),
  };
}

function reportSettings({ note, 'small-group': smallGroup }: NonNullable<FileKeys['reports']>): ReportSettings {
  return { ...(note === undefined ? {} : { note }), ...(smallGroup === undefined ? {} : { smallGroup }) };
}

/** What each break that the parser knows is called in plain words. */
const inPlainWords: Readonly<Record<YAMLError['code'], SettingsSaid>> = {
  ALIAS_PROPS: said('reference'),
  BAD_ALIAS: said('reference'),
  BAD_COLLECTION_TYPE: said('tag'),
  BAD_DIRECTIVE: said('directive'),
  BAD_DQ_ESCAPE: said('escape'),
  BAD_INDENT: said('indent'),
  BAD_PROP_ORDER: said('outOfPlace'),
  BAD_SCALAR_START: said('sign'),
  BLOCK_AS_IMPLICIT_KEY: said('secondColon'),
  BLOCK_IN_FLOW: said('inFlow'),
  DUPLICATE_KEY: said('outOfPlace'),
  IMPOSSIBLE: said('outOfPlace'),
  KEY_OVER_1024_CHARS: said('nameLines'),
  MISSING_CHAR: said('separator'),
  MULTILINE_IMPLICIT_KEY: said('nameLines'),
  MULTIPLE_ANCHORS: said('reference'),
  MULTIPLE_DOCS: said('secondDocument'),
  MULTIPLE_TAGS: said('tag'),
  NON_STRING_KEY: said('nameLines'),
  RESOURCE_EXHAUSTION: said('tooDeep'),
  TAB_AS_INDENT: said('tab'),
  TAG_RESOLVE_FAILED: said('tag'),
  UNEXPECTED_TOKEN: said('outOfPlace'),
};

/**
 * The breaks that are mistakes of their own. Of what stands on one line the parser complains several times, and after one
 * sign out of place it may find every further word out of place, to the end of the file.
 */
function breaksIn({ errors, warnings }: Document, text: string): readonly YAMLError[] {
  const lines = new Set<number>();
  return [...errors, ...warnings].filter(({ code, pos: [from] }, index, all) => {
    const line = text.lastIndexOf('\n', from - 1);
    const isFurther = code === 'UNEXPECTED_TOKEN' && all.findIndex((one) => one.code === code) < index;
    if (isFurther || lines.has(line)) return false;
    lines.add(line);
    return true;
  });
}

function yamlProblem({ code, message, pos: [from, to] }: YAMLError, text: string): SettingsProblem {
  const start = Math.min(from, Math.max(0, text.length - 1));
  const what = missing(code, message) ?? inPlainWords[code];
  return { said: what, start, end: Math.max(start, Math.min(to, text.length)) };
}

/** A sign that is missing has a name only in the parser's own words, which hold none of the text in these two cases. */
function missing(code: YAMLError['code'], message: string): SettingsSaid | undefined {
  if (code !== 'BAD_INDENT' && code !== 'MISSING_CHAR') return undefined;
  if (message.includes('map values')) return said('noColon');
  if (message.includes('quote')) return said('noQuote');
  const close = /with an? ([\]}])/.exec(message)?.[1];
  return close === undefined ? undefined : said('notClosed', { sign: close });
}
