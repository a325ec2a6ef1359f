import { join, relative, sep } from 'node:path';
import { hostText } from '../../language/locales/hosts.ts';
import type { Span } from '../../language/model/plan.ts';
import { openPointWords } from '../../language/reports/build.ts';
import { comparedWithin } from '../../server/engine/compare.ts';
import { nodeFiles } from '../../server/engine/node-files.ts';
import type { CheckedPlan } from '../../server/engine/plan-state.ts';
import { Workspace } from '../../server/engine/workspace.ts';

export const examples = join(import.meta.dirname, '../../examples');

/** Checks every plan at a path below `examples/`, on a clock that stands still. */
export async function checkExamples(path: string, day: string): Promise<readonly CheckedPlan[]> {
  const workspace = new Workspace({ files: nodeFiles, today: () => day });
  const { places, problems } = await workspace.add(join(examples, path));
  if (problems.length > 0) throw new Error(problems.map(({ why }) => hostText(why, 'en')).join('\n'));
  const plans: CheckedPlan[] = [];
  // One after another: a workspace keeps only so many in mind at once.
  for (const { root } of places) {
    const checked = await workspace.check(root);
    if (checked) plans.push(checked);
  }
  return comparedWithin(plans, (programme) => workspace.membersOf(programme));
}

/** Everything a check said of plans, one line each, as a person reads it: `file:line severity rule message`. */
export function told(plans: readonly CheckedPlan[]): string {
  return `${plans.map(toldOf).join('\n\n')}\n`;
}

function toldOf(checked: CheckedPlan): string {
  const { findings, accepted, undecided, openPoints } = checked.verdict;
  const at = (span: Span): string => place(checked, span);
  return [
    `# ${name(checked.root)}, read on ${checked.today}`,
    ...findings.map(({ span, severity, rule, message }) => `${at(span)} ${severity} ${rule}\n    ${message}`),
    ...accepted.map(({ finding, because }) => `${at(finding.span)} accepted ${finding.rule}\n    because ${because}`),
    ...undecided.map(({ span, rule, why }) => `${at(span)} cannot tell ${rule}\n    ${why}`),
    ...openPoints.map((open) => `${at(open.value.span)} open point\n    ${openPointWords(checked.plan, open)}`),
  ].join('\n');
}

function place({ texts }: CheckedPlan, { file, start }: Span): string {
  const before = texts.get(file)?.slice(0, start) ?? '';
  return `${name(file)}:${before.split('\n').length}`;
}

function name(path: string): string {
  return relative(examples, path).replaceAll(sep, '/');
}
