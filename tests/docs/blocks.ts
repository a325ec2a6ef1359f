/** The fenced blocks of one language in a Markdown page, in their order. */
export function blocksOf(page: string, language: string): string[] {
  const fences = page.matchAll(/^```(\S*)\n([\s\S]*?)^```$/gm);
  return [...fences].flatMap(([, name, text = '']) => (name === language ? [text.trimEnd()] : []));
}
