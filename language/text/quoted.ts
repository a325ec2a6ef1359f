/** Names as a reader sees them in a sentence: each once, in quotes, with commas between. */
export function quoted(names: readonly string[]): string {
  return [...new Set(names)].map((name) => `“${name}”`).join(', ');
}
