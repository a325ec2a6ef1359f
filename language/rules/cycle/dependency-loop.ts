import { ringsOf } from '../../model/ask/cycles/waiting.ts';
import { called, placeOf } from '../../model/ask/facts.ts';
import { defineRule } from '../rule.ts';

export const dependencyLoop = defineRule({
  id: 'cycle/dependency-loop',
  since: '0.2.0',
  status: 'settled',
  severity: 'error',
  nature: 'contradiction',
  preset: 'essential',
  title: 'Things that wait for one another',
  why: 'Where each waits for the other, neither begins, and everybody believes it is somebody else’s turn. A loop that is meant goes round in a new cycle.',
  question: 'Which of them can begin without the other?',
  whenNot: 'Never for long: one of them comes first. A loop that is meant is written as a further cycle or phase.',
  sources: [{ source: 'taso', place: 'links of a theory of change', support: 'suggests' }],
  messages: {
    self: '“{first}” waits for itself. What does it really come after?',
    two: '“{first}” waits for “{second}”, and that waits for “{first}”. Which of them can begin without the other?',
    more: 'These wait for one another in a ring: {ring}. Which of them can begin without the one before it?',
    waits: 'This waits for “{next}”',
  },
  check(plan, report) {
    for (const ring of ringsOf(plan)) {
      const [first, ...others] = ring;
      const about = first.from;
      const titles = ring.map(({ from }) => called(from));
      const place = {
        at: first.value.span,
        about,
        found: titles.join(' → '),
        related: others.map(({ from, to }) => ({
          span: placeOf(from),
          message: report.say('waits', { next: called(to) }),
        })),
      };
      const [second] = others;
      if (!second) report.finding('self', { ...place, holes: { first: called(about) } });
      else if (ring.length === 2)
        report.finding('two', { ...place, holes: { first: called(about), second: called(second.from) } });
      else
        report.finding('more', {
          ...place,
          holes: { ring: [...titles, called(about)].map((one) => report.names([one])).join(' → ') },
        });
    }
  },
  examples: {
    speaking: [
      {
        title: 'two activities that come after each other, and a cycle after itself',
        plan: `activity talks "Talk with students" after visits
//                                        ^^^^^^
activity visits "Visit lessons" after talks
cycle autumn "Look" after autumn
//                        ^^^^^^`,
      },
      {
        title: 'a ring of three, told once',
        plan: `cycle autumn "Look" {
  activity talks "Talk with students" after visits
  //                                        ^^^^^^
  training how "Interviewing" { depends on talks }
}
activity visits "Visit lessons" { depends on how }
activity later "Visit again" after visits`,
      },
    ],
    silent: [
      {
        title: 'one after the other, and both before a third',
        plan: `activity talks "Talk with students"
activity visits "Visit lessons" after talks
change "A shared task" after talks, visits { depends on visits }`,
      },
      {
        title: 'a loop that is written as a further cycle',
        plan: `cycle autumn "Look" { activity talks "Talk with students" }
cycle spring "Try" after autumn { activity again "Talk once more" after talks }
cycle summer "Look again" after spring`,
      },
    ],
  },
});
