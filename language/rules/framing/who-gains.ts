import { called, placeOf } from '../../model/ask/facts.ts';
import { adoptedForWhom } from '../../model/ask/framing/gains.ts';
import { addLines, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

const aim = `research aim "More equitable mornings."`;

export const whoGains = defineRule({
  id: 'framing/who-gains',
  since: '0.2.0',
  status: 'settled',
  severity: 'hint',
  nature: 'absence',
  preset: 'all',
  title: 'Equity is an aim, and nobody says who gains by what is adopted',
  why: 'A practice that is questioned and changed need not become a more inclusive one. On average things may be better while some are left further behind.',
  question: 'Who gains by this, and who may lose?',
  whenNot: 'It was looked at for whom the change works, and a finding says so.',
  sources: [{ source: 'ainscow2023', place: '§5', support: 'states' }],
  messages: {
    one: '“{decision}” adopts “{what}”, and nothing says who gains by it and who may lose. Who does?',
    unnamed: '“{decision}” adopts something, and nothing says who gains by it and who may lose. Who does?',
    aim: 'Equity is an aim here',
    who: 'Say who gains and who may lose',
  },
  check(plan, report) {
    for (const { adoption, aim: equity } of adoptedForWhom(plan)) {
      const { decision, what } = adoption;
      const [first] = what;
      const lines = ['gains ${1:not stated}', 'loses ${2:not stated}'];
      const place = {
        at: placeOf(decision),
        about: decision,
        found: 'not said who gains',
        related: [{ span: placeOf(equity), message: report.say('aim') }],
        fixes: [skeleton(report.say('who'), addLines(decision, lines))],
      };
      const holes = { decision: called(decision) };
      if (first) report.finding('one', { ...place, holes: { ...holes, what: called(first) } });
      else report.finding('unnamed', { ...place, holes });
    }
  },
  examples: {
    speaking: [
      {
        title: 'adopted for everybody, as if everybody were one',
        plan: `${aim}
cycle summer "Try it" from 2026-04-13 to 2026-07-10 {
  change "A shared task on each table"
  decision keep "Keep it" on 2026-07-06 {
  //       ^^^^
    result adopt
  }
}`,
        fixed: `${aim}
cycle summer "Try it" from 2026-04-13 to 2026-07-10 {
  change "A shared task on each table"
  decision keep "Keep it" on 2026-07-06 {
    result adopt
    gains not stated
    loses not stated
  }
}`,
      },
      {
        title: 'what is adopted is not named, and something follows',
        plan: `${aim}
decision "Keep going" on 2026-07-06 { result adopt }
//       ^^^^^^^^^^^^
next "Ask the other forms."`,
      },
    ],
    silent: [
      {
        title: 'the change says who may lose',
        plan: `${aim}
change task "A shared task on each table" { loses "Students who like a silent start" }
decision "Keep it" on 2026-07-06 about task { result adopt }`,
      },
      {
        title: 'the aim is another one',
        plan: `research aim "Calmer mornings."
decision "Keep going" on 2026-07-06 { result adopt }`,
      },
      {
        title: 'nothing is adopted yet',
        plan: `${aim}
decision "Adopt, adapt or abandon" on 2026-12-07 by "The head"`,
      },
    ],
  },
});
