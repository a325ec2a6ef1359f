import { kindMeans } from '../../../language/locales/meanings.ts';
import { kindGroupLabel, skeletonOf } from '../../../language/locales/skeletons.ts';
import { allKinds, kindRow } from '../../../language/syntax/vocabulary/kinds.ts';
import type { Language } from '../../../language/text/languages.ts';

interface Snippet {
  readonly body: readonly string[];
  readonly description: string;
}

/**
 * The skeleton of every kind for *Insert Snippet*, which a newcomer can browse in the language of the editor. They have no prefix: what is typed is
 * completed by the language server, which knows what may stand where, and every word would be offered twice.
 */
export function snippets(language: Language): Readonly<Record<string, Snippet>> {
  const rows = allKinds.flatMap((kind) =>
    kindRow(kind).words.map((word): readonly [string, Snippet] => {
      const body = skeletonOf(kind, word, language).split('\n');
      const group = kindGroupLabel(kindRow(kind).group, language);
      return [`${word} (${group})`, { body, description: kindMeans(kind, language) }];
    }),
  );
  return Object.fromEntries(rows);
}
