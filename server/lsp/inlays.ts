import { type InlayHint, InlayHintKind, type Range } from 'vscode-languageserver';
import { hostVoice } from '../../language/locales/hosts.ts';
import { called, isLeftOpen, says } from '../../language/model/ask/facts.ts';
import {
  defaultPlace,
  isOwned,
  ownedByDefault,
  ownershipOf,
  placedByDefault,
} from '../../language/model/ask/people/ownership.ts';
import type { Plan } from '../../language/model/join.ts';
import type { Thing } from '../../language/model/plan.ts';
import { spanOf } from './from-lsp.ts';
import type { Spot } from './session.ts';

/** Shows what a default filled in, behind the header it belongs to. */
export function inlays({ document, file, checked: { plan } }: Spot, range: Range): InlayHint[] {
  const { start, end } = spanOf(document, file, range);
  const shown = plan.things.filter(({ head }) => head.file === file && start <= head.end && head.end <= end);
  return shown.flatMap((thing) => {
    const label = filledIn(plan, thing);
    const position = document.positionAt(thing.head.end);
    const tooltip = hostVoice(plan.settings.language)('filledIn');
    return label === '' ? [] : [{ position, label, kind: InlayHintKind.Parameter, paddingLeft: true, tooltip }];
  });
}

function filledIn(plan: Plan, thing: Thing): string {
  return [
    ownedByDefault.has(thing.kind) ? ownerOf(plan, thing) : '',
    placedByDefault.has(thing.kind) ? placeOf(plan, thing) : '',
  ]
    .filter((words) => words !== '')
    .join(' ');
}

function ownerOf(plan: Plan, thing: Thing): string {
  const ownership = ownershipOf(plan, thing);
  if (!ownership.byDefault || !isOwned(ownership)) return '';
  const names = [
    ...ownership.actors.map((actor) => actor.name?.text ?? quoted(called(actor))),
    ...ownership.words.map(quoted),
  ];
  return `${thing.kind === 'evidence' ? 'gathered by' : 'by'} ${names.join(', ')}`;
}

function placeOf(plan: Plan, thing: Thing): string {
  if (says(thing, 'at') || says(thing, 'in') || isLeftOpen(thing, 'at')) return '';
  const places = defaultPlace(plan).map(({ type, text }) => (type === 'text' ? quoted(text) : text));
  return places.length === 0 ? '' : `at ${places.join(', ')}`;
}

function quoted(text: string): string {
  return `"${text}"`;
}
