import { describe, expect, it } from 'vitest';
import { allRules } from '../../language/rules/index.ts';
import type { Language } from '../../language/text/languages.ts';
import { spokenIn } from './examples.ts';

/** Known words of a plan are typed in English; a message calls them what its readers call them. */

const plans: Readonly<Record<string, string>> = {
  'triangulation/methods': `inquiry "Who stays away?" { status running }
question why "Why do students stay away?" {
  evidence talks "Talks at the gate" of staff { method focus-group }
}`,
  'triangulation/people': `question why "Why do students stay away?" {
  evidence talks "Talks at the gate" of pupils { method interview }
}`,
  'framing/external-causes': 'barrier "The bus comes late." { caused by local-system }',
  'cycle/missing-phase': `cycle autumn "A calmer start" from 2026-09-07 to 2026-12-11 {
  model pdsa
  phase "plan" from 2026-09-07 to 2026-09-25
  phase "do" from 2026-09-28 to 2026-10-30
  phase "act" from 2026-11-23 to 2026-12-11
}`,
};

/** The holes of the first message of a rule, as they are filled in a language. */
function holesOf(id: string, language: Language): string {
  const rule = allRules.find((one) => one.id === id);
  if (!rule) throw new Error(id);
  const bare = Object.entries(rule.messages).map(([key, text]) => [key, (text.match(/\{\w+\}/g) ?? []).join(' | ')]);
  const example = { title: id, plan: plans[id] ?? '' };
  // Under an id that no language has words for, these messages are the ones that are filled.
  const unknown = { ...rule, id: 'labels/filled', messages: Object.fromEntries(bare) } as const;
  return spokenIn(unknown, example, example.plan, language).said[0] ?? '';
}

describe('known words in messages', () => {
  it.each([
    ['triangulation/methods', 'en', 'Why do students stay away? | focus group'],
    ['triangulation/people', 'en', 'Why do students stay away? | pupils'],
    ['framing/external-causes', 'en', 'local system'],
    ['cycle/missing-phase', 'en', 'A calmer start | PDSA | study'],
    ['triangulation/methods', 'sv', 'Why do students stay away? | fokusgrupp'],
    ['triangulation/people', 'es', 'Why do students stay away? | el alumnado'],
    ['framing/external-causes', 'sv', 'det lokala systemet'],
    ['cycle/missing-phase', 'es', 'A calmer start | PHEA | estudiar'],
  ] as const)('%s in %s', (id, language, holes) => {
    expect(holesOf(id, language)).toBe(holes);
  });
});
