import { type HostVoice, hostVoice } from '../locales/hosts.ts';
import { ruleWords } from '../locales/rules.ts';
import { type Citation, sourceOf } from '../sources/bibliography.ts';
import type { Language } from '../text/languages.ts';
import { inRow, quotedRow } from '../text/rows.ts';
import type { Example, Preset, Rule } from './rule.ts';

/**
 * The page of a rule, in Markdown: for the documentation, the editor's “Explain” and `inquiry explain`. Its examples
 * and what is cited stay as they were written.
 */

const presets = {
  essential: 'pageEssential',
  recommended: 'pageRecommended',
  all: 'pageAll',
} as const satisfies Record<Preset, string>;

/** Everything a rule says of itself. */
export function rulePage(rule: Rule, language: Language): string {
  const say = hostVoice(language);
  const { title, question, why, whenNot } = ruleWords(rule, language);
  const { speaking, silent } = rule.examples;
  const examples = (all: readonly Example[]): string => all.map((one) => example(one, language)).join('\n\n');
  const only = rule.partnershipOnly ? ` · ${say('pagePartnerships')}` : '';
  const sections = [
    `# ${title}`,
    `\`${rule.id}\` · ${weight(rule, say)} · ${say(presets[rule.preset])}${only}`,
    `> ${question}`,
    section(say('pageWhy'), why),
    section(say('pageWhenNot'), whenNot),
    rule.sources.length > 0
      ? section(say('pageSources'), rule.sources.map((one) => citation(one, say)).join('\n'))
      : '',
    speaking.length > 0 ? section(say('pageSpeaks'), examples(speaking)) : '',
    silent.length > 0 ? section(say('pageSilent'), examples(silent)) : '',
    section(say('pageAnswer'), answer(rule, say)),
  ];
  return `${sections.filter((one) => one !== '').join('\n\n')}\n`;
}

function section(title: string, text: string): string {
  return `## ${title}\n\n${text}`;
}

function weight({ severity, nature }: Rule, say: HostVoice): string {
  if (nature === 'contradiction' || severity === 'hint') return say(severity);
  return say('pageInDraft', { weight: say(severity), lighter: say(severity === 'error' ? 'warning' : 'hint') });
}

function citation({ source, place, support }: Citation, say: HostVoice): string {
  const { reference, url } = sourceOf(source);
  const where = place === undefined ? '' : ` (${place})`;
  const how = say(support === 'states' ? 'pageStates' : 'pageSuggests');
  return `- ${reference}${where} ${how}${url === undefined ? '' : ` <${url}>`}`;
}

function example(
  { title: lower, plan, settings, files, beside, programme, fixed, filled, today }: Example,
  language: Language,
): string {
  const say = hostVoice(language);
  const title = `${lower.charAt(0).toUpperCase()}${lower.slice(1)}`;
  const others = Object.entries(beside ?? {});
  const parts = [
    today === undefined ? say('pageExample', { title }) : say('pageReadOn', { title, day: today }),
    code(plan),
    ...(settings === undefined ? [] : [say('pageSettings'), code(settings, 'yaml')]),
    ...(programme === undefined ? [] : [say('pageProgramme'), code(programme)]),
    ...others.flatMap(([name, text]) => [say('pageBeside', { name }), code(text)]),
    ...(files === undefined ? [] : [filesBeside(files, language)]),
    ...(fixed === undefined ? [] : [fixedWords(filled, language), code(fixed)]),
  ];
  return parts.join('\n\n');
}

function filesBeside(files: readonly string[], language: Language): string {
  const named = inRow(
    files.map((file) => `\`${file}\``),
    language,
  );
  return hostVoice(language)('pageFiles', { count: files.length, files: named });
}

function fixedWords(filled: readonly string[] | undefined, language: Language): string {
  const say = hostVoice(language);
  return filled === undefined ? say('pageFixed') : say('pageFilled', { words: quotedRow(filled, language) });
}

function code(text: string, language = 'inquiry'): string {
  return `\`\`\`${language}\n${text.replace(/^\n+|\s+$/g, '')}\n\`\`\``;
}

function answer({ id }: Rule, say: HostVoice): string {
  if (/^(?:syntax|settings|internal|accept)\//.test(id)) return say('pageNoAnswer');
  return `${say('pageAccept')}\n\n${code(`accept ${id} until 2027-07-31 by head because "…"`)}`;
}
