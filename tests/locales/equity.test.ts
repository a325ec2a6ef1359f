import { describe, expect, it } from 'vitest';
import { namesEquity } from '../../language/locales/equity.ts';

describe('words for equity', () => {
  it.each([
    'More equitable schools',
    'Reduce inequities between classes',
    'En likvärdig skola',
    'Rättvisa betyg',
    'Avanzar en equidad',
    'Mais equidade na escola',
  ])('%s', (text) => {
    expect(namesEquity(text)).toBe(true);
  });

  it.each(['Quieter mornings', 'Laequit'])('not in: %s', (text) => {
    expect(namesEquity(text)).toBe(false);
  });
});
