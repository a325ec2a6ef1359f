import { owned } from '../model/ask/agreements/agreements.ts';
import { overclaims } from '../model/ask/voices/participation.ts';
import {
  isStudentsOwn,
  type StudentAct,
  type StudentPart,
  studentActors,
  studentActs,
  studentParts,
} from '../model/ask/voices/parts.ts';
import { sourcesFromStudents } from '../model/ask/voices/students.ts';
import type { Fact, Thing, Value } from '../model/plan.ts';
import { facts, heading, list, note, paragraph, row, rowOr, section } from './parts/blocks.ts';
import { kindLabel } from './parts/labels.ts';
import { listed, mention, valueText } from './parts/names.ts';
import { acceptedLimitations, undecided } from './parts/standing.ts';
import { groupTable } from './parts/student-groups.ts';
import { lundyTable, replyTable } from './parts/student-hearing.ts';
import { factText } from './parts/telling.ts';
import { around, joined, line, quote, say, wordsIn } from './parts/text.ts';
import { unheardBlocks } from './parts/unheard.ts';
import { type Block, defineReport, type FactRow, type Text } from './report.ts';
import type { Teller } from './teller.ts';
import { voiceWords as en, type VoiceWords } from './words/en/student-voice.ts';
import { voiceWords as es } from './words/es/student-voice.ts';
import { voiceWords as sv } from './words/sv/student-voice.ts';

/** What students raise, gather, interpret and decide, who listens, and what they hear back. */
export const studentVoice = defineReport({
  id: 'student-voice',
  words: { en, sv, es },
  build: ({ teller, words }) => {
    const { plan } = teller;
    if (plan.things.length === 0) return [];
    const isAnybody = studentActs(plan).length + studentActors(plan).length + sourcesFromStudents(plan).length > 0;
    if (!isAnybody) return [note('gap', words.nobody), ...unheardBlocks(teller, words.unheard)];
    return [
      paragraph(answer(teller, words)),
      ...facts(partRows(teller, words)),
      ...lundyTable(teller, words.lundy),
      ...replyTable(teller, words.reply),
      ...groupTable(teller, words),
      ...unheardBlocks(teller, words.unheard),
      ...claimed(teller, words.claimed),
      ...acceptedLimitations(teller, (rule) => /^voice\//.test(rule)),
      ...undecided(teller, (rule) => /^voice\//.test(rule)),
    ];
  },
});

/** The parts that are asked after; in what else they take part is a bonus and no gap. */
const askedAfter = ['raise', 'gather', 'interpret', 'decide'] as const satisfies readonly StudentPart[];

/** The answer in a sentence or two: what students do here, and of what nothing is written. */
function answer(teller: Teller, words: VoiceWords): Text {
  const { plan } = teller;
  const acts = studentActs(plan);
  const verbs = (parts: readonly StudentPart[]): Text =>
    listed(
      teller,
      parts.map((part) => line(words.verbs[part])),
    );
  const all = studentParts.filter((part) => acts.some((act) => act.part === part));
  const done = all.length > 1 ? all.filter((part) => part !== 'tell') : all;
  if (done.length === 0) return line(sourcesFromStudents(plan).length > 0 ? words.onlyAsked : words.notAsked);
  const open = askedAfter.filter((part) => !done.includes(part));
  const does = around(words.does, verbs(done));
  return open.length === 0 ? does : [...does, say(' '), ...around(words.doesNot, verbs(open))];
}

function partRows(teller: Teller, words: VoiceWords): FactRow[] {
  const { plan } = teller;
  const asked = sourcesFromStudents(plan).map((source): Text => [mention(teller, source)]);
  return [
    ...askedAfter.map((part) => rowOr(words.notYet[part], words.parts[part], actLines(teller, words, part))),
    ...row(words.parts.tell, actLines(teller, words, 'tell')),
    ...row(words.asked, asked.length === 0 ? [] : [listed(teller, asked)]),
  ];
}

/** A line for each group of students: `Year 9 students: question “Why?”, “Who?”; concern “They leave.”`. */
function actLines(teller: Teller, words: VoiceWords, part: StudentPart): readonly Text[] {
  const acts = studentActs(teller.plan).filter((act) => act.part === part);
  const told = acts.flatMap((act) =>
    act.who.map((value) => ({ value, act, name: wordsIn([valueText(teller, value)]) })),
  );
  return [...Map.groupBy(told, ({ name }) => name).values()].flatMap((alike): readonly Text[] => {
    const [first] = alike;
    const done = alike.map(({ act }) => act);
    return first ? [[...whoText(teller, words, first.value), say(': '), ...doneText(teller, words, done)]] : [];
  });
}

/** What they did, each kind named once; then what they decide, own or see otherwise. */
function doneText(teller: Teller, words: VoiceWords, acts: readonly StudentAct[]): Text {
  const whole = acts.filter(({ fact }) => fact === undefined).map(({ thing }) => thing);
  const kinds = [...Map.groupBy(whole, ({ word }) => word)].map(([word, things]): Text => {
    const names = things.map((one): Text => [mention(teller, one)]);
    return [say(kindLabel(teller, word)), say(' '), ...joined(names, ', ')];
  });
  const inside = acts.flatMap(({ thing, fact }): readonly Text[] =>
    fact ? [insideText(teller, words, thing, fact)] : [],
  );
  return joined([...kinds, ...inside], '; ');
}

/** What is decided, owned or seen otherwise, and where that stands. */
function insideText(teller: Teller, words: VoiceWords, thing: Thing, fact: Fact): Text {
  const right = owned.find((phrase) => phrase === fact.phrase);
  const what = right ? [quote(words.owned[right], fact.phraseSpan)] : factText(teller, { ...fact, facts: [] }, true);
  return [...what, say(' ('), mention(teller, thing), say(')')];
}

/** A team in which adults sit too says that the students in it are meant. */
function whoText(teller: Teller, words: VoiceWords, value: Value): Text {
  const name = valueText(teller, value);
  return isStudentsOwn(teller.plan, value) ? [name] : [name, say(` (${words.amongOthers})`, 'quiet')];
}

/** What is said of students and borne out by nothing. */
function claimed(teller: Teller, words: VoiceWords['claimed']): Block[] {
  const items = overclaims(teller.plan).map(
    ({ about, by }): Text => [mention(teller, about), say(': '), valueText(teller, by)],
  );
  return section(
    heading(2, 'claimed', words.heading),
    items.length === 0 ? [] : [paragraph(words.intro), ...list(items)],
  );
}
