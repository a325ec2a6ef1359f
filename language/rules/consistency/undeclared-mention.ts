import { placeOf } from '../../model/ask/facts.ts';
import { foreignIn, tellingOf } from '../../model/ask/partners/twins.ts';
import { defineRule } from '../rule.ts';

const birch = `school birch "Birch Lane Primary"
group late "Children who come after nine"`;

export const undeclaredMention = defineRule({
  id: 'consistency/undeclared-mention',
  since: '0.2.0',
  status: 'settled',
  severity: 'hint',
  nature: 'absence',
  preset: 'all',
  comparesPlans: true,
  title: 'Words that name what only another plan knows',
  why: 'A sentence that was pasted from another plan brings its school, its group or its instrument along. Whoever reads it here looks for them, and does not find them.',
  question: 'Is this sentence about you?',
  whenNot: 'The other school or group is meant; then declare it here as well.',
  sources: [],
  messages: {
    mention:
      '“{mention}” is named here and declared in another plan of the programme, not in this one. Is this about you?',
    unread: 'not every other plan of the programme was looked at',
  },
  check(plan, report) {
    const things = tellingOf(plan);
    const [first] = things;
    if (plan.neighbours === 'unread') {
      if (first) report.undecided({ at: placeOf(plan.head ?? first), why: report.say('unread') });
      return;
    }
    for (const thing of things) {
      const mention = foreignIn(plan, thing);
      if (mention === undefined) continue;
      report.finding('mention', { at: placeOf(thing), about: thing, holes: { mention }, found: mention });
    }
  },
  examples: {
    speaking: [
      {
        title: 'a group of another school, in a change',
        plan: `inquiry "Calm starts at Ash" by "The tutor"
change puzzle "A puzzle that waits for Children who come after nine"
//     ^^^^^^`,
        beside: { Birch: birch },
      },
      {
        title: 'another school, in a finding',
        plan: `inquiry "Calm starts at Ash" by "The tutor"
evidence notes "Notes"
finding told "At Birch Lane Primary nobody has anything to do." based on notes
//      ^^^^`,
        beside: { Birch: birch },
      },
    ],
    silent: [
      {
        title: 'the group is declared here too',
        plan: `inquiry "Calm starts at Ash" by "The tutor"
group late "Children who come after nine" 6 students
change puzzle "A puzzle that waits for Children who come after nine"`,
        beside: { Birch: birch },
      },
      {
        title: 'a longer name that begins alike',
        plan: `inquiry "Calm starts at Ash" by "The tutor"
change walk "A walk to the Birch Lane Primarystone"`,
        beside: { Birch: birch },
      },
      {
        title: 'a title of one word is too common to tell',
        plan: `inquiry "Calm starts at Ash" by "The tutor"
change teach "Staff sit down first"`,
        beside: { Birch: 'group staff "Staff" { voice teacher }' },
      },
    ],
  },
});
