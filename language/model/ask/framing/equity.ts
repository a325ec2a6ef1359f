import { namesEquity } from '../../../locales/equity.ts';
import type { Plan } from '../../join.ts';
import type { Thing } from '../../plan.ts';
import { oncePerPlan } from '../once.ts';

/** Whether a plan is about who misses out. */

/** The aims whose own words name equity. */
export const equityAims = oncePerPlan((plan: Plan): readonly Thing[] =>
  plan.byKind.aim.filter(({ title, values }) =>
    [...(title ? [title] : []), ...values].some(({ text }) => namesEquity(text)),
  ),
);
