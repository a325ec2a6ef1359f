import type { Verdict } from '../findings/finding.ts';
import { slug } from '../model/identity.ts';
import type { Plan } from '../model/join.ts';
import type { OpenPoint, Thing } from '../model/plan.ts';
import type { Calendar } from './calendar/calendar.ts';
import { coveredPlan } from './covered.ts';
import type { DataPlan } from './data-plan/data-plan.ts';
import { dataPlanOf } from './data-plan/select.ts';
import type { Members } from './members.ts';
import { accountRows } from './parts/account.ts';
import { facts } from './parts/blocks.ts';
import { nameOf } from './parts/names.ts';
import { openPoint } from './parts/standing.ts';
import { wordsIn } from './parts/text.ts';
import type { About, Block, Document, PlacedBlock, ReportDefinition } from './report.ts';
import type { Edition, Teller } from './teller.ts';
import { type SharedWords, said, sharedWords } from './words/shared.ts';

export interface BuildInput {
  /** For the public edition, what `publicPlan` leaves of it. Its settings give the language. */
  readonly plan: Plan;
  readonly verdict: Verdict;
  readonly edition?: Edition;
  /** ISO day on which the plan was checked, where the caller fixed it; that of the settings otherwise. */
  readonly asOf?: string;
  /** Name or title of the role or team that a report about roles is asked for. */
  readonly role?: string;
  /** What the host has read of the plans of a programme, for a report about them. */
  readonly members?: Members;
  /** The account that this report is given as, where the plan declares one: it says for whom it is, and what it covers. */
  readonly account?: Thing;
}

/** A report on one plan: blocks with steady ids, and a note wherever the text could not be read in full. */
export function buildReport(definition: ReportDefinition, input: BuildInput): Document {
  const { plan } = input;
  const teller = tellerOf(input);
  const { language, edition, words, asOf } = teller;
  const blocks = definition.build(teller, aboutOf(definition, input));
  const told = blocks.length > 0 ? blocks : [info(words.nothing)];
  const title = plan.settings.title === undefined ? plan.head?.title : undefined;
  return {
    id: definition.id,
    title: definition.words(language).title,
    plan: planTitle(plan),
    ...(title ? { planOrigin: title.span } : {}),
    answers: definition.words(language).answers,
    language,
    edition,
    ...(asOf === undefined ? {} : { asOf }),
    blocks: placed([
      ...unread(plan, words).map(gap),
      ...(teller.account ? facts(accountRows(teller, teller.account)) : []),
      ...told,
      ...closing(plan).map(info),
    ]),
  };
}

/** What a report has to say as a calendar; undefined for a report that has none. */
export function buildCalendar(definition: ReportDefinition, input: BuildInput): Calendar | undefined {
  const { plan } = input;
  const teller = tellerOf(input);
  const { language, edition, words, asOf } = teller;
  const about = aboutOf(definition, input);
  const [one] = input.role === undefined ? [] : about.actors;
  const { title, answers } = definition.words(language);
  const whose = one ? `${title}, ${nameOf(teller, one)}` : title;
  const entries = definition.calendar?.(teller, about);
  return (
    entries && {
      ...entries,
      title: `${whose}: ${planTitle(plan)}`,
      lines: [answers, ...unread(plan, words), ...closing(plan)],
      planId: slug((plan.head && plan.ids.get(plan.head)) ?? planTitle(plan)),
      language,
      edition,
      ...(asOf === undefined ? {} : { asOf }),
    }
  );
}

/** What a report says of data, as a data management plan; undefined for a report that is not about data. */
export function buildDataPlan(definition: ReportDefinition, input: BuildInput): DataPlan | undefined {
  if (!definition.aboutData) return undefined;
  const { plan } = input;
  const teller = tellerOf(input);
  const { description, ...told } = dataPlanOf(teller);
  return {
    title: planTitle(plan),
    ...told,
    description: [...description, ...unread(plan, teller.words), ...closing(plan)],
  };
}

function aboutOf({ aboutRoles, aboutMembers }: ReportDefinition, { plan, role, members }: BuildInput): About {
  return {
    actors: aboutRoles ? actorsOf(plan, role) : [],
    ...(aboutMembers && members ? { members } : {}),
  };
}

/** Who tells of a plan, in its language. */
export function tellerOf(input: Omit<BuildInput, 'role'>): Teller {
  const { verdict, edition = 'partners', account } = input;
  const plan = account ? coveredPlan(input.plan, account) : input.plan;
  const { language } = plan.settings;
  const asOf = input.asOf ?? plan.settings.asOf;
  return {
    plan,
    verdict,
    edition,
    language,
    ...(asOf === undefined ? {} : { asOf }),
    ...(account && { account }),
    words: sharedWords[language],
    said: said[language],
  };
}

/** An open point as a line of a report says it, for a list outside one. */
export function openPointWords(plan: Plan, open: OpenPoint): string {
  const verdict = { findings: [], accepted: [], undecided: [], openPoints: [] };
  return wordsIn(openPoint(tellerOf({ plan, verdict }), open));
}

/** The roles and teams that a name or title means; all of them where nobody is named. */
export function actorsOf({ byKind: { role: roles, team } }: Plan, named: string | undefined): readonly Thing[] {
  const all = [...roles, ...team];
  return named === undefined ? all : all.filter(({ name, title }) => name?.text === named || title?.text === named);
}

/** What the plan is called: by its settings, by its head, else by its folder or file. */
export function planTitle(plan: Plan): string {
  const fileName = plan.root.split(/[\\/]/).findLast((piece) => piece !== '') ?? plan.root;
  return (
    plan.settings.title ??
    (plan.head ? nameOf({ said: said[plan.settings.language] }, plan.head) : fileName.replace(/\.inquiry$/, ''))
  );
}

/** What could not be read in full. */
function unread({ parts }: Plan, words: SharedWords): readonly string[] {
  return [
    ...(parts.some(({ conflicted }) => conflicted) ? [words.conflicted] : []),
    ...(parts.some(({ partial, conflicted }) => partial && !conflicted) ? [words.partial] : []),
  ];
}

/** The line that the plan wants at the end of every report. */
function closing({ settings: { reports } }: Plan): readonly string[] {
  return reports?.note === undefined ? [] : [reports.note];
}

function gap(text: string): Block {
  return { type: 'note', kind: 'gap', text: [{ text }] };
}

function info(text: string): Block {
  return { type: 'note', kind: 'info', text: [{ text }] };
}

/** A name that can stand in an address: letters and digits, with hyphens between. */
function anchor(id: string): string {
  return (
    id
      .match(/[\p{L}\p{N}]+/gu)
      ?.join('-')
      .toLowerCase() ?? 'section'
  );
}

/** Gives each block an id: a heading its own, made unique; the others that of the section, their type and a number. */
function placed(blocks: readonly Block[]): PlacedBlock[] {
  const taken = new Set<string>();
  const unique = (id: string): string => {
    let free = id;
    for (let count = 2; taken.has(free); count++) free = `${id}-${count}`;
    taken.add(free);
    return free;
  };
  let section = 'top';
  return blocks.map((block): PlacedBlock => {
    if (block.type !== 'heading') return { ...block, id: unique(`${section}.${block.type}`) };
    section = unique(anchor(block.id));
    return { ...block, id: section };
  });
}
