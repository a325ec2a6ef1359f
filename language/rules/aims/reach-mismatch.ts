import { called, placeOf } from '../../model/ask/facts.ts';
import { oneSectorFor, outOfReach } from '../../model/ask/framing/aims.ts';
import { knownLabel } from '../../model/ask/labels.ts';
import { defineRule } from '../rule.ts';

const network = `partnership "Calm starts" { between ash, birch }
school ash "Ash School" { stage secondary }
school birch "Birch School"`;

export const reachMismatch = defineRule({
  id: 'aims/reach-mismatch',
  since: '0.2.0',
  status: 'settled',
  severity: 'hint',
  nature: 'absence',
  preset: 'all',
  title: 'The aim reaches further than what is done, or than those who take part',
  why: 'Lasting change comes across schools and systems, not in single classrooms. An aim for a whole area needs something that is done beyond the classroom, and the sectors that the area has.',
  question: 'What would have to change outside these classrooms for the aim to come true?',
  whenNot: 'This is the first small step of a longer way, and the plan says which comes next.',
  sources: [
    { source: 'ainscow2023', place: '§3, fourth characteristic', support: 'states' },
    { source: 'ainscow2023', place: '§9', support: 'suggests' },
  ],
  messages: {
    classrooms:
      'The aim “{aim}” reaches beyond classrooms, and every change here is in a classroom. What would change around them?',
    sector:
      '“{title}” speaks of a whole system, and every school here is of one stage: {stage}. Who else belongs to it?',
    change: 'A change in a classroom',
    unsure: 'some changes do not say at which level they are',
  },
  check(plan, report) {
    for (const { aim, at, changes, unsure } of outOfReach(plan)) {
      if (unsure) {
        report.undecided({ at: at.span, about: aim, why: report.say('unsure') });
        continue;
      }
      report.finding('classrooms', {
        at: at.span,
        about: aim,
        holes: { aim: called(aim) },
        related: changes.map((change) => ({ span: placeOf(change), message: report.say('change') })),
        found: 'classrooms only',
      });
    }
    for (const { thing, at, stage } of oneSectorFor(plan)) {
      report.finding('sector', {
        at: at.span,
        about: thing,
        holes: { title: called(thing), stage: knownLabel(plan, 'stage', stage) },
        found: stage,
      });
    }
  },
  examples: {
    speaking: [
      {
        title: 'an aim for the schools of a network, and a task in one classroom',
        plan: `${network}
aim "Calm mornings everywhere." level network
//                                    ^^^^^^^
change "A shared puzzle" at ash level classroom`,
      },
      {
        title: 'an aim for each school, a claim about an area, and secondary schools alone',
        plan: `${network} { stage secondary }
aim "Calm mornings." for each school
//                       ^^^^^^^^^^^
finding "The city’s pupils arrive in fear." level area
//                                                ^^^^
change "A shared puzzle" at ash level classroom`,
      },
    ],
    silent: [
      {
        title: 'one change reaches the whole school, and an aim of a classroom may stay there',
        plan: `${network}
aim "Calm mornings everywhere." level network
aim "A calm Monday." level classroom
change "A shared puzzle" at ash level classroom
change "The bell rings later" at ash level whole-school`,
      },
      {
        title: 'two stages take part',
        plan: `${network} { stage primary }
aim "Calm mornings in the city." level area`,
      },
      {
        title: 'one change does not say at which level it is',
        plan: `${network}
aim "Calm mornings everywhere." level network
change "A shared puzzle" at ash level classroom
change "The bell rings later" at ash`,
      },
    ],
  },
});
