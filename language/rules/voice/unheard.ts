import { called, isOpenPoint, placeOf, says, targetsOf } from '../../model/ask/facts.ts';
import { equityAims } from '../../model/ask/framing/equity.ts';
import { shownAs } from '../../model/ask/labels.ts';
import { stillUnheard } from '../../model/ask/voices/unheard.ts';
import type { Plan } from '../../model/join.ts';
import type { Value } from '../../model/plan.ts';
import { addLine, skeleton } from '../mend.ts';
import { defineRule, type FixDraft } from '../rule.ts';

const people = `school ash "Ash School"
role tutor "Form tutor" at ash voice teacher
role families "Families on the estate" at ash voice family
group form "Year 8 tutor group" 27 students`;

export const unheard = defineRule({
  id: 'voice/unheard',
  since: '0.2.0',
  status: 'settled',
  severity: 'warning',
  nature: 'absence',
  preset: 'essential',
  title: 'Those seldom heard are not heard here either',
  why: 'A partnership that wants to be fair has to reach those whom nobody asks. Naming them is a start; they are heard when they give evidence or have a place where something is settled.',
  question: 'How will those you named speak for themselves in this?',
  whenNot: 'They are to be reached in a later cycle that the plan does not hold yet.',
  sources: [{ source: 'ainscow2023', place: '§3', support: 'states' }],
  messages: {
    nowhere:
      '“{who}”: named as seldom heard, with no evidence from them and no part in the work. Where will they speak?',
    nobody:
      'Equity is an aim here, and nobody is named as seldom heard. Whom does school life pass by? Add “unheard” and who.',
    aim: 'The aim',
    hear: 'Plan to hear them',
    name: 'Say who is seldom heard',
    inWords: 'nothing declares “{what}”, so nothing shows whether they are heard',
  },
  check(plan, report) {
    const { head } = plan;
    // As long as nobody has given evidence, it is too early to ask who gave none.
    const gathered = plan.byKind.evidence.some((source) => !isOpenPoint(source));
    for (const { value, heard } of gathered ? stillUnheard(plan) : []) {
      if (heard.is === 'cannot tell')
        report.undecided({ at: value.span, why: report.say(heard.because, { what: heard.what }) });
      if (heard.is !== false) continue;
      const who = shownAs(plan, value);
      const about = targetsOf(plan, value)[0];
      const fixes = hearThem(plan, value, report.say('hear'));
      report.finding('nowhere', {
        at: value.span,
        ...(about ? { about } : {}),
        holes: { who },
        fixes,
        found: 'not heard',
      });
    }
    const [aim] = equityAims(plan);
    if (!aim || !head || says(head, 'unheard')) return;
    const fixes = [skeleton(report.say('name'), addLine(head, 'unheard ${1:not stated}'))];
    report.finding('nobody', { at: placeOf(aim), about: aim, fixes, found: called(aim) });
  },
  examples: {
    speaking: [
      {
        title: 'families are named, and nobody asks them',
        plan: `partnership "Calm starts" {
  between ash
  unheard families
  //      ^^^^^^^^
}
${people}
question why "Why do mornings begin loudly?" {
  evidence walks "Walking interviews" of form { method interview }
}`,
        fixed: `partnership "Calm starts" {
  between ash
  unheard families
}
${people}
question why "Why do mornings begin loudly?" {
  evidence walks "Walking interviews" of form { method interview }
  evidence "What they are asked" gathered by not stated of families planned
}`,
      },
      {
        title: 'equity is the aim, and the plan names nobody it is for',
        plan: `partnership "Calm starts" {
  between ash
  research aim "More equitable mornings for all." agreed by ash
  //           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}
${people}`,
        fixed: `partnership "Calm starts" {
  between ash
  research aim "More equitable mornings for all." agreed by ash
  unheard not stated
}
${people}`,
      },
    ],
    silent: [
      {
        title: 'families answer at the kitchen table',
        plan: `partnership "Calm starts" { between ash  unheard families }
${people}
evidence "Kitchen talks" by tutor of families { method conversation }`,
      },
      {
        title: 'families give no evidence, and sit in the team',
        plan: `partnership "Calm starts" { between ash  unheard families }
${people}
team core "Inquiry group" at ash { members tutor, families }
evidence "Walking interviews" of form { method interview }`,
      },
      {
        title: 'nothing has been gathered from anybody yet',
        plan: `partnership "Calm starts" { between ash  unheard families }\n${people}`,
      },
      {
        title: 'they are named in words that cannot be followed',
        plan: `partnership "Calm starts" { between ash  unheard "New arrivals" }
${people}
evidence "Walking interviews" of form { method interview }`,
      },
    ],
  },
});

/** A line of evidence at the first question; where nobody asks anything yet there is no place for it. */
function hearThem(plan: Plan, value: Value, title: string): readonly FixDraft[] {
  const [question] = plan.byKind.question;
  const line = `evidence "\${1:What they are asked}" gathered by \${2:not stated} of ${value.text} planned`;
  return question ? [skeleton(title, addLine(question, line))] : [];
}
