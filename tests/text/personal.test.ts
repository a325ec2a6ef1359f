import { describe, expect, it } from 'vitest';
import { personalIn } from '../../language/text/personal.ts';

/** The stretches that were found, as a reader sees them. Every number here is made up, or published as an example. */
function found(text: string): readonly string[] {
  return personalIn(text).map(({ sort, start, end }) => `${sort}: ${text.slice(start, end)}`);
}

describe('an address', () => {
  it.each([
    ['Ask the coordinator, coord@ash.example, for the form.', 'coord@ash.example'],
    ['Skriv till åsa.öberg@skola.example.', 'åsa.öberg@skola.example'],
    ['mailto:office+inquiry@ash.sch.example', 'office+inquiry@ash.sch.example'],
  ])('%s', (text, address) => expect(found(text)).toEqual([`email: ${address}`]));

  it.each(['Bread @ 2 pounds', 'See @ashschool', 'a@b'])('is none: %s', (text) => expect(found(text)).toEqual([]));
});

describe('a telephone', () => {
  it.each([
    ['Call +44 20 7946 0123 first', '+44 20 7946 0123'],
    ['+46 70 174 06 05', '+46 70 174 06 05'],
    ['Ring 070-174 06 05', '070-174 06 05'],
    ['08-465 004 12 efter lunch', '08-465 004 12'],
    ['0161 496 0123', '0161 496 0123'],
    ['(202) 555-0143', '(202) 555-0143'],
    ['Ask at the piano +44 20 7946 0123', '+44 20 7946 0123'],
    ['tel. 555 01 43', '555 01 43'],
    ['Teléfono: 612 345 678', '612 345 678'],
    ['telemóvel 912345678', '912345678'],
    ['phone no 07700900123', '07700900123'],
  ])('%s', (text, telephone) => expect(found(text)).toEqual([`telephone: ${telephone}`]));

  it.each([
    'Order no. 0161 496 0123',
    'Invoice 00461740605',
    'Interviews by telephone 2026-09-14 to 2026-10-02',
    'A talk by phone, 14.10.2026',
    'From 09:00-10:30, on 01-09-2026',
    'https://doi.org/10.1080/09650792.2022.2110137',
    'doi: 10.4151/07189729-Vol.62-Iss.1-Art.1424',
    'ISSN 0965-0792, ISBN 0-306-40615-2',
    '+12 % in 2010, 1 580 000 SEK',
  ])('is none: %s', (text) => expect(found(text)).toEqual([]));
});

describe('a number that a state gives to a person', () => {
  it.each([
    ['Personnummer 121212-1212', '121212-1212'],
    ['19121212-1212', '19121212-1212'],
    ['UPN H801200001001', 'H801200001001'],
    ['NINO AB 12 34 56 C', 'AB 12 34 56 C'],
    ['NHS number 943 476 5919', '943 476 5919'],
    ['SSN 078-05-1120', '078-05-1120'],
    ['DNI 12345678Z', '12345678Z'],
    ['NIE X1234567L', 'X1234567L'],
    ['RUT 12.345.678-5', '12.345.678-5'],
    ['NIF 123456789', '123456789'],
    ['Cartão 00000000 0 ZZ4', '00000000 0 ZZ4'],
    ['CPF 111.444.777-35', '111.444.777-35'],
    ['CPF 11144477735', '11144477735'],
  ])('%s', (text, number) => expect(found(text)).toEqual([`identityNumber: ${number}`]));

  it.each([
    ['a check digit that does not hold', '121212-1213'],
    ['no such month', '121312-1211'],
    ['an order number', 'Order 2026091412'],
    ['a letter that does not hold', '12345678A'],
    ['points, and no check digit that holds', '12.345.678-4'],
    ['nine digits that nobody calls a tax number', '123456789'],
    ['check digits that do not hold', '111.444.777-36'],
    ['a number that is never given', '000-12-3456'],
    ['a beginning that is never given', 'QQ123456C'],
    ['a day and a letter', '20260914 A'],
    ['a grant and a date', 'L139251001 of 2000-09-01, UREC 2006-113'],
  ])('is none: %s', (_, text) => expect(found(text)).toEqual([]));
});

describe('a named pupil', () => {
  it.each([
    ['A pupil called Maya never speaks.', 'Maya'],
    ['Talk with the student Maya Okafor', 'Maya Okafor'],
    ['Eleven heter Åsa Berg', 'Åsa Berg'],
    ['una alumna llamada Lucía', 'Lucía'],
    ['o aluno João Silva', 'João Silva'],
  ])('%s', (text, name) => expect(found(text)).toEqual([`pupil: ${name}`]));

  it.each([
    'Student Council Meeting',
    'A pupil named by nobody',
    'The student Voice Group meets on Monday',
    'Ask a student in Year Nine',
    'Eleven students speak',
  ])('is none: %s', (text) => expect(found(text)).toEqual([]));
});

it('takes no longer for a text without spaces', () => {
  expect(found('a1'.repeat(50_000))).toEqual([]);
});
