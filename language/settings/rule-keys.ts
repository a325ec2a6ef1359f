import { type Document, isMap } from 'yaml';
import { severities } from '../findings/finding.ts';
import { translatedRule } from '../locales/rules.ts';
import { type Meaning, meant, said } from '../locales/settings.ts';
import { entriesOf } from './entries.ts';
import { type Fault, suggestion } from './fault.ts';
import { chosen, type KeyRow, type Keys, keyed, named } from './keyed.ts';
import { ownRuleExample, ownRules, weights } from './own-rule-keys.ts';
import { defaultSettings, type FolderScope, type PresetName, type RuleScope, type RuleSettings } from './settings.ts';
import {
  type KeyHelp,
  type KnownRule,
  numberBetween,
  oneOf,
  placeOf,
  type Reading,
  type RuleOption,
  type SchemaInput,
  type Shape,
} from './shapes.ts';

/** What `inquiry.yaml` says under `rules`. */

const presets = ['essential', 'recommended', 'all'] as const satisfies readonly PresetName[];
const asks: Readonly<Record<PresetName, Meaning>> = {
  essential: meant('meantEssential'),
  recommended: meant('meantRecommended'),
  all: meant('meantAll'),
};
const levels = [...severities, 'off'] as const;

/** A key that must be the id of a rule. */
function ruleFault(id: string, { rules: known }: Reading): Fault | undefined {
  if (known === undefined || known.some((rule) => rule.id === id)) return undefined;
  const meant = suggestion(
    id,
    known.map((rule) => rule.id),
  );
  return { said: said('noRule', { id }), hint: said('rulesListed'), ...meant };
}

const severity = named({
  words: said('someSeverities'),
  value: oneOf(levels, { ...weights, off: meant('meantOff') }),
  keyFault: ruleFault,
  schema: (value, { rules: known }) => ({
    type: 'object',
    properties: Object.fromEntries(known.map((rule) => [rule.id, { description: rule.title, ...value }])),
    // A plan's own rules may be named too.
    additionalProperties: value,
  }),
  offers: (shape, { world }) => ({ keys: byRule(world.rules, () => shape) }),
});

/** Rules as keys, each with what stands under it. */
function byRule<R extends SchemaInput['rules'][number]>(
  rules: readonly R[],
  under: (rule: R) => Shape<unknown>,
): Readonly<Record<string, KeyHelp>> {
  return Object.fromEntries(rules.map((rule) => [rule.id, { means: titleOf(rule), shape: under(rule), isRule: true }]));
}

const scopeTable = {
  preset: {
    means: meant('meantPreset'),
    shape: oneOf(presets, asks),
    example: 'preset: essential',
  },
  severity: {
    means: meant('meantSeverity'),
    shape: severity,
    example: 'severity:\n  triangulation/outsider: off',
  },
} as const;

type FolderKeys = Keys<typeof scopeTable> & Pick<FolderScope, 'at'>;

const folders = named<FolderKeys>({
  words: said('someFolders'),
  placed: (scope, at) => ({ ...scope, at }),
  value: keyed(said('aScope'), scopeTable),
  keyFault: (path) => {
    if (path.includes('\\')) return { said: said('slashes', { path }) };
    if (/[*?]/.test(path)) return { said: said('folderPattern', { path }) };
    const outside = path.startsWith('/') || /^[A-Za-z]:/.test(path) || path.split('/').includes('..');
    return outside ? { said: said('folderOutside', { path }) } : undefined;
  },
  schema: (value) => ({ type: 'object', additionalProperties: value }),
  offers: chosen('drafts', meant('meantAFolder')),
});

/** The options of each rule, by the names that the rule gives them. */
const options: Shape<readonly (readonly [string, Readonly<Record<string, number>>])[]> = {
  words: said('someOptions'),
  read(node, reading) {
    return entriesOf(node, options.words, reading)?.flatMap(({ key, keyNode, value }) => {
      const fault = ruleFault(key, reading);
      if (fault !== undefined) reading.problem(placeOf(keyNode), fault);
      const rule = reading.rules?.find(({ id }) => id === key);
      if (rule === undefined) return [];
      if (rule.options === undefined) reading.problem(placeOf(keyNode), { said: said('noOptions', { rule: key }) });
      const given = rule.options && optionsOf(rule).read(value, reading);
      return given ? [[key, given] as const] : [];
    });
  },
  schema: (input) => ({
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      input.rules.filter((rule) => rule.options).map((rule) => [rule.id, optionsOf(rule).schema(input)]),
    ),
  }),
  offers: ({ world }) => ({
    keys: byRule(
      world.rules.filter((rule) => rule.options),
      optionsOf,
    ),
  }),
};

function titleOf({ id, title }: SchemaInput['rules'][number]): Meaning {
  return (language) => translatedRule(id, language)?.title ?? title;
}

function optionMeans(id: string, name: string, { means }: RuleOption): Meaning {
  return (language) => translatedRule(id, language)?.options?.[name] ?? means;
}

/** The options of one rule, as keys. */
function optionsOf(rule: KnownRule): Shape<Readonly<Record<string, number>>> {
  const rows = Object.entries(rule.options ?? {}).map(([name, option]): [string, KeyRow<number>] => [
    name,
    {
      means: optionMeans(rule.id, name, option),
      shape: numberBetween(option),
      example: `${name}: ${option.otherwise}`,
    },
  ]);
  const shape = keyed(said('optionsOf', { rule: rule.id }), Object.fromEntries(rows));
  return {
    ...shape,
    read: (node, reading) => {
      const read = shape.read(node, reading);
      return (
        read &&
        Object.fromEntries(
          Object.entries(read).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
        )
      );
    },
  };
}

export const rules = keyed(said('someRules'), {
  ...scopeTable,
  folders: {
    means: meant('meantFolders'),
    shape: folders,
    example: 'folders:\n  drafts:\n    preset: essential\n  schools/ash:\n    severity: {voice/no-reply: hint}',
  },
  options: {
    means: meant('meantOptions'),
    shape: options,
    example: 'options:\n  ownership/single-point: {share: 60}',
  },
  own: {
    means: meant('meantOwn'),
    shape: ownRules,
    example: ownRuleExample,
  },
});

export type RuleKeys = Keys<typeof rules.table>;

/** The settings about rules, completed with defaults. */
export function rulesFrom(keys: RuleKeys): RuleSettings {
  const whole = scopeOf(keys, defaultSettings.rules);
  return {
    ...whole,
    folders: Object.fromEntries(
      (keys.folders ?? []).map(([path, { at, ...scope }]) => [
        plain(path),
        { ...scopeOf(scope, whole), ...(at === undefined ? {} : { at }) },
      ]),
    ),
    options: Object.fromEntries(keys.options ?? []),
    own: keys.own ?? [],
  };
}

/** What holds in a folder: what it says itself, and for the rest what holds around it. */
function scopeOf({ preset, severity: given }: Pick<RuleKeys, 'preset' | 'severity'>, around: RuleScope): RuleScope {
  return {
    preset: preset ?? around.preset,
    severities: { ...around.severities, ...Object.fromEntries(given ?? []) },
  };
}

function plain(path: string): string {
  return path.replace(/^\.\//, '').replace(/\/+$/, '');
}

/** The ids of the rules that a file declares itself, whether or not they can be read. */
export function declaredIn(document: Document): KnownRule[] {
  const own = document.getIn(['rules', 'own']);
  return isMap(own) ? own.items.map(({ key }) => ({ id: String(key) })) : [];
}
