import { pointedAt, pointingAt, targetsOf, valuesOf } from '../../model/ask/facts.ts';
import { hasPart, studentActors, studentActs, studentParts } from '../../model/ask/voices/parts.ts';
import { studentResearchers, trainingOf } from '../../model/ask/voices/student-researchers.ts';
import { sourcesFromStudents } from '../../model/ask/voices/students.ts';
import type { Thing } from '../../model/plan.ts';
import type { Block, Cell, Text } from '../report.ts';
import type { Teller } from '../teller.ts';
import type { VoiceWords } from '../words/en/student-voice.ts';
import { heading, section, tableOf } from './blocks.ts';
import { listed, titleOf } from './names.ts';
import { sizeLines } from './people.ts';
import { clauses } from './telling.ts';
import { capital, cell, cellOr, line, sentence } from './text.ts';

/** Each group of students: how many they are, what they take part in, and whether somebody prepares them. */

export function groupTable(teller: Teller, words: VoiceWords): Block[] {
  const { groups } = words;
  return section(
    heading(2, 'groups', groups.heading),
    tableOf(groups, studentActors(teller.plan), (who) => [
      cell([titleOf(teller, who)]),
      cell(...sizeLines(teller, who)),
      cellOr(groups.nothing, [partsText(teller, words, who)]),
      trainingCell(teller, groups, who),
    ]),
  );
}

/** What they do, in the order of the work; who is only asked is told apart. */
function partsText(teller: Teller, words: VoiceWords, who: Thing): Text {
  const { plan } = teller;
  const acts = studentActs(plan).filter((act) => hasPart(plan, who, act));
  const parts = studentParts.filter((part) => acts.some((act) => act.part === part)).map((part) => words.verbs[part]);
  const asked = isAsked(teller, who) ? [parts.length > 0 ? words.areAsked : words.groups.onlyAsked] : [];
  return capital(
    listed(
      teller,
      [...asked, ...parts].map((text) => line(text)),
    ),
  );
}

/** Whether a source is of them, or of a group that they are in. */
function isAsked({ plan }: Teller, who: Thing): boolean {
  const circle = [who, ...pointedAt(plan, who, 'in')];
  return sourcesFromStudents(plan).some((source) =>
    valuesOf(source, 'of').some((value) => targetsOf(plan, value).some((one) => circle.includes(one))),
  );
}

/** Only who asks or watches others has to learn how. */
function trainingCell(teller: Teller, words: VoiceWords['groups'], who: Thing): Cell {
  const { plan } = teller;
  const trainings = pointingAt(plan, who, 'for', 'with', 'attended by').filter(({ kind }) => kind === 'training');
  const lines = trainings.map((one): Text => sentence([titleOf(teller, one)], clauses(teller, one, 'on', 'from')));
  const research = studentResearchers(plan).find((one) => one.who === who);
  if (!research) return cell(...lines);
  const training = trainingOf(plan, research);
  if (training.is === 'none') return cellOr(words.noTraining, lines);
  if (training.is === 'late') return { lines: [...lines, line(words.late)], state: 'unsure' };
  return training.is === 'cannot tell' ? { lines, state: 'unsure' } : cell(...lines);
}
