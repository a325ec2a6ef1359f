import { lacksCounter } from '../../model/ask/evidence/counter.ts';
import { fedQuestions } from '../../model/ask/evidence/evidence.ts';
import { called, placeOf } from '../../model/ask/facts.ts';
import { isPastDraft } from '../../model/ask/time/stages.ts';
import { addLine, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

const people = `inquiry "Calm starts" by tutor at "Ash School" { status running }
role tutor "Form tutor" voice teacher
group form "Year 8 tutor group" 27 students`;

export const noCounter = defineRule({
  id: 'evidence/no-counter',
  since: '0.2.0',
  status: 'settled',
  severity: 'hint',
  nature: 'absence',
  preset: 'recommended',
  title: 'Nothing is sought that could show the opposite',
  why: 'Whoever looks only for what they expect will find it. Evidence that could have gone the other way, and did not, is worth more than much that agrees.',
  question: 'If you were wrong, where would it show, and will you look there?',
  whenNot: 'The expectation is not the matter of this question, or others test it.',
  sources: [
    { source: 'earlyCareer', place: 'evidence that sits at odds with the claim', support: 'states' },
    { source: 'lincolnGuba', place: 'negative case analysis', support: 'states' },
  ],
  messages: {
    none: 'For “{question}” you expect something, and nothing is sought that could show the opposite. Where would it show if you were wrong?',
    addRival: 'Add what else could be so, and what would show it',
  },
  check(plan, report) {
    if (!isPastDraft(plan)) return;
    for (const { question } of fedQuestions(plan)) {
      if (!lacksCounter(plan, question)) continue;
      const line = 'rival "${1:What else could be so}" based on ${2:not stated}';
      report.finding('none', {
        at: placeOf(question),
        about: question,
        holes: { question: called(question) },
        fixes: () => [skeleton(report.say('addRival'), addLine(question, line))],
        found: 'no counter-evidence',
      });
    }
  },
  examples: {
    speaking: [
      {
        title: 'a hypothesis, and evidence for it alone',
        plan: `${people}
question why "Why do mornings begin loudly?" {
//       ^^^
  hypothesis "Nobody has anything to do."
  evidence "Walking interviews" of form { method interview }
}`,
        fixed: `${people}
question why "Why do mornings begin loudly?" {
  hypothesis "Nobody has anything to do."
  evidence "Walking interviews" of form { method interview }
  rival "What else could be so" based on not stated
}`,
      },
      {
        title: 'another account is named, and nothing would tell the two apart',
        plan: `${people}
question why "Does a shared task help?" {
//       ^^^
  rival "It is the weather."
  evidence "Who speaks to whom" of form { method observation }
}
cycle "Try" {
  pursues why
  change "A shared puzzle" for form { predicts "More students speak." }
}`,
      },
    ],
    silent: [
      {
        title: 'a rival with evidence of its own',
        plan: `${people}
question "Why do mornings begin loudly?" {
  hypothesis "Nobody has anything to do."
  evidence "Walking interviews" of form { method interview }
  evidence buses "Times of the buses" { method documents }
  rival "The bus is late." based on buses
}`,
      },
      {
        title: 'a prediction that the figures may belie',
        plan: `${people}
question "Does a shared task help?" {
  evidence notes "Who speaks to whom" of form { method observation }
  change "A shared puzzle" for form { predicts "More students speak." }
  outcome "Students speak." for form based on notes { before 8 students }
}`,
      },
      {
        title: 'nothing is expected yet',
        plan: `${people}
question "What do students say about mornings?" { evidence "Walking interviews" of form { method interview } }`,
      },
    ],
  },
});
