import { called, placeOf, pointedAt, targetsOf, valuesOf, visible } from '../../model/ask/facts.ts';
import { isPastDraft } from '../../model/ask/time/stages.ts';
import { addDeclaration, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

const people = `inquiry "Calm starts" by tutor at "Ash School" { status running }
role tutor "Form tutor" voice teacher
role friend "Critical friend" voice researcher
theory architectures "Practice architectures" by friend`;

export const oneLens = defineRule({
  id: 'triangulation/one-lens',
  since: '0.2.0',
  status: 'settled',
  severity: 'hint',
  nature: 'absence',
  preset: 'all',
  title: 'Everything is seen through one theory',
  why: 'A theory shows some things and leaves others in the dark. What members of a team bring from different ways of thinking is a valuable means of questioning what each takes for granted.',
  question: 'What would somebody with another theory ask about this?',
  whenNot: 'The work is to try out this very theory.',
  sources: [
    { source: 'ainscow2023', place: '§3', support: 'states' },
    { source: 'denzin', place: 'theory triangulation', support: 'suggests' },
  ],
  messages: {
    one: 'All of this is looked at through “{theory}” alone. What would somebody with another theory ask?',
    addTheory: 'Add another way of looking',
    inWords: '“{words}” may be another theory, and the plan does not declare it',
  },
  check(plan, report) {
    const theories = visible(plan, 'theory');
    const [only] = plan.byKind.theory;
    if (!only || theories.length > 1 || !isPastDraft(plan)) return;
    // A lens that nobody looks through yet asks for no second.
    if (!plan.things.some((thing) => pointedAt(plan, thing, 'draws on').includes(only))) return;
    const place = { at: placeOf(only), about: only };
    const words = plan.things
      .flatMap((thing) => valuesOf(thing, 'draws on'))
      .find((value) => value.type === 'text' && targetsOf(plan, value).length === 0);
    if (words) return report.undecided({ ...place, why: report.say('inWords', { words: words.text }) });
    const declaration = 'theory "${1:Another way of looking}" by ${2:not stated}';
    report.finding('one', {
      ...place,
      holes: { theory: called(only) },
      fixes: [skeleton(report.say('addTheory'), addDeclaration(plan, only.span, declaration))],
      found: 'one theory',
    });
  },
  examples: {
    speaking: [
      {
        title: 'one theory, on which the question draws',
        plan: `${people}
//     ^^^^^^^^^^^^^
question "Why do mornings begin loudly?" draws on architectures`,
        fixed: `${people}
question "Why do mornings begin loudly?" draws on architectures

theory "Another way of looking" by not stated`,
      },
      {
        title: 'two questions and a finding draw on it',
        plan: `${people}
//     ^^^^^^^^^^^^^
question why "Why do mornings begin loudly?" { draws on architectures }
question "What would a calm start need?" { draws on architectures }
finding "A task makes the difference." { answers why  draws on architectures }`,
      },
    ],
    silent: [
      {
        title: 'two theories',
        plan: `${people}
theory belonging "Belonging as being needed" by tutor
question "Why do mornings begin loudly?" { draws on architectures, belonging }`,
      },
      {
        title: 'a theory that nothing draws on yet',
        plan: `${people}\nquestion "Why do mornings begin loudly?"`,
      },
      {
        title: 'a second is named in words',
        plan: `${people}
question "Why do mornings begin loudly?" { draws on architectures, "What we read on belonging" }`,
      },
    ],
  },
});
