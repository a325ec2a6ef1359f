import { labelOf } from '../../../locales/labels.ts';
import { evidenceOf, evidenceVoices, methodsOf } from '../../../model/ask/evidence/evidence.ts';
import { isFromOutside } from '../../../model/ask/evidence/triangulation.ts';
import { called } from '../../../model/ask/facts.ts';
import { voicesOf } from '../../../model/ask/people/people.ts';
import type { Plan } from '../../../model/join.ts';
import type { Thing } from '../../../model/plan.ts';
import type { Language } from '../../../text/languages.ts';
import { unique } from '../../../text/unique.ts';
import type { Matrix, MatrixCell, MatrixColumn } from '../figure.ts';
import { itemOf, whoAndWhere } from './item.ts';

interface Column extends MatrixColumn {
  readonly word: string;
}

/** Each question with the voices and methods it rests on, and whether somebody from outside the team takes part. */
export function matrixOf(plan: Plan, language: Language = plan.settings.language): Matrix {
  const { evidence, role, team, group } = plan.byKind;
  const heard = evidence.flatMap((one) => evidenceVoices(plan, one));
  const voices = unique([...heard, ...[...role, ...team, ...group].flatMap((one) => voicesOf(plan, one))]);
  const methods = unique(evidence.flatMap(methodsOf));
  const { words } = plan.settings;
  const columns: readonly Column[] = [
    ...voices.map((word): Column => ({ group: 'voices', word, label: labelOf('voice', word, language, words) })),
    ...methods.map((word): Column => ({ group: 'methods', word, label: labelOf('method', word, language, words) })),
    { group: 'outside', word: '', label: '' },
  ];
  return {
    type: 'matrix',
    columns: columns.map(({ group: of, label }) => ({ group: of, label })),
    rows: plan.byKind.question.map((question) => {
      const sources = evidenceOf(plan, question);
      return {
        question: itemOf(plan, question, whoAndWhere(plan, question)),
        sources: sources.length,
        cells: columns.map((column) => cellOf(plan, question, sources, column)),
      };
    }),
  };
}

function cellOf(plan: Plan, question: Thing, sources: readonly Thing[], { group, word }: Column): MatrixCell {
  if (group === 'outside') return outsideCell(plan, question, sources);
  const ofSource = (source: Thing): readonly string[] =>
    group === 'voices' ? evidenceVoices(plan, source) : methodsOf(source);
  const carrying = sources.filter((source) => ofSource(source).includes(word)).map(called);
  if (carrying.length === 0) return { coverage: group === 'voices' ? 'missing' : 'unused', sources: [] };
  const isAlone = unique(sources.flatMap(ofSource)).length === 1;
  return { coverage: isAlone ? 'thin' : 'filled', sources: carrying };
}

function outsideCell(plan: Plan, question: Thing, sources: readonly Thing[]): MatrixCell {
  const answers = sources.map((source) => ({ source, answer: isFromOutside(plan, question, source) }));
  const outside = answers.filter(({ answer }) => answer.is === true).map(({ source }) => called(source));
  if (outside.length > 0) return { coverage: 'filled', sources: outside };
  const unsure = answers.filter(({ answer }) => answer.is === 'cannot tell').map(({ source }) => called(source));
  return unsure.length > 0 ? { coverage: 'unsure', sources: unsure } : { coverage: 'missing', sources: [] };
}
