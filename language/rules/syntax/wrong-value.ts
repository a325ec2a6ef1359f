import { wrongValues } from '../../model/ask/written/values.ts';
import { defineRule } from '../rule.ts';
import { alreadySaid, fixesOf, holesOf, textProblems } from '../text-problems.ts';

/** The title of the fix for each fault of the text. */
const mended = [
  ['no-comma', 'putBetween'],
  ['list-mark', 'putThere'],
  ['trailing-comma', 'removeComma'],
  ['spaced', 'hyphen'],
  ['unquoted', 'quote'],
  ['rhythm', 'write'],
  ['name-spaces', 'joinName'],
  ['link', 'quote'],
] as const;

export const wrongValue = defineRule({
  id: 'syntax/wrong-value',
  since: '0.1.0',
  status: 'trial',
  severity: 'error',
  nature: 'contradiction',
  preset: 'essential',
  title: 'A value that cannot be understood',
  why: 'A date, a number or a word that cannot be understood is kept and printed, but nothing can be computed from it.',
  question: 'How would you write this so that somebody else reads the same?',
  whenNot: 'Never: words of your own can stand in quotes wherever a name or a date is expected.',
  sources: [],
  messages: {
    empty: 'Nothing stands after “{word}”. It could go on like this: `{meant}`.',
    bareKind: 'Nothing stands after “{word}”. What is it called?',
    noTitle: 'What is the {word} “{text}” called? Its title stands in quotes after the name.',
    bareDate: 'The date {text} stands alone. Should “on”, “from” or “due” stand before it?',
    dateStyle: 'The date {text} is understood as {meant}. Dates are written year first.',
    dateUnclear: '{text} could be more than one day. Dates are written year first: 2026-09-12, 2026-09 or 2026/27.',
    noSuchDay: 'There is no day {text} in the calendar. Which day is meant?',
    dateWordsMeant: 'The date “{text}” is understood as {meant}. Dates are written year first.',
    dateWords:
      '“{text}” is no date that can be computed with. Write it as 2026-09-12 or 2026-09, or in quotes as words.',
    notDate: '“{word}” takes a date, and “{text}” is none. Write it as 2026-09-12 or 2026-09, or in quotes as words.',
    notNumber: '“{word}” takes a number, and “{text}” is none. How many are there?',
    notName: '“{word}” takes a name or a known word, not the number {text}. Who or what is meant?',
    needsQuotes: '“{word}” takes words in quotes. Should {text} stand in quotes?',
    likeKnown: '“{text}” is not known after “{word}”. Do you mean “{meant}”?',
    notKnown:
      '“{text}” is not known after “{word}”, which takes {meant} and the like. Words of your own stand in quotes.',
    glued: '“{text}” is read as one word. Do you mean {meant}?',
    decimalComma: 'The number {text} is written with a comma. Do you mean {meant}?',
    thousands: '{text} may be a thousand or a fraction. Write {meant}, or put a point before the fraction.',
    'no-comma': 'Between “{text}” and what stands before it a comma is missing. Are these two?',
    'list-mark': '“{text}” stands where the values of a list are parted by a comma.',
    'trailing-comma': 'Nothing follows this comma. Is something missing, or can it go?',
    spaced: '“{text}” is read as “{meant}”, which is written with a hyphen.',
    unquoted: 'Words of your own stand in quotes. Should {text} stand in quotes?',
    rhythm: '“every {text}” is not known. Do you mean “every {meant}”?',
    'name-spaces':
      'A name is one word: “{text}” wants hyphens between its parts. What people read stands in the title.',
    link: 'Links stand in quotes. Should {text} stand in quotes?',
    write: 'Write {meant}',
    putBetween: 'Put a comma between them',
    putThere: 'Put a comma there',
    removeComma: 'Remove the comma',
    hyphen: 'Write it with a hyphen',
    quote: 'Put quotes around it',
    joinName: 'Join the name with hyphens',
  },
  check(plan, report) {
    const isSaid = alreadySaid(plan);
    for (const wrong of wrongValues(plan)) {
      const { fault, at, thing, mend, word, text, meant } = wrong;
      if (isSaid(at)) continue;
      const fixes = fixesOf(wrong, report.say('write', { meant: mend?.text.trim() ?? '' }));
      report.finding(fault, { at, about: thing, holes: { word, text, meant }, found: text || word, fixes });
    }
    for (const [message, title] of mended) {
      for (const problem of textProblems(plan, 'syntax/wrong-value', message)) {
        const holes = holesOf(problem);
        report.finding(message, { at: problem.span, holes, fixes: fixesOf(problem, report.say(title, holes)) });
      }
    }
  },
  examples: {
    speaking: [
      {
        title: 'a date in another style',
        plan: `meeting "What the walks tell us" on 30/11/2026
//                                  ^^^^^^^^^^`,
        fixed: 'meeting "What the walks tell us" on 2026-11-30',
      },
      {
        title: 'a date that could be two',
        plan: `meeting "What the walks tell us" on 1/9/2026
//                                  ^^^^^^^^`,
      },
      {
        title: 'a known word, misspelt',
        plan: `role tutor "Form tutor" voice techer
//                            ^^^^^^`,
        fixed: 'role tutor "Form tutor" voice teacher',
      },
      {
        title: 'a known word in another language',
        plan: `role y9 "Year 9 students" voice elever
//                              ^^^^^^`,
        fixed: 'role y9 "Year 9 students" voice student',
      },
      {
        title: 'a word that the plan has added, misspelt',
        settings: 'words: {voice: {governor: {means: School governors.}}}',
        plan: `role board "Governing body" voice goveror
//                                ^^^^^^^`,
        fixed: 'role board "Governing body" voice governor',
      },
      {
        title: 'a rhythm that has a word of its own',
        plan: `team core "Inquiry group" { meets every other week }
//                                      ^^^^^^^^^^`,
        fixed: 'team core "Inquiry group" { meets every fortnight }',
      },
      {
        title: 'the same rhythm with a number',
        plan: `team core "Inquiry group" { time 2 hours every 2 weeks }
//                                             ^^^^^^^`,
        fixed: 'team core "Inquiry group" { time 2 hours every fortnight }',
      },
      {
        title: 'a comma is missing',
        plan: `evidence walks "Walking interviews" by tutor ta
//                                           ^^`,
        fixed: 'evidence walks "Walking interviews" by tutor, ta',
      },
    ],
    silent: [
      {
        title: 'dates year first, words in quotes',
        plan: 'meeting "What the walks tell us" on 2026-11-30\nreport "What we saw" due "end of summer term"',
      },
      {
        title: 'a word that the plan has added',
        settings: 'words: {voice: {governor: {means: School governors.}}}',
        plan: 'role board "Governing body" voice governor',
      },
      {
        title: 'rhythms that have a word, and one in words of one’s own',
        plan: 'team core "Inquiry group" { meets every fortnight }\nteam trio "Trio" { meets every "other Monday" }',
      },
      { title: 'a word of one’s own in quotes', plan: 'evidence "A parent’s remark" { method "overheard" }' },
    ],
  },
});
