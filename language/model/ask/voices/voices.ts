import type { Kind } from '../../../syntax/vocabulary/kinds.ts';
import { unique } from '../../../text/unique.ts';
import type { Plan } from '../../join.ts';
import type { Thing } from '../../plan.ts';
import { isCategorised, methodsOf } from '../evidence/evidence.ts';
import { asking, holding } from '../evidence/methods.ts';
import { isLeftOpen, isOpenPoint, pointedAt, targetsOf, valuesOf, within, wordsOf } from '../facts.ts';
import { onceForEach } from '../once.ts';
import { voicesOfValue } from '../people/people.ts';
import { cannotTell, type Told, type Unclear } from '../unclear.ts';

/** Whose voice a question carries, and whose voice set it. */

/** The one voice that is heard in the sources of a question. */
export function onlyVoiceOf(
  plan: Plan,
  sources: readonly Thing[],
):
  | { readonly is: true; readonly voice: string; readonly heardIn: readonly Thing[] }
  | { readonly is: false }
  | Unclear<'whoseView'> {
  const carried = sources.map((source) => ({ source, voices: voicesCarried(plan, source) }));
  const voices = unique(carried.flatMap((one) => one.voices ?? []));
  if (voices.length > 1) return { is: false };
  const vague = carried.find((one) => one.voices === undefined);
  if (vague) return cannotTell('whoseView', vague.source.title?.text ?? vague.source.word);
  const [voice] = voices;
  if (voice === undefined) return { is: false };
  // Figures and papers speak for nobody.
  const heardIn = carried.filter((one) => one.voices?.includes(voice)).map(({ source }) => source);
  return { is: true, voice, heardIn };
}

/** Whose view a source carries: as it says, or of those who are asked; figures and papers speak for nobody. */
function voicesCarried(plan: Plan, source: Thing): readonly string[] | undefined {
  const stated = wordsOf(source, 'voice');
  if (stated.length > 0) return stated;
  const methods = methodsOf(source);
  if (methods.length > 0 && methods.every((method) => holding.includes(method))) return [];
  if (!methods.every((method) => isCategorised(plan, method)) || !methods.some((method) => asking.includes(method)))
    return undefined;
  const asked = valuesOf(source, 'of').flatMap((value) => voicesOfValue(plan, value));
  return asked.length > 0 ? asked : undefined;
}

const authority: readonly string[] = ['policy', 'official'];
const origins: readonly Kind[] = ['concern', 'agenda', 'evidence'];

/** Whether those who raised a question, and what it arises from, all speak for those in authority. */
export const setByAuthority = onceForEach((plan: Plan, question: Thing): Told<'who' | 'words'> => {
  const nested = within(plan, question).filter(({ kind }) => kind === 'concern' || kind === 'agenda');
  const arising = [...pointedAt(plan, question, 'arises from'), ...nested];
  if ([question, ...arising].some((thing) => leavesOpenWho(thing))) return { is: false };
  const raised = valuesOf(question, 'raised by');
  const people = [...raised, ...arising.flatMap((thing) => valuesOf(thing, 'noticed by', 'raised by', 'by'))];
  const rests = [...arising, ...arising.flatMap((thing) => pointedAt(plan, thing, 'based on'))];
  const sources = rests.filter(({ kind }) => kind === 'evidence');
  const told = [
    ...people.map((value) => ({ what: value.text, voices: voicesOfValue(plan, value) })),
    ...sources.map((source) => ({ what: source.title?.text ?? source.word, voices: voicesCarried(plan, source) })),
  ];
  const voices = told.flatMap((one) => one.voices ?? []);
  if (voices.some((voice) => !authority.includes(voice))) return { is: false };
  const vague = told.find((one) => one.voices === undefined || (one.voices.length === 0 && people.length > 0));
  const words = valuesOf(question, 'arises from').find((value) => targetsOf(plan, value).length === 0);
  const other = arising.find(({ kind }) => !origins.includes(kind));
  if (voices.length === 0) return { is: false };
  if (vague) return cannotTell('who', vague.what);
  if (words || other) return cannotTell('words', words?.text ?? other?.title?.text ?? '');
  return { is: true };
});

/** It says that who noticed or raised it is not stated. */
function leavesOpenWho(thing: Thing): boolean {
  return isOpenPoint(thing) || isLeftOpen(thing, 'raised by') || isLeftOpen(thing, 'noticed by');
}
