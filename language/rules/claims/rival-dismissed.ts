import { bareDismissals, type Dismissal } from '../../model/ask/claims/rivals.ts';
import { placeOf } from '../../model/ask/facts.ts';
import { addToEnd, addToHead, skeleton } from '../mend.ts';
import { defineRule, type FixDraft } from '../rule.ts';

export const rivalDismissed = defineRule({
  id: 'claims/rival-dismissed',
  since: '0.2.0',
  status: 'settled',
  severity: 'hint',
  nature: 'absence',
  preset: 'essential',
  title: 'A rival explanation put aside with no evidence',
  why: 'A rival is only worth writing down when it could have won. A reason that rests on nothing that was seen, heard or read leaves a reader with two opinions.',
  question: 'What did you see that this other explanation cannot account for?',
  whenNot: 'It is ruled out by something everybody knows and nobody would gather evidence for; say so in the reason.',
  sources: [
    { source: 'ainscow2023', place: 'section 3', support: 'states' },
    { source: 'osfQualitative', place: 'credibility strategies', support: 'suggests' },
  ],
  messages: {
    bare: 'The rival “{rival}” is put aside, and no evidence is named. What was seen or heard that it cannot account for?',
    add: 'Say what speaks against it',
  },
  check(plan, report) {
    for (const dismissal of bareDismissals(plan)) {
      const { label, rival, by } = dismissal;
      const about = rival ?? by?.finding;
      const at = by?.value.span ?? (rival && placeOf(rival));
      if (!at || !about) continue;
      report.finding('bare', {
        at,
        about,
        holes: { rival: label },
        found: label,
        fixes: fixesFor(dismissal, report.say('add')),
      });
    }
  },
  examples: {
    speaking: [
      {
        title: 'a reason, and nothing that was seen',
        plan: `evidence walks "Walking interviews" { method interview  voice student }
finding "Nobody has anything to do until the bell." based on walks {
  rival "They are tired." rejected because "Students of that age are not tired."
  //    ^^^^^^^^^^^^^^^^^
}`,
        fixed: `evidence walks "Walking interviews" { method interview  voice student }
finding "Nobody has anything to do until the bell." based on walks {
  rival "They are tired." rejected because "Students of that age are not tired." based on walks
}`,
        filled: ['walks'],
      },
      {
        title: 'the finding rests on evidence, its rejection of the rival does not',
        plan: `question why "Why are mornings silent?" {
  evidence walks "Walking interviews" { method interview  voice student }
  rival tired "They are tired."
  finding "Nobody has anything to do until the bell." based on walks { rejects tired because "We doubt it." }
  //                                                                           ^^^^^
}`,
        fixed: `question why "Why are mornings silent?" {
  evidence walks "Walking interviews" { method interview  voice student }
  rival tired "They are tired."
  finding "Nobody has anything to do until the bell." based on walks { rejects tired based on not stated because "We doubt it." }
}`,
      },
    ],
    silent: [
      {
        title: 'what speaks against it is named',
        plan: `evidence walks "Walking interviews" { method interview  voice student }
finding "Nobody has anything to do until the bell." based on walks {
  rival "They are tired." rejected because "The same students talk at the bus stop." based on walks
}`,
      },
      {
        title: 'a rival that still stands',
        plan: `evidence walks "Walking interviews" { method interview  voice student }
finding "Nobody has anything to do until the bell." based on walks { rival "They are tired." }`,
      },
      {
        title: 'the rival itself says what speaks against it',
        plan: `evidence walks "Walking interviews" { method interview  voice student }
rival tired "They are tired." { against walks }
finding "Nobody has anything to do until the bell." based on walks { rejects tired because "They talk at the bus stop." }`,
      },
      {
        title: 'an honest gap is an open point',
        plan: `evidence walks "Walking interviews" { method interview  voice student }
finding "Nobody has anything to do until the bell." based on walks {
  rival "They are tired." rejected because "They talk at the bus stop." based on not stated
}`,
      },
    ],
  },
});

function fixesFor({ rival, by }: Dismissal, title: string): readonly FixDraft[] {
  if (by) return [skeleton(title, addToEnd(by.fact, ' based on ${1:not stated}'))];
  return rival ? [skeleton(title, addToHead(rival, 'based on ${1:not stated}'))] : [];
}
