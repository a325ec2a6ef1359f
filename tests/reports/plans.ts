import { readFileSync } from 'node:fs';
import type { Plan } from '../../language/model/join.ts';
import { buildReport } from '../../language/reports/build.ts';
import { reportById } from '../../language/reports/index.ts';
import type { Document, PlacedBlock, Run, Table, Text } from '../../language/reports/report.ts';
import { checkPlan } from '../../language/rules/run.ts';
import { planOf, planRoot } from '../support/plan.ts';

/** The text of a worked example: `one-page`, `partnership`, or `patio`, which is in Spanish. */
export function example(name: string): string {
  return readFileSync(new URL(`plans/${name}.inquiry`, import.meta.url), 'utf8');
}

/** The file that plans of tests stand in. */
export const planFile = `${planRoot}/plan.inquiry`;

/** A report on a plan that no rule has looked at: what it says rests on the text alone. */
export function reportOn(plan: Plan, id: string): Document {
  const definition = reportById(id);
  if (!definition) throw new Error(`There is no report ${id}`);
  return buildReport(definition, { plan, verdict: checkPlan(plan, { today: '2007-01-10', rules: [] }) });
}

/** A report on one text. */
export function reportOf(text: string, id: string): Document {
  return reportOn(planOf(text), id);
}

export const reportIds = [
  'contract',
  'plan',
  'evidence-matrix',
  'cycle-calendar',
  'ownership-map',
  'plan-health',
  'my-part',
  'if-somebody-leaves',
  'account-of-practice',
  'planned-changed-happened',
  'data-agreement',
  'student-voice',
  'plain-summary',
] as const;

/** Every run of a report, in the order in which it is read. */
export function runsOf({ blocks }: Document): readonly Run[] {
  return blocks.flatMap(textsIn).flat();
}

function textsIn(block: PlacedBlock): readonly Text[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'note':
      return [block.text];
    case 'list':
      return block.items;
    case 'facts':
      return block.rows.flatMap(({ lines }) => lines);
    case 'table':
      return textsOfTable(block);
    case 'figure':
      return block.table ? textsOfTable(block.table) : [];
    case 'blank':
    case 'page-break':
      return [];
    case 'signatures':
      return block.lines.flatMap(({ party, role }) => (role ? [party, role] : [party]));
  }
}

function textsOfTable({ columns, rows }: Table): readonly Text[] {
  return [...columns, ...rows.flatMap((cells) => cells.flatMap(({ lines }) => lines))];
}

/** A partnership of two schools that has agreed nothing yet. */
export const pair = `partnership "Two schools" { between ash, birch }
school ash "Ash School"
school birch "Birch School"
`;
