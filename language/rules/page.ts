import { type Citation, sourceOf } from '../sources/bibliography.ts';
import type { Example, Preset, Rule } from './rule.ts';

/** The page of a rule, in Markdown: for the documentation, the editor's “Explain” and `inquiry explain`. */

const presets: Readonly<Record<Preset, string>> = {
  essential: 'essential: every plan is asked this',
  recommended: 'recommended: asked unless the preset is `essential`',
  all: 'all: asked only where the preset is `all`',
};

/** Everything a rule says of itself. */
export function rulePage(rule: Rule): string {
  const { speaking, silent } = rule.examples;
  const sections = [
    `# ${rule.title}`,
    `\`${rule.id}\` · ${weight(rule)} · ${presets[rule.preset]}${rule.partnershipOnly ? ' · partnerships only' : ''}`,
    `> ${rule.question}`,
    section('Why it is asked', rule.why),
    section('When it does not apply', rule.whenNot),
    rule.sources.length > 0 ? section('Where it comes from', rule.sources.map(citation).join('\n')) : '',
    speaking.length > 0 ? section('It speaks here', speaking.map(example).join('\n\n')) : '',
    silent.length > 0 ? section('It is silent here', silent.map(example).join('\n\n')) : '',
    section('To answer it without changing the plan', answer(rule)),
  ];
  return `${sections.filter((one) => one !== '').join('\n\n')}\n`;
}

function section(title: string, text: string): string {
  return `## ${title}\n\n${text}`;
}

function weight({ severity, nature }: Rule): string {
  if (nature === 'contradiction' || severity === 'hint') return severity;
  return `${severity}, in a draft ${severity === 'error' ? 'warning' : 'hint'}`;
}

function citation({ source, place, support }: Citation): string {
  const { reference, url } = sourceOf(source);
  const where = place === undefined ? '' : ` (${place})`;
  return `- ${reference}${where} ${support === 'states' ? 'States it.' : 'Suggests it.'}${url === undefined ? '' : ` <${url}>`}`;
}

function example({ title, plan, settings, files, beside, programme, fixed, filled, today }: Example): string {
  const day = today === undefined ? '' : `, read on ${today}`;
  const gaps =
    filled === undefined ? '' : `, its gaps filled in with ${filled.map((words) => `“${words}”`).join(', ')}`;
  const parts = [
    `${title.charAt(0).toUpperCase()}${title.slice(1)}${day}:`,
    code(plan),
    ...(settings === undefined ? [] : ['With this `inquiry.yaml`:', code(settings, 'yaml')]),
    ...(programme === undefined ? [] : ['In a programme that says:', code(programme)]),
    ...Object.entries(beside ?? {}).map(
      ([name, text]) => `Another plan of the programme, “${name}”, says:\n\n${code(text)}`,
    ),
    ...(files === undefined
      ? []
      : [`Beside it ${files.length === 1 ? 'lies' : 'lie'} ${files.map((file) => `\`${file}\``).join(', ')}.`]),
    ...(fixed === undefined ? [] : [`With the fix${gaps}:`, code(fixed)]),
  ];
  return parts.join('\n\n');
}

function code(text: string, language = 'inquiry'): string {
  return `\`\`\`${language}\n${text.replace(/^\n+|\s+$/g, '')}\n\`\`\``;
}

function answer({ id }: Rule): string {
  if (/^(?:syntax|settings|internal|accept)\//.test(id)) return 'It has no answer but to mend what it found.';
  return `Write down who decided, until when, and why; it is printed under “Limitations accepted”:\n\n${code(
    `accept ${id} until 2027-07-31 by head because "…"`,
  )}`;
}
