import { keywordFor, meantBy, unknownNames } from '../../model/ask/written/candidates.ts';
import type { Plan } from '../../model/join.ts';
import type { Reference } from '../../model/names.ts';
import { addDeclaration, complete, replace, skeleton } from '../mend.ts';
import { defineRule, type FixDraft } from '../rule.ts';
import { alreadySaid } from '../text-problems.ts';

/** Names to choose from; where one is surely meant, it may be written without asking. */
function writeOne(
  { value }: Reference,
  nearest: readonly string[],
  surely: boolean,
  titled: (name: string) => string,
): readonly FixDraft[] {
  return nearest.map((name, index) =>
    (surely && index === 0 ? complete : skeleton)(titled(name), replace(value.span, name)),
  );
}

function declare(plan: Plan, { value, owner }: Reference, keyword: string, title: string): FixDraft {
  const declaration = `${keyword} ${value.text} "\${1:What it is called}"`;
  return skeleton(title, addDeclaration(plan, owner.span, declaration));
}

function quote({ value }: Reference, title: string): FixDraft {
  return skeleton(title, replace(value.span, `"${value.text}"`));
}

export const unknownName = defineRule({
  id: 'consistency/unknown-name',
  since: '0.1.0',
  status: 'trial',
  severity: 'error',
  nature: 'contradiction',
  preset: 'essential',
  title: 'A name that nothing in the plan bears',
  why: 'A plan hangs together by its names. Where one points at nothing, nobody can tell who or what is meant, and the checks that follow it see less than there is.',
  question: 'Is it spelt as where it is declared, or is it still to be declared?',
  whenNot: 'Never: where no name is wanted, put the words in quotes.',
  sources: [],
  messages: {
    resembles: 'Nothing in this plan is called “{name}”. Did you mean {nearest}?',
    unknown:
      'Nothing in this plan is called “{name}”. Is it still to be declared, or are these words that belong in quotes?',
    write: 'Write “{name}”',
    declare: 'Declare “{name}” as a {keyword}',
    quote: 'Keep it as words, in quotes',
    unread: 'part of the plan could not be read, and the name may be declared there',
    noTerm: 'no term “{name}” has its dates in inquiry.yaml',
  },
  check(plan, report) {
    const isSaid = alreadySaid(plan);
    const unknown = unknownNames(plan).filter(({ value }) => !isSaid(value.span));
    const [first] = unknown;
    if (plan.partial && first) {
      return report.undecided({ at: first.value.span, about: first.owner, why: report.say('unread') });
    }
    for (const reference of unknown) {
      const { value, owner, phrase } = reference;
      const { span: at, text: name } = value;
      if (phrase === 'from') {
        report.undecided({ at, about: owner, why: report.say('noTerm', { name }) });
        continue;
      }
      const { nearest, surely } = meantBy(plan, reference);
      const keyword = keywordFor(reference);
      const fixes = [
        ...writeOne(reference, nearest, surely, (one) => report.say('write', { name: one })),
        ...(keyword ? [declare(plan, reference, keyword, report.say('declare', { name, keyword }))] : []),
        quote(reference, report.say('quote')),
      ];
      const place = { at, about: owner, fixes, found: name };
      if (nearest.length === 0) report.finding('unknown', { ...place, holes: { name } });
      else report.finding('resembles', { ...place, holes: { name, nearest: report.names(nearest, 'or') } });
    }
  },
  examples: {
    speaking: [
      {
        title: 'a slip of the pen',
        plan: `role tutor "Form tutor" voice teacher
question "Who speaks?" by tuter
//                        ^^^^^`,
        fixed: `role tutor "Form tutor" voice teacher
question "Who speaks?" by tutor`,
      },
      {
        title: 'a source that is still to be declared',
        plan: `finding "Nobody speaks." based on walks
//                                ^^^^^`,
        fixed: `finding "Nobody speaks." based on walks

evidence walks "Walking interviews"`,
        filled: ['Walking interviews'],
      },
      {
        title: 'the name of something that was taken out',
        plan: `role tutor "Form tutor" voice teacher
evidence notes "Who speaks to whom" by tutor of quiet { method observation }
//                                              ^^^^^`,
      },
    ],
    silent: [
      {
        title: 'declared further down',
        plan: `question "Who speaks?" by tutor
role tutor "Form tutor" voice teacher`,
      },
      {
        title: 'words in quotes, groups that every school has, and days of the week are no names',
        plan: `evidence notes "Who speaks to whom" by "A colleague" of staff, pupils every Monday, Thursday { method observation }
shared "Ten minutes" to "All staff"`,
      },
      {
        title: 'whose consent it is, in the words of the language',
        plan: `group form "Year 8 tutor group"
evidence walks "Walking interviews" { consent opt-in of form, guardian }`,
      },
      {
        title: 'a term of the school year that has no dates yet',
        plan: 'cycle "Look closely" from autumn-1 to autumn-2',
      },
      {
        title: 'letters beyond ASCII',
        plan: `role elève "Student" voice student
evidence notes "Notes" by elève { method diary }`,
      },
    ],
  },
});
