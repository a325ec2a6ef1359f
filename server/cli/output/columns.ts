/** Rows as lines, each column as wide as its widest cell, two spaces between them. */
export function columns(rows: readonly (readonly string[])[]): string {
  const width = (index: number): number => Math.max(0, ...rows.map((row) => row[index]?.length ?? 0));
  const widths = Array.from({ length: Math.max(0, ...rows.map((row) => row.length)) }, (_, index) => width(index));
  const lines = rows.map((row) => row.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('  '));
  return lines.map((line) => `${line.trimEnd()}\n`).join('');
}
