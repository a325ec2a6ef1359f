import { join, type Plan } from '../../language/model/join.ts';
import type { Thing } from '../../language/model/plan.ts';
import { defaultSettings, type Settings } from '../../language/settings/settings.ts';
import { readPart } from '../../language/syntax/lower.ts';

/** A plan of one file. */
export function planOf(text: string, settings: Settings = defaultSettings): Plan {
  return join({ root: '/plan', settings, parts: [readPart('/plan/plan.inquiry', text)] });
}

/** The thing with a name. */
export function named(plan: Plan, name: string): Thing {
  const found = plan.things.find((thing) => thing.name?.text === name);
  if (!found) throw new Error(`Nothing is called ${name}`);
  return found;
}

/** The names of things, or their titles where they have none. */
export function names(things: readonly Thing[]): string[] {
  return things.map(({ name, title }) => name?.text ?? title?.text ?? '');
}
