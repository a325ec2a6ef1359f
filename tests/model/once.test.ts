import { describe, expect, it } from 'vitest';
import { inAllThings, onceForThing } from '../../language/model/ask/once.ts';
import { join } from '../../language/model/join.ts';
import { defaultSettings } from '../../language/settings/settings.ts';
import { readPart } from '../../language/syntax/lower.ts';

describe('what a thing answers by itself', () => {
  const kept = readPart('/a/kept.inquiry', 'question why "Why?"');
  const planWith = (text: string, settings = defaultSettings): ReturnType<typeof join> =>
    join({ root: '/a', settings, parts: [kept, readPart('/a/typed.inquiry', text)] });

  it('is worked out again for the things of an edited file alone', () => {
    const asked: string[] = [];
    const titled = onceForThing((thing) => asked.push(thing.title?.text ?? ''));
    for (const text of ['question how "How?"', 'question how "How then?"']) {
      const plan = planWith(text);
      for (const thing of plan.things) titled(plan, thing);
    }
    expect(asked).toEqual(['Why?', 'How?', 'How then?']);
  });

  it('is worked out again where the settings are others', () => {
    const languageOf = onceForThing((_, { language }) => language);
    const [english, swedish] = [planWith(''), planWith('', { ...defaultSettings, language: 'sv' })];
    expect([english, swedish, english].map((plan) => plan.things.map((thing) => languageOf(plan, thing)))).toEqual([
      ['en'],
      ['sv'],
      ['en'],
    ]);
  });

  it('is found in all things in the order of the plan, and asked again of an edited file alone', () => {
    const asked: string[] = [];
    const titles = inAllThings((thing) => {
      asked.push(thing.kind);
      return [thing.title?.text];
    });
    const typed = 'concern late "Late"\nquestion how "How?" { evidence notes "Notes" }';
    expect([titles(planWith(typed)), titles(planWith('aim calm "Calm"'))]).toEqual([
      ['Why?', 'Late', 'How?', 'Notes'],
      ['Why?', 'Calm'],
    ]);
    expect(asked).toEqual(['question', 'concern', 'question', 'evidence', 'aim']);
  });
});
