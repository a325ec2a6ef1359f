import { describe, expect, it } from 'vitest';
import { questionIds } from '../../language/locales/locale.ts';
import { peopleWords } from '../../language/locales/questions.ts';
import { languages } from '../../language/text/languages.ts';

describe.each(languages)('the questions for people in %s', (language) => {
  const { questions, because, nowhere } = peopleWords(language);

  it('stand in the order in which they are asked', () => {
    expect(Object.keys(questions)).toEqual([...questionIds]);
  });

  it('are one question each, with a reason in sentences', () => {
    for (const { question, why } of Object.values(questions)) {
      expect(question).toMatch(language === 'es' ? /¿[^?]+\?$/ : /^[^?]+\?$/);
      expect(why).toMatch(/^[^?]+\.$/);
    }
  });

  it('say everything in words of their own', () => {
    const all = [...Object.values(questions).flatMap(({ question, why }) => [question, why])];
    expect(new Set(all).size).toBe(all.length);
    for (const words of [...all, ...Object.values(because), ...Object.values(nowhere)]) expect(words).not.toBe('');
  });
});
