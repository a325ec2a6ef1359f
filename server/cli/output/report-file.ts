import type { ReportDefinition } from '../../../language/reports/report.ts';
import type { Edition } from '../../../language/reports/teller.ts';
import type { CheckedPlan } from '../../engine/plan-state.ts';
import { type FormatId, type Made, made, sourceOf } from '../../reports/formats.ts';

export interface ReportFileOptions {
  readonly format: FormatId;
  readonly for?: Edition;
  readonly asOf?: string;
  readonly role?: string;
}

/** A report on a plan, as the content of a file. */
export async function reportFile(
  definition: ReportDefinition,
  { plan, verdict }: CheckedPlan,
  { format, for: edition, asOf, role }: ReportFileOptions,
): Promise<Made> {
  const source = sourceOf(definition, {
    plan,
    verdict,
    ...(edition && { edition }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(role === undefined ? {} : { role }),
  });
  return made(format, source);
}
