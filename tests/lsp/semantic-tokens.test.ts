import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { legend } from '../../server/lsp/semantic-tokens.ts';
import { coloured } from './coloured.ts';

describe('semantic tokens', () => {
  it('tell kinds, properties, little words, marks, known values, open points and names apart', () => {
    expect(
      coloured('evidence talks "Talks" of quiet planned {\n  method Interview, chat\n  by not stated\n}\n'),
    ).toEqual([
      'evidence: keyword',
      'talks: variable.declaration',
      '"Talks": string',
      'of: operator',
      'quiet: variable',
      'planned: modifier',
      'method: property',
      'Interview: enumMember',
      'chat: variable',
      'by: operator',
      'not stated: enumMember.defaultLibrary',
    ]);
  });

  it('show that a word of the language is a name where it is one', () => {
    expect(coloured('role interview "Interviewer" voice teacher\nquestion q "Why?" by interview\n')).toEqual([
      'role: keyword',
      'interview: variable.declaration',
      '"Interviewer": string',
      'voice: property',
      'teacher: enumMember',
      'question: keyword',
      'q: variable.declaration',
      '"Why?": string',
      'by: operator',
      'interview: variable',
    ]);
  });

  it('have the scopes of the colouring that stands before the server answers', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
    const grammar = readFileSync('client/language/generated/inquiry.tmLanguage.json', 'utf8');
    const scopes: Record<string, string[]> = manifest.contributes.semanticTokenScopes[0].scopes;
    expect(new Set(Object.keys(scopes).map((key) => key.split('.')[0]))).toEqual(new Set(legend.tokenTypes));
    for (const scope of Object.values(scopes).flat()) expect(grammar).toContain(`"${scope}"`);
  });
});
