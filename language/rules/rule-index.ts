import { type SourceKey, sourceKeys, sourceOf } from '../sources/bibliography.ts';
import { type Preset, presets, type Rule } from './rule.ts';

/** The list of all rules, in Markdown: by category, by preset, and by the source that each rests on. */

/** `pathTo` gives the address of a rule's page. */
export function rulesIndex(rules: readonly Rule[], pathTo: (rule: Rule) => string): string {
  const link = (rule: Rule): string => `[${rule.id}](${pathTo(rule)})`;
  const opening =
    'What the critical friend asks. An absence weighs one level less while a plan is a draft; ' +
    '`inquiry.yaml` chooses the preset and what single rules weigh.';
  const counts = `There are ${rules.length} of them: [by category](#by-category), [by preset](#by-preset), [by source](#by-source).`;
  return `${['# Rules', opening, counts, ...byCategory(rules, link), ...byPreset(rules, link), ...bySource(rules, link)].join('\n\n')}\n`;
}

type Link = (rule: Rule) => string;

function byCategory(rules: readonly Rule[], link: Link): string[] {
  const tables = [...Map.groupBy(rules, ({ id }) => id.slice(0, id.indexOf('/')))].map(([category, of]) => {
    const rows = of.map((rule) => `| ${link(rule)} | ${rule.title} | ${rule.severity} | ${rule.preset} |`);
    return [
      `### ${category}`,
      '',
      '| Rule | What it asks about | Weight | Preset |',
      '| --- | --- | --- | --- |',
      ...rows,
    ].join('\n');
  });
  return ['## By category', ...tables];
}

const presetMeans: Readonly<Record<Preset, string>> = {
  essential: 'Asked of every plan.',
  recommended: 'Asked where nothing is said, together with the essential ones.',
  all: 'Asked only where a plan wants to hear everything.',
};

function byPreset(rules: readonly Rule[], link: Link): string[] {
  const lists = presets.map((preset) => {
    const of = rules.filter((rule) => rule.preset === preset);
    return `### ${preset}\n\n${presetMeans[preset]}\n\n${of.map((rule) => `- ${link(rule)}: ${rule.title}`).join('\n')}`;
  });
  return ['## By preset', ...lists];
}

/** Every source, with the rules that rest on it and the place in it. */
function bySource(rules: readonly Rule[], link: Link): string[] {
  const cited = sourceKeys.flatMap((key) => {
    const lines = rules.flatMap((rule) => linesOf(rule, key, link));
    return lines.length > 0 ? [`### ${sourceOf(key).short}\n\n${referenceOf(key)}\n\n${lines.join('\n')}`] : [];
  });
  const own = rules.filter(({ sources }) => sources.length === 0);
  const none = `### None\n\nThese are about the text, the settings and the checks themselves.\n\n${own.map((rule) => `- ${link(rule)}`).join('\n')}`;
  return ['## By source', ...cited, ...(own.length > 0 ? [none] : [])];
}

function linesOf(rule: Rule, key: SourceKey, link: Link): string[] {
  return rule.sources
    .filter(({ source }) => source === key)
    .map(({ place, support }) => `- ${link(rule)}${place === undefined ? '' : `, ${place}`}: ${support} it`);
}

function referenceOf(key: SourceKey): string {
  const { reference, url } = sourceOf(key);
  return url === undefined ? reference : `${reference} <${url}>`;
}
