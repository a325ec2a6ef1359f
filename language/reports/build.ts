import type { Verdict } from '../findings/finding.ts';
import type { Plan } from '../model/join.ts';
import type { OpenPoint, Thing } from '../model/plan.ts';
import { nameOf } from './parts/names.ts';
import { openPoint } from './parts/standing.ts';
import { wordsIn } from './parts/text.ts';
import type { Block, Document, PlacedBlock, ReportDefinition } from './report.ts';
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
}

/** A report on one plan: blocks with steady ids, and a note wherever the text could not be read in full. */
export function buildReport(definition: ReportDefinition, input: BuildInput): Document {
  const { plan, edition = 'partners', role } = input;
  const teller = tellerOf(input);
  const { words, language, asOf } = teller;
  const blocks = definition.build(teller, definition.aboutRoles ? actorsOf(plan, role) : []);
  const told: readonly Block[] =
    blocks.length > 0 ? blocks : [{ type: 'note', kind: 'info', text: [{ text: words.nothing }] }];
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
    blocks: placed([...unread(plan, words), ...told, ...closing(plan)]),
  };
}

function tellerOf({ plan, verdict, edition = 'partners', asOf }: BuildInput): Teller {
  const { language } = plan.settings;
  const today = asOf ?? plan.settings.asOf;
  const words = { words: sharedWords[language], said: said[language] };
  return { plan, verdict, edition, language, ...(today === undefined ? {} : { asOf: today }), ...words };
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

function unread(plan: Plan, words: SharedWords): Block[] {
  const says: string[] = [];
  if (plan.parts.some(({ conflicted }) => conflicted)) says.push(words.conflicted);
  if (plan.parts.some(({ partial, conflicted }) => partial && !conflicted)) says.push(words.partial);
  return says.map((text) => ({ type: 'note', kind: 'gap', text: [{ text }] }));
}

/** The line that the plan wants at the end of every report. */
function closing(plan: Plan): Block[] {
  const note = plan.settings.reports?.note;
  return note === undefined ? [] : [{ type: 'note', kind: 'info', text: [{ text: note }] }];
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
