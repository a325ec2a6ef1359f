import type { Plan } from '../join.ts';

/** What rules ask of a plan again and again. A plan never changes, so an answer holds as long as the plan does. */

/** A question about a plan that is worked out once for each plan. */
export function oncePerPlan<Answer>(work: (plan: Plan) => Answer): (plan: Plan) => Answer {
  const answers = new WeakMap<Plan, { readonly answer: Answer }>();
  return (plan) => {
    const known = answers.get(plan);
    if (known) return known.answer;
    const answer = work(plan);
    answers.set(plan, { answer });
    return answer;
  };
}

/** A question about something in a plan that is worked out once for each of them. */
export function onceForEach<Asked extends object, Answer>(
  work: (plan: Plan, asked: Asked) => Answer,
): (plan: Plan, asked: Asked) => Answer {
  const answersOf = oncePerPlan(() => new Map<Asked, { readonly answer: Answer }>());
  return (plan, asked) => {
    const answers = answersOf(plan);
    const known = answers.get(asked);
    if (known) return known.answer;
    const answer = work(plan, asked);
    answers.set(asked, { answer });
    return answer;
  };
}
