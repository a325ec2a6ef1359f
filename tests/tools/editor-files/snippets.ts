import { allKinds, kindRow } from '../../../language/syntax/vocabulary/kinds.ts';

interface Snippet {
  readonly body: readonly string[];
  readonly description: string;
}

/**
 * The skeleton of every kind for *Insert Snippet*, which a newcomer can browse. They have no prefix: what is typed is
 * completed by the language server, which knows what may stand where, and every word would be offered twice.
 */
export function snippets(): Readonly<Record<string, Snippet>> {
  const rows = allKinds.flatMap((kind) =>
    kindRow(kind).words.map((word): readonly [string, Snippet] => {
      const { skeleton, means, group } = kindRow(kind);
      const body = skeleton.replaceAll('${word}', word).split('\n');
      return [`${word} (${group})`, { body, description: means }];
    }),
  );
  return Object.fromEntries(rows);
}
