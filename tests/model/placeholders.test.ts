import { describe, expect, it } from 'vitest';
import { isPlaceholder } from '../../language/text/placeholders.ts';

describe('words that only hold a place', () => {
  it.each([
    ['en', 'To follow.'],
    ['en', 'to follow …'],
    ['en', 'TODO ask the head'],
    ['en', 'Decide on mornings (TBC)'],
    ['en', '[insert name of school]'],
    ['en', 'Click or tap here to enter text.'],
    ['en', '…'],
    ['en', ' '],
    ['sv', 'Kommer senare'],
    ['sv', '[ange skolans namn]'],
    ['sv', 'Klicka eller tryck här för att ange text'],
    ['es', 'Por definir'],
    ['es', 'Fecha: por confirmar'],
    ['es', '[completar]'],
  ])('%s: %s', (language, text) => {
    expect(isPlaceholder(text, language)).toBe(true);
  });

  it.each([
    ['en', 'The rules are hard to follow.'],
    ['en', 'What is to be decided by nine?'],
    ['en', 'How do we start ...'],
    ['en', 'Students [of both years] speak.'],
    ['sv', 'Eleven kommer senare än klassen.'],
    ['es', 'TODO el centro lee'],
    ['es', 'Qué queda por definir en el aula'],
  ])('%s: %s is meant', (language, text) => {
    expect(isPlaceholder(text, language)).toBe(false);
  });
});
