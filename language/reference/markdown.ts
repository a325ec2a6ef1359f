/** Pieces of Markdown. */

export function section(level: 2 | 3 | 4, title: string): string {
  return `${'#'.repeat(level)} ${title}`;
}

export function code(text: string): string {
  return `\`\`\`inquiry\n${text}\n\`\`\``;
}

/** A piece of `inquiry.yaml`. */
export function yaml(text: string): string {
  return `\`\`\`yaml\n${text}\n\`\`\``;
}

/** A line as code in a cell; several lines stand under one another. */
export function cell(example: string): string {
  return example
    .split('\n')
    .map((line) => `\`${line}\``)
    .join('<br>');
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
