import { called, placeOf, wordsOf } from '../../model/ask/facts.ts';
import { emptyLevels, unconnectedActions } from '../../model/ask/framing/levels.ts';
import { knownLabel } from '../../model/ask/labels.ts';
import { addToHead, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

export const levelsUnconnected = defineRule({
  id: 'network/levels-unconnected',
  since: '0.2.0',
  status: 'settled',
  severity: 'warning',
  nature: 'absence',
  preset: 'recommended',
  title: 'Actions at several levels that do not need one another',
  why: 'What a classroom tries often waits for a timetable, and a timetable for an authority. Where nobody says what needs what, each level does its part and wonders about the others.',
  question: 'What has to happen at the other level, before this can work?',
  whenNot: 'The levels are meant to work apart in this period; say why.',
  sources: [{ source: 'ecerCbs', support: 'states' }],
  messages: {
    apart:
      '“{action}” and “{other}” are at different levels, and nothing says that one needs the other. What has to be there at one level for the other to work?',
    empty: 'The level “{level}” is declared, and nobody in this plan works at it. Who stands for it?',
    other: 'Done at another level',
    add: 'Say what it depends on',
  },
  check(plan, report) {
    const [first, ...others] = unconnectedActions(plan);
    if (first) {
      const levels = wordsOf(first, 'level').join();
      const apart = others.filter((action) => wordsOf(action, 'level').join() !== levels);
      const [other] = apart;
      report.finding('apart', {
        at: placeOf(first),
        about: first,
        holes: { action: called(first), other: other ? called(other) : '' },
        related: apart.map((action) => ({ span: placeOf(action), message: report.say('other') })),
        found: 'no dependency',
        fixes: [skeleton(report.say('add'), addToHead(first, 'depends on ${1:not stated}'))],
      });
    }
    const { head } = plan;
    if (!head) return;
    for (const value of emptyLevels(plan)) {
      report.finding('empty', {
        at: value.span,
        about: head,
        holes: { level: knownLabel(plan, 'level', value.text) },
        found: value.text,
      });
    }
  },
  examples: {
    speaking: [
      {
        title: 'tutors change mornings, the head changes the timetable, and neither knows of the other',
        plan: `change puzzle "A shared puzzle on each table" by "The tutors" for pupils { level classroom }
//     ^^^^^^
change "Two tutors for each form" by "The head teacher" for pupils { level whole-school }`,
        fixed: `change puzzle "A shared puzzle on each table" by "The tutors" for pupils depends on "Two tutors for each form" { level classroom }
change "Two tutors for each form" by "The head teacher" for pupils { level whole-school }`,
        filled: ['"Two tutors for each form"'],
      },
      {
        title: 'a level of the partnership at which nobody works',
        plan: `partnership "Calm starts" {
  between ash, uni
  level classroom, area
  //               ^^^^
}
school ash "Ash School"
university uni "The university"
role tutor "Form tutor" at ash voice teacher`,
      },
    ],
    silent: [
      {
        title: 'one action depends on the other',
        plan: `change cover "Two tutors for each form" by "The head teacher" for pupils { level whole-school }
change "A shared puzzle on each table" by "The tutors" for pupils { level classroom  depends on cover }`,
      },
      {
        title: 'both actions are at one level',
        plan: `change "A shared puzzle on each table" by "The tutors" for pupils { level classroom }
change "Sitting down with the form" by "The tutors" for pupils { level classroom }`,
      },
      {
        title: 'somebody stands for every level that is declared',
        plan: `partnership "Calm starts" { between ash, council  level classroom, area }
school ash "Ash School"
authority council "The council"
role tutor "Form tutor" at ash voice teacher`,
      },
      {
        title: 'two schools each try one thing, at a level of its own',
        plan: `school ash "Ash School"
school birch "Birch School"
change "A shared puzzle on each table" at ash by "The tutors" for pupils { level classroom }
change "Two guides for every newcomer" at birch by "The office" for pupils { level whole-school }`,
      },
      {
        title: 'what is still ahead need not be joined yet',
        plan: `change "A shared puzzle on each table" by "The tutors" for pupils { level classroom }
change "A later bus" by "The council" for pupils { level area  status ahead }`,
      },
      {
        title: 'one action has no level, so there is nothing to connect',
        plan: `change "Two tutors for each form" by "The head teacher" for pupils
change "A shared puzzle on each table" by "The tutors" for pupils { level classroom }`,
      },
    ],
  },
});
