import { called, isAhead, placeOf } from '../../model/ask/facts.ts';
import { setByAuthority } from '../../model/ask/voices/voices.ts';
import { addLine, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

const people = `inquiry "Calm starts" by tutor at "Ash School"
authority council "The council"
role tutor "Form tutor" at "Ash School" voice teacher
role inspector "Inspector" at council voice official`;

export const authorityOnly = defineRule({
  id: 'voice/authority-only',
  since: '0.2.0',
  status: 'settled',
  severity: 'hint',
  nature: 'absence',
  preset: 'recommended',
  title: 'Those in authority alone say what the problem is',
  why: 'Policies and inspections see a school from outside and in figures. A question that comes from them alone may pass by what those who work and learn here would ask.',
  question: 'What would teachers, students or families here call the problem?',
  whenNot: 'The question is whether a requirement is met, and that is all it is meant to be.',
  sources: [{ source: 'ainscowSlides', place: 'Making the familiar unfamiliar', support: 'states' }],
  messages: {
    authority:
      'What lies behind “{question}” comes from those in authority alone. What would those who work and learn here call the problem?',
    addConcern: 'Add what somebody here has noticed',
    who: 'the plan does not say in the field’s words whose voice “{what}” is',
    words: '“{what}” does not say who noticed it',
  },
  check(plan, report) {
    for (const question of plan.byKind.question) {
      if (isAhead(question)) continue;
      const place = { at: placeOf(question), about: question };
      const set = setByAuthority(plan, question);
      if (set.is === 'cannot tell') report.undecided({ ...place, why: report.say(set.because, { what: set.what }) });
      if (set.is !== true) continue;
      const line = 'concern "${1:What somebody here noticed}" noticed by ${2:not stated}';
      report.finding('authority', {
        ...place,
        holes: { question: called(question) },
        fixes: [skeleton(report.say('addConcern'), addLine(question, line))],
        found: 'authority alone',
      });
    }
  },
  examples: {
    speaking: [
      {
        title: 'the council wants better figures, and that is the question',
        plan: `${people}
external agenda figures "Attendance of 95 %" by council
question why "How do we reach 95 %?" {
//       ^^^
  arises from figures
}`,
        fixed: `${people}
external agenda figures "Attendance of 95 %" by council
question why "How do we reach 95 %?" {
  arises from figures
  concern "What somebody here noticed" noticed by not stated
}`,
      },
      {
        title: 'the inspector raised it, and the concern rests on a policy',
        plan: `${people}
evidence guidance "The guidance on attendance" routine { method documents voice policy }
concern absence "Attendance is below the guidance." based on guidance
question why "How do we reach 95 %?" raised by inspector {
//       ^^^
  arises from absence
}`,
      },
    ],
    silent: [
      {
        title: 'the council wants it, and the tutor noticed it too',
        plan: `${people}
external agenda figures "Attendance of 95 %" by council
concern absence "The same six stay away on Mondays." noticed by tutor
question "Why do they stay away?" { arises from figures, absence }`,
      },
      {
        title: 'nothing says where the question comes from',
        plan: `${people}\nquestion "Why do they stay away?" by tutor`,
      },
      {
        title: 'who is behind it besides the inspector cannot be told',
        plan: `${people}\nquestion "How do we reach 95 %?" raised by inspector, "The Thursday group"`,
      },
    ],
  },
});
