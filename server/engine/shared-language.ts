import type { Plan } from '../../language/model/join.ts';
import type { Language } from '../../language/text/languages.ts';

/** The language that some plans share; undefined where there is no plan, or they differ. */
export function sharedLanguage(plans: readonly Plan[]): Language | undefined {
  const [first, ...others] = new Set(plans.map(({ settings }) => settings.language));
  return others.length === 0 ? first : undefined;
}
