import fc from 'fast-check';
import { describe, it } from 'vitest';
import type { Plan } from '../../language/model/join.ts';
import type { CheckedPlan } from '../../server/engine/plan-state.ts';
import { checkExamples } from '../examples/told.ts';
import { retyped, Typed } from './typed.ts';
import { type Typing, typedInto, typing } from './typing.ts';

/**
 * A critic remembers what was said of a plan and asks anew only where an edit made a difference. Whatever is typed, in
 * whatever order, he says what somebody says who has never seen the plan.
 */

/** Folders of examples, and which of the plans that lie there is typed into. */
const plans = [
  ['a plan of one teacher', 'classroom', 0],
  ['a partnership with acceptances', 'stockborough', 0],
  ['a partnership in Swedish, with checks of its own', 'better-schools', 0],
  ['a school beneath its programme', 'pathways', 3],
  ['a network', 'dundee', 0],
  ['a plan that breaks off in the middle of a word', 'in-trouble/half-typed.inquiry', 0],
] as const;

describe.each(plans)('%s', (_, folder, index) => {
  it('is told the same after any edits as if it had never been seen', async () => {
    const example = (await checkExamples(folder, '2026-03-01'))[index];
    if (!example) throw new Error(`There is no such plan in ${folder}.`);
    const begun = { ...example, plan: askedEverything(example.plan) };
    fc.assert(
      fc.property(fc.array(typing, { minLength: 1, maxLength: 12 }), (edits) => {
        const typed = new Typed();
        let now: Written = begun;
        for (const edit of [undefined, ...edits]) {
          if (edit) now = after(now, edit);
          typed.check(now.plan, { today: example.today });
        }
        typed.finish();
      }),
      { numRuns: 16 },
    );
  });
});

type Written = Pick<CheckedPlan, 'plan' | 'texts'>;

function after({ plan, texts }: Written, edit: Typing): Written {
  const { file = '' } = plan.parts[Math.floor(edit.file * plan.parts.length)] ?? {};
  const text = typedInto(texts.get(file) ?? '', edit);
  return { plan: retyped(plan, file, text), texts: new Map([...texts, [file, text]]) };
}

function askedEverything(plan: Plan): Plan {
  const { settings } = plan;
  return { ...plan, settings: { ...settings, rules: { ...settings.rules, preset: 'all' } } };
}
