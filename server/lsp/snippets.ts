/** A skeleton for a client that knows no gaps: each gap becomes the words in it. */
export function withoutGaps(skeleton: string): string {
  return skeleton.replaceAll(/\$\{\d+:([^}]*)\}/g, '$1').replaceAll(/\$(?:\d+|\{\d+\})/g, '');
}

/** Whether a text has gaps to fill. */
export function hasGaps(skeleton: string): boolean {
  return /\$(?:\d|\{\d)/.test(skeleton);
}

/** Plain text as part of a skeleton. */
export function asSnippet(text: string): string {
  return text.replaceAll(/[\\$}]/g, '\\$&');
}
