import type { Thing } from '../../../language/model/plan.ts';
import type { Members } from '../../../language/reports/members.ts';
import type { ReportDefinition } from '../../../language/reports/report.ts';
import type { Edition } from '../../../language/reports/teller.ts';
import type { CheckedPlan } from '../../engine/plan-state.ts';
import { type FormatId, type Made, made, sourceOf } from '../../reports/formats.ts';

export interface ReportFileOptions {
  readonly format: FormatId;
  readonly for?: Edition;
  readonly asOf?: string;
  readonly role?: string;
  /** Of a report about a programme: its plans. */
  readonly members?: Members;
  /** The account of the plan that it is given as. */
  readonly account?: Thing;
  /** The browser to print with, where one is named. */
  readonly browser?: string;
}

/** A report on a plan, as the content of a file. */
export async function reportFile(
  definition: ReportDefinition,
  { plan, verdict }: CheckedPlan,
  { format, for: edition, asOf, role, members, account, browser }: ReportFileOptions,
): Promise<Made> {
  const source = sourceOf(definition, {
    plan,
    verdict,
    ...(edition && { edition }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(role === undefined ? {} : { role }),
    ...(members === undefined ? {} : { members }),
    ...(account === undefined ? {} : { account }),
  });
  return made(format, source, browser === undefined ? {} : { browser });
}
