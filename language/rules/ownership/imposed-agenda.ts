import { called, placeOf } from '../../model/ask/facts.ts';
import { imposedOn, sameQuestions } from '../../model/ask/partners/agenda.ts';
import { questionsElsewhere } from '../../model/ask/partners/twins.ts';
import { defineRule } from '../rule.ts';

const people = `partnership "Calm starts" { between ash, birch, uni }
school ash "Ash School"
school birch "Birch School"
university uni "The university"
role coord "Coordinator" at ash voice teacher
role friend "Critical friend" at uni voice researcher`;

const wordForWord = { severity: 'hint', found: 'word for word' } as const;

export const imposedAgenda = defineRule({
  id: 'ownership/imposed-agenda',
  since: '0.2.0',
  status: 'settled',
  severity: 'warning',
  nature: 'absence',
  preset: 'recommended',
  partnershipOnly: true,
  title: 'A school works on questions or by methods that others have decided',
  why: 'A school that sets its own priorities, and chooses how to go about them, works with its partners. One that is handed both is worked on, and has little reason to go on when they leave.',
  question: 'Whose question is this, and what would the school have asked?',
  whenNot: 'The school has taken the question over and made it its own; then say that it has decided on it.',
  sources: [
    { source: 'ainscow2023', place: '§2', support: 'states' },
    { source: 'ainscow2023', place: '§6', support: 'suggests' },
  ],
  messages: {
    questions: 'Every question of {schools} comes from {deciders}. Which would the school have asked itself?',
    methods: 'Every method used at {schools} was decided by {deciders}. How would the school itself go about it?',
    same: '“{question}” is asked word for word in {count} schools. Whose question is it, and how would each school put it?',
    elsewhere:
      '“{question}” is asked word for word in {plan} too. Whose question is it, and how would this school put it?',
    item: 'This comes from others',
    twin: 'The same question elsewhere',
    vague: 'the plan does not say which organisation those who decided belong to',
    unread: 'whether the same is asked elsewhere: not every other plan of the programme was looked at',
  },
  check(plan, report) {
    for (const { what, schools, items, deciders, vague } of imposedOn(plan)) {
      const [school] = schools;
      // What holds for several schools alike is said once, of the plan.
      const about = schools.length > 1 && plan.head ? plan.head : school;
      const place = { at: placeOf(about), about };
      if (vague) {
        report.undecided({ ...place, why: report.say('vague') });
        continue;
      }
      report.finding(what, {
        ...place,
        holes: { schools: report.names(schools.map(called), 'and'), deciders: report.names(deciders, 'and') },
        related: items.map((item) => ({ span: placeOf(item), message: report.say('item') })),
        found: `${what} by ${deciders.join(', ')}`,
      });
    }
    for (const [first, second, ...more] of sameQuestions(plan)) {
      report.finding('same', {
        at: placeOf(second),
        about: second,
        holes: { question: called(second), count: String(more.length + 2) },
        related: [first, ...more].map((twin) => ({ span: placeOf(twin), message: report.say('twin') })),
        ...wordForWord,
      });
    }
    const [first] = plan.byKind.question;
    if (plan.neighbours === 'unread' && first) report.undecided({ at: placeOf(first), why: report.say('unread') });
    for (const { question, twin } of questionsElsewhere(plan)) {
      const holes = { question: called(question), plan: report.names([twin.title]) };
      report.finding('elsewhere', { ...wordForWord, at: placeOf(question), about: question, holes });
    }
  },
  examples: {
    speaking: [
      {
        title: 'the university has raised both questions of a school, and the other school asks its own',
        plan: `${people.replace('school ash "Ash School"', 'school ash "Ash School"\n//     ^^^')}
question why "Why do mornings begin loudly?" at ash raised by friend
question who "Who speaks to whom?" at ash raised by coord decided by uni
question own "What do our breaks do?" at birch raised by "Teachers", birch`,
      },
      {
        title: 'the contract gives all questions to the university, and one source has its method from there',
        plan: `${people.replace('partnership "Calm starts"', 'partnership calm "Calm starts"').replace(' }\n', ' }\n//          ^^^^\n//          ^^^^\n')}
contract "Working contract" { owner of questions friend }
question why "Why do mornings begin loudly?" {
  evidence "Interviews" { method interview decided by friend }
}`,
      },
      {
        title: 'the same words in two schools',
        plan: `${people}
question a "Why do mornings begin loudly?" at ash raised by coord
question b "Why do mornings  begin loudly?" at birch raised by birch
//       ^`,
      },
      {
        title: 'another plan of the programme asks the same, word for word',
        plan: `${people}
question why "Why do mornings begin loudly?" at ash raised by coord
//       ^^^`,
        beside: { 'Cedar School': 'question "Why do mornings begin loudly?"' },
      },
    ],
    silent: [
      {
        title: 'a programme asks one thing of all its schools, and each has a plan in which it asks its own',
        plan: `${people}\nquestion why "What does one school learn from the other?" raised by friend`,
        settings: 'plans: [schools/*]',
      },
      {
        title: 'another school of the programme asks something else',
        plan: `${people}
question why "Why do mornings begin loudly?" at ash raised by coord`,
        beside: { 'Cedar School': 'question "What do our breaks do?"' },
      },
      {
        title: 'one question of the school is its own',
        plan: `${people}
question why "Why do mornings begin loudly?" raised by friend
question who "Who speaks to whom?" raised by coord`,
      },
      {
        title: 'a team of both raised it',
        plan: `${people}
team group "Inquiry group" at ash { members coord, friend }
question why "Why do mornings begin loudly?" raised by group`,
      },
      {
        title: 'one theme, and each school has its own words for it',
        plan: `${people}
question a "Why do mornings begin loudly?" at ash raised by coord
question b "Who arrives late, and why?" at birch raised by birch`,
      },
      {
        title: 'neighbours have raised it, and of another who raised it is not said',
        plan: `${people}
community estate "Residents’ association"
question own "What do our mornings do?" at birch raised by estate
question why "Why do mornings begin loudly?" at ash by friend`,
      },
    ],
  },
});
