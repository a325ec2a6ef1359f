import type { OpenPoint } from '../findings/finding.ts';
import { openPointsOf, toldApart } from '../model/ask/written/open-points.ts';
import type { Plan } from '../model/join.ts';

/** Every open point of a plan in words. */
export function openPointsIn(plan: Plan): OpenPoint[] {
  return openPointsOf(plan).map(({ thing, phrase, value }) => {
    const whose = toldApart(plan, thing);
    const what = phrase === undefined ? whose : `${whose}, ${phrase}`;
    return { what: `${what}: ${value.gap}`, span: value.span };
  });
}
