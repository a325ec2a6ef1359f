import { wideFirst } from '../../model/ask/cycles/first-tests.ts';
import { called, labelOf } from '../../model/ask/facts.ts';
import { knownLabel, shownAs } from '../../model/ask/labels.ts';
import { addLine, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

export const tooBigFirst = defineRule({
  id: 'cycle/too-big-first',
  since: '0.2.0',
  status: 'settled',
  severity: 'hint',
  nature: 'absence',
  preset: 'all',
  title: 'The first test covers a whole school',
  why: 'What goes wrong in one lesson with one class is learnt from by noon. What goes wrong in a whole school has to be defended.',
  question: 'Could the first test be smaller: one class, one teacher, one day?',
  whenNot: 'It can only be done by everybody at once, such as a new timetable.',
  sources: [{ source: 'pdsaForms', place: 'test size', support: 'suggests' }],
  messages: {
    wide: '“{change}” is the first test in this plan, and it covers everybody: {people}. Could it begin with one class, one teacher, one day?',
    smaller: 'Begin with fewer',
  },
  check(plan, report) {
    const first = wideFirst(plan, report.today);
    if (!first) return;
    const { change, wide } = first;
    const step = 'step "${1:A first test}" for "${2:one class}"';
    report.finding('wide', {
      at: wide.value.span,
      about: change,
      holes: {
        change: called(change),
        people: wide.level ? knownLabel(plan, 'level', wide.value.text) : shownAs(plan, wide.value),
      },
      found: `${called(change)}, ${labelOf(plan, wide.value)}`,
      fixes: [skeleton(report.say('smaller'), addLine(change, step))],
    });
  },
  examples: {
    speaking: [
      {
        title: 'every pupil, from the first day',
        plan: `change "A shared task in every lesson" for pupils every lesson
//                                         ^^^^^^`,
        fixed: `change "A shared task in every lesson" for pupils every lesson {
  step "A first test" for "one class"
}`,
      },
      {
        title: 'the whole school first, and one class only in spring',
        plan: `school ash "Ash School" { pupils 640 }
group everybody "All students" at ash 640 students
group form "Year 8 tutor group" at ash 27 students
change "A shared task" for everybody from 2026-09-07
//                         ^^^^^^^^^
change "A shared text" for form from 2027-01-11`,
      },
      {
        title: 'a cycle that only looked is no test',
        plan: `cycle autumn "Look" from 2026-04-13 to 2026-07-10 { activity "Talk with students" }
cycle spring "Try" after autumn {
  change "A shared task in every lesson" for pupils
  //                                         ^^^^^^
}`,
      },
      {
        title: 'the level says it',
        plan: `change "A calmer corridor" {
  level whole-school
  //    ^^^^^^^^^^^^
}`,
      },
    ],
    silent: [
      {
        title: 'one class first, or at a time nobody can tell',
        plan: `group form "Year 8 tutor group" 27 students
change "A shared task" for form
change "A shared task in every lesson" for pupils`,
      },
      {
        title: 'a step begins with fewer',
        plan: `change "A shared task in every lesson" for pupils { step "Three classes first" for "Three classes" }`,
      },
      {
        title: 'it follows a cycle in which it was tried; another is over',
        plan: `cycle autumn "Try it" from 2026-04-13 to 2026-07-10 { decision "It helps one class" }
change "A wall of rules" for pupils { status done }
change "A shared task in every lesson" for pupils after autumn`,
      },
    ],
  },
});
