import { spreadChanges } from '../../model/ask/claims/reach.ts';
import { called, labelOf } from '../../model/ask/facts.ts';
import { shownAs } from '../../model/ask/labels.ts';
import { addDeclaration, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

const groups = `group form "Year 8 tutor group" 27 students
group quiet "Students who have not spoken" in form 6 students
group other "The other tutor group" 26 students`;

export const consistencySpread = defineRule({
  id: 'consistency/spread',
  since: '0.2.0',
  status: 'settled',
  severity: 'warning',
  nature: 'contradiction',
  preset: 'all',
  title: 'A change that has reached others than it was meant for',
  why: 'A comparison tells something only while the others go on as before. Good ideas spread, which is no fault; that it happened, and when, has to stand beside the figures.',
  question: 'Since when have the others had it too, and which figures are from before that?',
  whenNot: 'The others had only a small part of it, and the figures allow for that; say so in a note.',
  sources: [],
  messages: {
    comparison:
      '“{change}” reaches “{reached}”, with whom “{stands}” is meant to be compared, and no amendment tells of it. Since when have they had it too?',
    same: '“{change}” reaches “{reached}”, with whom it is compared, and no amendment tells of it. Since when have they had it too?',
    grown:
      '“{change}” was meant for “{stands}” and has reached “{reached}”, and no amendment tells of it. Since when, and why?',
    stands: 'Named here',
    add: 'Write an amendment',
  },
  check(plan, report) {
    for (const { change, value, how, stands } of spreadChanges(plan)) {
      const holes = { change: called(change), reached: shownAs(plan, value), stands: shownAs(plan, stands) };
      const reached = labelOf(plan, value);
      const about = change.name?.text ?? JSON.stringify(called(change));
      const line = `amendment "\${1:What changed}" about ${about} on \${2:not stated} because "\${3:why}"`;
      report.finding(how === 'comparison' && reached === labelOf(plan, stands) ? 'same' : how, {
        at: value.span,
        about: change,
        holes,
        related: [{ span: stands.span, message: report.say('stands') }],
        found: `${how} ${reached}`,
        fixes: [skeleton(report.say('add'), addDeclaration(plan, change.span, line))],
      });
    }
  },
  examples: {
    speaking: [
      {
        title: 'both forms do the puzzle, and one is to be compared with the other',
        plan: `${groups}
outcome "Quiet students speak." for form based on "Notes" compared with other
change puzzle "A shared puzzle on each table" by "The tutor" for form, other
//                                                                     ^^^^^`,
        fixed: `${groups}
outcome "Quiet students speak." for form based on "Notes" compared with other
change puzzle "A shared puzzle on each table" by "The tutor" for form, other

amendment "The other form wanted it too." about puzzle on 2026-11-12 because "They asked."`,
        filled: ['The other form wanted it too.', '2026-11-12', 'They asked.'],
      },
      {
        title: 'it was meant for six, and the whole form has it by now',
        plan: `${groups}
change "A shared puzzle on each table" by "The tutor" for quiet {
  happened "Everybody wanted a puzzle." for form
  //                                        ^^^^
}`,
      },
    ],
    silent: [
      {
        title: 'the other form goes on as before',
        plan: `${groups}
outcome "Quiet students speak." for form based on "Notes" compared with other
change "A shared puzzle on each table" by "The tutor" for form`,
      },
      {
        title: 'an amendment tells since when',
        plan: `${groups}
outcome "Quiet students speak." for form based on "Notes" compared with other
change puzzle "A shared puzzle on each table" by "The tutor" for form, other
amendment "The other form joined." about puzzle on 2026-11-12 because "They asked."`,
      },
      {
        title: 'what happened was for those it was meant for',
        plan: `${groups}
change "A shared puzzle on each table" by "The tutor" for quiet { happened "Four spoke." for quiet }`,
      },
      {
        title: 'a comparison in another question',
        plan: `${groups}
question "Does a shared task help?" { outcome "Quiet students speak." for form based on "Notes" compared with other }
question "Do later buses help?" { change "A later bus" by "The council" for other }`,
      },
    ],
  },
});
