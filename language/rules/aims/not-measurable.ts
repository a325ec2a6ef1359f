import { called, isOpenPoint, placeOf } from '../../model/ask/facts.ts';
import { unmeasuredParts } from '../../model/ask/framing/aims.ts';
import { defineRule } from '../rule.ts';

export const notMeasurable = defineRule({
  id: 'aims/not-measurable',
  since: '0.2.0',
  status: 'settled',
  severity: 'warning',
  nature: 'absence',
  preset: 'all',
  title: 'An aim for improvement that leaves open for whom, by what measure, how much or by when',
  why: 'How much, and by when, is what tells an aim from a hope. Where it is said beforehand, those who try something can see whether they have come nearer.',
  question: 'Who would notice, by looking at what, that you have got there, and when would they look?',
  whenNot: 'The aim is to understand something, or it cannot be counted without losing what matters.',
  sources: [{ source: 'lifeQi', support: 'states' }],
  messages: {
    open: 'The aim “{aim}” does not say {parts}. Can you say it beforehand?',
    population: 'for whom',
    measure: 'by what measure',
    amount: 'how much',
    date: 'by when',
  },
  check(plan, report) {
    for (const aim of plan.byKind.aim) {
      if (aim.word !== 'aim' || isOpenPoint(aim)) continue;
      const missing = unmeasuredParts(plan, aim);
      if (missing.length === 0) continue;
      report.finding('open', {
        at: placeOf(aim),
        about: aim,
        holes: { aim: called(aim), parts: missing.map((part) => report.say(part)).join(', ') },
        found: `no ${missing.join(', ')}`,
      });
    }
  },
  examples: {
    speaking: [
      {
        title: 'an aim in words alone',
        plan: `inquiry "Calm starts" by "The tutor"
aim "Everybody has spoken to somebody by nine o’clock."
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
      },
      {
        title: 'for whom and how much, and not by when',
        plan: `inquiry "Calm starts" by "The tutor"
group form "Year 8 tutor group" 27 students
evidence notes "Who speaks to whom" of form { method observation }
aim spoken "Everybody has spoken to somebody." for form based on notes { target 27 students }
//  ^^^^^^`,
      },
    ],
    silent: [
      {
        title: 'all four in one aim',
        plan: `inquiry "Calm starts" by "The tutor"
group form "Year 8 tutor group" 27 students
evidence notes "Who speaks to whom" of form { method observation }
aim "Everybody has spoken to somebody." for form based on notes { target 27 students due 2027-02 }`,
      },
      {
        title: 'the outcome that belongs to it says them, and a research aim need not',
        plan: `inquiry "Calm starts" by "The tutor"
group form "Year 8 tutor group" 27 students
evidence notes "Who speaks to whom" of form { method observation }
aim spoken "Everybody has spoken to somebody."
research aim "Understand who is left out."
outcome "Nobody is left out." about spoken for form based on notes { target 27 students due 2027-02 }`,
      },
      {
        title: 'what is not stated is an open point',
        plan: `inquiry "Calm starts" by "The tutor"
aim "Calm mornings." for not stated based on not stated { target not stated due not stated }`,
      },
    ],
  },
});
