import { changesBeforeQuestion, setTooSoon, unreadableGoals } from '../../model/ask/cycles/exploration.ts';
import { called, placeOf } from '../../model/ask/facts.ts';
import { defineRule } from '../rule.ts';

export const goalBeforeAnalysis = defineRule({
  id: 'cycle/goal-before-analysis',
  since: '0.2.0',
  status: 'settled',
  severity: 'warning',
  nature: 'contradiction',
  preset: 'recommended',
  title: 'A goal or change is set before its analysis',
  why: 'What is decided before the evidence is in cannot rest on it. The analysis then looks for what supports the decision.',
  question: 'Which came first, the decision or what it is said to rest on?',
  whenNot: 'It rests on a first look that was made earlier; write that look as a source of its own.',
  sources: [{ source: 'ecerCbs', place: 'the six phases', support: 'states' }],
  messages: {
    gathered:
      '“{thing}” is dated {date} and rests on “{basis}”, which begins only after that. Which of the two comes first?',
    read: '“{thing}” is dated {date} and rests on “{basis}”, which is first read after that, in “{reading}”. What was known by then?',
    explored:
      '“{thing}” is dated {date}, and “{question}”, which is to explore the matter, gathers everything after that. What is the change an answer to?',
    basis: 'It rests on this',
    question: 'This is asked first',
    reading: 'Here it is first read',
    words: '“{words}” names no day',
  },
  check(plan, report) {
    for (const { thing, basis, value, reading } of setTooSoon(plan)) {
      const holes = { thing: called(thing), date: value.text, basis: called(basis) };
      const rests = { span: placeOf(basis), message: report.say('basis') };
      const place = { at: value.span, about: thing, found: `${called(thing)} before ${called(basis)}` };
      if (!reading) {
        report.finding('gathered', { ...place, holes, related: [rests] });
        continue;
      }
      const read = { span: placeOf(reading), message: report.say('reading') };
      report.finding('read', { ...place, holes: { ...holes, reading: called(reading) }, related: [rests, read] });
    }
    for (const { change, question, value } of changesBeforeQuestion(plan)) {
      report.finding('explored', {
        at: value.span,
        about: change,
        holes: { thing: called(change), date: value.text, question: called(question) },
        found: `${called(change)} before ${called(question)}`,
        related: [{ span: placeOf(question), message: report.say('question') }],
      });
    }
    for (const { thing, words } of unreadableGoals(plan))
      report.undecided({ at: placeOf(thing), about: thing, why: report.say('words', { words }) });
  },
  examples: {
    speaking: [
      {
        title: 'a change that begins before its evidence, and a decision taken before the visit it rests on',
        plan: `evidence talks "Talks with students" from 2026-10-05 to 2026-10-23
visit there "To the next school" on 2026-11-02
change "A shared task" from 2026-09-21 based on talks
//                          ^^^^^^^^^^
decision "Which lessons" on 2026-10-30 based on there
//                          ^^^^^^^^^^`,
      },
      {
        title: 'the evidence is gathered in time and read too late',
        plan: `evidence talks "Talks with students" from 2026-09-07 to 2026-09-18
meeting "What they tell us" on 2026-10-15 { reads talks }
change "A shared task" from 2026-10-01 based on talks
//                          ^^^^^^^^^^`,
      },
      {
        title: 'a change in an exploratory question whose evidence all comes later',
        plan: `question why "Why are mornings noisy?" exploratory {
  evidence talks "Talks with students" from 2026-10-05 to 2026-10-23
  change "A shared task" from 2026-09-21
  //                          ^^^^^^^^^^
}`,
      },
      {
        title: 'the activity that gathers it comes later',
        plan: `evidence talks "Talks with students"
activity "Hold the talks" from 2026-10-05 to 2026-10-23 { gathers talks }
change "A shared task" from 2026-09-21 based on talks
//                          ^^^^^^^^^^`,
      },
      {
        title: 'an aim agreed before the analysis it names; the whole cycle of a change lies before its evidence',
        plan: `evidence marks "Marks by lesson" from 2026-10-05 to 2026-10-23
research aim "Understand who stays away." agreed by "Both schools" on 2026-09-01 { based on marks }
//                                                                    ^^^^^^^^^^
cycle "Try it" from 2026-09-07 to 2026-09-25 {
//                                ^^^^^^^^^^
  change "A shared task" based on marks
}`,
      },
    ],
    silent: [
      {
        title: 'evidence, then its reading, then the change',
        plan: `evidence talks "Talks with students" from 2026-09-07 to 2026-09-18
meeting "What they tell us" on 2026-09-24 { reads talks  decides "Try a shared task." }
meeting "Once more" on 2026-12-01 { reads talks }
change "A shared task" from 2026-10-01 based on talks`,
      },
      {
        title: 'it was interpreted in time, and read once more later',
        plan: `evidence talks "Talks with students" from 2026-09-07 to 2026-09-18 { interpreted by "The year team" }
meeting "Once more" on 2026-12-01 { reads talks }
change "A shared task" from 2026-10-01 based on talks`,
      },
      {
        title: 'evidence that goes on while the change is tried, and a month that may hold both',
        plan: `evidence notes "Notes every morning" from 2026-09-07 to 2027-05-28 every day
evidence talks "Talks with students" from 2026-10-05
change "A shared task" from 2026-10-01 based on notes
change "A shared text" from 2026-10 based on talks`,
      },
      {
        title: 'a change with no day, in a cycle that goes on after its evidence has begun',
        plan: `evidence talks "Talks with students" from 2026-10-05 to 2026-10-23
cycle "Try it" from 2026-09-07 to 2026-12-11 { change "A shared task" based on talks }`,
      },
    ],
  },
});
