import { readFileSync } from 'node:fs';
import type { Verdict } from '../../language/findings/finding.ts';
import type { Plan } from '../../language/model/join.ts';
import { type BuildInput, buildReport } from '../../language/reports/build.ts';
import { allReports, reportById } from '../../language/reports/index.ts';
import type { Document, PlacedBlock, ReportDefinition, Run, Table, Text } from '../../language/reports/report.ts';
import { summaryOf } from '../../language/reports/summary.ts';
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
  const verdict = checkPlan(plan, { today: '2007-01-10', rules: [] });
  return buildReport(definition, { verdict, ...asProgramme(definition, plan, verdict) });
}

/** A report about a programme is told of one whose only plan is this one, so that it has something to say of any text. */
export function asProgramme(
  { aboutMembers }: ReportDefinition,
  plan: Plan,
  verdict: Verdict,
): Pick<BuildInput, 'plan' | 'members'> {
  if (!aboutMembers) return { plan };
  const today = '2007-01-10';
  const programme = { ...plan, settings: { ...plan.settings, plans: ['plans/*'] } };
  return { plan: programme, members: { today, read: [summaryOf(plan, verdict, today)], unread: 0 } };
}

/** A report on one text. */
export function reportOf(text: string, id: string): Document {
  return reportOn(planOf(text), id);
}

export const reportIds = allReports.map(({ id }) => id);

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
