import { type IParagraphOptions, Paragraph, TextRun } from 'docx';
import { wordsIn } from '../../../language/reports/parts/text.ts';
import { byDirection, oneLine } from '../../../language/reports/render/plain.ts';
import type { Run, Text } from '../../../language/reports/report.ts';
import { inks } from './styles.ts';

/** Runs of a report as runs of Word. What a plan says is text there as well: the library escapes it. */

/** Code points that XML has no place for and `oneLine` lets stand. */
const noCharacter = /[\uFFFE\uFFFF]/g;

/** Text that may stand in a part of the file. */
export function plain(text: string): string {
  return oneLine(text).replace(noCharacter, '\uFFFD');
}

/** Keeps what follows in the direction of the line, after words that run the other way. */
const leftToRight = '\u200E';

function runOf({ text, origin, tone }: Run): readonly TextRun[] {
  const toned = { ...(tone === 'strong' && { bold: true }), ...(tone === 'quiet' && { color: inks.quiet }) };
  const pieces = byDirection(plain(text));
  const turned = origin !== undefined && pieces.at(-1)?.rightToLeft === true;
  return [
    ...pieces.map(
      ({ text: piece, rightToLeft }) => new TextRun({ text: piece, ...toned, ...(rightToLeft && { rightToLeft }) }),
    ),
    ...(turned ? [new TextRun(leftToRight)] : []),
  ];
}

export function runsOf(text: Text): readonly TextRun[] {
  return text.flatMap(runOf);
}

/** Whether a line is words of the plan alone, and they begin with letters that are written from right to left. */
function beginsRight(text: Text): boolean {
  if (text.some(({ origin }) => origin === undefined)) return false;
  const said = wordsIn(text);
  const [first] = byDirection(said.slice(Math.max(0, said.search(/\p{L}/u))));
  return first?.rightToLeft === true;
}

/** A paragraph of a style; its words decide on which side it begins. */
export function paragraph(
  style: string,
  text: Text,
  how: Omit<IParagraphOptions, 'style' | 'children' | 'text'> = {},
): Paragraph {
  return new Paragraph({
    ...(style === 'Normal' ? {} : { style }),
    ...(beginsRight(text) && { bidirectional: true }),
    ...how,
    children: runsOf(text),
  });
}
