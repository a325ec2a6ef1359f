import { phaseTitles } from '../../model/ask/cycles/cycles.ts';
import { lackingForms, lackingPhases, undescribedModels } from '../../model/ask/cycles/phases.ts';
import { called, placeOf } from '../../model/ask/facts.ts';
import type { Thing } from '../../model/plan.ts';
import { addLines, skeleton } from '../mend.ts';
import { defineRule, type FixDraft } from '../rule.ts';

export const missingPhase = defineRule({
  id: 'cycle/missing-phase',
  since: '0.2.0',
  status: 'settled',
  severity: 'warning',
  nature: 'absence',
  preset: 'essential',
  title: 'A cycle leaves out one of its phases',
  why: 'Partners learn by going round: they act, look at what came of it, think, and adjust. Where one of these is left out, the cycle is a project with an end.',
  question: 'What becomes of the phase that is not there: has it no time, or no owner?',
  whenNot: 'The phase is carried out together with another one; say so in its title, or declare a model of your own.',
  sources: [
    { source: 'ainscow2023', place: '§3', support: 'states' },
    { source: 'nsee', support: 'suggests' },
  ],
  messages: {
    one: '“{cycle}” follows {model} and has no phase “{phases}”. When does it take place, and who is in it?',
    many: '“{cycle}” follows {model} and lacks the phases {phases}. When do they take place, and who is in them?',
    forms: '“{cycle}” is over, and the plan shows no {forms} in it. What was done, looked at and thought about?',
    action: 'action',
    assessment: 'assessment',
    reflection: 'reflection',
    add: 'Add what is missing',
    strange: '“{phase}” is no phase of {model}, and may be the one that seems to be missing',
    undescribed: 'nobody has described the model “{model}”',
  },
  check(plan, report) {
    for (const { cycle, model, missing, strange } of lackingPhases(plan)) {
      const place = { at: placeOf(cycle), about: cycle };
      if (strange) {
        report.undecided({ ...place, why: report.say('strange', { phase: called(strange), model: model.title }) });
        continue;
      }
      const titles = missing.map((place) => phaseTitles(model)[place] ?? '');
      const phases = titles.length === 1 ? titles.join('') : report.names(titles, 'and');
      report.finding(missing.length === 1 ? 'one' : 'many', {
        ...place,
        holes: { cycle: called(cycle), model: model.title, phases },
        found: `no ${missing.map((place) => model.phases[place]).join(', ')}`,
        fixes: [addPhases(cycle, titles, report.say('add'))],
      });
    }
    for (const { cycle, words } of undescribedModels(plan))
      report.undecided({ at: placeOf(cycle), about: cycle, why: report.say('undescribed', { model: words }) });
    for (const cycle of plan.byKind.cycle) {
      const forms = lackingForms(plan, cycle, report.today);
      if (forms.length === 0) continue;
      const holes = { cycle: called(cycle), forms: forms.map((form) => report.say(form)).join(', ') };
      report.finding('forms', { at: placeOf(cycle), about: cycle, holes, found: `no ${forms.join(', ')}` });
    }
  },
  examples: {
    speaking: [
      {
        title: 'three phases of four',
        plan: `cycle autumn "A calmer start" from 2026-09-07 to 2026-12-11 {
//    ^^^^^^
  model pdsa
  phase "plan" from 2026-09-07 to 2026-09-25
  phase "do" from 2026-09-28 to 2026-10-30
  phase "act" from 2026-11-30 to 2026-12-11
}`,
        fixed: `cycle autumn "A calmer start" from 2026-09-07 to 2026-12-11 {
  model pdsa
  phase "plan" from 2026-09-07 to 2026-09-25
  phase "do" from 2026-09-28 to 2026-10-30
  phase "act" from 2026-11-30 to 2026-12-11
  phase "study" from not stated
}`,
      },
      {
        title: 'a model of one’s own, and a plan that says once which model it follows',
        plan: `inquiry "Calm starts" by tutor { model "Look, try, tell" }
role tutor "Form tutor" voice teacher
model "Look, try, tell" { phase "look"  phase "try"  phase "tell" }
cycle "A calmer start" from 2026-09-07 to 2026-12-11 {
//    ^^^^^^^^^^^^^^^^
  phase "look" from 2026-09-07 to 2026-10-02
}`,
      },
      {
        title: 'a cycle of no model that is over, in which nothing was looked at or thought about',
        plan: `cycle autumn "A calmer start" from 2026-04-13 to 2026-07-10 {
//    ^^^^^^
  change "A shared puzzle" every day
}`,
      },
    ],
    silent: [
      {
        title: 'every phase, two of them in a phase around them, one by its first word',
        plan: `cycle "A calmer start" from 2026-09-07 to 2027-05-28 {
  model plan-act-observe-reflect
  phase "Planning with students" from 2026-09-07 to 2026-10-02
  phase "act" from 2026-10-05 to 2026-11-06 { phase "observe" }
  phase "reflect"
}`,
      },
      {
        title: 'a cycle that names no phase leaves them to its model',
        plan: `cycle "A calmer start" from 2026-09-07 to 2026-12-11 { model pdsa }`,
      },
      {
        title: 'a phase of another name may be the one that seems to be missing',
        plan: `cycle "A calmer start" {
  model pdsa
  phase "plan"  phase "do"  phase "look back"  phase "act"
}`,
      },
      {
        title: 'a cycle of no model that acts, looks and thinks',
        plan: `cycle "A calmer start" from 2026-04-13 to 2026-07-10 {
  activity "Talk with the quiet students" { gathers talks }
  meeting "What they say" on 2026-06-02 { reads talks }
}
evidence talks "Five-minute talks"`,
      },
    ],
  },
});

function addPhases(cycle: Thing, missing: readonly string[], title: string): FixDraft {
  const lines = missing.map((phase, index) => `phase "${phase}" from \${${index + 1}:not stated}`);
  return skeleton(title, addLines(cycle, lines));
}
