import { called, placeOf } from '../../model/ask/facts.ts';
import { ambiguousReferences, doubleNames } from '../../model/ask/written/doubles.ts';
import { replace, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

export const duplicateName = defineRule({
  id: 'consistency/duplicate-name',
  since: '0.1.0',
  status: 'trial',
  severity: 'error',
  nature: 'contradiction',
  preset: 'essential',
  title: 'One name for two things',
  why: 'Where two things bear one name, nobody can tell which of them is meant, and what is said of one is read of the other.',
  question: 'Which of the two should bear the name, and what is the other called?',
  whenNot: 'Never for names. Titles may repeat, as long as nothing points at them.',
  sources: [],
  messages: {
    name: '“{name}” is already the name of a {first}. What should this {second} be called?',
    title:
      '“{title}” is the title of {count} things, so it is not clear which is meant. Could you give the one you mean a name, and write that here?',
    here: '“{name}” is the name of “{title}” here',
    rename: 'Give it a name of its own',
    bearer: 'A {kind} with this title',
    write: 'Write “{name}”',
  },
  check(plan, report) {
    for (const { name, thing, first } of doubleNames(plan)) {
      report.finding('name', {
        at: name.span,
        about: thing,
        holes: { name: name.text, first: first.word, second: thing.word },
        found: name.text,
        related: [{ span: placeOf(first), message: report.say('here', { name: name.text, title: called(first) }) }],
        fixes: [skeleton(report.say('rename'), replace(name.span, `\${1:${name.text}-2}`))],
      });
    }
    for (const { value, targets, owner } of ambiguousReferences(plan)) {
      const named = targets.flatMap(({ name }) => (name ? [name.text] : []));
      report.finding('title', {
        at: value.span,
        about: owner,
        holes: { title: value.text, count: String(targets.length) },
        found: value.text,
        related: targets.map((target) => ({
          span: placeOf(target),
          message: report.say('bearer', { kind: target.word }),
        })),
        fixes: named.map((name) => skeleton(report.say('write', { name }), replace(value.span, name))),
      });
    }
  },
  examples: {
    speaking: [
      {
        title: 'a role and a team of one name',
        plan: `role quiet "Student researchers" voice student
group quiet "Quiet students" 6 students
//    ^^^^^`,
        fixed: `role quiet "Student researchers" voice student
group quiet-group "Quiet students" 6 students`,
        filled: ['quiet-group'],
      },
      {
        title: 'a title that two roles bear is pointed at',
        plan: `role riverside-coord "Inquiry coordinator" voice teacher
role hillcrest-coord "Inquiry coordinator" voice teacher
question "Who speaks?" by "Inquiry coordinator"
//                        ^^^^^^^^^^^^^^^^^^^^^`,
        fixed: `role riverside-coord "Inquiry coordinator" voice teacher
role hillcrest-coord "Inquiry coordinator" voice teacher
question "Who speaks?" by riverside-coord`,
      },
    ],
    silent: [
      {
        title: 'two things with one title that nothing points at',
        plan: `role riverside-coord "Inquiry coordinator" voice teacher
role hillcrest-coord "Inquiry coordinator" voice teacher
question "Who speaks?" by riverside-coord`,
      },
      {
        title: 'one name used twice, declared once',
        plan: `role coord "Inquiry coordinator" voice teacher
question "Who speaks?" by coord
question "Who listens?" by coord`,
      },
    ],
  },
});
