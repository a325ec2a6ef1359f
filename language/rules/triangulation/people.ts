import { fedQuestions, informantsOf } from '../../model/ask/evidence/evidence.ts';
import { commonPeople } from '../../model/ask/evidence/triangulation.ts';
import { called, placeOf } from '../../model/ask/facts.ts';
import { peopleLabel } from '../../model/ask/labels.ts';
import type { Plan } from '../../model/join.ts';
import type { Thing } from '../../model/plan.ts';
import { addLine, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

export const triangulationPeople = defineRule({
  id: 'triangulation/people',
  since: '0.1.0',
  status: 'trial',
  severity: 'warning',
  nature: 'absence',
  preset: 'essential',
  title: 'All evidence comes from one group of people',
  why: 'The same lesson looks different to teachers, support staff and students. An account that only one group has given cannot be compared with another.',
  question: 'Who else was there, and might tell it differently?',
  whenNot: 'Nobody else could have seen it, or others will be asked in a later question.',
  sources: [
    { source: 'ainscow2023', place: 'section 3, triangulation', support: 'states' },
    { source: 'fusch2018', place: 'data triangulation: persons', support: 'suggests' },
  ],
  messages: {
    both: 'Both sources of “{question}” come from one group of people: {people}. Who else was there, and might tell it differently?',
    all: 'All {count} sources of “{question}” come from one group of people: {people}. Who else was there, and might tell it differently?',
    only: 'The only source of “{question}” comes from one group of people: {people}. Who else was there, and might tell it differently?',
    source: 'Comes from {people}',
    other: 'Plan a source from other people',
    accountsDiffer: 'the accounts differ on whom “{what}” comes from',
    notSaid: '“{what}” does not say whom it comes from',
    undeclared: '“{what}” is declared nowhere, so it cannot be compared',
    voiceAlone: 'a voice without a group may be the same people or others',
    noPeople: 'no source says whom it comes from',
  },
  check(plan, report) {
    for (const { question, sources } of fedQuestions(plan)) {
      const at = placeOf(question);
      const common = commonPeople(plan, sources);
      if (common.is === 'cannot tell')
        report.undecided({ at, about: question, why: report.say(common.because, { what: common.what }) });
      if (common.is !== 'one') continue;
      const place = {
        at,
        about: question,
        found: `${common.people.label} only`,
        related: () =>
          sources.map((source) => ({
            span: placeOf(source),
            message: report.say('source', { people: labelsOf(plan, source) }),
          })),
        fixes: () => [
          skeleton(
            report.say('other'),
            addLine(question, 'evidence "${1:What is gathered}" of ${2:not stated} planned { method ${3:not stated} }'),
          ),
        ],
      };
      const holes = { question: called(question), people: peopleLabel(plan, common.people) };
      const count = sources.length;
      if (count > 2) report.finding('all', { ...place, holes: { ...holes, count: `${count}` } });
      else report.finding(count === 1 ? 'only' : 'both', { ...place, holes });
    }
  },
  examples: {
    speaking: [
      {
        title: 'students alone are asked, by two methods',
        plan: `group stay-away "Year 9 students who stay away" 46 students
question why "Why do students stay away?" {
//       ^^^
  evidence interviews "Interviews" of stay-away { method interview }
  evidence drawings "Drawings of a good lesson" of stay-away { method drawing }
}`,
        fixed: `group stay-away "Year 9 students who stay away" 46 students
question why "Why do students stay away?" {
  evidence interviews "Interviews" of stay-away { method interview }
  evidence drawings "Drawings of a good lesson" of stay-away { method drawing }
  evidence "What their teachers see" of staff planned { method diary }
}`,
        filled: ['What their teachers see', 'staff', 'diary'],
      },
      {
        title: 'one source is of the form, the other of some students in it',
        plan: `group form "Year 8 tutor group" 27 students
group quiet "Students who have not spoken" in form 6 students
question "What do the quiet students say about mornings?" {
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  evidence walks "Walking interviews" of quiet { method interview }
  evidence notes "Who speaks to whom" of form { method observation }
}`,
      },
    ],
    silent: [
      {
        title: 'students and teachers are asked',
        plan: `group stay-away "Year 9 students who stay away" 46 students
question why "Why do students stay away?" {
  evidence interviews "Interviews" of stay-away { method interview }
  evidence talks "What teachers say of it" { method conversation  voice teacher }
}`,
      },
      {
        title: 'two sources are of one group, but one of them tells what teachers say of it',
        plan: `group stay-away "Year 9 students who stay away" 46 students
question why "Why do students stay away?" {
  evidence interviews "Interviews" of stay-away { method interview }
  evidence talks "What teachers say of them" of stay-away { method conversation  voice teacher }
}`,
      },
      {
        title: 'a teacher and a researcher are asked, and the team in which both sit',
        plan: `school ash "Ash School"
university uni "The university"
role teacher "Form teacher" at ash voice teacher
role friend "Critical friend" at uni voice researcher
team core "Inquiry group" { members teacher, friend }
question how "How do we decide together?" {
  evidence talk "A talk with the teacher" of teacher { method conversation }
  evidence diary "A diary of the autumn" of friend { method diary }
  evidence look-back "What the group says" of core { method focus-group }
}`,
      },
      {
        title: 'one source does not say whom it comes from, so it cannot be told',
        plan: `group stay-away "Year 9 students who stay away" 46 students
question why "Why do students stay away?" {
  evidence interviews "Interviews" of stay-away { method interview }
  evidence notes "Notes of the year" { method documents }
}`,
      },
    ],
  },
});

function labelsOf(plan: Plan, source: Thing): string {
  return informantsOf(plan, source)
    .map((one) => peopleLabel(plan, one))
    .join(', ');
}
