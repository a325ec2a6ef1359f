import { baselineOf, measuresOf } from '../../model/ask/evidence/measures.ts';
import { called, placeOf } from '../../model/ask/facts.ts';
import { addLine, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

const people = `group quiet "Quiet students" 6 students
question "Does a shared task bring quiet students in?" evaluative {
  evidence notes "Who speaks to whom" of quiet { method observation }
  change "A shared puzzle" for quiet from 2026-11-02 to 2026-12-11
}`;

export const noBaseline = defineRule({
  id: 'evidence/no-baseline',
  since: '0.2.0',
  status: 'settled',
  severity: 'warning',
  nature: 'absence',
  preset: 'recommended',
  title: 'A measure with no baseline',
  why: 'Whether something became better can only be told by somebody who knows how it was. Once a change has begun, how it was before can no longer be counted.',
  question: 'How is it now, before anything is tried?',
  whenNot: 'It was counted nowhere before; then say that it is not stated.',
  sources: [
    { source: 'ainscow2023', place: '§4.1', support: 'suggests' },
    { source: 'measures', support: 'suggests' },
  ],
  messages: {
    none: '“{measure}” does not say how it was before. Add “before” and what was counted.',
    late: 'What “{measure}” takes for its beginning was counted on {date}, when “{change}” had begun. Is there an earlier count?',
    begun: 'It had begun by then',
    addBefore: 'Say how it was before',
    dayInWords: '“{what}” names no day',
  },
  check(plan, report) {
    for (const measure of measuresOf(plan)) {
      const baseline = baselineOf(plan, measure);
      const place = { at: placeOf(measure), about: measure };
      if (baseline.is === 'cannot tell')
        report.undecided({ ...place, why: report.say(baseline.because, { what: baseline.what }) });
      if (baseline.is === 'none') {
        const fixes = () => [skeleton(report.say('addBefore'), addLine(measure, 'before ${1:not stated}'))];
        report.finding('none', { ...place, holes: { measure: called(measure) }, fixes, found: 'no baseline' });
      }
      if (baseline.is !== 'late') continue;
      const { change, edge } = baseline;
      report.finding('late', {
        at: edge.value.span,
        about: measure,
        holes: { measure: called(measure), date: edge.value.text, change: called(change) },
        related: [{ span: placeOf(change), message: report.say('begun') }],
        found: `baseline on ${edge.value.text}`,
      });
    }
  },
  examples: {
    speaking: [
      {
        title: 'a target, and nothing of how it was',
        plan: `${people}
outcome "Quiet students speak." for quiet based on notes { target 3 of 6 quiet due 2027-02 }
//      ^^^^^^^^^^^^^^^^^^^^^^^`,
        fixed: `${people}
outcome "Quiet students speak." for quiet based on notes {
  before not stated
  target 3 of 6 quiet due 2027-02 }`,
      },
      {
        title: 'counted for the first time when the change had begun',
        plan: `group quiet "Quiet students" 6 students
question "Does a shared task bring quiet students in?" evaluative {
  evidence notes "Who speaks to whom" of quiet { method observation }
  change "A shared puzzle" for quiet from 2026-11-02 to 2026-12-11
  measure "Students who speak" based on notes { before 0 of 6 quiet on 2026-11-16 }
  //                                                                   ^^^^^^^^^^
}`,
      },
    ],
    silent: [
      {
        title: 'counted before',
        plan: `${people}
outcome "Quiet students speak." for quiet based on notes { before 0 of 6 quiet on 2026-10-12  target 3 of 6 quiet }`,
      },
      {
        title: 'whether it was carried out has no before',
        plan: `${people}\nmeasure "Mornings with a puzzle" based on notes { kind process }`,
      },
      {
        title: 'an outcome with no figure to reach is no measure, and a gap is an open point',
        plan: `${people}
outcome "Mornings are calm." for quiet based on notes
measure "Students who speak" based on notes { before not stated }`,
      },
    ],
  },
});
