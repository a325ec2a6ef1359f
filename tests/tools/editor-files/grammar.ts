import {
  eachWord,
  everyWord,
  gap,
  gapWords,
  kinds,
  kindsOrProperties,
  knownValues,
  littleWords,
  littleWordsBeforeNames,
  markWords,
  name,
  namingKinds,
  neverNames,
  properties,
  propertiesBeforeNames,
  quote,
} from './patterns.ts';

interface Scope {
  readonly name: string;
}
interface Pattern {
  readonly include?: string;
  readonly name?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly captures?: Readonly<Record<string, Scope | { readonly patterns: readonly Pattern[] }>>;
  readonly patterns?: readonly Pattern[];
}

/** Scopes that the themes that come with VS Code colour, each with the language's own word for it. */
const scope = {
  kind: 'keyword.control.kind.inquiry',
  property: 'keyword.other.property.inquiry',
  littleWord: 'keyword.operator.little-word.inquiry',
  mark: 'storage.modifier.mark.inquiry',
  gap: 'constant.language.gap.inquiry',
  each: 'constant.language.each.inquiry',
  known: 'variable.other.enummember.inquiry',
  declared: 'entity.name.type.inquiry',
  name: 'variable.other.inquiry',
  date: 'constant.numeric.date.inquiry',
  number: 'constant.numeric.inquiry',
  joint: 'keyword.operator.joint.inquiry',
} as const;

const include = (key: string): Pattern => ({ include: `#${key}` });

/** Where a sentence begins: a line, or right after a brace. */
const sentenceStart = '(?:^|(?<=[{}]))\\s*';

/** A name right after the opener, unless it is a word that stays what it is there. */
const nameAfter = (opener: string): string => `${opener}(?:(${gap})(?!${neverNames})(${name}))?`;

const text: Pattern = {
  patterns: [
    { name: 'string.quoted.triple.inquiry', begin: '"""', end: '"""' },
    // A text ends at the end of its line if the quote is missing; a brace there opens a block all the same.
    {
      name: 'string.quoted.double.inquiry',
      begin: '"',
      end: '"|(?=[ \\t]*\\{[ \\t]*$)|$',
      patterns: [{ name: 'constant.character.escape.inquiry', match: '\\\\.' }],
    },
    { name: 'string.quoted.other.inquiry', match: '[“”„][^“”"]*[“”"]?' },
    { name: 'string.quoted.other.inquiry', match: '[«»][^«»]*[«»]?' },
    { name: 'string.quoted.single.inquiry', match: "['‘’](?:[^'‘’]|['‘’](?=[A-Za-zÀ-ɏ]))*['‘’]?" },
  ],
};

const comment: Pattern = {
  patterns: [
    { name: 'comment.line.double-slash.inquiry', match: '(?<![:\\w])//.*$' },
    { name: 'comment.block.inquiry', begin: '/\\*', end: '\\*/' },
    { name: 'invalid.illegal.conflict.inquiry', match: '^(?:<{7}|={7}|>{7}|\\|{7}).*$' },
  ],
};

/** `question why-absent "…" exploratory`: a known word is the name only where a text follows it. */
const declaration: Pattern = {
  patterns: [
    {
      match: `${sentenceStart}(?!${kindsOrProperties}(?!${gap}${quote}))(${namingKinds})(?:${gap}(?:(?!${littleWords})(${name})(?=${gap}${quote})|(?!${everyWord})(${name})))?`,
      captures: { 1: { name: scope.kind }, 2: { name: scope.declared }, 3: { name: scope.declared } },
    },
    {
      match: `${sentenceStart}(?!${kindsOrProperties})${nameAfter(`(${kinds})`)}`,
      captures: { 1: { name: scope.kind }, 3: { name: scope.name } },
    },
    // In the middle of a line a kind begins a sentence where a text follows it, with or without a name between.
    {
      match: `(${namingKinds})(?:${gap}(?!${everyWord})(${name}))?(?=${gap}${quote})`,
      captures: { 1: { name: scope.kind }, 2: { name: scope.declared } },
    },
  ],
};

const value: Pattern = {
  patterns: [
    { name: scope.known, match: knownValues },
    { name: scope.name, match: name },
  ],
};

const phrase: Pattern = {
  patterns: [
    // `owner of questions` before `of`: the longer phrase first.
    {
      match: nameAfter(`(${propertiesBeforeNames})`),
      captures: { 1: { name: scope.property }, 3: { patterns: [include('value')] } },
    },
    { match: `(${properties})`, captures: { 1: { name: scope.property } } },
    {
      match: nameAfter(`(${littleWordsBeforeNames})`),
      captures: { 1: { name: scope.littleWord }, 3: { patterns: [include('value')] } },
    },
    { match: `(${littleWords})`, captures: { 1: { name: scope.littleWord } } },
  ],
};

const word: Pattern = {
  patterns: [
    { match: `(?<=,)\\s*(?!${neverNames})(${name})`, captures: { 1: { patterns: [include('value')] } } },
    { name: scope.gap, match: gapWords },
    { name: scope.each, match: eachWord },
    { name: scope.mark, match: markWords },
    { name: scope.name, match: name },
  ],
};

const amount: Pattern = {
  patterns: [
    {
      // After a date, or a name that ends in a number, “of” says whom something is about; after a number it makes a part of a whole.
      match: `(?<=[0-9%])(?<![0-9]{4}-[0-9]{2})(?<!-[0-9]{2}-[0-9]{2})(?<![A-Za-z]-[0-9])(?<![A-Za-z]-[0-9]{2})${gap}(of|per)(?![\\w-])${gap}(?!${neverNames})(${name})`,
      captures: { 1: { name: scope.joint }, 2: { name: scope.name } },
    },
    {
      // `17 of 85 staff` counts people; `pupils 1100 staff 85` says two things.
      match: `(?<=[0-9])${gap}(staff|pupils)(?![\\w-])(?!${gap}[0-9])`,
      captures: { 1: { name: scope.name } },
    },
    { name: scope.date, match: '(?<![\\w-])[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?|/[0-9]{2})?(?![\\w/.-])' },
    { name: scope.number, match: '(?<![\\w-])[0-9](?:[0-9A-Za-zÀ-ɏ_]|[./:,-](?=[0-9A-Za-z]))*' },
    { name: 'keyword.operator.percent.inquiry', match: '%' },
    { name: 'punctuation.separator.inquiry', match: ',' },
    { name: 'punctuation.section.block.inquiry', match: '[{}]' },
  ],
};

/** The colouring of `.inquiry` files that an editor shows before the language server says more. */
export function textMateGrammar(): unknown {
  const repository = { comment, text, declaration, amount, phrase, word, value };
  const order = ['comment', 'text', 'declaration', 'amount', 'phrase', 'word'];
  return {
    $schema: 'https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json',
    information_for_contributors: 'Made from the vocabulary by `npm run generate`: change language/syntax/vocabulary.',
    name: 'Inquiry Plan',
    scopeName: 'source.inquiry',
    fileTypes: ['inquiry'],
    patterns: order.map(include),
    repository,
  };
}
