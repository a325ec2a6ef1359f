/**
 * Numbers that a state gives to a person. Where a form has check digits they are worked out, so that an order number, a
 * date or a DOI is not taken for one; a form without them counts only where its shape or the word before it is its own.
 */

interface Form {
  readonly shape: RegExp;
  readonly holds: (found: string) => boolean;
}

const digitsOf = (text: string): readonly number[] => [...text.replaceAll(/\D/g, '')].map(Number);

function weighted(digits: readonly number[], weights: readonly number[]): number {
  return weights.reduce((sum, weight, place) => sum + weight * (digits[place] ?? 0), 0);
}

/** The sum in which every second digit from the right is doubled and its own digits are added. */
function luhn(values: readonly number[]): number {
  return values.toReversed().reduce((sum, value, place) => {
    const twice = value * 2;
    return sum + (place % 2 === 0 ? value : twice > 9 ? twice - 9 : twice);
  }, 0);
}

/** A Swedish personal or coordination number: a date of birth, of which the day may be raised by 60, and a check digit. */
function isSwedish(found: string): boolean {
  const digits = digitsOf(found).slice(-10);
  const month = (digits[2] ?? 0) * 10 + (digits[3] ?? 0);
  const day = (digits[4] ?? 0) * 10 + (digits[5] ?? 0);
  const isDay = (day >= 1 && day <= 31) || (day >= 61 && day <= 91);
  return month >= 1 && month <= 12 && isDay && luhn(digits) % 10 === 0;
}

/** A British unique pupil number: a check letter and twelve digits. */
function isPupilNumber(found: string): boolean {
  const sum = weighted(digitsOf(found), [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
  return 'ABCDEFGHJKLMNPQRTUVWXYZ'[sum % 23] === found[0];
}

/** A British health number, which only the word before it tells from other numbers. */
function isHealthNumber(found: string): boolean {
  const digits = digitsOf(found);
  const check = 11 - (weighted(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11);
  return (check === 11 ? 0 : check) === digits[9];
}

/** A Spanish identity number: eight digits, or a letter that stands for one and seven digits, and a check letter. */
function isSpanish(found: string): boolean {
  const plain = found.replaceAll(/[^0-9A-Z]/g, '');
  const number = Number(plain.slice(0, -1).replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter))));
  return 'TRWAGMYFPDXBNJZSQVHLCKE'[number % 23] === plain.at(-1);
}

/** A Chilean number: points between the thousands and a check digit that may be K. */
function isChilean(found: string): boolean {
  const digits = digitsOf(found.slice(0, -1)).toReversed();
  const sum = digits.reduce((total, digit, place) => total + digit * (2 + (place % 6)), 0);
  return '0K987654321'[sum % 11] === found.at(-1)?.toUpperCase();
}

/** A Portuguese tax number, which only the word before it tells from other numbers. */
function isPortugueseTax(found: string): boolean {
  const digits = digitsOf(found);
  const check = 11 - (weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 11);
  return (check > 9 ? 0 : check) === digits[8];
}

/** A Portuguese citizen card: eight digits and one, two letters and a check digit over all of them. */
function isPortugueseCard(found: string): boolean {
  const values = [...found.replaceAll(/[^0-9A-Z]/g, '')].map((one) => Number.parseInt(one, 36));
  return luhn(values) % 10 === 0;
}

/** A Brazilian number: nine digits and two check digits. */
function isBrazilian(found: string): boolean {
  const digits = digitsOf(found);
  if (new Set(digits).size === 1) return false;
  const check = (count: number): number => {
    const weights = Array.from({ length: count }, (_, place) => count + 1 - place);
    return ((weighted(digits, weights) * 10) % 11) % 10;
  };
  return check(9) === digits[9] && check(10) === digits[10];
}

/** An American social security number has no check digit; some of its parts are never given. */
function isAmerican(found: string): boolean {
  const [area = '', group, serial] = found.split('-');
  return area !== '000' && area !== '666' && !area.startsWith('9') && group !== '00' && serial !== '0000';
}

/** A British insurance number has no check digit; some of its beginnings are never given. */
function isInsuranceNumber(found: string): boolean {
  return !/^(?:BG|GB|NK|KN|TN|NT|ZZ)/.test(found);
}

const forms: readonly Form[] = [
  { shape: /(?<![\w/.-])(?:(?:19|20)\d{6}[-+]?\d{4}|\d{6}[-+]?\d{4})(?![\w/-]|\.\d)/g, holds: isSwedish },
  { shape: /(?<![\w/.-])[A-HJ-NP-RT-Z]\d{12}(?![\w/-])/g, holds: isPupilNumber },
  { shape: /(?<=\bNHS\b\D{0,12})\d{3} ?\d{3} ?\d{4}(?!\d)/g, holds: isHealthNumber },
  {
    shape: /(?<![\w/.-])[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![\w/-])/g,
    holds: isInsuranceNumber,
  },
  { shape: /(?<![\w/.-])\d{3}-\d{2}-\d{4}(?![\w/-])/g, holds: isAmerican },
  { shape: /(?<![\w/.-])(?:\d{8}|[XYZ]-?\d{7})-?[A-HJ-NP-TV-Z](?![\w/-])/g, holds: isSpanish },
  { shape: /(?<![\w/.-])\d{1,2}\.\d{3}\.\d{3}-[\dKk](?![\w/-])/g, holds: isChilean },
  { shape: /(?<=\b(?:NIF|[Cc]ontribuinte)\b\D{0,12})[1-9]\d{2} ?\d{3} ?\d{3}(?!\d)/g, holds: isPortugueseTax },
  {
    shape: /(?<![\w/.-])\d{8} ?\d ?[A-Z0-9]{2}\d(?![\w/-])/g,
    holds: (found) => /[A-Z]/.test(found) && isPortugueseCard(found),
  },
  { shape: /(?<![\w/.-])\d{3}\.\d{3}\.\d{3}-\d{2}(?![\w/-])/g, holds: isBrazilian },
  { shape: /(?<=\bCPF\b\D{0,12})\d{11}(?!\d)/g, holds: isBrazilian },
];

/** A stretch of a text: offsets, `end` exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The numbers of persons in a text, in the order of the text. */
export function personalNumbers(text: string): readonly Stretch[] {
  return forms
    .flatMap(({ shape, holds }) => [...text.matchAll(shape)].filter(([found]) => holds(found)))
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length }))
    .toSorted((a, b) => a.start - b.start);
}
