import type { Plan } from '../model/join.ts';
import type { Thing } from '../model/plan.ts';
import type { Language } from '../text/languages.ts';
import { readersOf } from './audience.ts';
import { tellerOf } from './build.ts';
import { type Owed, reportsOwed } from './owed.ts';
import { listed, nameOf } from './parts/names.ts';
import { clauses, linesOf } from './parts/telling.ts';
import { joined, line, sentence, wordsIn } from './parts/text.ts';
import type { ReportDefinition } from './report.ts';
import type { Teller } from './teller.ts';

/** An account as one of a list to choose from. */
export interface OfferedAccount extends Owed {
  readonly report: ReportDefinition;
  readonly title: string;
  /** For whom and by when: `for Stockborough Council, due 28 February 2007`; empty where nothing is said of it. */
  readonly about: string;
}

/** The accounts that a plan owes in a form there is, in the order of the text. */
export function accountsOffered(plan: Plan, language: Language): readonly OfferedAccount[] {
  const spoken = { ...plan, settings: { ...plan.settings, language } };
  const teller = tellerOf({ plan: spoken, verdict: { findings: [], accepted: [], undecided: [], openPoints: [] } });
  return reportsOwed(plan).flatMap(({ report, ...owed }) =>
    report && !owed.isDropped
      ? [{ ...owed, report, title: nameOf(teller, owed.declared), about: aboutOf(teller, owed.declared) }]
      : [],
  );
}

function aboutOf(teller: Teller, account: Thing): string {
  const readers = listed(
    teller,
    linesOf(teller, account, ...readersOf).filter((text) => text.length > 0),
  );
  const forWhom = readers.length === 0 ? [] : joined([line(teller.words.account.forWhom), readers], ' ');
  return wordsIn(sentence(forWhom, clauses(teller, account, 'due', 'within', 'every', 'on')));
}
