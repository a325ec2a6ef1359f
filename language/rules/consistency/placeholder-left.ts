import { placeholdersLeft } from '../../model/ask/written/placeholders.ts';
import { replace, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

const running = 'inquiry "Calm starts" by "The tutor" { status running }';

export const placeholderLeft = defineRule({
  id: 'consistency/placeholder-left',
  since: '0.2.0',
  status: 'settled',
  severity: 'warning',
  nature: 'contradiction',
  preset: 'essential',
  title: 'Words that only hold a place, in what is agreed',
  why: 'A plan that people work by and that says “to follow” tells a reader that nobody read it to the end. Where something is open, the plan can say so, and then it is counted.',
  question: 'What was to stand here, and who knows it?',
  whenNot: 'The words are meant; put them otherwise, so that nobody takes them for a gap.',
  sources: [],
  messages: {
    words: '“{words}” holds a place in a plan that is no draft any more. What was to stand here, or is it not stated?',
    empty: 'The text here is empty, in a plan that is no draft any more. What was to stand here, or is it not stated?',
    open: 'Say that it is not stated',
  },
  check(plan, report) {
    for (const { thing, at, text, isValue } of placeholdersLeft(plan)) {
      const fixes = isValue ? [skeleton(report.say('open'), replace(at, '${1:not stated}'))] : [];
      const place = { at, about: thing, fixes };
      if (text.trim() === '') report.finding('empty', { ...place, found: 'empty' });
      else report.finding('words', { ...place, holes: { words: text }, found: text });
    }
  },
  examples: {
    speaking: [
      {
        title: 'a clause that was to follow',
        plan: `partnership "Calm starts" { status agreed  between "Ash School", "The university" }
contract "Working contract" from 2026-09-01 to 2027-07-31 {
  disputes "To follow."
  //       ^^^^^^^^^^^^
  review on 2027-06-15
}`,
        fixed: `partnership "Calm starts" { status agreed  between "Ash School", "The university" }
contract "Working contract" from 2026-09-01 to 2027-07-31 {
  disputes not stated
  review on 2027-06-15
}`,
      },
      {
        title: 'an instruction of the template, and a mark for later',
        plan: `${running}
question why "What do we want to find out?" exploratory {
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  use "Decide on mornings (TBC)"
  //  ^^^^^^^^^^^^^^^^^^^^^^^^^^
}`,
      },
      {
        title: 'an instruction of the template, in Spanish',
        plan: `${running}
question why "¿Qué queremos averiguar?" exploratory
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^`,
        settings: 'language: es',
      },
      {
        title: 'an empty text, and a gap in brackets',
        plan: `${running}
practice mornings "How tutor time begins" { now "" }
//                                              ^^
outcome "[insert what becomes different]" for pupils
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
      },
    ],
    silent: [
      {
        title: 'a draft may hold places',
        plan: `inquiry "Calm starts" by "The tutor" { status draft }
practice mornings "How tutor time begins" { now "TODO" }`,
      },
      {
        title: 'rules that are hard to follow',
        plan: `${running}
barrier "The rules for mornings are hard to follow." { level within-school }
practice "What to do at eight" { now "Everything is to be decided by nine." }`,
      },
      {
        title: 'a gap that says honestly that it is one',
        plan: `${running}
practice mornings "How tutor time begins" { now not stated }`,
      },
      {
        title: 'all of it, in Spanish',
        plan: `${running}
practice mornings "TODO el grupo lee en silencio" { now "Lectura en silencio" }`,
        settings: 'language: es',
      },
    ],
  },
});
