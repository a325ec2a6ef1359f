import { publicPlan } from '../../language/reports/public/plan.ts';
import type { Edition } from '../../language/reports/teller.ts';
import type { Language } from '../../language/text/languages.ts';
import { checkedAs } from './checked-as.ts';
import type { CheckedPlan } from './plan-state.ts';

/** Who reads a report, and in which language; that of the settings where nothing is said. */
export interface Readers {
  readonly language?: Language;
  readonly edition?: Edition;
}

/**
 * A plan as some readers get it. It is checked anew where it is another plan or language, so that what the critical
 * friend says of it is in their language and tells nothing that was left out.
 */
export function forReaders(checked: CheckedPlan, { language, edition }: Readers): CheckedPlan {
  const { settings } = checked.plan;
  const isSame = edition !== 'public' && (language === undefined || language === settings.language);
  if (isSame) return checked;
  const spoken = { ...checked.plan, settings: { ...settings, language: language ?? settings.language } };
  const plan = edition === 'public' ? publicPlan(spoken) : spoken;
  return checkedAs(plan, checked);
}
