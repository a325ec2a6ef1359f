import { introduction } from './introduction.ts';
import { kindSections } from './kinds.ts';
import { knownTables } from './known.ts';
import { section, yaml } from './markdown.ts';
import { wordsExample } from './shown.ts';
import { conceptTables, formTables, littleWords, markTables, properties } from './tables.ts';

/** The reference of the language, in Markdown, made from its vocabulary. */
export function languagePage(): string {
  const parts = [
    '# The language',
    introduction,
    section(2, 'Kinds'),
    'A kind is what a line declares. Besides what is listed with it, the [little words](#little-words) and what is said of anything ([status](#say-status), [level](#say-level), [kind](#say-kind)) may stand with each.',
    ...kindSections(),
    section(2, 'Little words'),
    'Each means the same wherever it stands. On a line they belong to the word that opens it; at the beginning of a line in a block, to the thing whose block it is. An `on` right after `agreed by` and the like is the day of that act.',
    littleWords(),
    section(2, 'Properties'),
    'A property is a line in the block of a thing, or stands on the line of the thing itself.',
    properties(),
    section(2, 'Known words'),
    'Checks can compute with these. Every list is open: a word of your own in quotes is kept, printed, and counted as one nobody has sorted. What you use again and again becomes a known word in `inquiry.yaml` ([settings](settings.md#words)):',
    yaml(wordsExample),
    'Keywords and known words are the same in every language. What reports call a known word stands beside it; a misspelt word, or one in another language, is answered with the known one.',
    ...knownTables(),
    section(2, 'Marks and open points'),
    'A mark is a word that stands alone.',
    ...markTables(),
    section(2, 'Dates and amounts'),
    ...formTables(),
    section(2, 'How do I say …?'),
    'What partnerships plan and account for, and where each has its place. An example shows the sentence, not the whole plan around it.',
    ...conceptTables(),
  ];
  return `${parts.join('\n\n')}\n`;
}
