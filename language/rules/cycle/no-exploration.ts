import { improvements, isExplored } from '../../model/ask/cycles/exploration.ts';
import { called, placeOf } from '../../model/ask/facts.ts';
import { addDeclaration, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

const inquiry = `inquiry "Calm starts" by tutor { status running }
role tutor "Form tutor" voice teacher`;

export const noExploration = defineRule({
  id: 'cycle/no-exploration',
  since: '0.2.0',
  status: 'settled',
  severity: 'warning',
  nature: 'absence',
  preset: 'recommended',
  title: 'Something is improved before anybody explored the problem',
  why: 'A problem that partners find together, by looking and listening, is often another one than the one they brought. Without that round a change answers a guess.',
  question: 'What did you find out before you chose this change, and from whom?',
  whenNot: 'The problem was explored elsewhere; name that as the concern, with what shows it.',
  sources: [
    { source: 'mutualBenefit', place: 'exploratory cycles', support: 'states' },
    { source: 'earlyCareer', place: 'exploratory, then evaluative questions', support: 'states' },
  ],
  messages: {
    cycle:
      'The cycle “{improvement}” tries a change, and nothing in the plan looks at the problem first. What do you know of it, and from whom?',
    change:
      'The change “{improvement}” rests on nothing, and nothing in the plan looks at the problem first. What do you know of it, and from whom?',
    next: 'It acts on a problem nobody looked at, too',
    explore: 'Ask first what is going on',
    undated: 'the plan does not say whether “{what}” comes before the change',
    unmarked: '“{what}” says neither that it is exploratory nor that it is evaluative',
  },
  check(plan, report) {
    const answers = improvements(plan).map((improvement) => ({ improvement, answer: isExplored(plan, improvement) }));
    for (const { improvement, answer } of answers) {
      if (answer.is !== 'cannot tell') continue;
      const why = report.say(answer.because, { what: answer.what });
      report.undecided({ at: placeOf(improvement), about: improvement, why });
    }
    const unexplored = answers.filter(({ answer }) => answer.is === false).map(({ improvement }) => improvement);
    const [first, ...others] = unexplored;
    if (!first) return;
    const question =
      'question "${1:What is going on?}" exploratory {\n  evidence "${2:What is gathered}" of ${3:not stated}\n}';
    report.finding(first.kind === 'cycle' ? 'cycle' : 'change', {
      at: placeOf(first),
      about: first,
      holes: { improvement: called(first) },
      related: others.map((other) => ({ span: placeOf(other), message: report.say('next') })),
      fixes: [skeleton(report.say('explore'), addDeclaration(plan, first.span, question))],
    });
  },
  examples: {
    speaking: [
      {
        title: 'a cycle that begins with the remedy',
        plan: `${inquiry}
question start "Does a shared task calm the start?" evaluative
cycle autumn "Try it" from 2026-09-07 to 2026-12-11 {
//    ^^^^^^
  pursues start
  change "A shared task on each table" every day
}`,
        fixed: `${inquiry}
question start "Does a shared task calm the start?" evaluative
cycle autumn "Try it" from 2026-09-07 to 2026-12-11 {
  pursues start
  change "A shared task on each table" every day
}

question "What is going on?" exploratory {
  evidence "What is gathered" of not stated
}`,
      },
      {
        title: 'a worry that nothing shows, and evidence that comes with the change',
        plan: `${inquiry}
concern "Mornings are noisy."
question "Does a shared task calm the start?" evaluative {
  change task "A shared task on each table" from 2026-09-07
  //     ^^^^
  evidence "Noise, five minutes a day" by tutor from 2026-09-07 to 2026-12-11 { method observation }
}`,
      },
    ],
    silent: [
      {
        title: 'a cycle looks before the next one tries',
        plan: `${inquiry}
cycle autumn "Look" from 2026-09-07 to 2026-12-11 { activity "Talk with students" by tutor }
cycle spring "Try it" from 2027-01-11 to 2027-05-28 { change "A shared task on each table" }`,
      },
      {
        title: 'one page: the concern has something that shows it',
        plan: `${inquiry}
concern "Mornings are noisy." based on "Three mornings of notes"
question "Does a shared task calm the start?" evaluative { change "A shared task on each table" }`,
      },
      {
        title: 'a model that begins with scanning, and a change that is still ahead',
        plan: `${inquiry}
cycle autumn "A calmer start" { model spiral  change "A shared task on each table" }
cycle spring "Further" { status ahead  change "The same in every form" }`,
      },
      {
        title: 'a question that may be exploring',
        plan: `${inquiry}
question "What happens in the first minutes?" {
  evidence "Notes" by tutor
  change "A shared task on each table"
}`,
      },
    ],
  },
});
