import { personalNumbers, type Stretch } from './checked-numbers.ts';

/** What in a text would lead to a person: an address, a telephone, a number of theirs, the name of a pupil. */

export type PersonalSort = 'email' | 'telephone' | 'identityNumber' | 'pupil';

export interface Personal extends Stretch {
  readonly sort: PersonalSort;
}

const email =
  /[\p{L}\d](?:[\p{L}\d._%+-]{0,62}[\p{L}\d_%+-])?@(?:[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?\.){1,8}\p{L}{2,24}/gu;

/** Words after which digits are a telephone, whatever their form. */
const calling =
  /(?<=(?<!\p{L})(?:tel|telephone|phone|mobile|telefon|mobil|tfn|teléfono|móvil|celular|telefone|telemóvel)(?: number| nr| no)?[.:]? ?)\+?\(?\d[\d ().-]{5,16}\d(?![\d-])/giu;

/** Forms that are those of a telephone by themselves: with the code of a country, or grouped as they are spoken. */
const telephones: readonly RegExp[] = [
  /(?<![\w+/.-])\+[1-9]\d{0,2}[ .-]?(?:\(0\) ?)?\(?\d{1,4}\)?(?:[ .-]?\d{2,4}){2,4}(?![\w/-])/g,
  /(?<![\w+/.-])00[1-9]\d{1,2}(?: \d{1,4}){3,5}(?![\w/-])/g,
  /(?<![\w+/.-])0\d{1,3}-\d{2,3}(?: \d{2,3}){1,3}(?![\w/-])/g,
  /(?<![\w+/.-])(?:0\d{2} \d{4} \d{4}|0\d{3} \d{3} \d{4}|0\d{4} \d{6})(?![\w/-])/g,
  /(?<![\w+/.-])\(\d{3}\) \d{3}-\d{4}(?![\w/-])/g,
];

const date = /^(?:\d{4}-\d{2}(?:-\d{2})?|\d{1,2}[.-]\d{1,2}[.-]\d{2,4})(?!\d)/;

/** Words before a number that say what it is, and that it is nobody’s telephone. */
const labelled =
  /(?<!\p{L})(?:order|invoice|ref|reference|isbn|issn|doi|grant|no|nr|nº|dnr|pedido|factura|encomenda|id)[.:#\s]*$/iu;

/** Addresses of pages and documents may hold any digits. */
const links = /\b(?:https?:\/\/|www\.)\S+|\b(?:doi:\s*)?10\.\d{4,9}\/\S+/giu;

const learner = '(?:[Pp]upil|[Ss]tudent|[Ee]lev(?:en)?|[Aa]lumn[oa]|[Aa]lun[oa])';
const naming =
  '(?:called|named|whose name is|heter|som heter|vid namn|llamad[oa]|que se llama|chamad[oa]|que se chama)';
const name = '\\p{Lu}\\p{Ll}+';
/** Words that end the name of a body, not of a person. */
const bodies = '(?:School|Academy|College|Council|Voice|Union|Group|Award|Day|Forum|Team|House|Centre|Programme)';
const pupils: readonly RegExp[] = [
  new RegExp(`(?<!\\p{L})${learner},? ${naming} (?<name>${name}(?: ${name})?)`, 'gu'),
  // A learner and two words with capitals right after is a person, where the word for learner has none.
  new RegExp(`(?<!\\p{L})(?:pupil|student|eleven|elev|alumn[oa]|alun[oa]) (?<name>${name} (?!${bodies})${name})`, 'gu'),
];

/** What has fewer digits in a row is neither a telephone nor the number of a person; most texts end here. */
const sixDigits = /\d(?:[ ()./-]{0,3}\d){5}/;

/** Most texts hold none of what a search begins with, and are asked at every keystroke. */
const hints = new RegExp(`@|${sixDigits.source}|${learner},? (?:${naming}|[^a-z])`);

/** Everything in a text that would lead to a person, in the order of the text. */
export function personalIn(text: string): readonly Personal[] {
  if (!hints.test(text)) return [];
  const addresses = text.includes('@') ? stretchesOf(text, email) : [];
  const isNumbered = sixDigits.test(text);
  const rest = isNumbered ? blanked(text, [...stretchesOf(text, links), ...addresses]) : text;
  const numbers = isNumbered ? personalNumbers(rest) : [];
  const calls = isNumbered ? telephonesIn(blanked(rest, numbers)) : [];
  return [
    ...addresses.map((one) => ({ ...one, sort: 'email' as const })),
    ...numbers.map((one) => ({ ...one, sort: 'identityNumber' as const })),
    ...calls.map((one) => ({ ...one, sort: 'telephone' as const })),
    ...pupils.flatMap((shape) => namesOf(text, shape)).map((one) => ({ ...one, sort: 'pupil' as const })),
  ].toSorted((a, b) => a.start - b.start);
}

function stretchesOf(text: string, shape: RegExp): readonly Stretch[] {
  return [...text.matchAll(shape)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}

/** The text with some stretches blanked, so that offsets stay. */
function blanked(text: string, stretches: readonly Stretch[]): string {
  return stretches.reduce(
    (before, { start, end }) => before.slice(0, start) + ' '.repeat(end - start) + before.slice(end),
    text,
  );
}

/** A telephone has nine digits or more, and seven where a word says that it is one; a date has eight. */
function telephonesIn(text: string): readonly Stretch[] {
  const digits = ({ start, end }: Stretch): number => text.slice(start, end).replaceAll(/\D/g, '').length;
  const called = stretchesOf(text, calling).filter((one) => !date.test(text.slice(one.start)) && digits(one) >= 7);
  const grouped = telephones
    .flatMap((shape) => stretchesOf(text, shape))
    .filter((one) => digits(one) >= 9 && digits(one) <= 15)
    .filter(({ start }) => !labelled.test(text.slice(Math.max(0, start - 24), start)));
  return withoutOverlap([...called, ...grouped]);
}

function withoutOverlap(stretches: readonly Stretch[]): readonly Stretch[] {
  const inOrder = stretches.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return inOrder.filter((one, place) => inOrder.slice(0, place).every(({ end }) => end <= one.start));
}

function namesOf(text: string, shape: RegExp): readonly Stretch[] {
  return [...text.matchAll(shape)].map(({ index, 0: found, groups }) => {
    const end = index + found.length;
    return { start: end - (groups?.['name'] ?? '').length, end };
  });
}
