import { called, placeOf } from '../../model/ask/facts.ts';
import { movesKnowledge, schoolsIn } from '../../model/ask/partners/networks.ts';
import { isPastDraft, isToCome } from '../../model/ask/time/stages.ts';
import { addDeclaration, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

const three = `school ash "Ash School"
school birch "Birch School"
school cedar "Cedar School"
network city "City network" coordinated by "The council" { members ash, birch, cedar }
cycle autumn "Look closely" from 2026-09-07 to 2026-12-18`;
const head = 'partnership "City network" { status running  between ash, birch, cedar }';

export const nothingMoves = defineRule({
  id: 'network/nothing-moves',
  since: '0.2.0',
  status: 'settled',
  severity: 'hint',
  nature: 'absence',
  preset: 'recommended',
  title: 'Three schools or more, and nothing moves between them',
  why: 'Good practice is often there already, one school away. A network earns its name by moving what one school knows to where another needs it.',
  question: 'What does one of you know that another is still looking for?',
  whenNot: 'The schools first look at themselves, and what they know is to move in a later period.',
  sources: [{ source: 'ainscow2023', place: '§4.2', support: 'states' }],
  messages: {
    still:
      '“{network}” joins {count} schools, and no visit, summary or other movement of knowledge between them is planned. What does one know that another is looking for?',
    add: 'Plan what moves',
  },
  check(plan, report) {
    const place = plan.byKind.network[0] ?? plan.head;
    const schools = schoolsIn(plan);
    if (!place || schools.length < 3 || !isPastDraft(plan) || movesKnowledge(plan)) return;
    if (!plan.byKind.cycle.some((cycle) => !isToCome(plan, cycle, report.today))) return;
    const line = 'move "${1:What}" by ${2:not stated} to ${3:not stated}';
    report.finding('still', {
      at: placeOf(place),
      about: place,
      holes: { network: called(place), count: `${schools.length}` },
      found: 'nothing moves',
      fixes: [skeleton(report.say('add'), addDeclaration(plan, place.span, line))],
    });
  },
  examples: {
    speaking: [
      {
        title: 'three schools that work side by side',
        plan: `${head}
${three.replace('coordinated by "The council" { members ash, birch, cedar }', 'coordinated by "The council" { members ash, birch, cedar }\n//      ^^^^')}`,
        fixed: `${head}
${three}

move "Breakfast reading" by ash to birch, cedar`,
        filled: ['Breakfast reading', 'ash', 'birch, cedar'],
      },
      {
        title: 'a partnership of three schools with no network of its own',
        plan: `${head}
//          ^^^^^^^^^^^^^^
${three.replace(/network .*\n/, '')}
report "What we saw" by ash to families`,
      },
      {
        title: 'what a university writes to one school alone comes from no other',
        plan: `${head}
//          ^^^^^^^^^^^^^^
${three.replace(/network .*\n/, '')}
university uni "The university"
report "What we saw" by uni to ash`,
      },
      {
        title: 'a network that names its schools in its clusters',
        plan: `${head}
${three.replace('{ members ash, birch, cedar }', '{\n//      ^^^^\n  cluster "Near the river" { members ash, birch }\n  cluster "On the hill" { members cedar }\n}')}`,
      },
    ],
    silent: [
      {
        title: 'schools visit one another',
        plan: `${head}
${three}
visit "A morning in Birch" by ash at birch on 2026-11-12`,
      },
      {
        title: 'one school tells the others',
        plan: `${head}
${three}
shared "How we changed our starts" to birch, cedar on 2026-12-10 by ash`,
      },
      {
        title: 'the university tells the schools what it saw in each of them',
        plan: `${head}
${three}
university uni "The university"
report "What we saw" by uni to ash, birch`,
      },
      {
        title: 'a school is told something, and by whom is not said',
        plan: `${head}
${three}
shared "How starts have changed" to birch on 2026-12-10`,
      },
      {
        title: 'two schools are no network of three',
        plan: `partnership "Two schools" { status running  between ash, birch }
school ash "Ash School"
school birch "Birch School"
cycle autumn "Look closely" from 2026-09-07 to 2026-12-18`,
      },
      {
        title: 'a draft is still being thought through',
        plan: `${head.replace('running', 'draft')}
${three}`,
      },
    ],
  },
});
