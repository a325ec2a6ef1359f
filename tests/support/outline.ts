import type { Fact, MarkAt, Part, Thing, UnknownWords, Value } from '../../language/model/plan.ts';

/**
 * A part as text that can be read beside the plan: one line a thing or fact, two spaces deeper for what is said of it.
 *
 *     evidence walks “Walking interviews” · planned
 *       .by ta
 *       .personal data “School drive”
 *         .until 2027-07-31
 */
export function outlineOf({ things, loose }: Part): string {
  const lines = [...things.flatMap((thing) => thingLines(thing, '')), ...loose.flatMap((said) => looseLines(said))];
  return `${lines.join('\n')}\n`;
}

function thingLines(thing: Thing, indent: string): string[] {
  const head = [
    thing.word,
    ...(thing.name ? [thing.name.text] : []),
    ...(thing.title ? [`“${thing.title.text}”`] : []),
    ...thing.values.map(valueText),
    ...markTexts(thing.marks),
  ];
  const doc = thing.doc === undefined ? [] : [`${indent}/// ${thing.doc.replaceAll('\n', ' ')}`];
  return [...doc, `${indent}${head.join(' ')}`, ...inside(thing, `${indent}  `)];
}

function inside({ facts, things, unknown }: Pick<Thing, 'facts' | 'things' | 'unknown'>, indent: string): string[] {
  return [
    ...facts.flatMap((fact) => factLines(fact, indent)),
    ...unknown.flatMap((words) => unknownLines(words, indent)),
    ...things.flatMap((thing) => thingLines(thing, indent)),
  ];
}

function factLines(fact: Fact, indent: string): string[] {
  const values = fact.values.map(valueText).join(', ');
  const line = [`.${fact.phrase}`, ...(values ? [values] : []), ...markTexts(fact.marks)].join(' ');
  return [`${indent}${line}`, ...inside(fact, `${indent}  `)];
}

function unknownLines(unknown: UnknownWords, indent: string): string[] {
  const line = [`?${unknown.word.text}`, ...unknown.values.map(valueText), ...markTexts(unknown.marks)].join(' ');
  return [`${indent}${line}`, ...inside(unknown, `${indent}  `)];
}

function looseLines(said: Fact | UnknownWords): string[] {
  return 'phrase' in said ? factLines(said, '') : unknownLines(said, '');
}

function markTexts(marks: readonly MarkAt[]): string[] {
  return marks.map(({ mark }) => `· ${mark}`);
}

function valueText(value: Value): string {
  switch (value.type) {
    case 'text':
      return `“${value.text}”`;
    case 'gap':
      return `(${value.gap})`;
    case 'date':
      return value.first === undefined ? `date?${value.text}` : value.text;
    case 'name':
      return value.each ? `each ${value.text}` : value.text;
    case 'amount':
      return amountText(value);
  }
}

function amountText({ text, qualifier, upTo, outOf, unit, per }: Extract<Value, { type: 'amount' }>): string {
  const number = [
    qualifier,
    `#${text}`,
    upTo === undefined ? undefined : `to ${upTo}`,
    outOf === undefined ? undefined : `of ${outOf}`,
  ];
  const counted = [unit && valueText(unit), per && `per ${valueText(per)}`];
  return [...number, ...counted].filter((word) => word !== undefined).join(' ');
}
