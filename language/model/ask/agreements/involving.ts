import type { Plan } from '../../join.ts';
import type { Thing, Value } from '../../plan.ts';
import { isLeftOpen, isOpenPoint, placeOf } from '../facts.ts';
import { type Alike, alike, boundSchools, placeOfBound, type ToldOf } from '../people/schools.ts';
import { actualOf, dutiesOwedBy, isBelowTarget, isStillDue, staffOf, targetOf } from './duties.ts';

/** How many of its staff each school means to involve, and whether it did. */

export type Involvement =
  | { readonly is: 'none'; readonly duties: readonly Thing[] }
  | { readonly is: 'no number'; readonly duty: Thing }
  | { readonly is: 'cannot tell' }
  | { readonly is: 'below'; readonly target: Value | undefined; readonly actual: Value | undefined };

/** What there is to ask of the staff that schools involve, told together where one place of the plan says so. */
export function involvement(plan: Plan, today: string): readonly Alike<Involvement>[] {
  return alike(
    plan,
    [...boundSchools(plan)].flatMap((bound): readonly ToldOf<Involvement>[] => {
      const [school] = bound;
      const duties = dutiesOwedBy(plan, school);
      const involving = duties.filter(({ word }) => word === 'involvement');
      // A school that owes nothing yet is asked for that first.
      if (involving.length === 0 && duties.some((duty) => !isOpenPoint(duty)))
        return [{ school, at: placeOfBound(bound), said: { is: 'none', duties }, key: 'none' }];
      return involving.flatMap((duty) =>
        asked(plan, school, duty, today).map((said) => ({
          school,
          at: placeOf(duty),
          about: duty,
          said,
          key: said.is,
        })),
      );
    }),
  );
}

function asked(plan: Plan, school: Thing, duty: Thing, today: string): readonly Involvement[] {
  const [target] = targetOf(duty);
  const open = target !== undefined || isOpenPoint(duty) || isLeftOpen(duty, 'target');
  const below = isBelowTarget(duty, staffOf(school));
  const missed = below === true && !isStillDue(plan, duty, today);
  return [
    ...(open ? [] : [{ is: 'no number', duty } as const]),
    ...(below === 'cannot tell' ? [{ is: below } as const] : []),
    ...(missed ? [{ is: 'below', target, actual: actualOf(duty)[0] } as const] : []),
  ];
}
