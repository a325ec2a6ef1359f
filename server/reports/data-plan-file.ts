import { type BuildInput, buildDataPlan } from '../../language/reports/build.ts';
import type { DataPlan } from '../../language/reports/data-plan/data-plan.ts';
import { gapsIn, renderMadmp } from '../../language/reports/render/madmp.ts';
import type { ReportDefinition } from '../../language/reports/report.ts';
import { dataPlanWords } from '../../language/reports/words/data-plan.ts';

/** A report as a data management plan that other programs read. */

interface Asked {
  readonly definition: ReportDefinition;
  readonly input: BuildInput;
}

export function hasDataPlan({ aboutData }: ReportDefinition): boolean {
  return aboutData === true;
}

export function dataPlanFile(asked: Asked): string {
  return renderMadmp(dataPlanOf(asked));
}

/** What the standard asks for and the plan does not say. */
export function toFillIn(asked: Asked): readonly string[] {
  const plan = dataPlanOf(asked);
  return [dataPlanWords[plan.language].toFillIn, ...gapsIn(plan).map((gap) => `  ${gap}`)];
}

function dataPlanOf({ definition, input }: Asked): DataPlan {
  const plan = buildDataPlan(definition, input);
  if (!plan) throw new Error(`The report “${definition.id}” is not about data.`);
  return plan;
}
