import type { Plan } from '../model/join.ts';
import type { RuleScope, RuleSettings } from '../settings/settings.ts';

/** Which settings hold for which file: those of the plan, or of the innermost folder that says something else. */

export function scopesOf(rules: RuleSettings): readonly RuleScope[] {
  return [rules, ...Object.values(rules.folders)];
}

/** What holds for a file of a plan. */
export function scopeOf({ root, settings: { rules, folder } }: Plan, file: string): RuleScope {
  const paths = Object.keys(rules.folders);
  if (paths.length === 0) return rules;
  const way = wayTo(folder ?? root, file);
  const [innermost] = paths
    .filter((path) => way === path || way.startsWith(`${path}/`))
    .sort((a, b) => b.length - a.length);
  return (innermost !== undefined && rules.folders[innermost]) || rules;
}

/** The paths from the settings to everything that is known to lie in a plan; one that ends with `/` was not looked into. */
export function waysIn({ root, settings: { folder }, parts, others }: Plan): readonly string[] {
  return [...parts.map(({ file }) => wayTo(folder ?? root, file)), ...others];
}

/** The path from a folder to a file below it, with `/`. */
function wayTo(folder: string, file: string): string {
  const [from, to] = [folder, file].map((path) => path.replaceAll('\\', '/'));
  return from !== undefined && to?.startsWith(`${from}/`) ? to.slice(from.length + 1) : file;
}
