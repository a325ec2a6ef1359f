import { isMap } from 'yaml';
import { meant, said } from '../locales/settings.ts';
import { isRealDay } from '../model/dates.ts';
import { suggestion } from './fault.ts';
import { chosen, type Keys, keyed, missingKey, named } from './keyed.ts';
import { rules } from './rule-keys.ts';
import { bareWord, listOf, numberBetween, offering, placeOf, type Shape, text } from './shapes.ts';
import { language, words } from './words.ts';

/** Every key of `inquiry.yaml`. One row a key feeds the reader, the JSON Schema and the reference. */

const title = text(said('someWords'));
const day = text(
  said('aDay'),
  (value) => {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return { said: said('dayMustBe', { value }) };
    return isRealDay(value) ? undefined : { said: said('noSuchDay', { day: value }) };
  },
  { pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
);

const timeZone = offering(
  text(said('aTimeZone'), (value) => {
    if (isTimeZone(value)) return undefined;
    const { hint } = suggestion(value, Intl.supportedValuesOf('timeZone'));
    return { said: said('noSuchTimeZone', { value }), ...(hint && { hint }) };
  }),
  () => Intl.supportedValuesOf('timeZone').map((word) => ({ word })),
);

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

interface Period {
  readonly first: string;
  readonly last: string;
}

const periodKeys = keyed(said('aTermByKeys'), {
  from: { means: meant('meantFirstDay'), shape: day, example: 'from: 2026-09-01' },
  to: { means: meant('meantLastDay'), shape: day, example: 'to: 2026-10-23' },
});

const periodWords = text(
  said('aTerm'),
  (value) => {
    const [first = '', last] = value.split(/\s+to\s+/);
    if (last === undefined) return { said: said('termMustBe', { value }) };
    const missing = [first, last].find((one) => !isRealDay(one));
    return missing === undefined ? undefined : { said: said('noDayOfTerm', { day: missing }) };
  },
  { pattern: '^\\d{4}-\\d{2}-\\d{2} +to +\\d{4}-\\d{2}-\\d{2}$' },
);

/** A first and a last day, as two keys or as words. */
const period: Shape<Period> = {
  words: periodWords.words,
  read(node, reading) {
    const read = isMap(node) ? periodKeys.read(node, reading) : fromWords(periodWords.read(node, reading));
    if (read === undefined) return undefined;
    const { from: first, to: last } = read;
    const missing = missingKey(node, ['from', 'to']);
    if (missing !== undefined) reading.problem(placeOf(node), { said: said('termLacks', { key: missing }) });
    if (first === undefined || last === undefined) return undefined;
    if (first <= last) return { first, last };
    reading.problem(placeOf(node), { said: said('termBackwards', { first, last }) });
    return undefined;
  },
  schema: (input) => ({
    oneOf: [periodWords.schema(input), { ...periodKeys.schema(input), required: ['from', 'to'] }],
  }),
  offers: (around) => ({ ...periodKeys.offers(around), plain: true, needed: ['from', 'to'] }),
};

function fromWords(words: string | undefined): { from?: string | undefined; to?: string | undefined } | undefined {
  if (words === undefined) return undefined;
  const [from, to] = words.split(/\s+to\s+/);
  return { from, to };
}

const terms = named({
  words: said('theTerms'),
  value: period,
  keyFault: (name) => (bareWord.test(name) ? undefined : { said: said('termName', { name }) }),
  schema: (value) => ({ type: 'object', additionalProperties: value }),
  offers: chosen('autumn-1', meant('meantATermHere')),
});

const reports = keyed(said('someReports'), {
  note: {
    means: meant('meantNote'),
    shape: text(said('someWords')),
    example: 'note: For the governing body only.',
  },
  'small-group': {
    means: meant('meantSmallGroup'),
    shape: numberBetween({ least: 2, whole: true }),
    example: 'small-group: 10',
  },
});

const member = text(said('aMember'), (path) => {
  if (path.includes('\\')) return { said: said('slashes', { path }) };
  const outside = path.startsWith('/') || /^[A-Za-z]:/.test(path) || path.split('/').includes('..');
  return outside ? { said: said('memberOutside', { path }) } : undefined;
});

/** The whole of `inquiry.yaml`. */
export const file = keyed(said('someSettings'), {
  title: {
    means: meant('meantTitle'),
    shape: title,
    example: 'title: Stockborough Equity Research Network',
  },
  'as-of': {
    means: meant('meantAsOf'),
    shape: day,
    example: 'as-of: 2007-01-10',
  },
  language: {
    means: meant('meantLanguage'),
    shape: language,
    example: 'language: sv',
  },
  'time-zone': { means: meant('meantTimeZone'), shape: timeZone, example: 'time-zone: Europe/Stockholm' },
  terms: {
    means: meant('meantTerms'),
    shape: terms,
    example: 'terms:\n  autumn-1: 2026-09-01 to 2026-10-23\n  autumn-2: {from: 2026-11-02, to: 2026-12-18}',
  },
  rules: {
    means: meant('meantRules'),
    shape: rules,
    example: 'rules:\n  preset: recommended',
  },
  reports: {
    means: meant('meantReports'),
    shape: reports,
    example: 'reports:\n  note: For the governing body only.',
  },
  words: {
    means: meant('meantWords'),
    shape: words,
    example:
      'words:\n  voice:\n    governor: {means: School governors., label: {sv: styrelseledamot}}\n  contested: [rigour]',
  },
  plans: {
    means: meant('meantPlans'),
    shape: listOf(member),
    example: 'plans: [schools/*]',
  },
});

/** What the reader takes from the file, key by key. */
export type FileKeys = Keys<typeof file.table>;
