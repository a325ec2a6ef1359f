import {
  bothSides,
  protectingAgreement,
  sourcesNobodyCanLeave,
  unstatedProtections,
} from '../../model/ask/care/protection.ts';
import { called, placeOf } from '../../model/ask/facts.ts';
import { addLine, addLines, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

const people = `partnership "Calm starts" { between ash, university }
school ash "Ash School"
university university "The university"
role coord "Coordinator" at ash voice teacher
group form "Year 8 tutor group" at ash 27 students`;
const own = `inquiry "Calm starts" by tutor at "Ash School"
role tutor "Form tutor" voice teacher
group form "Year 8 tutor group" 27 students`;

export const ethicsRightsUnstated = defineRule({
  id: 'ethics/rights-unstated',
  since: '0.2.0',
  status: 'settled',
  severity: 'warning',
  nature: 'absence',
  preset: 'essential',
  title: 'What protects those who are asked is not said',
  why: 'Whoever takes part should know how to leave, what becomes then of what they said, whether they are named, and whether they see what is written before others do.',
  question: 'If somebody regrets tomorrow what they said, what can they do?',
  whenNot: 'The rules of the university or the authority say it; name them in the contract.',
  sources: [
    { source: 'bera', place: 'responsibilities to participants: withdrawal', support: 'states' },
    { source: 'ainscow2023', place: '§3', support: 'states' },
  ],
  messages: {
    withdrawal: '“{contract}” does not say how somebody who was asked can leave. Add “withdrawal”.',
    publication: '“{contract}” does not say who sees findings before they are published. Add “publication”.',
    anonymity: '“{contract}” does not say whether people who both ask and are asked stay unnamed. Add “anonymity”.',
    several: '“{contract}” does not say what protects those who take part. Add {missing}.',
    source: 'Those asked for “{source}” say yes, and nothing says how they can leave. Add “withdrawal”.',
    also: 'Here too nothing says how to leave',
    both: 'They ask, and they are asked',
    addRights: 'Say what protects them',
  },
  check(plan, report) {
    const title = report.say('addRights');
    const contract = protectingAgreement(plan);
    const missing = contract ? unstatedProtections(plan) : [];
    const [only] = missing;
    if (contract && only) {
      const lines = missing.map((protection, gap) => `${protection} \${${gap + 1}:not stated}`);
      const words = report.names(missing, 'and');
      const place = {
        at: placeOf(contract),
        about: contract,
        related: bothSides(plan)
          .filter(() => missing.includes('anonymity'))
          .map((one) => ({ span: placeOf(one), message: report.say('both') })),
        fixes: [skeleton(title, addLines(contract, lines))],
        found: `no ${missing.join(', no ')}`,
      };
      const name = { contract: called(contract) };
      if (missing.length === 1) report.finding(only, { ...place, holes: name });
      else report.finding('several', { ...place, holes: { ...name, missing: words } });
    }
    const [first, ...others] = sourcesNobodyCanLeave(plan);
    if (!first) return;
    report.finding('source', {
      at: placeOf(first),
      about: first,
      holes: { source: called(first) },
      related: others.map((other) => ({ span: placeOf(other), message: report.say('also') })),
      fixes: [skeleton(title, addLine(first, 'withdrawal ${1:not stated}'))],
      found: 'no withdrawal',
    });
  },
  examples: {
    speaking: [
      {
        title: 'a contract that says nothing of it, and students who ask classmates',
        plan: `${people}
role council "Student council" at ash voice student
contract "Working contract" { review on 2027-06-15 }
//       ^^^^^^^^^^^^^^^^^^
evidence "Interviews of classmates" gathered by council of form { method interview }
evidence "Talks with the council" gathered by coord of council { method conversation }
finding "Nobody speaks before nine."`,
      },
      {
        title: 'a teacher’s own inquiry: they may say yes, and not leave',
        plan: `${own}
evidence walks "Walking interviews" of form {
//       ^^^^^
  method interview
  consent opt-in of form, "Families"
}`,
        fixed: `${own}
evidence walks "Walking interviews" of form {
  method interview
  consent opt-in of form, "Families"
  withdrawal not stated
}`,
      },
      {
        title: 'one right of three is left out',
        plan: `${people}
contract "Working contract" {
//       ^^^^^^^^^^^^^^^^^^
  withdrawal "Anyone may leave without giving a reason."
}
evidence "Walking interviews" gathered by coord of form { method interview }
report "What we heard" due 2027-02-28 by coord to ash`,
        fixed: `${people}
contract "Working contract" {
  withdrawal "Anyone may leave without giving a reason."
  publication not stated
}
evidence "Walking interviews" gathered by coord of form { method interview }
report "What we heard" due 2027-02-28 by coord to ash`,
      },
    ],
    silent: [
      {
        title: 'the contract says how to leave, and nothing is published yet',
        plan: `${people}
contract "Working contract" { withdrawal "Anyone may leave without giving a reason." }
evidence "Walking interviews" gathered by coord of form { method interview }`,
      },
      {
        title: 'the contract of the programme says how to leave',
        plan: `${own}
evidence "Walking interviews" of form { method interview  consent opt-in of form, "Families" }`,
        programme: 'contract "What we promise" { withdrawal "Anyone stops by saying so." }',
      },
      {
        title: 'lessons are watched and marks are counted, and nobody is asked',
        plan: `${people}
contract "Working contract" { review on 2027-06-15 }
evidence "Who speaks to whom" gathered by coord of form { method observation }
evidence "Late marks" of form routine { method statistics }`,
      },
      {
        title: 'an inquiry of one teacher never hears of publication',
        plan: `${own}
evidence "Walking interviews" of form { method interview  consent opt-in of form  withdrawal "Any time, with a nod." }
finding "Nobody speaks before nine."`,
      },
    ],
  },
});
