import { called, placeOf } from '../../model/ask/facts.ts';
import { schoolsIn, uncoordinated } from '../../model/ask/partners/networks.ts';
import { addLine, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

const schools = `school ash "Ash School"
school birch "Birch School"
university uni "The university"`;

export const noCoordination = defineRule({
  id: 'network/no-coordination',
  since: '0.2.0',
  status: 'settled',
  severity: 'warning',
  nature: 'absence',
  preset: 'recommended',
  title: 'Several sites and nobody who holds them together',
  why: 'Schools are busy with their own days. Where several work on one thing, somebody has to bring them together, watch over what is shared, and answer for the whole.',
  question: 'Who notices when one of the schools has dropped out of sight?',
  whenNot: 'The sites only exchange visits, and want no common direction.',
  sources: [{ source: 'ainscow2023', place: '§4.3, §7, §9', support: 'states' }],
  messages: {
    network: 'Nobody is named as coordinating “{network}”. Who brings its members together, and answers for the whole?',
    partnership:
      '“{network}” joins {count} schools, and no person or group is named that coordinates them. Who brings them together, and answers for the whole?',
    add: 'Say who coordinates it',
  },
  check(plan, report) {
    for (const thing of uncoordinated(plan)) {
      const place = {
        at: placeOf(thing),
        about: thing,
        found: 'nobody coordinates',
        fixes: [skeleton(report.say('add'), addLine(thing, 'coordinated by ${1:not stated}'))],
      };
      const holes = { network: called(thing) };
      if (thing.kind === 'network') report.finding('network', { ...place, holes });
      else report.finding('partnership', { ...place, holes: { ...holes, count: `${schoolsIn(plan).length}` } });
    }
  },
  examples: {
    speaking: [
      {
        title: 'a network that nobody coordinates',
        plan: `${schools}
network pathways "Pathways to Success" { members ash, birch }
//      ^^^^^^^^`,
        fixed: `${schools}
network pathways "Pathways to Success" {
  coordinated by not stated
  members ash, birch }`,
      },
      {
        title: 'two schools under a contract, each with its own team',
        plan: `partnership "Calm starts" { status agreed  between ash, birch, uni }
//          ^^^^^^^^^^^^^
${schools}
team "Inquiry group" at each school { coordinated by "A coordinator" }
contract "Working contract" { between ash, birch, uni }`,
      },
    ],
    silent: [
      {
        title: 'a body coordinates it',
        plan: `${schools}
network pathways "Pathways to Success" coordinated by uni { members ash, birch }`,
      },
      {
        title: 'one team joins people of both schools',
        plan: `partnership "Calm starts" { status agreed  between ash, birch, uni }
${schools}
role ash-head "Head teacher" at ash voice leader
role birch-head "Head teacher" at birch voice leader
team steering "Steering group" { members ash-head, birch-head }
contract "Working contract" { between ash, birch, uni }`,
      },
      {
        title: 'a draft of two schools that have not begun',
        plan: `partnership "Calm starts" { between ash, birch, uni }
${schools}
contract "Working contract" { between ash, birch, uni }`,
      },
      {
        title: 'one school and a university need no third body',
        plan: `partnership "Calm starts" { status agreed  between ash, uni }
school ash "Ash School"
university uni "The university"
contract "Working contract" { between ash, uni }`,
      },
      {
        title: 'who coordinates is left open',
        plan: `${schools}
network pathways "Pathways to Success" coordinated by left open { members ash, birch }`,
      },
    ],
  },
});
