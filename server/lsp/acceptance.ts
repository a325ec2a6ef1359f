import type { Finding, Fix } from '../../language/findings/finding.ts';
import { hostVoice } from '../../language/locales/hosts.ts';
import { ruleWords } from '../../language/locales/rules.ts';
import type { Plan } from '../../language/model/join.ts';
import { ruleIn } from '../../language/rules/own.ts';
import { asSnippet } from './snippets.ts';

/** Findings about the text, the settings and the checks themselves are mended, not accepted. */
const neverAccepted = /^(syntax|settings|internal|accept)\//;

export interface AcceptanceOptions {
  /** Where the file ends, in UTF-16 offsets. */
  readonly end: number;
  /** No other finding of the rule is offered beside it: else the title says what it is accepted for. */
  readonly isAlone: boolean;
}

/**
 * An `accept` for a finding, written behind the last line of its file: what was found is kept, so that it asks again
 * only when something else is found. The day, the person and the reason are gaps that only people can fill.
 */
export function acceptance(plan: Plan, finding: Finding, { end, isAlone }: AcceptanceOptions): Fix | undefined {
  const { rule, severity, span, found } = finding;
  if (severity === 'error' || neverAccepted.test(rule)) return undefined;
  const about = nameOf(plan, finding);
  const what = about === undefined ? '' : ` for ${asSnippet(about)}`;
  const say = hostVoice(plan.settings.language);
  const head = `accept ${rule}${what} until ${'${1:not stated}'} by ${'${2:not stated}'} because "${`\${3:${say('why')}}`}"`;
  const title = titleOf(plan, rule);
  const text = `\n${head} { found "${asSnippet(found.replaceAll('"', '\\"').replaceAll(/\s+/g, ' '))}" }\n`;
  return {
    title: isAlone || about === undefined ? say('accept', { title }) : say('acceptFor', { title, what: about }),
    kind: 'skeleton',
    edits: [{ span: { file: span.file, start: end, end }, text }],
  };
}

/** What a rule is called, in the language of a plan. */
export function titleOf({ settings }: Plan, id: string): string {
  const rule = ruleIn(settings, id);
  return rule ? ruleWords(rule, settings.language).title : id;
}

/** How the plan can point at what a finding is about: by name, else by title. */
function nameOf(plan: Plan, { about }: Finding): string | undefined {
  if (about === undefined) return undefined;
  const thing = plan.things.find((one) => plan.ids.get(one) === about);
  return thing?.name?.text ?? (thing?.title && `"${thing.title.text.replaceAll('"', '\\"')}"`);
}
