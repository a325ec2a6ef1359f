import { inheritanceOf } from '../../language/model/inheritance.ts';
import { join, type Plan } from '../../language/model/join.ts';
import type { Part } from '../../language/model/plan.ts';
import { defaultSettings, type Settings } from '../../language/settings/settings.ts';
import { readPart } from '../../language/syntax/lower.ts';

/** The folder that plans of tests lie in. */
export const planRoot = '/plans/example';

export interface PlanOptions {
  /** What `inquiry.yaml` says, beside the defaults. */
  readonly settings?: Partial<Settings>;
  /** ISO day on which the plan is read. */
  readonly today?: string;
  /** Files of the programme the plan is a member of. */
  readonly inherited?: string | Readonly<Record<string, string>>;
}

/** Reads and joins one text, or several by file name, to a plan. */
export function planOf(text: string | Readonly<Record<string, string>>, options: PlanOptions = {}): Plan {
  const { settings, today, inherited } = options;
  return join({
    root: planRoot,
    settings: { ...defaultSettings, ...settings, ...(today === undefined ? {} : { asOf: today }) },
    parts: partsOf(text, planRoot),
    ...(inherited === undefined ? {} : { inheritance: inheritanceOf(partsOf(inherited, '/plans')) }),
  });
}

function partsOf(text: string | Readonly<Record<string, string>>, folder: string): Part[] {
  const files = typeof text === 'string' ? { 'plan.inquiry': text } : text;
  return Object.entries(files).map(([name, content]) => readPart(`${folder}/${name}`, content));
}
