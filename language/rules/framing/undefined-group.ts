import { called, placeOf, pointingAt } from '../../model/ask/facts.ts';
import { undefinedGroups } from '../../model/ask/framing/groups.ts';
import { addLine, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

export const undefinedGroup = defineRule({
  id: 'framing/undefined-group',
  since: '0.2.0',
  status: 'settled',
  severity: 'hint',
  nature: 'absence',
  preset: 'recommended',
  title: 'A group of learners with no word on who belongs to it',
  why: 'A name such as “the quiet ones” means other students to each of those who use it. Once it is said who belongs, somebody can ask whether that was the right line to draw.',
  question: 'By what do you tell who belongs to this group, and how many are they?',
  whenNot: 'The group is a class or form that everybody here knows.',
  sources: [{ source: 'ainscowSlides', place: 'examples of focus', support: 'suggests' }],
  messages: {
    who: 'Nothing says who belongs to “{group}”. By what do you tell, and how many are they?',
    used: 'Here it is about this group',
    size: 'Say how many, and how they are found',
  },
  check(plan, report) {
    for (const group of undefinedGroups(plan)) {
      const [first] = pointingAt(plan, group, 'of', 'for');
      report.finding('who', {
        at: placeOf(group),
        about: group,
        holes: { group: called(group) },
        found: 'not said who belongs',
        related: first ? [{ span: placeOf(first), message: report.say('used') }] : [],
        fixes: [skeleton(report.say('size'), addLine(group, 'selection "${1:By what we tell who belongs}"'))],
      });
    }
  },
  examples: {
    speaking: [
      {
        title: 'a label, and nothing more',
        plan: `group low "Low attainers"
//    ^^^
change "Extra reading" for low`,
        fixed: `group low "Low attainers" {
  selection "By what we tell who belongs"
}
change "Extra reading" for low`,
      },
      {
        title: 'a size says of a label how many, not who',
        plan: `group low "Lower attainers" 12 students
//    ^^^
change "Extra reading" for low`,
      },
      {
        title: 'where it is and whose view it carries says nothing of who belongs',
        plan: `school ash "Ash School"
group quiet "Quiet students" at ash { voice student }
//    ^^^^^
evidence "Walking interviews" of quiet { method interview }`,
      },
    ],
    silent: [
      {
        title: 'a title that says it, a size, a wider group, a definition',
        plan: `group late "Students who come late twice a week"
group form "Tutor group" 27 students
group quiet "Quiet students" in form
group new "Newly arrived students"
definition "Newly arrived students" "Less than two years in a school here."
concern "Some have nobody to talk to." of late, form, quiet, new`,
      },
      {
        title: 'colleagues, and a group that nothing is about yet',
        plan: `group team "Teachers of science" { voice teacher }
group low "Low attainers"
training "Questions that open" for team`,
      },
      {
        title: 'how they are found has been left open; in Swedish the title says it',
        plan: `group low "Low attainers" { selection left open }
group tysta "Elever som sällan talar"
evidence "Samtal" of low, tysta`,
      },
    ],
  },
});
