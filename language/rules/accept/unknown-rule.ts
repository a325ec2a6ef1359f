import type { Words } from '../../model/plan.ts';
import { isSlip, nearest } from '../../text/nearest.ts';
import { complete, replace, skeleton } from '../mend.ts';
import { defineRule, type FixDraft } from '../rule.ts';

const plan = `inquiry "Calm starts" by tutor at "Ash School"
role tutor "Form tutor" voice teacher
evidence walks "Walking interviews" { personal data "School drive" }`;

export const acceptUnknownRule = defineRule({
  id: 'accept/unknown-rule',
  since: '0.1.0',
  status: 'settled',
  severity: 'warning',
  nature: 'contradiction',
  preset: 'essential',
  title: 'An acceptance of no rule',
  why: 'An acceptance answers one question of the critical friend by its name. Under a name that nobody knows it answers nothing, and the question stays open.',
  question: 'Which finding is this an answer to?',
  whenNot: 'Never: write the name as it stands with the finding.',
  sources: [],
  messages: {
    unknown: 'There is no rule “{rule}”. Write the name as it stands with the finding.',
    resembles: 'There is no rule “{rule}”. Is {nearest} meant?',
    none: 'This acceptance names no rule. Write the name as it stands with the finding, right after “accept”.',
    write: 'Write {name}',
  },
  check(plan, report) {
    for (const line of plan.byKind.accept) {
      if (!line.name) {
        report.finding('none', { at: line.wordSpan, about: line });
        continue;
      }
      const { text: rule, span: at } = line.name;
      if (report.run.ruleIds.includes(rule)) continue;
      const names = nearest(rule, report.run.ruleIds);
      if (names.length === 0) {
        report.finding('unknown', { at, about: line, holes: { rule } });
        continue;
      }
      report.finding('resembles', {
        at,
        about: line,
        holes: { rule, nearest: report.list(names, 'or') },
        found: `${rule}, ${names.join(' or ')}`,
        fixes: rename(line.name, names, (name) => report.say('write', { name })),
      });
    }
  },
  examples: {
    speaking: [
      {
        title: 'a slip of the pen',
        plan: `${plan}
accept ethics/no-retension for walks by tutor because "The drive is being moved."
//     ^^^^^^^^^^^^^^^^^^^`,
        fixed: `${plan}
accept ethics/no-retention for walks by tutor because "The drive is being moved."`,
      },
      {
        title: 'no rule at all',
        plan: `${plan}
accept {
//^^^^
  by tutor
  because "The drive is being moved."
}`,
      },
      {
        title: 'a name that resembles none',
        plan: `${plan}
accept our-own-way for walks by tutor because "The drive is being moved."
//     ^^^^^^^^^^^`,
      },
    ],
    silent: [
      {
        title: 'the name of a rule',
        plan: `${plan}
accept ethics/no-retention for walks by tutor because "The drive is being moved."`,
      },
      {
        title: 'the name of a rule that speaks only of partnerships',
        plan: `${plan}
accept contract/missing by tutor because "We are one school."`,
      },
    ],
  },
});

/** One name that is surely meant may be written at once; of several, a person chooses. */
function rename(
  { text, span: at }: Words,
  names: readonly string[],
  titled: (name: string) => string,
): readonly FixDraft[] {
  const [only, second] = names;
  if (only !== undefined && second === undefined && isSlip(text, only))
    return [complete(titled(only), replace(at, only))];
  return names.map((name) => skeleton(titled(name), replace(at, `\${1:${name}}`)));
}
