import { unscheduledEvidence } from '../../model/ask/evidence/gathering.ts';
import { gatheredTooLate } from '../../model/ask/evidence/too-late.ts';
import { called, placeOf } from '../../model/ask/facts.ts';
import { addLine, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

const people = `inquiry "Calm starts" by tutor at "Ash School" { status running }
role tutor "Form tutor" voice teacher
group form "Year 8 tutor group" 27 students`;

export const notScheduled = defineRule({
  id: 'evidence/not-scheduled',
  since: '0.2.0',
  status: 'settled',
  severity: 'warning',
  nature: 'absence',
  preset: 'essential',
  title: 'Evidence that no cycle gathers, or too late',
  why: 'Evidence that stands in no cycle is gathered when somebody finds time, which is often never. What comes after the decision can no longer inform it.',
  question: 'When is this gathered, and is that before you have to decide?',
  whenNot: 'It is gathered all the time in the course of ordinary work; then mark it “routine”.',
  sources: [{ source: 'ainscowSlides', place: 'the process of development and research', support: 'suggests' }],
  messages: {
    nowhere: 'The cycles say what is gathered when, and “{source}” stands in none. When is it gathered?',
    late: '“{source}” is gathered from {date}, after its question is decided on {decided}. Could it come first, or the decision later?',
    decision: 'This is decided then',
    addTime: 'Say when it is gathered',
  },
  check(plan, report) {
    for (const source of unscheduledEvidence(plan)) {
      const fixes = [skeleton(report.say('addTime'), addLine(source, 'from ${1:not stated} to ${2:not stated}'))];
      report.finding('nowhere', {
        at: placeOf(source),
        about: source,
        holes: { source: called(source) },
        fixes,
        found: 'in no cycle',
      });
    }
    for (const { evidence, begin, decided } of gatheredTooLate(plan)) {
      report.finding('late', {
        at: begin.value.span,
        about: evidence,
        holes: { source: called(evidence), date: begin.value.text, decided: decided.value.text },
        related: [{ span: decided.value.span, message: report.say('decision') }],
        found: `${begin.value.text} after ${decided.value.text}`,
      });
    }
  },
  examples: {
    speaking: [
      {
        title: 'one of two sources stands in the cycle',
        plan: `${people}
question why "Why do mornings begin loudly?" {
  evidence walks "Walking interviews" of form planned { method interview }
  evidence notes "Who speaks to whom" of form planned { method observation }
  //       ^^^^^
}
cycle autumn "Look" from 2026-09-07 to 2026-12-15 {
  pursues why
  activity "Interviews" from 2026-10-05 to 2026-10-23 by tutor { gathers walks }
}`,
        fixed: `${people}
question why "Why do mornings begin loudly?" {
  evidence walks "Walking interviews" of form planned { method interview }
  evidence notes "Who speaks to whom" of form planned {
    from not stated to not stated
    method observation }
}
cycle autumn "Look" from 2026-09-07 to 2026-12-15 {
  pursues why
  activity "Interviews" from 2026-10-05 to 2026-10-23 by tutor { gathers walks }
}`,
      },
      {
        title: 'students are asked when it has been decided',
        plan: `${people}
question why "Why do mornings begin loudly?" {
  use "Decide how tutor time begins." by tutor on 2026-11-16
  evidence walks "Walking interviews" of form from 2026-11-30 to 2026-12-04 { method interview }
  //                                               ^^^^^^^^^^
}`,
      },
    ],
    silent: [
      {
        title: 'one in the cycle, one with days of its own, one kept anyway',
        plan: `${people}
question why "Why do mornings begin loudly?" {
  evidence walks "Walking interviews" of form planned { method interview }
  evidence notes "Who speaks to whom" of form every Monday { method observation }
  evidence marks "Late marks" of form routine { method statistics }
}
cycle autumn "Look" { pursues why  activity "Interviews" by tutor { gathers walks } }`,
      },
      {
        title: 'a cycle that lays out no gathering leaves nothing out',
        plan: `${people}
question why "Why do mornings begin loudly?" {
  evidence "Walking interviews" of form planned { method interview }
}
cycle autumn "Look" from 2026-09-07 to 2026-12-15 { pursues why }`,
      },
      {
        title: 'gathered in the month of the decision, which may be before it',
        plan: `${people}
question why "Why do mornings begin loudly?" {
  use "Decide how tutor time begins." by tutor on 2026-11-16
  evidence "Walking interviews" of form on 2026-11 { method interview }
}`,
      },
    ],
  },
});
