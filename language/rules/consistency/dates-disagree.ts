import { called } from '../../model/ask/facts.ts';
import { backwards, otherLengths, otherPeriods, worded } from '../../model/ask/time/disagreements.ts';
import type { Period } from '../../model/ask/time/periods.ts';
import { strayYears } from '../../model/ask/time/title-years.ts';
import { defineRule } from '../rule.ts';

export const datesDisagree = defineRule({
  id: 'consistency/dates-disagree',
  since: '0.1.0',
  status: 'trial',
  severity: 'warning',
  nature: 'contradiction',
  preset: 'essential',
  title: 'Dates that cannot all be so',
  why: 'Plans are often made from last year’s. A title of another year, or an end before its start, makes a reader doubt the other dates too.',
  question: 'Which of the dates is the right one?',
  whenNot: 'The year in the title is part of a name, as in “Vision 2030”, and says nothing of when the work is done.',
  sources: [{ source: 'ainscow2023', place: 'sections 2 and 9, periods of named initiatives', support: 'suggests' }],
  messages: {
    backwards: '“{thing}” ends on {to}, before it begins on {from}. Which of the two is right?',
    nothing:
      'The title says {year}, and nothing in the plan falls in it. Is the title from another year, or are the dates?',
    title: 'The title says {year}, and its dates say {own}. Which of the two is right?',
    length: '“{thing}” is to last {stated}, and its dates say {dates}. Which of the two is right?',
    periods: 'This plan says {here} here and {there} in another place. Which of the two is right?',
    fromTo: '{first} to {last}',
    openBeginning: 'an open beginning',
    openEnd: 'an open end',
    begins: 'It begins here',
    dates: 'Its dates stand here',
    datesOf: 'The dates of “{thing}”',
    vague: 'dates in words may fall in {year}',
  },
  check(plan, report) {
    const period = ({ first, last }: Period): string =>
      report.say('fromTo', { first: first ?? report.say('openBeginning'), last: last ?? report.say('openEnd') });
    for (const { thing, at, from, to, against } of backwards(plan)) {
      const holes = { thing: called(thing), from, to };
      const related = [{ span: against, message: report.say('begins') }];
      report.finding('backwards', { at, about: thing, holes, found: `${from} to ${to}`, related });
    }
    for (const { thing, at, year, own, vague } of strayYears(plan)) {
      const place = { at, about: thing, found: `${year} in the title` };
      if (vague) report.undecided({ at, about: thing, why: report.say('vague', { year }) });
      else if (own === undefined) report.finding('nothing', { ...place, holes: { year } });
      else {
        const related = [{ span: own.at, message: report.say('dates') }];
        report.finding('title', { ...place, holes: { year, own: period(own.period) }, related });
      }
    }
    for (const { thing, at, stated, from, to, against } of otherLengths(plan)) {
      const holes = { thing: called(thing), stated, dates: report.say('fromTo', { first: from, last: to }) };
      const related = [{ span: against, message: report.say('dates') }];
      report.finding('length', { at, about: thing, holes, found: `${stated}, ${from} to ${to}`, related });
    }
    for (const { thing, at, here, there, against, head } of otherPeriods(plan)) {
      const related = [{ span: against, message: report.say('datesOf', { thing: called(head) }) }];
      const found = `${worded(here)}, ${worded(there)}`;
      report.finding('periods', {
        at,
        about: thing,
        holes: { here: period(here), there: period(there) },
        found,
        related,
      });
    }
  },
  examples: {
    speaking: [
      {
        title: 'the title is from last year',
        plan: `inquiry "A calmer start 2025/26" by tutor at "The school"
//                      ^^^^^^^
role tutor "Form tutor" voice teacher
cycle "Look closely" from 2026-11-02 to 2026-12-18`,
      },
      {
        title: 'a cycle that ends before it begins',
        plan: `cycle "Look closely" from 2026-11-02 to 2026-01-29
//                                      ^^^^^^^^^^`,
      },
      {
        title: 'a title and its own dates, although something else falls in that year',
        plan: `cycle "Autumn 2005" from 2006-09-04 to 2006-12-15
//            ^^^^
evidence marks "Marks of last year" from 2005-09-01 to 2006-07-31 { method statistics }`,
      },
      {
        title: 'three years that are nearly five',
        plan: `partnership "Inclusive practices" from 2000-09-01 to 2005-07-31 lasting 3 years
//                                                                      ^^^^^^^`,
      },
    ],
    silent: [
      {
        title: 'the title is a school year that the plan falls in',
        plan: `inquiry "A calmer start 2026/27" by tutor at "The school"
role tutor "Form tutor" voice teacher
cycle "Look closely" from 2026-11-02 to 2026-12-18`,
      },
      {
        title: 'a book of another year, a number that is no year, and a rounded length',
        plan: `partnership "Riverside 2006–2009, 1100 students" from 2006-09-01 to 2009-07-31 lasting 3 years
source "School improvement 1998" 1998`,
      },
      {
        title: 'dates in words are not guessed',
        plan: `inquiry "A calmer start 2025/26" by tutor at "The school"
role tutor "Form tutor" voice teacher
cycle "Look closely" from "After the holiday" to 2026-12-18`,
      },
    ],
  },
});
