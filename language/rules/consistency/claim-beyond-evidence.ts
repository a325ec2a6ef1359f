import { beyondEvidence } from '../../model/ask/claims/reach.ts';
import { called, labelOf, placeOf } from '../../model/ask/facts.ts';
import { shownAs } from '../../model/ask/labels.ts';
import { unique } from '../../text/unique.ts';
import { defineRule } from '../rule.ts';

const groups = `group form "Year 8 tutor group" 27 students
group quiet "Students who have not spoken" in form 6 students
group late "Students who come late" in form 5 students
evidence walks "Walking interviews" of quiet { method interview }
evidence notes "Who speaks to whom" of form { method observation }`;

export const claimBeyondEvidence = defineRule({
  id: 'consistency/claim-beyond-evidence',
  since: '0.2.0',
  status: 'settled',
  severity: 'warning',
  nature: 'contradiction',
  preset: 'recommended',
  title: 'A finding about other people than its evidence covers',
  why: 'What six students said is worth much, and it is what six students said. A finding about the whole form needs somebody from the rest of it, and one about the six needs to hear them apart.',
  question: 'Whom did you see or ask, and is it of them that you speak?',
  whenNot: 'The evidence tells the groups apart, though it is gathered from all; say so in a note.',
  sources: [{ source: 'earlyCareer', support: 'suggests' }],
  messages: {
    wider:
      '“{finding}” is about “{group}”, and its evidence is of {covered}, who are part of them. Is it of these that you speak?',
    narrower:
      '“{finding}” is about “{group}”, and its evidence is of {covered}, of whom they are a part. What does it say of them apart from the others?',
    unclear: 'whether the evidence of “{finding}” covers “{group}” is not stated',
    source: 'Evidence it rests on',
  },
  check(plan, report) {
    for (const { finding, value, side, covered, sources } of beyondEvidence(plan)) {
      const holes = { finding: called(finding), group: shownAs(plan, value) };
      if (side === 'cannot tell') {
        report.undecided({ at: value.span, about: finding, why: report.say('unclear', holes) });
        continue;
      }
      report.finding(side, {
        at: value.span,
        about: finding,
        holes: { ...holes, covered: report.list(covered.map((one) => shownAs(plan, one))) },
        related: sources.map((source) => ({ span: placeOf(source), message: report.say('source') })),
        found: `${labelOf(plan, value)}: ${unique(covered.map((one) => labelOf(plan, one))).join(', ')}`,
      });
    }
  },
  examples: {
    speaking: [
      {
        title: 'six were asked, and the finding is about the form',
        plan: `${groups}
finding "The form has nothing to do until the bell." of form based on walks
//                                                      ^^^^`,
      },
      {
        title: 'the form was watched, and the finding is about the six',
        plan: `${groups}
finding "The quiet ones sit by the door." of quiet based on notes
//                                           ^^^^^`,
      },
      {
        title: 'one form was watched, and the finding is about all pupils',
        plan: `${groups}
finding "Pupils speak when there is a task." about pupils based on notes
//                                                 ^^^^^^`,
      },
    ],
    silent: [
      {
        title: 'the finding is about those who were asked',
        plan: `${groups}
finding "They have nothing to do until the bell." of quiet based on walks`,
      },
      {
        title: 'evidence of both the six and the form',
        plan: `${groups}
finding "The form has nothing to do until the bell." of form based on walks, notes`,
      },
      {
        title: 'two parts of the form may make it up, so it cannot be told',
        plan: `${groups}
evidence gate "Talks at the gate" of late { method conversation }
finding "The form has nothing to do until the bell." of form based on walks, gate`,
      },
      {
        title: 'what teachers say of them is another view, not another group',
        plan: `${groups}
evidence talks "What tutors see" of staff { method conversation }
finding "They have nothing to do until the bell." of quiet based on talks`,
      },
    ],
  },
});
