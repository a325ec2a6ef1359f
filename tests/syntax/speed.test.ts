import { expect, it } from 'vitest';
import { measureParsing } from '../bench/parse.ts';
import { exampleText } from './example.ts';

it('the speed of reading can be measured', () => {
  const speed = measureParsing(exampleText('programme'), 1);
  expect(speed.characters).toBeGreaterThan(200_000);
  expect(Object.values(speed).every((figure) => figure > 0)).toBe(true);
});
