import { hasInterruption } from '../../model/ask/cycles/rounds.ts';
import { isOpenPoint, placeOf } from '../../model/ask/facts.ts';
import { isPastDraft, isToCome } from '../../model/ask/time/stages.ts';
import { addLines, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

const inquiry = `inquiry "Calm starts" by tutor { status running }
role tutor "Form tutor" voice teacher`;

export const noInterruption = defineRule({
  id: 'cycle/no-interruption',
  since: '0.2.0',
  status: 'settled',
  severity: 'hint',
  nature: 'absence',
  preset: 'recommended',
  title: 'Nothing is planned that could interrupt what everybody is used to',
  why: 'What people do every day becomes invisible to them. A visit, a student’s account, a stranger’s question makes it strange for a moment, and only then can it be thought about.',
  question: 'What, or who, could make the familiar look unfamiliar to you?',
  whenNot: 'An interruption has already happened and led to this plan; write it as a moment.',
  sources: [{ source: 'ainscow2023', place: '§4.1 and §5', support: 'states' }],
  messages: {
    none: 'Nothing here comes from outside what staff see and say: no visit, no student’s or family’s account, no reading, no moment that questions. What could make the familiar look unfamiliar?',
    visit: 'Plan a visit',
  },
  check(plan, report) {
    const { cycle, visit, moment, source } = plan.byKind;
    const begun = cycle.filter((one) => !isToCome(plan, one, report.today));
    const [first] = begun;
    if (!first || !isPastDraft(plan) || hasInterruption(plan)) return;
    if ([...visit, ...moment, ...source].some(isOpenPoint)) return;
    const lines = ['visit "${1:Who visits whom}" on ${2:not stated} {', '  focus "${3:What it looks at}"', '}'];
    report.finding('none', {
      at: placeOf(plan.head ?? first),
      ...(plan.head ? { about: plan.head } : {}),
      found: 'no interruption',
      fixes: [skeleton(report.say('visit'), addLines(first, lines))],
    });
  },
  examples: {
    speaking: [
      {
        title: 'teachers ask teachers',
        plan: `inquiry "Calm starts" by tutor { status running }
//      ^^^^^^^^^^^^^
role tutor "Form tutor" voice teacher
cycle autumn "Look" from 2026-09-07 to 2026-12-11 {
  activity "Talk with colleagues" { gathers talks }
}
evidence talks "What teachers say" of staff { method interview  voice teacher }`,
        fixed: `inquiry "Calm starts" by tutor { status running }
role tutor "Form tutor" voice teacher
cycle autumn "Look" from 2026-09-07 to 2026-12-11 {
  activity "Talk with colleagues" { gathers talks }
  visit "Who visits whom" on not stated {
    focus "What it looks at"
  }
}
evidence talks "What teachers say" of staff { method interview  voice teacher }`,
      },
      {
        title: 'figures about students are not their account',
        plan: `inquiry "Calm starts" by tutor { status running }
//      ^^^^^^^^^^^^^
role tutor "Form tutor" voice teacher
group form "Year 8 tutor group" 27 students
cycle autumn "Look" from 2026-09-07 to 2026-12-11 { gathers marks }
evidence marks "Marks by lesson" of form routine { method statistics }`,
      },
    ],
    silent: [
      {
        title: 'students tell',
        plan: `${inquiry}
group form "Year 8 tutor group" 27 students
cycle autumn "Look" from 2026-09-07 to 2026-12-11 { gathers talks }
evidence talks "Walking interviews" of form { method interview  voice student }`,
      },
      {
        title: 'a moment has made people look',
        plan: `${inquiry}
moment "Staff watched the lesson video." on 2026-09-10 { kind interruption }
cycle autumn "Look" from 2026-09-07 to 2026-12-11 { activity "Talk with colleagues" }`,
      },
      {
        title: 'a draft is too early to ask',
        plan: `inquiry "Calm starts" by tutor
role tutor "Form tutor" voice teacher
cycle spring "Look" from 2026-09-07 to 2026-12-11 { activity "Talk with colleagues" }`,
      },
      {
        title: 'the cycle has not begun',
        plan: `${inquiry}
cycle spring "Look" from 2027-01-11 to 2027-05-28 { activity "Talk with colleagues" }`,
      },
    ],
  },
});
