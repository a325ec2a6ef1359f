import type { Edit } from '../findings/finding.ts';
import { type HostVoice, hostVoice } from '../locales/hosts.ts';
import { targetsOf } from '../model/ask/facts.ts';
import type { Plan } from '../model/join.ts';
import type { Thing } from '../model/plan.ts';
import { refersDirectly } from '../syntax/words/dictionary.ts';
import { declaredAt } from './declared-at.ts';
import { nameEdit, nameFor } from './naming.ts';
import type { Refactor } from './refactoring.ts';

/** Names a declaration that goes by its title alone, and writes the name wherever the title pointed at it. */
export const giveName: Refactor = (asked) => {
  const { plan } = asked;
  const thing = declaredAt(asked);
  const name = thing && isNameless(thing) ? nameFor(plan, thing) : undefined;
  if (thing === undefined || name === undefined) return undefined;
  const pointers = pointersTo(plan, thing, name);
  const title = titleFor(name, pointers.length, hostVoice(plan.settings.language));
  return { title, kind: 'rewrite', edits: [nameEdit(thing, name), ...pointers] };
};

function titleFor(name: string, uses: number, say: HostVoice): string {
  if (uses === 0) return say('giveName', { name });
  return uses === 1 ? say('giveNameOnce', { name }) : say('giveNameOften', { name, count: uses });
}

/** In a definition the first word is what is defined, so a name would take the place of the title. */
function isNameless({ kind, name }: Thing): boolean {
  return name === undefined && kind !== 'definition' && !refersDirectly(kind);
}

/** The quoted texts that point at this and at nothing else. */
function pointersTo(plan: Plan, thing: Thing, name: string): Edit[] {
  return (plan.citations.get(thing) ?? [])
    .filter(({ value }) => value.type === 'text' && targetsOf(plan, value).length === 1)
    .map(({ value }) => ({ span: value.span, text: name }));
}
