import { called, placeOf, visible } from '../../model/ask/facts.ts';
import { isBinding } from '../../model/ask/time/stages.ts';
import { addLines, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

const running = `partnership "Calm starts" {
  status running
}`;

export const oneAim = defineRule({
  id: 'aims/one-aim',
  since: '0.2.0',
  status: 'settled',
  severity: 'warning',
  nature: 'absence',
  preset: 'recommended',
  partnershipOnly: true,
  title: 'The aim of the research or of the collaboration is missing',
  why: 'What you want to find out and why you work together are two things. Partners who share the first may still expect quite different things of the second, and learn of it late.',
  question: 'What is this research for, and what is working together for?',
  whenNot: 'One text serves as both; then say it of both.',
  sources: [{ source: 'actionResearch2024', support: 'states' }],
  messages: {
    both: '“{plan}” says neither what the research is for nor what working together is for. What has each partner come for?',
    research:
      '“{plan}” says what working together is for, and not what the research is for. What do you want to understand?',
    collaboration:
      '“{plan}” says what the research is for, and not what working together is for. What should be different between you?',
    add: 'State the aim',
  },
  check(plan, report) {
    const { head } = plan;
    if (!head || !isBinding(plan)) return;
    const words = visible(plan, 'aim').map(({ word }) => word);
    const missing = (['research', 'collaboration'] as const).filter((one) => !words.includes(`${one} aim`));
    const [first, second] = missing;
    if (!first) return;
    const lines = missing.map((one, index) => `${one} aim \${${index + 1}:not stated}`);
    report.finding(second ? 'both' : first, {
      at: placeOf(head),
      about: head,
      holes: { plan: called(head) },
      found: `no ${missing.join(', ')} aim`,
      fixes: [skeleton(report.say('add'), addLines(head, lines))],
    });
  },
  examples: {
    speaking: [
      {
        title: 'neither aim is stated',
        plan: `${running.replace(' {', ' {\n//          ^^^^^^^^^^^^^')}`,
        fixed: `${running.replace('\n}', '\n  research aim not stated\n  collaboration aim not stated\n}')}`,
      },
      {
        title: 'a research aim, and an aim for improvement, which is another thing',
        plan: `${running.replace(' {', ' {\n//          ^^^^^^^^^^^^^')}
research aim "Understand who misses out."
aim "Everybody has spoken to somebody by nine o’clock."`,
        fixed: `${running.replace('\n}', '\n  collaboration aim not stated\n}')}
research aim "Understand who misses out."
aim "Everybody has spoken to somebody by nine o’clock."`,
      },
    ],
    silent: [
      {
        title: 'both aims',
        plan: `${running}
research aim "Understand who misses out."
collaboration aim "Build each school’s capacity to respond."`,
      },
      {
        title: 'one aim is an open point',
        plan: `${running}
research aim "Understand who misses out."
collaboration aim not stated`,
      },
      {
        title: 'a draft of a few lines is not asked yet',
        plan: `partnership "Calm starts" { between ash, uni }
school ash "Ash School"
university uni "The university"
question why "Why do mornings begin loudly?"`,
      },
    ],
  },
});
