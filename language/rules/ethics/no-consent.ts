import { leaveFor } from '../../model/ask/care/consent.ts';
import { called, factOf, isLeftOpen, placeOf } from '../../model/ask/facts.ts';
import { asksChildren } from '../../model/ask/voices/students.ts';
import type { Thing } from '../../model/plan.ts';
import { addLine, addToEnd, skeleton } from '../mend.ts';
import { defineRule, type FixDraft } from '../rule.ts';

const people = `inquiry "Calm starts" by tutor at "Ash School"
role tutor "Form tutor" voice teacher
group form "Year 8 tutor group" 27 students`;

export const noConsent = defineRule({
  id: 'ethics/no-consent',
  since: '0.1.0',
  status: 'settled',
  severity: 'error',
  nature: 'absence',
  preset: 'essential',
  title: 'People are asked or filmed without consent',
  why: 'Those who are asked have a right to say no, and children a right to be asked in words they understand, with a guardian’s yes beside theirs. What was gathered without it can seldom be used.',
  question: 'Who has said yes to this, and how could they have said no?',
  whenNot: 'The law or an agreement allows it without consent; write that down as the legal basis.',
  sources: [{ source: 'bera', place: 'responsibilities to participants: consent', support: 'states' }],
  messages: {
    children:
      'Students are asked or filmed for “{evidence}”, and nobody’s consent is named. Add “consent” and whose, or the legal basis.',
    data: '“{evidence}” holds personal data, and neither consent nor a legal basis is named. Add “consent” and whose, or the legal basis.',
    assent:
      'For “{evidence}” the students themselves say yes, and no guardian does. Add “guardian” to the consent, or the legal basis.',
    add: 'Say who consents',
    addGuardian: 'Ask guardians too',
    howAsked: 'the plan does not say in the field’s words how the students are asked',
    whichData: 'an agreement gives a legal basis, and does not say for which data',
  },
  check(plan, report) {
    for (const evidence of plan.byKind.evidence) {
      const place = { at: placeOf(evidence), about: evidence };
      const holdsData = factOf(evidence, 'personal data') !== undefined && !isLeftOpen(evidence, 'personal data');
      const asked = asksChildren(plan, evidence);
      const leave = leaveFor(plan, evidence);
      if (leave === 'given' || leave === 'left open') continue;
      if (!holdsData && asked.is === 'cannot tell') report.undecided({ ...place, why: report.say(asked.because) });
      if (!holdsData && asked.is !== true) continue;
      if (leave === 'cannot tell') report.undecided({ ...place, why: report.say('whichData') });
      const holes = { evidence: called(evidence) };
      if (leave === 'none') {
        const fixes = () => [skeleton(report.say('add'), addLine(evidence, 'consent ${1:not stated}'))];
        report.finding(asked.is === true ? 'children' : 'data', { ...place, holes, fixes, found: 'no consent' });
      } else if (leave === 'assent alone' && asked.is === true) {
        const fixes = () => addGuardian(evidence, report.say('addGuardian'));
        report.finding('assent', { ...place, holes, fixes, found: 'assent alone' });
      }
    }
  },
  examples: {
    speaking: [
      {
        title: 'students are interviewed and nobody was asked for leave',
        plan: `${people}
evidence walks "Walking interviews" of form {
//       ^^^^^
  method interview
}`,
        fixed: `${people}
evidence walks "Walking interviews" of form {
  method interview
  consent not stated
}`,
      },
      {
        title: 'lessons are filmed, though the view is the teachers’',
        plan: `${people}
evidence "Filmed starts" of form { method video voice teacher }
//       ^^^^^^^^^^^^^^^`,
      },
      {
        title: 'children alone say yes',
        plan: `${people}
evidence walks "Walking interviews" of form {
//       ^^^^^
  method interview
  consent assent
}`,
        fixed: `${people}
evidence walks "Walking interviews" of form {
  method interview
  consent assent, guardian
}`,
      },
      {
        title: 'the agreement’s legal basis is for other data',
        plan: `${people}
question why "Why do mornings begin loudly?" {
  evidence marks "Marks by lesson" of form routine { method statistics  personal data "Office" }
  evidence walks "Walking interviews" of form { method interview }
  //       ^^^^^
}
agreement "Data sharing" {
  data "Marks" for why
  legal basis "Public task"
}`,
      },
    ],
    silent: [
      {
        title: 'students and families opted in',
        plan: `${people}
evidence "Walking interviews" of form {
  method interview
  consent opt-in of form, "Families"
  personal data "School drive" until 2027-07-31
}`,
      },
      {
        title: 'the students’ yes and a guardian’s, named after “of”',
        plan: `${people}\nevidence "Walking interviews" of form { method interview  consent assent of form, guardian }`,
      },
      {
        title: 'watching one’s own form, and what a student said unasked',
        plan: `${people}
evidence "Who speaks to whom" of form { method observation }
evidence "A student stayed to talk" unplanned { voice student  method conversation }`,
      },
      {
        title: 'figures held anyway, with a legal basis in an agreement',
        plan: `${people}
question why "Why do mornings begin loudly?" {
  evidence "Marks by lesson" of form routine { method statistics  personal data "Office" until 2027-07-31 }
}
agreement "Data sharing" {
  data "Attendance" for why
  legal basis "Public task"
}`,
      },
      {
        title: 'teachers asked about students',
        plan: `${people}\nevidence "What tutors say" of form { method interview voice teacher }`,
      },
      {
        title: 'an honest gap is an open point',
        plan: `${people}\nevidence "Walking interviews" of form { method interview  consent not stated }`,
      },
    ],
  },
});

function addGuardian(evidence: Thing, title: string): readonly FixDraft[] {
  const consent = factOf(evidence, 'consent');
  return consent ? [skeleton(title, addToEnd(consent, ', ${1:guardian}'))] : [];
}
