import { peopleWords } from '../../../language/locales/questions.ts';
import { called } from '../../../language/model/ask/facts.ts';
import type { Thing } from '../../../language/model/plan.ts';
import type { AskedOfPeople } from '../../../language/questions/ask.ts';
import { buildReport, planTitle } from '../../../language/reports/build.ts';
import { questionBlocks } from '../../../language/reports/parts/people-questions.ts';
import { renderMarkdown } from '../../../language/reports/render/markdown.ts';
import type { Teller } from '../../../language/reports/teller.ts';
import { shortly, sourceOf } from '../../../language/sources/bibliography.ts';
import type { Language } from '../../../language/text/languages.ts';
import { quotedRow } from '../../../language/text/rows.ts';
import type { CheckedPlan } from '../../engine/plan-state.ts';
import type { Io } from '../io.ts';
import { shown } from '../paths.ts';
import { jsonVersion, printed } from './json.ts';
import { Places } from './places.ts';
import { printable } from './printable.ts';
import { wrapped } from './wrap.ts';

/** What only people can judge of one plan. */
export interface Questions {
  readonly checked: CheckedPlan;
  readonly asked: readonly AskedOfPeople[];
  /** The day that the caller fixed. */
  readonly asOf: string | undefined;
}

/** Where things stand, and the language that quotes them. */
interface Saying {
  readonly places: Places;
  readonly language: Language;
}

/** For a person at a terminal. */
export function questionsText({ checked, asked }: Questions, { cwd, width }: Pick<Io, 'cwd' | 'width'>): string {
  const { plan, root } = checked;
  const places = new Places(checked, cwd);
  const { language } = plan.settings;
  const words = peopleWords(language);
  const say = { places, language };
  const heading = `${printable(planTitle(plan))} (${printable(shown(root, cwd))})`;
  const opening = wrapped(asked.length === 0 ? words.nothing : words.opening, '', width);
  const questions = asked.map((one, index) =>
    [
      wrapped(one.question, '   ', width).replace('   ', `${index + 1}. `),
      ...aboutLines(one, words.labels.about, say, width),
      wrapped(`${words.labels.why}: ${one.why}`, '   ', width),
      wrapped(`${words.labels.where}: ${forumWords(one, say)}`, '   ', width),
      wrapped(`${words.labels.from}: ${one.sources.map(shortly).join('; ')}`, '   ', width),
      `   ${words.labels.answer}: ${'_'.repeat(40)}`,
    ].join('\n'),
  );
  return `${[`${heading}\n${opening}`, ...questions].join('\n\n')}\n`;
}

/** What it is about, one under the other behind one label. */
function aboutLines({ about }: AskedOfPeople, label: string, say: Saying, width: number): string[] {
  const indent = ' '.repeat(`   ${label}: `.length);
  return about.map((thing, index) => {
    const line = wrapped(spot(thing, say), indent, width);
    return index === 0 ? line.replace(indent, `   ${label}: `) : line;
  });
}

function spot(thing: Thing, { places, language }: Saying): string {
  const { file, range } = places.inOrAround(thing.span);
  const line = range === null ? '' : `:${range.start.line + 1}`;
  return `${quotedRow([printable(called(thing))], language)} (${printable(file)}${line})`;
}

function forumWords({ forum, place }: AskedOfPeople, say: Saying): string {
  if (!forum) return place;
  const { thing, day } = forum;
  const where = [spot(thing, say), ...(day === undefined ? [] : [day])].join(', ');
  return place === '' ? where : `${where}: ${place}`;
}

/** To hand out, with room to answer. */
export function questionsMarkdown({ checked: { plan, verdict }, asked, asOf }: Questions): string {
  const words = peopleWords(plan.settings.language);
  const build = (teller: Teller) => [
    { type: 'paragraph' as const, text: [{ text: asked.length === 0 ? words.nothing : words.opening }] },
    ...questionBlocks(teller, asked, words),
  ];
  const report = {
    id: 'questions',
    aboutRoles: false,
    aboutMembers: false,
    aboutData: false,
    words: peopleWords,
    build,
  };
  return renderMarkdown(buildReport(report, { plan, verdict, ...(asOf === undefined ? {} : { asOf }) }));
}

/** For programs; `docs/json.md` describes it. */
export function questionsJson(all: readonly Questions[], cwd: string): string {
  const plans = all.map(({ checked, asked }) => {
    const places = new Places(checked, cwd);
    const located = (thing: Thing) => ({ kind: thing.kind, title: called(thing), ...places.inOrAround(thing.span) });
    return {
      root: shown(checked.root, cwd),
      title: planTitle(checked.plan),
      questions: asked.map(({ id, question, why, sources, about, forum, place }) => ({
        id,
        question,
        why,
        about: about.map(located),
        forum: forum ? { ...located(forum.thing), because: forum.because, day: forum.day ?? null } : null,
        place,
        sources: sources.map((one) => ({ short: shortly(one), reference: sourceOf(one.source).reference })),
      })),
    };
  });
  return printed({ version: jsonVersion, plans });
}
