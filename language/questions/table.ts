import type { ForumWish, QuestionId } from '../locales/locale.ts';
import { questionsOf } from '../model/ask/evidence/evidence.ts';
import { isFromOutside } from '../model/ask/evidence/triangulation.ts';
import { isOpenPoint, isPartnership, says, wordsOf } from '../model/ask/facts.ts';
import { isStudent } from '../model/ask/people/people.ts';
import { asksChildren } from '../model/ask/voices/students.ts';
import type { Plan } from '../model/join.ts';
import type { Thing } from '../model/plan.ts';
import type { Citation } from '../sources/bibliography.ts';

/** A question that only people can answer. It is asked where a plan has something it could be about. */
export interface PeopleQuestion {
  /** What it is about, in the order of the plan. */
  about(plan: Plan): readonly Thing[];
  readonly sources: readonly Citation[];
  /** Where it belongs, the best place first. */
  readonly forums: readonly ForumWish[];
}

/** A part of Ainscow 2023 that the question grows out of. */
function ainscow(place: string): Citation {
  return { source: 'ainscow2023', place, support: 'suggests' };
}

const anywhere: readonly ForumWish[] = ['reads', 'parties', 'any'];
const amongPartners: readonly ForumWish[] = ['collaboration', 'parties'];

/** Every question, by its id. Its words stand in `language/locales`. */
export const questionTable: Readonly<Record<QuestionId, PeopleQuestion>> = {
  'right-problem': {
    about: ({ byKind }) => byKind.question,
    sources: [ainscow('§3'), { source: 'mutualBenefit', support: 'suggests' }],
    forums: anywhere,
  },
  'not-in-the-room': {
    about: ({ head }) => (head ? [head] : []),
    sources: [ainscow('§3')],
    forums: ['parties', 'any'],
  },
  'could-refuse': {
    about: ({ byKind }) => byKind.party.filter((party) => wordsOf(party, 'entry').includes('invited')),
    sources: [{ source: 'ecerCbs', support: 'suggests' }],
    forums: amongPartners,
  },
  trust: {
    about: (plan) => (plan.head && isPartnership(plan) ? [plan.head] : []),
    sources: [
      { source: 'actionResearch2024', support: 'suggests' },
      { source: 'nnerpp', place: 'dimension 1', support: 'suggests' },
    ],
    forums: amongPartners,
  },
  'mutual-benefit': {
    about: ({ byKind }) => byKind.benefit,
    sources: [{ source: 'mutualBenefit', support: 'suggests' }],
    forums: amongPartners,
  },
  'argued-definition': {
    about: ({ byKind }) => byKind.definition,
    sources: [ainscow('§4.1, §5')],
    forums: anywhere,
  },
  'fair-name': {
    about: (plan) => plan.byKind.group.filter((group) => isStudent(plan, group)),
    sources: [ainscow('§4.2, §6')],
    forums: ['students'],
  },
  'free-to-decline': {
    about: (plan) => plan.byKind.evidence.filter((source) => asksChildren(plan, source).is === true),
    sources: [{ source: 'bera', support: 'suggests' }, ainscow('§3')],
    forums: ['students'],
  },
  'free-outsider': {
    about: (plan) => plan.byKind.evidence.filter((source) => comesFromOutside(plan, source)),
    sources: [ainscow('§3'), { source: 'ainscowSlides', support: 'suggests' }],
    forums: anywhere,
  },
  'read-differently': {
    about: ({ byKind }) => byKind.evidence.filter((source) => says(source, 'interpreted by')),
    sources: [ainscow('§3'), { source: 'ainscowSlides', support: 'suggests' }],
    forums: anywhere,
  },
  'heard-students': {
    about: (plan) => plan.byKind.evidence.filter((source) => tellsWhatStudentsSay(plan, source)),
    sources: [{ source: 'lundy', support: 'suggests' }],
    forums: ['students'],
  },
  'serious-rival': {
    about: ({ byKind }) => byKind.rival,
    sources: [ainscow('§3')],
    forums: anywhere,
  },
  'worth-acting': {
    about: ({ byKind }) => byKind.finding,
    sources: [ainscow('§3')],
    forums: anywhere,
  },
  'who-gains': {
    about: ({ byKind }) => byKind.change,
    sources: [ainscow('§5')],
    forums: ['students', ...anywhere],
  },
  'adapt-matters': {
    about: ({ byKind }) => byKind.decision.filter((decision) => wordsOf(decision, 'result').includes('adapt')),
    sources: [ainscow('§6')],
    forums: anywhere,
  },
  'hosts-learn': {
    about: ({ byKind }) => byKind.visit,
    sources: [ainscow('§4.2')],
    forums: anywhere,
  },
};

/** What a question is about in a plan, without what says only that it is not stated. */
export function aboutIn(plan: Plan, id: QuestionId): readonly Thing[] {
  return questionTable[id].about(plan).filter((thing) => !isOpenPoint(thing));
}

function tellsWhatStudentsSay(plan: Plan, source: Thing): boolean {
  return wordsOf(source, 'voice').includes('student') || asksChildren(plan, source).is === true;
}

function comesFromOutside(plan: Plan, source: Thing): boolean {
  if (says(source, 'from outside the team')) return true;
  return questionsOf(plan, source).some((question) => isFromOutside(plan, question, source).is === true);
}
