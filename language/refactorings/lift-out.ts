import { hostVoice } from '../locales/hosts.ts';
import { says, targetsOf } from '../model/ask/facts.ts';
import type { Thing } from '../model/plan.ts';
import { kindRow } from '../syntax/vocabulary/kinds.ts';
import { mayStandOn } from '../syntax/vocabulary/phrases.ts';
import { written } from './change.ts';
import { withoutEmptyBlock } from './cut.ts';
import { declaredAt, isInOnePlace } from './declared-at.ts';
import { nameEdit, nameFor } from './naming.ts';
import { Lines } from './passage.ts';
import type { Asked, Refactor } from './refactoring.ts';

/** Writes what stands in a question below it, with `answers` and the name of the question. */
export const liftOut: Refactor = (asked) => {
  const { plan, text, part } = asked;
  const thing = declaredAt(asked);
  const question = thing && plan.parents.get(thing);
  if (!thing || !question?.things.includes(thing) || !mayBeLifted(thing, question)) return undefined;
  const name = question.name?.text ?? nameFor(plan, question);
  const lines = name === undefined ? undefined : Lines.of(text);
  const below = lines?.passageOf(lastAnswer(asked, question).span);
  if (name === undefined || !lines || below?.sharesLine !== false) return undefined;
  const passage = lines.passageOf(thing.span);
  const said = { start: thing.head.end, end: thing.head.end, text: ` answers ${name}` };
  const shifts = lines.shifts(passage, thing.indent, question.indent);
  const lead = passage.sharesLine ? question.indent : '';
  const moved = lead + written(text, [...shifts, said], passage.start, passage.end);
  const cut = withoutEmptyBlock(text, question, lines.removal(passage));
  return {
    title: hostVoice(plan.settings.language)('liftOut', { kind: thing.word }),
    kind: 'move',
    edits: [
      ...(question.name ? [] : [nameEdit(question, name)]),
      { span: { file: part.file, start: cut.start, end: cut.end }, text: cut.text },
      { span: { file: part.file, start: below.end, end: below.end }, text: `\n${moved}` },
    ],
  };
};

function mayBeLifted(thing: Thing, question: Thing): boolean {
  if (question.kind !== 'question' || !isInOnePlace(question)) return false;
  const standsAlone = kindRow(thing.kind).within.includes('top') && mayStandOn('answers', thing.kind);
  return standsAlone && !says(thing, 'answers');
}

/** The last of the declarations right below a question that answer it, so that lifted ones keep their order. */
function lastAnswer({ plan, part }: Asked, question: Thing): Thing {
  const below = part.things.slice(part.things.indexOf(question) + 1);
  const answers = (one: Thing): boolean =>
    isInOnePlace(one) &&
    one.facts.some(
      ({ phrase, values }) => phrase === 'answers' && values.some((value) => targetsOf(plan, value).includes(question)),
    );
  const until = below.findIndex((one) => !answers(one));
  return below.slice(0, until < 0 ? below.length : until).at(-1) ?? question;
}
