import { type PeopleWords, type QuestionId, questionIds } from '../locales/locale.ts';
import { peopleWords } from '../locales/questions.ts';
import type { Plan } from '../model/join.ts';
import type { Thing } from '../model/plan.ts';
import type { Citation } from '../sources/bibliography.ts';
import { type Forum, forumFor } from './forums.ts';
import { aboutIn, questionTable } from './table.ts';

/** A question that only the people of a plan can answer, in the language of its reports. */
export interface AskedOfPeople {
  readonly id: QuestionId;
  readonly question: string;
  readonly why: string;
  readonly sources: readonly Citation[];
  /** What it is about; at least one thing. */
  readonly about: readonly Thing[];
  /** Where the plan could ask it; absent where no such forum is declared. */
  readonly forum?: Forum;
  /** Why there, or that it is nowhere, in words. */
  readonly place: string;
}

/**
 * What no machine can judge of a plan: each question once, with the things it is about and the forum where this plan
 * could ask it. `today`, an ISO day, leaves out forums that are over; without it the plan's own `as-of` counts.
 */
export function peopleQuestions(plan: Plan, today = plan.settings.asOf): readonly AskedOfPeople[] {
  const words = peopleWords(plan.settings.language);
  return questionIds.flatMap((id) => {
    const about = aboutIn(plan, id);
    return about.length === 0 ? [] : [asked({ plan, id, about, words, today })];
  });
}

interface Asking {
  readonly plan: Plan;
  readonly id: QuestionId;
  readonly about: readonly Thing[];
  readonly words: PeopleWords;
  readonly today: string | undefined;
}

function asked({ plan, id, about, words, today }: Asking): AskedOfPeople {
  const { sources, forums } = questionTable[id];
  const forum = forumFor({ plan, about, wishes: forums, today });
  return {
    id,
    ...words.questions[id],
    sources,
    about,
    ...(forum ? { forum } : {}),
    place: placeWords(forum, id, words),
  };
}

function placeWords(forum: Forum | undefined, id: QuestionId, { because, nowhere }: PeopleWords): string {
  if (forum) return forum.because === 'any' ? '' : because[forum.because];
  const last = questionTable[id].forums.at(-1) ?? 'any';
  return nowhere[last];
}
