import { apart } from '../../model/ask/evidence/objects.ts';
import { called, placeOf, valuesOf } from '../../model/ask/facts.ts';
import { shownAs } from '../../model/ask/labels.ts';
import { defineRule } from '../rule.ts';

const people = `practice mornings "How tutor time begins"
practice lunches "How lunch is spent"
group form "Year 8 tutor group" 27 students`;

export const differentObjects = defineRule({
  id: 'triangulation/different-objects',
  since: '0.2.0',
  status: 'settled',
  severity: 'warning',
  nature: 'absence',
  preset: 'recommended',
  title: 'Sources that look at different things',
  why: 'Several views bear one another out when they are views of the same thing. Interviews about one practice and observations of another, or of another time, are each alone.',
  question: 'Which of these look at the same practice, at the same time?',
  whenNot: 'The sources are meant to follow a change over time, or to compare two practices; then say “compared with”.',
  sources: [
    { source: 'ainscow2023', place: '§3', support: 'states' },
    { source: 'denzin', place: 'measures that relate to the same construct', support: 'states' },
  ],
  messages: {
    practice:
      'The sources of “{thing}” are each about another practice, so none bears another out. Which two could look at the same?',
    time: 'The sources of “{thing}” are each gathered in another cycle, so none bears another out. Which two could look at the same time?',
    about: 'About “{practice}”',
    alone: 'Gathered in another cycle than the rest',
  },
  check(plan, report) {
    for (const { thing, sources, by } of apart(plan))
      report.finding(by, {
        at: placeOf(thing),
        about: thing,
        holes: { thing: called(thing) },
        related: sources.map((source) => {
          const practice = valuesOf(source, 'about').map((value) => shownAs(plan, value));
          const message = by === 'time' ? report.say('alone') : report.say('about', { practice: practice.join(', ') });
          return { span: placeOf(source), message };
        }),
        found: by === 'time' ? 'another cycle each' : 'another practice each',
      });
  },
  examples: {
    speaking: [
      {
        title: 'mornings are watched, and lunches are talked about',
        plan: `${people}
question why "When do quiet students speak?" {
//       ^^^
  evidence "Who speaks to whom" of form about mornings { method observation }
  evidence "Talks at the table" of form about lunches { method conversation }
}`,
      },
      {
        title: 'a finding rests on what was seen in autumn and said in spring',
        plan: `${people}
cycle autumn "Look" from 2026-09-07 to 2026-12-15
cycle spring "Try" from 2027-01-11 to 2027-05-21
evidence notes "Who speaks to whom" from 2026-09-14 to 2026-10-02 { method observation  voice teacher }
evidence talks "Talks at the table" of form from 2027-02-01 to 2027-02-12 { method conversation }
finding "Quiet students speak when there is a task." based on notes, talks
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
      },
    ],
    silent: [
      {
        title: 'two sources meet, and one stands beside them',
        plan: `${people}
question "When do quiet students speak?" about mornings {
  evidence "Who speaks to whom" of form about mornings { method observation }
  evidence "Walking interviews" of form { method interview }
  evidence "Talks at the table" of form about lunches { method conversation }
}`,
      },
      {
        title: 'both are about mornings, one because its question is',
        plan: `${people}
question "When do quiet students speak?" about mornings {
  evidence "Who speaks to whom" of form { method observation }
  evidence "Walking interviews" of form about mornings { method interview }
}`,
      },
      {
        title: 'the same form is watched before and after the change',
        plan: `${people}
cycle autumn "Look" from 2026-09-07 to 2026-12-15
cycle spring "Try" from 2027-01-11 to 2027-05-21
evidence before "Who speaks to whom, September" of form on 2026-09-14 { method observation }
evidence later "Who speaks to whom, March" of form on 2027-03-08 { method observation }
finding "More students speak." based on before, later`,
      },
      {
        title: 'days apart, in one cycle',
        plan: `${people}
cycle autumn "Look" from 2026-09-07 to 2026-12-15
question "When do quiet students speak?" {
  evidence "Who speaks to whom" on 2026-09-14 { method observation  voice teacher }
  evidence "Walking interviews" of form on 2026-11-23 { method interview }
}`,
      },
    ],
  },
});
