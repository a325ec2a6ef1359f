import { firmFindings, utilityOf } from '../../model/ask/claims/judging.ts';
import { called, placeOf } from '../../model/ask/facts.ts';
import { addLine, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

const running = `inquiry "Calm starts" by tutor { status running }
role tutor "Form tutor" voice teacher
role friend "Critical friend" voice researcher
evidence walks "Walking interviews" { method interview  voice student }`;

export const noUtility = defineRule({
  id: 'claims/no-utility',
  since: '0.2.0',
  status: 'settled',
  severity: 'warning',
  nature: 'absence',
  preset: 'recommended',
  title: 'A finding of which nobody says what use it is',
  why: 'Two things are asked of what a partnership finds out: how do we know it, and how useful is it to those who do the work. Only practitioners can answer the second.',
  question: 'What can somebody in a classroom do differently, now that you know this?',
  whenNot: 'The finding serves research alone, and practitioners will judge its use in a later period.',
  sources: [{ source: 'ainscow2023', place: 'section 3, trustworthiness', support: 'states' }],
  messages: {
    unstated:
      'Nothing is said of what use “{finding}” is. What will be done with it, and how useful do practitioners find it?',
    unjudged:
      'A use is stated for “{finding}”, and no practitioner says how useful it is. Who of those who do the work could judge that?',
    add: 'Add a practitioner’s judgement',
  },
  check(plan, report) {
    for (const finding of firmFindings(plan)) {
      const utility = utilityOf(plan, finding);
      if (utility === 'judged') continue;
      report.finding(utility, {
        at: placeOf(finding),
        about: finding,
        holes: { finding: called(finding) },
        found: utility,
        fixes: [skeleton(report.say('add'), addLine(finding, 'useful "${1:What it changes}" by ${2:not stated}'))],
      });
    }
  },
  examples: {
    speaking: [
      {
        title: 'a finding that leads nowhere yet',
        plan: `${running}
finding idle "Nobody has anything to do until the bell." based on walks
//      ^^^^`,
        fixed: `${running}
finding idle "Nobody has anything to do until the bell." based on walks {
  useful "Changes what I put on the tables." by tutor
}`,
        filled: ['Changes what I put on the tables.', 'tutor'],
      },
      {
        title: 'a researcher alone finds it useful',
        plan: `${running}
finding idle "Nobody has anything to do until the bell." based on walks { useful "Fits the literature." by friend }
//      ^^^^`,
      },
    ],
    silent: [
      {
        title: 'a practitioner says what it changes',
        plan: `${running}
finding idle "Nobody has anything to do until the bell." based on walks { useful "Changes what I put out." by tutor }`,
      },
      {
        title: 'somebody acts on it',
        plan: `${running}
finding idle "Nobody has anything to do until the bell." based on walks
change "A shared puzzle on each table" by tutor for pupils based on idle`,
      },
      {
        title: 'a finding that is held for now',
        plan: `${running}
finding idle "Nobody has anything to do until the bell." based on walks tentative`,
      },
      {
        title: 'an honest gap is an open point',
        plan: `${running}
finding idle "Nobody has anything to do until the bell." based on walks { useful not stated }`,
      },
    ],
  },
});
