import { orList } from '../text/formats.ts';
import type { MemberSummary, Members } from './members.ts';
import { note } from './parts/blocks.ts';
import { askedBlocks } from './parts/member-questions.ts';
import { nextBlocks, overdueBlocks, planBlocks } from './parts/members.ts';
import { membersAnswered } from './parts/members-answered.ts';
import { type Block, defineReport } from './report.ts';
import type { Teller } from './teller.ts';
import { overviewWords as en, type OverviewWords } from './words/en/programme-overview.ts';
import { overviewWords as es } from './words/es/programme-overview.ts';
import { overviewWords as sv } from './words/sv/programme-overview.ts';

/** How the plans of a programme are doing: totals first, then what is past its day, then plan by plan. */
export const programmeOverview = defineReport({
  id: 'programme-overview',
  words: { en, sv, es },
  aboutMembers: true,
  build: ({ teller, words, members }) => {
    const nothing = nothingToSee(teller, words.none, members);
    if (nothing !== undefined || members === undefined) return nothing ?? [];
    const plans = members.read.toSorted(byUrgency);
    return [
      ...stillUnread(words.none, members),
      ...membersAnswered(teller, words, plans),
      ...overdueBlocks(teller, words.overdue, plans),
      ...nextBlocks(teller, words.next, plans),
      ...askedBlocks(teller, words.asked, plans),
      ...planBlocks(teller, words, plans),
    ];
  },
});

/** Why there are no plans to tell of; an empty table would look like “all is well”. */
function nothingToSee(
  { plan: { settings }, words: { quotes, locale } }: Teller,
  words: OverviewWords['none'],
  members: Members | undefined,
): readonly Block[] | undefined {
  if (settings.plans.length === 0) return [note('info', words.noProgramme)];
  if (members === undefined) return [note('gap', words.notLooked)];
  if (members.read.length > 0) return undefined;
  if (members.unread > 0) return [note('open', words.allUnread(members.unread))];
  const paths = orList(locale).format(settings.plans.map((path) => `${quotes.open}${path}${quotes.close}`));
  return [note('gap', words.notFound(paths))];
}

function stillUnread(words: OverviewWords['none'], { read, unread }: Members): readonly Block[] {
  return unread === 0 ? [] : [note('open', words.unread(unread, read.length + unread))];
}

/** What has been past its day for longest comes first, then what comes soonest, then by title. */
function byUrgency(one: MemberSummary, other: MemberSummary): number {
  const key = ({ overdue, next, title }: MemberSummary): string => {
    const [oldest] = overdue.map(({ last }) => last).toSorted();
    return [oldest ?? '9999', next[0]?.first ?? '9999', title].join(' ');
  };
  const [a, b] = [key(one), key(other)];
  return a < b ? -1 : a > b ? 1 : 0;
}
