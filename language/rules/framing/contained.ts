import { called } from '../../model/ask/facts.ts';
import { containedProblems } from '../../model/ask/framing/causes.ts';
import { addDeclaration, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

export const contained = defineRule({
  id: 'framing/contained',
  since: '0.2.0',
  status: 'settled',
  severity: 'hint',
  nature: 'absence',
  preset: 'recommended',
  title: 'The response is kept apart, and nothing ordinary changes',
  why: 'A separate unit or group takes a problem out of sight of those whose practice it questions. What did not fit is dealt with, and what it did not fit stays as it was.',
  question: 'What would ordinary lessons have to be like for this not to be needed?',
  whenNot: 'Ordinary practice is thought through in another plan; say which.',
  sources: [{ source: 'ainscow2023', place: '§6', support: 'states' }],
  messages: {
    contained:
      '“{what}” is met by containing it, and no change here is about ordinary practice. What would ordinary practice have to be like for this not to be needed?',
    change: 'Plan a change of ordinary practice',
  },
  check(plan, report) {
    for (const { thing, value } of containedProblems(plan)) {
      const change = 'change "${1:What is done differently by everybody?}" about "${2:Which practice?}"';
      report.finding('contained', {
        at: value.span,
        about: thing,
        holes: { what: called(thing) },
        found: 'contained',
        fixes: [skeleton(report.say('change'), addDeclaration(plan, thing.span, change))],
      });
    }
  },
  examples: {
    speaking: [
      {
        title: 'a room of their own for those who do not fit',
        plan: `moment "Five students left every lesson." { kind anomaly  response contain by "The school" }
//                                                                 ^^^^^^^`,
        fixed: `moment "Five students left every lesson." { kind anomaly  response contain by "The school" }

change "What is done differently by everybody?" about "Which practice?"`,
      },
      {
        title: 'the only change is for those who are kept apart',
        plan: `group five "The five who leave, Year 9" 5 students
barrier walkouts "Five students leave every lesson." { response contain }
//                                                              ^^^^^^^
change "A quiet room with a mentor" for five { addresses walkouts }`,
      },
    ],
    silent: [
      {
        title: 'ordinary practice is thought through as well',
        plan: `moment "Five students left every lesson." { response contain  response rethink }`,
      },
      {
        title: 'another change is about what everybody does',
        plan: `practice starts "How lessons begin"
barrier walkouts "Five students leave every lesson." { response contain }
change "A quiet room with a mentor" for "The five who leave"
change "Lessons begin with a choice" about starts`,
      },
      {
        title: 'a change that works on what the school does',
        plan: `barrier walkouts "Five students leave every lesson." { response contain  caused by school-practice }
change "Lessons begin with a choice" { addresses walkouts }`,
      },
    ],
  },
});
