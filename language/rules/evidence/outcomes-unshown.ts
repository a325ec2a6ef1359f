import { evidenceOf } from '../../model/ask/evidence/evidence.ts';
import { type Part, unstatedOutcomes, whatShows } from '../../model/ask/evidence/outcomes.ts';
import { called, isAhead, placeOf } from '../../model/ask/facts.ts';
import { isPastDraft } from '../../model/ask/time/stages.ts';
import { addLines, addToHead, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

/** By which words each part that is missing is known, and how its line goes on. */
const words: Readonly<Record<Part, { readonly missing: string; readonly whom: string }>> = {
  participants: { missing: 'for those who take part', whom: 'for ${…:staff}' },
  beneficiaries: { missing: 'for those it is meant to help', whom: 'for ${…:pupils}' },
  practice: { missing: 'in what is done here', whom: 'about ${…:not stated}' },
};

/** A line for each missing part; the gaps are numbered through, so that an editor asks for each by itself. */
function linesFor(missing: readonly Part[]): readonly string[] {
  let gap = 0;
  return missing.map((part) => {
    const line = `outcome "\${…:What becomes different}" ${words[part].whom} based on \${…:not stated}`;
    return line.replaceAll('…', () => String(++gap));
  });
}

export const outcomesUnshown = defineRule({
  id: 'evidence/outcomes-unshown',
  since: '0.1.0',
  status: 'trial',
  severity: 'warning',
  nature: 'absence',
  preset: 'essential',
  title: 'Outcomes that are not stated, or that nothing shows',
  why: 'An inquiry is to change something for those who take part, for those it is meant to help, and in what is done. Whether it did can only be told where somebody has said what would show it.',
  question: 'What should become different, for whom and in which practice, and what would show it?',
  whenNot: 'The question only explores, or one of the three is out of reach; then say `outcome for … not stated`.',
  sources: [{ source: 'ainscow2023', place: 'section 3, questions on outcomes', support: 'states' }],
  messages: {
    unstated: '“{question}” states no outcome {where}. What should become different there, and what would show it?',
    unshown: '“{outcome}”: nothing is named that would show it. Which evidence would tell whether it came about?',
    participants: 'for those who take part',
    beneficiaries: 'for those it is meant to help',
    practice: 'in what is done here',
    nor: '{said}, nor {next}',
    state: 'State what should become different',
    show: 'Say what would show it',
    undeclared: '“{what}” is declared nowhere, so the plan does not say whether they take part',
    bare: 'an outcome says neither for whom nor about which practice it is',
    inWords: 'what would show it is named in words that no evidence line declares',
  },
  check(plan, report) {
    for (const { question, missing, unclear } of unstatedOutcomes(plan)) {
      const at = placeOf(question);
      if (unclear) report.undecided({ at, about: question, why: report.say(unclear.because, { what: unclear.what }) });
      // A draft is asked what it looks at before it is asked what should come of it.
      const isEarly = !isPastDraft(plan) && evidenceOf(plan, question).length === 0;
      if (missing.length === 0 || isEarly) continue;
      const parts: readonly string[] = missing.map((part) => report.say(part));
      const where = parts.reduce((said, next) => report.say('nor', { said, next }));
      const fixes = () => [skeleton(report.say('state'), addLines(question, linesFor(missing)))];
      report.finding('unstated', {
        at,
        about: question,
        holes: { question: called(question), where },
        found: `none ${missing.map((part) => words[part].missing).join(', nor ')}`,
        fixes,
      });
    }
    for (const outcome of plan.byKind.outcome) {
      const shown = whatShows(plan, outcome);
      const at = placeOf(outcome);
      if (shown === 'in words') report.undecided({ at, about: outcome, why: report.say('inWords') });
      if (shown !== 'nothing' || isAhead(outcome)) continue;
      const fixes = () => [skeleton(report.say('show'), addToHead(outcome, 'based on ${1:not stated}'))];
      report.finding('unshown', {
        at,
        about: outcome,
        holes: { outcome: called(outcome) },
        found: 'nothing shows it',
        fixes,
      });
    }
  },
  examples: {
    speaking: [
      {
        title: 'an outcome with figures, but nothing that yields them',
        plan: `group quiet "Quiet students" 6 students
practice mornings "How tutor time begins"
question "Does a shared task bring quiet students in?" evaluative {
  evidence notes "Who speaks to whom" of quiet { method observation }
  outcome "Quiet students speak." for quiet { before 0 of 6 quiet  target 3 of 6 quiet }
//        ^^^^^^^^^^^^^^^^^^^^^^^
  outcome "Tutors plan together." for staff based on notes
  outcome "Tutor time opens with a shared task." about mornings based on notes
}`,
        fixed: `group quiet "Quiet students" 6 students
practice mornings "How tutor time begins"
question "Does a shared task bring quiet students in?" evaluative {
  evidence notes "Who speaks to whom" of quiet { method observation }
  outcome "Quiet students speak." for quiet based on notes { before 0 of 6 quiet  target 3 of 6 quiet }
  outcome "Tutors plan together." for staff based on notes
  outcome "Tutor time opens with a shared task." about mornings based on notes
}`,
        filled: ['notes'],
      },
      {
        title: 'an outcome for students is shown; nothing is said of staff and of practice',
        plan: `group quiet "Quiet students" 6 students
question "Does a shared task bring quiet students in?" evaluative {
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  evidence notes "Who speaks to whom" of quiet { method observation }
  outcome "Quiet students speak." for quiet based on notes
}`,
      },
      {
        title: 'a question that asks what a change does states no outcome',
        plan: `question "Does a shared task bring quiet students in?" evaluative {
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  evidence notes "Who speaks to whom" { method observation }
}`,
      },
    ],
    silent: [
      { title: 'a draft in which nothing is looked at yet', plan: 'question "Does a shared task help?" evaluative' },
      {
        title: 'all three are stated and shown',
        plan: `group quiet "Quiet students" 6 students
practice mornings "How tutor time begins"
question "Does a shared task bring quiet students in?" evaluative {
  evidence notes "Who speaks to whom" of quiet { method observation }
  outcome "Quiet students speak." for quiet based on notes
  outcome "Tutors plan together." for staff based on notes
  outcome "Tutor time opens with a shared task." about mornings { measure "Mornings with a task" based on notes }
}`,
      },
      {
        title: 'the question only explores',
        plan: `question "What do the quiet students say about mornings?" exploratory {
  evidence walks "Walking interviews" { method interview  voice student }
}`,
      },
    ],
  },
});
