import { headlinesAlone } from '../../model/ask/evidence/measures.ts';
import { called, placeOf } from '../../model/ask/facts.ts';
import { isPastDraft } from '../../model/ask/time/stages.ts';
import { addLine, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

const people = `inquiry "Calm starts" by tutor at "Ash School" { status running }
role tutor "Form tutor" voice teacher
group form "Year 8 tutor group" 27 students
group quiet "Quiet students" in form 6 students
evidence marks "Marks by lesson" of form routine { method statistics }`;

export const headlineOnly = defineRule({
  id: 'evidence/headline-only',
  since: '0.2.0',
  status: 'settled',
  severity: 'hint',
  nature: 'absence',
  preset: 'recommended',
  title: 'A headline figure that nothing explains',
  why: 'A figure for everybody can rise while some fall behind, and it never says why it rises. What lies beneath it shows in figures by group, and in what people say and do.',
  question: 'What lies beneath this figure, and for whom is it another one?',
  whenNot: 'The figure is asked for by others, and the inquiry is not about it.',
  sources: [{ source: 'ainscow2023', place: '§7', support: 'states' }],
  messages: {
    headline:
      '“{indicator}” is one figure, and nothing explains it or breaks it down by group. For whom is it another one, and why?',
    addGroup: 'Add the figure for one group',
    noMethod: '“{what}” does not state its method',
    ownMethod: '“{what}” is none of the known methods, so nothing shows whether it explains the figure',
    methodsDiffer: 'the accounts differ on the method of “{what}”',
  },
  check(plan, report) {
    if (!isPastDraft(plan)) return;
    for (const { indicator, alone } of headlinesAlone(plan)) {
      const place = { at: placeOf(indicator), about: indicator };
      if (alone.is === 'cannot tell') {
        report.undecided({ ...place, why: report.say(alone.because, { what: alone.what }) });
        continue;
      }
      const fixes = [skeleton(report.say('addGroup'), addLine(indicator, 'compared with ${1:not stated}'))];
      report.finding('headline', { ...place, holes: { indicator: called(indicator) }, fixes, found: 'one figure' });
    }
  },
  examples: {
    speaking: [
      {
        title: 'attendance is to rise, and only attendance is looked at',
        plan: `${people}
outcome "Attendance rises." for form based on marks {
//      ^^^^^^^^^^^^^^^^^^^
  before 91 %
  target 95 %
}`,
        fixed: `${people}
outcome "Attendance rises." for form based on marks {
  before 91 %
  target 95 %
  compared with not stated
}`,
      },
      {
        title: 'students are asked, but for another question',
        plan: `${people}
question "How do we reach 95 %?" {
  outcome "Attendance rises." for form based on marks { before 91 % target 95 % }
  //      ^^^^^^^^^^^^^^^^^^^
}
question "Who speaks in the mornings?" { evidence "Walking interviews" of form { method interview } }`,
      },
    ],
    silent: [
      {
        title: 'students say what lies behind it',
        plan: `${people}
question "How do we reach 95 %?" {
  outcome "Attendance rises." for form based on marks { before 91 % target 95 % }
  evidence "Walking interviews" of form { method interview }
}`,
      },
      {
        title: 'the same figure for the quiet students beside it',
        plan: `${people}
outcome "Attendance rises." for form based on marks { before 91 % target 95 % }
outcome "It rises for quiet students too." for quiet based on marks { before 82 % target 95 % }`,
      },
      {
        title: 'an outcome with no figure',
        plan: `${people}\noutcome "Students want to come." for form based on marks`,
      },
    ],
  },
});
