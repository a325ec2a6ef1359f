import { measuresMissing } from '../../model/ask/evidence/measures.ts';
import { called, placeOf } from '../../model/ask/facts.ts';
import { isPastDraft } from '../../model/ask/time/stages.ts';
import { addLines, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

const people = `inquiry "Calm starts" by tutor at "Ash School" { status running }
role tutor "Form tutor" voice teacher
group form "Year 8 tutor group" 27 students
evidence notes "Who speaks to whom" of form { method observation }
outcome "Students speak." for form based on notes { before 8 students  target 20 students }`;

export const noProcessMeasure = defineRule({
  id: 'evidence/no-process-measure',
  since: '0.2.0',
  status: 'settled',
  severity: 'hint',
  nature: 'absence',
  preset: 'all',
  title: 'Outcomes are measured, and nothing else',
  why: 'When a change does not help, it was either the wrong change or never really carried out; only a measure of the work itself tells which. And what helps some may cost others.',
  question: 'How will you see that it was carried out, and what may get worse meanwhile?',
  whenNot: 'The change is so small that everybody sees whether it was done.',
  sources: [
    { source: 'measures', support: 'states' },
    { source: 'ainscow2023', place: '§9', support: 'suggests' },
  ],
  messages: {
    both: 'With “{change}” outcomes are measured, and nothing shows whether it was carried out, or what got worse meanwhile. What would?',
    process: 'With “{change}” outcomes are measured, and nothing shows whether it was carried out. What would?',
    balancing: 'With “{change}” nothing shows what may get worse meanwhile. What would, and for whom?',
    also: 'This change too',
    addMeasures: 'Say what would show it',
    noKind: '“{what}” does not say which kind of measure it is',
  },
  check(plan, report) {
    const missing = isPastDraft(plan) ? measuresMissing(plan) : undefined;
    const [change, ...others] = missing?.changes ?? [];
    if (!missing || !change) return;
    const { process, balancing } = missing;
    const place = { at: placeOf(change), about: change };
    const vague = [process, balancing].find(({ is }) => is === 'cannot tell');
    if (vague?.is === 'cannot tell')
      report.undecided({ ...place, why: report.say(vague.because, { what: vague.what }) });
    const lacks = [...(process.is === false ? ['process'] : []), ...(balancing.is === false ? ['balancing'] : [])];
    if (lacks.length === 0) return;
    const lines = lacks.map((kind, gap) => `measure "\${${gap + 1}:What is counted}" { kind ${kind} }`);
    report.finding(lacks.length > 1 ? 'both' : process.is === false ? 'process' : 'balancing', {
      ...place,
      holes: { change: called(change) },
      related: others.map((other) => ({ span: placeOf(other), message: report.say('also') })),
      fixes: [skeleton(report.say('addMeasures'), addLines(change, lines))],
      found: `no ${lacks.join(', no ')} measure`,
    });
  },
  examples: {
    speaking: [
      {
        title: 'an outcome, and no other measure',
        plan: `${people}
change "A shared puzzle" for form every day
//     ^^^^^^^^^^^^^^^^^`,
        fixed: `${people}
change "A shared puzzle" for form every day {
  measure "What is counted" { kind process }
  measure "What is counted" { kind balancing }
}`,
      },
      {
        title: 'it is counted how often it was done, and not what it cost',
        plan: `${people}
change "A shared puzzle" for form every day { carried out 18 of 25 mornings }
//     ^^^^^^^^^^^^^^^^^`,
      },
    ],
    silent: [
      {
        title: 'outcome, process and side effects',
        plan: `${people}
change "A shared puzzle" for form every day {
  measure "Mornings with a puzzle" { kind process }
  measure "Minutes of reading" { kind balancing }
}`,
      },
      {
        title: 'a measure that does not say of which kind it is',
        plan: `${people}
change "A shared puzzle" for form every day { measure "Minutes of reading" based on notes }`,
      },
      {
        title: 'nothing is tried yet',
        plan: people,
      },
      {
        title: 'nothing is counted',
        plan: `inquiry "Calm starts" by tutor at "Ash School" { status running }
role tutor "Form tutor" voice teacher
change "A shared puzzle" every day
outcome "Students speak." for pupils`,
      },
    ],
  },
});
