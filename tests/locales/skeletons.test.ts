import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fixGaps } from '../../language/locales/en/fix-gaps.ts';
import { quotedGapsIn } from '../../language/locales/skeletons.ts';
import { swedishSkeletons } from '../../language/locales/sv/skeleton-words.ts';

/** What a fix writes between quotes stands in the code of its rule, in English, and is found by those words. */

const folder = join(import.meta.dirname, '../../language/rules');
const written = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/"\\?\$\{\d+:([^}]*)\}"/g)])
  .map(([, words = '']) => words);

it('is all translated, and nothing else is', () => {
  const own = new Set(written.filter((words) => !Object.hasOwn(swedishSkeletons.gaps, words)));
  expect([...own].toSorted()).toEqual([...fixGaps].toSorted());
});

it('leaves alone what a plan may have named', () => {
  const fix = 'evidence "${1:What is watched}" of ${2:group} planned { method ${3:observation} }';
  expect(quotedGapsIn(fix, 'sv')).toBe(
    'evidence "${1:Vad som observeras}" of ${2:group} planned { method ${3:observation} }',
  );
  expect(quotedGapsIn(fix, 'en')).toBe(fix);
});
