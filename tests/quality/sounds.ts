import type { Finding } from '../../language/findings/finding.ts';
import type { Plan } from '../../language/model/join.ts';
import type { Preset } from '../../language/rules/rule.ts';
import { checkPlan } from '../../language/rules/run.ts';
import { checkExamples } from '../examples/told.ts';
import type { Sound } from './mutator.ts';

/** The folders of the examples that faults are planted in. */
export const soundNames = [
  'better-schools',
  'classroom',
  'co-ownership',
  'dundee',
  'inclusive-inquiry',
  'iqea',
  'mutual-benefit',
  'stockborough',
] as const;

/** The sound plans, with every rule of ours on; what they hear unmutated is no finding about a fault. */
export async function soundPlans(): Promise<readonly Sound[]> {
  const checked = await Promise.all(soundNames.map((name) => checkExamples(name, '1900-01-01')));
  return checked.flatMap(([one], index) => {
    const name = soundNames[index];
    if (!one || name === undefined) return [];
    const plan = asking(one.plan, 'all');
    const { findings, undecided } = checkPlan(plan, { today: one.today });
    return [{ name, plan, texts: one.texts, today: one.today, heard: findings, untold: undecided }];
  });
}

/** What a plan hears where nobody has chosen how much it is asked. */
export function heardAtRecommended({ plan, today }: Sound): readonly Finding[] {
  return checkPlan(asking(plan, 'recommended'), { today }).findings;
}

function asking(plan: Plan, preset: Preset): Plan {
  const rules = { ...plan.settings.rules, preset, severities: {}, folders: {} };
  return { ...plan, settings: { ...plan.settings, rules } };
}
