import type { MissingUse } from '../../model/ask/evidence/uses.ts';
import { unstatedUses } from '../../model/ask/evidence/uses.ts';
import { called, placeOf } from '../../model/ask/facts.ts';
import type { Fact } from '../../model/plan.ts';
import { addLine, addToEnd, skeleton } from '../mend.ts';
import { defineRule, type FixDraft } from '../rule.ts';

const people = `partnership "Calm starts" { status running }
role head "Head teacher" voice leader
group form "Year 8 tutor group" 27 students
evidence notes "Who speaks to whom" of form { method observation }`;

export const noUse = defineRule({
  id: 'evidence/no-use',
  since: '0.2.0',
  status: 'settled',
  severity: 'warning',
  nature: 'absence',
  preset: 'essential',
  title: 'Nothing says what the outcomes are for',
  why: 'How the outcomes will be used is best settled before they are known: who decides what with them, and when. Otherwise they end in a report.',
  question: 'Who will decide what with this, and on which day?',
  whenNot: 'The question only serves another one, which says what is decided.',
  sources: [{ source: 'ainscow2023', place: 'section 3, questions on outcomes', support: 'states' }],
  messages: {
    nothing: 'Nothing says what the outcomes of “{question}” are for. Add “use”: what is decided, by whom and when.',
    who: 'The use of “{question}” does not say who decides. Add “by” and who.',
    when: 'The use of “{question}” does not say when. Add “on” and the day.',
    both: 'The use of “{question}” does not say who decides, nor when. Add “by” and “on”.',
    addUse: 'Say what they are for',
    addRest: 'Say the rest of it',
  },
  check(plan, report) {
    for (const { question, missing, fact } of unstatedUses(plan)) {
      const fix = (): FixDraft => {
        const line = 'use "${1:What is decided}" by ${2:not stated} on ${3:not stated}';
        const title = report.say(fact ? 'addRest' : 'addUse');
        return fact ? addRest(fact, missing, title) : skeleton(title, addLine(question, line));
      };
      report.finding(missing === 'who and when' ? 'both' : missing, {
        at: fact?.phraseSpan ?? placeOf(question),
        about: question,
        holes: { question: called(question) },
        fixes: () => [fix()],
        found: `missing: ${missing}`,
      });
    }
  },
  examples: {
    speaking: [
      {
        title: 'outcomes, and no word of what is done with them',
        plan: `${people}
question why "Does a shared task help?" {
//       ^^^
  outcome "Students speak." for form based on notes
}`,
        fixed: `${people}
question why "Does a shared task help?" {
  outcome "Students speak." for form based on notes
  use "What is decided" by not stated on not stated
}`,
      },
      {
        title: 'what is decided, but not by whom and when',
        plan: `${people}
question why "Does a shared task help?" {
  outcome "Students speak." for form based on notes
  use "Decide how tutor time begins."
  //^
}`,
        fixed: `${people}
question why "Does a shared task help?" {
  outcome "Students speak." for form based on notes
  use "Decide how tutor time begins." by not stated on not stated
}`,
      },
      {
        title: 'in a teacher’s own inquiry it is plain who decides, and not when',
        plan: `inquiry "Calm starts" by tutor at "Ash School"
role tutor "Form tutor" voice teacher
question why "Does a shared task help?" {
  outcome "Students speak." for pupils
  use "Decide how tutor time begins."
  //^
}`,
      },
    ],
    silent: [
      {
        title: 'what, who and when',
        plan: `${people}
question "Does a shared task help?" {
  outcome "Students speak." for form based on notes
  use "Decide how tutor time begins." by head on 2027-02-01
}`,
      },
      {
        title: 'a decision about the question says as much',
        plan: `${people}
question why "Does a shared task help?" { outcome "Students speak." for form based on notes }
decision "How tutor time begins" about why on 2027-02-01 by head`,
      },
      {
        title: 'no outcome is stated yet',
        plan: `${people}\nquestion "Does a shared task help?" { finding "It does." based on notes  outcome for "Staff" not stated }`,
      },
      {
        title: 'a draft has stated what should become different',
        plan: `inquiry "Calm starts" by tutor at "Ash School"
role tutor "Form tutor" voice teacher
question "Does a shared task help?" { outcome "Students speak." for pupils }`,
      },
      {
        title: 'an honest gap is an open point',
        plan: `${people}
question "Does a shared task help?" { outcome "Students speak." for form based on notes  use not stated }`,
      },
    ],
  },
});

/** The words that are missing, after what is decided. */
function addRest(fact: Fact, missing: MissingUse, title: string): FixDraft {
  const who = missing === 'when' ? '' : ' by ${1:not stated}';
  const when = missing === 'who' ? '' : ` on \${${missing === 'when' ? 1 : 2}:not stated}`;
  return skeleton(title, addToEnd(fact, `${who}${when}`));
}
