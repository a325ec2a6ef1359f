import { describe, expect, it } from 'vitest';
import { type Element, everyElement, readXml } from '../support/xml.ts';
import { inProcess } from './in-process.ts';

/**
 * JUnit's XML has no standard. Of those who read it the xUnit plugin of Jenkins is the strictest: this is what its schema
 * `junit-10.xsd` lets an element have, of all that we write.
 */
const schema: Readonly<Record<string, { readonly needs: string; readonly may: string; readonly holds: string }>> = {
  testsuites: { needs: '', may: 'name time tests failures errors', holds: 'testsuite' },
  testsuite: { needs: 'name tests failures errors', may: 'skipped file id package', holds: 'testcase' },
  testcase: { needs: 'name', may: 'classname time group', holds: 'skipped error failure system-out' },
  skipped: { needs: '', may: 'type message', holds: '' },
  error: { needs: '', may: 'type message', holds: '' },
  failure: { needs: '', may: 'type message', holds: '' },
  'system-out': { needs: '', may: '', holds: '' },
};

function faultsOf({ tag, attributes, children }: Element): readonly string[] {
  const rule = schema[tag];
  if (!rule) return [`no element ${tag}`];
  const needs = rule.needs.split(' ').filter((name) => name !== '' && !(name in attributes));
  const known = `${rule.needs} ${rule.may}`.split(' ');
  const holds = rule.holds.split(' ');
  return [
    ...needs.map((name) => `${tag} without ${name}`),
    ...Object.keys(attributes).flatMap((name) => (known.includes(name) ? [] : [`${name} of ${tag}`])),
    ...children.flatMap((child) => (holds.includes(child.tag) ? [] : [`${child.tag} in ${tag}`])),
  ];
}

const root = new URL('../..', import.meta.url).pathname;

describe('JUnit', () => {
  it.each([['never'], ['hint']])('is what a strict reader takes, where a check fails on %s', async (failOn) => {
    const paths = ['examples/in-trouble', 'examples/stockborough', 'nowhere'];
    const { out } = await inProcess(['check', ...paths, '--format', 'junit', '--fail-on', failOn], root);
    const elements = everyElement(readXml(out));
    expect(elements.length).toBeGreaterThan(500);
    expect([...new Set(elements.flatMap(faultsOf))]).toEqual([]);
  });
});
