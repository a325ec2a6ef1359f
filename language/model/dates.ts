/** Days are ISO `yyyy-mm-dd` strings, which compare as text. No clock is read here. */

export interface Days {
  /** First and last day, inclusive. */
  readonly first: string;
  readonly last: string;
}

const year = /^(\d{4})$/;
const schoolYear = /^(\d{4})\/(\d{2}|\d{4})$/;
const month = /^(\d{4})-(\d{2})$/;
const day = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The days a date names: `2006`, `2006-09`, `2006-09-12`, or the school year `2006/07` (September to August). */
export function daysOf(text: string): Days | undefined {
  const isDay = day.exec(text);
  if (isDay) return isRealDay(text) ? { first: text, last: text } : undefined;
  const isMonth = month.exec(text);
  if (isMonth?.[1] && isMonth[2]) {
    const last = lastDayOfMonth(Number(isMonth[1]), Number(isMonth[2]));
    return last === undefined ? undefined : { first: `${text}-01`, last: `${text}-${last}` };
  }
  const isSchoolYear = schoolYear.exec(text);
  if (isSchoolYear?.[1] && isSchoolYear[2]) return schoolYearOf(Number(isSchoolYear[1]), isSchoolYear[2]);
  return year.test(text) ? { first: `${text}-01-01`, last: `${text}-12-31` } : undefined;
}

function schoolYearOf(from: number, to: string): Days | undefined {
  const end = String(from + 1);
  return end.endsWith(to) ? { first: `${from}-09-01`, last: `${end}-08-31` } : undefined;
}

function lastDayOfMonth(inYear: number, inMonth: number): number | undefined {
  if (inMonth < 1 || inMonth > 12) return undefined;
  return new Date(Date.UTC(inYear, inMonth, 0)).getUTCDate();
}

/** Whether an ISO day exists in the calendar. */
export function isRealDay(text: string): boolean {
  const parts = day.exec(text);
  if (!parts) return false;
  const last = lastDayOfMonth(Number(parts[1]), Number(parts[2]));
  const date = Number(parts[3]);
  return last !== undefined && date >= 1 && date <= last;
}

/** Whether digits look like a date in some style, readable or not: `1/9/2006`, `12.10.06`, `2006-9-1`. */
export function looksLikeDate(text: string): boolean {
  return /^\d{1,4}[-/.]\d{1,2}([-/.]\d{1,4})?$/.test(text) && !/^\d+\.\d+$/.test(text);
}

/** The ISO day a date in another style surely means: only where day and month cannot be confused, or year comes first. */
export function isoOf(text: string): string | undefined {
  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (yearFirst) return iso(yearFirst[1], yearFirst[2], yearFirst[3]);
  const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  if (!yearLast) return undefined;
  const [, first, second, inYear] = yearLast;
  if (Number(first) > 12 || first === second) return iso(inYear, second, first);
  return Number(second) > 12 ? iso(inYear, first, second) : undefined;
}

function iso(inYear = '', inMonth = '', date = ''): string | undefined {
  const text = `${inYear}-${inMonth.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isRealDay(text) ? text : undefined;
}

/** The day `count` days after a day. */
export function daysAfter(from: string, count: number): string {
  const [inYear = 0, inMonth = 1, date = 1] = from.split('-').map(Number);
  return new Date(Date.UTC(inYear, inMonth - 1, date + count)).toISOString().slice(0, 10);
}

/** How many days lie from one ISO day to another; negative where the other comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The number of a month by its English name or a shortening of at least three letters, 1 to 12. */
function monthOf(word: string): number | undefined {
  const plain = word.toLowerCase().replace(/\.$/, '');
  const index = months.indexOf(plain.slice(0, 3));
  return index >= 0 && monthNames[index]?.startsWith(plain === 'sept' ? 'sep' : plain) ? index + 1 : undefined;
}

const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** Whether a bare word is the name of a month, so that it belongs to a date written in words. */
export function isMonth(word: string): boolean {
  return monthOf(word) !== undefined;
}

/** The ISO day or month of a date in English words: `12 October 2006`, `Oct 12 2006`, `Sept 2006`. */
export function isoOfWords(words: string): string | undefined {
  const [first = '', second = '', third] = words.split(/\s+/);
  if (third === undefined) return monthOf(first) && year.test(second) ? isoMonth(second, first) : undefined;
  const [date, name] = monthOf(second) ? [first, second] : [second, first];
  if (!monthOf(name) || !year.test(third)) return undefined;
  return iso(third, String(monthOf(name)), date.replace(/(?:st|nd|rd|th)$/, ''));
}

function isoMonth(inYear: string, name: string): string {
  return `${inYear}-${String(monthOf(name)).padStart(2, '0')}`;
}
