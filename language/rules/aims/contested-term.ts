import { undefinedTerms } from '../../model/ask/framing/wording.ts';
import { addDeclaration, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

export const contestedTerm = defineRule({
  id: 'aims/contested-term',
  since: '0.2.0',
  status: 'settled',
  severity: 'hint',
  nature: 'absence',
  preset: 'recommended',
  title: 'A contested word that the partnership has not defined',
  why: 'Words such as equity and inclusion mean one thing in one school and another in the next. Partners who have not said what they mean by them agree on a word, not on an aim.',
  question: 'If you each wrote down in one sentence what this word means here, would the sentences agree?',
  whenNot: 'The word stands in a name or a quotation, or finding out what it means is the question itself.',
  sources: [
    { source: 'ainscow2023', place: '§4.1', support: 'states' },
    { source: 'ainscow2023', place: '§5', support: 'suggests' },
  ],
  messages: {
    undefined: '“{term}” can mean many things. What does it mean here? Add a “definition” that you have agreed.',
    again: 'Used here too',
    add: 'Say what it means here',
  },
  check(plan, report) {
    for (const [term, uses] of undefinedTerms(plan)) {
      const [first, ...others] = uses;
      if (!first) continue;
      const line = `definition "${term}" \${1:not stated} agreed by \${2:not stated}`;
      report.finding('undefined', {
        at: first.at,
        about: first.thing,
        holes: { term },
        related: others.map(({ at }) => ({ span: at, message: report.say('again') })),
        found: term,
        fixes: [skeleton(report.say('add'), addDeclaration(plan, first.thing.span, line))],
      });
    }
  },
  examples: {
    speaking: [
      {
        title: 'equity in an aim, and again in a question',
        plan: `partnership "Calm starts"
research aim "Understand what stands in the way of equity."
//                                                 ^^^^^^
question why "Where is our timetable not equitable?"`,
        fixed: `partnership "Calm starts"
research aim "Understand what stands in the way of equity."
question why "Where is our timetable not equitable?"

definition "equity" not stated agreed by not stated`,
      },
      {
        title: 'another term is defined, in a plan written in Swedish',
        plan: `inquiry "Lugna morgnar" by "Mentorn"
definition "Måluppfyllelse" "Alla når sina egna mål."
question "Vad betyder likvärdighet för vår inkludering?"
//                    ^^^^^^^^^^^^         ^^^^^^^^^^^`,
      },
    ],
    silent: [
      {
        title: 'the partners have said what they mean',
        plan: `partnership "Calm starts"
definition "Equity" "Every group takes part and learns."
question why "Where is our timetable not equitable?"`,
      },
      {
        title: 'the word stands in the title of the plan and in a note, not in an aim or question',
        plan: `partnership "Equity network"
question why "Who speaks to whom?" { note "Equity comes later." }`,
      },
      {
        title: 'that it is not settled yet is an open point',
        plan: `partnership "Calm starts"
definition "Equity" not stated
aim "More equity by summer."`,
      },
    ],
  },
});
