import { expect } from 'vitest';
import { oncePerPlan } from '../../../language/model/ask/once.ts';
import { type Inheritance, noInheritance } from '../../../language/model/inheritance.ts';
import { join, type Plan } from '../../../language/model/join.ts';
import { LivingPlan } from '../../../language/model/living/plan.ts';
import { defaultSettings } from '../../../language/settings/settings.ts';
import { readPart } from '../../../language/syntax/lower.ts';

const others: readonly string[] = [];

/** The plan that a text says, as a member of a programme or of none. */
export function read(text: string, inheritance: Inheritance = noInheritance): Plan {
  return join({
    root: '/a',
    settings: defaultSettings,
    parts: [readPart('/a/plan.inquiry', text)],
    others,
    inheritance,
  });
}

/** Words that stand in a text, and what is typed in their place. */
export type Edit = readonly [was: string, is: string];

/**
 * How often a question has been worked out in a plan that is typed into: at first, and after each edit. Its answer is
 * that of a plan that says the same and was never typed into.
 */
export function asked(
  text: string,
  question: (plan: Plan) => unknown,
  edits: readonly Edit[],
  inheritance?: Inheritance,
): readonly number[] {
  let times = 0;
  const ask = oncePerPlan((plan) => {
    times++;
    return question(plan);
  });
  const living = new LivingPlan(read(text, inheritance));
  let now = text;
  ask(living);
  const after = ([was, is]: Edit): number => {
    expect(now).toContain(was);
    now = now.replace(was, is);
    expect(living.takeOver(read(now, inheritance))).toBe(true);
    expect(ask(living)).toEqual(question(read(now, inheritance)));
    return times;
  };
  return [times, ...edits.map(after)];
}
