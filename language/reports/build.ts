import type { Verdict } from '../findings/finding.ts';
import { called } from '../model/ask/facts.ts';
import type { Plan } from '../model/join.ts';
import type { Block, Document, PlacedBlock, ReportDefinition } from './report.ts';
import { sharedWords } from './words/shared.ts';

export interface BuildInput {
  readonly plan: Plan;
  readonly verdict: Verdict;
  /** ISO day on which the plan was checked, where the caller fixed it; that of the settings otherwise. */
  readonly asOf?: string;
}

/** A report on one plan: blocks with steady ids, and a note wherever the text could not be read in full. */
export function buildReport(definition: ReportDefinition, { plan, verdict, asOf }: BuildInput): Document {
  const blocks = definition.build({ plan, verdict });
  const said: readonly Block[] =
    blocks.length > 0 ? blocks : [{ type: 'note', kind: 'info', text: [{ text: sharedWords.nothing }] }];
  const fixed = asOf ?? plan.settings.asOf;
  const title = plan.settings.title === undefined ? plan.head?.title : undefined;
  return {
    id: definition.id,
    title: definition.title,
    plan: planTitle(plan),
    ...(title ? { planOrigin: title.span } : {}),
    answers: definition.answers,
    language: sharedWords.language,
    ...(fixed === undefined ? {} : { asOf: fixed }),
    blocks: placed([...unread(plan), ...said, ...closing(plan)]),
  };
}

/** What the plan is called: by its settings, by its head, else by its folder or file. */
export function planTitle(plan: Plan): string {
  const fileName = plan.root.split(/[\\/]/).findLast((piece) => piece !== '') ?? plan.root;
  return plan.settings.title ?? (plan.head ? called(plan.head) : fileName.replace(/\.inquiry$/, ''));
}

function unread(plan: Plan): Block[] {
  const says: string[] = [];
  if (plan.parts.some(({ conflicted }) => conflicted)) says.push(sharedWords.conflicted);
  if (plan.parts.some(({ partial, conflicted }) => partial && !conflicted)) says.push(sharedWords.partial);
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
