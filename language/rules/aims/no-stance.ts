import { isAhead, placeOf, says, valuesOf } from '../../model/ask/facts.ts';
import { shownAs } from '../../model/ask/labels.ts';
import { looksAtResearchers } from '../../model/ask/partners/agenda.ts';
import { partiesOf } from '../../model/ask/people/organisations.ts';
import { onlySideOf, sideOfParty, sidesTaking, unplacedAmong } from '../../model/ask/people/sides.ts';
import { isBinding } from '../../model/ask/time/stages.ts';
import type { Plan } from '../../model/join.ts';
import type { Value } from '../../model/plan.ts';
import { addLine, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

const people = `school ash "Ash School"
university uni "The university"
role coord "Coordinator" at ash voice teacher
role friend "Critical friend" at uni voice researcher`;
const joint = `partnership "Calm starts" {
  status running
  stance joint
  between ash, uni
}
${people}`;

export const noStance = defineRule({
  id: 'aims/no-stance',
  since: '0.2.0',
  status: 'settled',
  severity: 'warning',
  nature: 'absence',
  preset: 'recommended',
  partnershipOnly: true,
  title: 'On whose agenda the work is done is not said, or the plan does not bear it out',
  why: 'Research may follow practitioners’ agendas, researchers’, or both. A joint stance reaches further: both sides ask, and the practice of the researchers is looked at too.',
  question: 'On whose agenda is this, and what of your own practice does each side put up for study?',
  whenNot: 'Both sides mean to grow into a joint stance and have said when; say so in the plan.',
  sources: [{ source: 'ainscowSlides', place: 'research in relation to agendas', support: 'states' }],
  messages: {
    none: 'The plan does not say on whose agenda the work is done. Add “stance” and practitioner, researcher or joint.',
    practice:
      'The stance is joint, and every question comes from the side of practice. What do the researchers want to know?',
    research: 'The stance is joint, and every question comes from the researchers. What does the school want to know?',
    unexamined:
      'The stance is joint, and nothing here looks at the researchers’ own practice. What of their own work do they put up for study?',
    question: 'A question of one side',
    add: 'Say on whose agenda it is',
    unplaced: 'the plan does not say which organisation “{who}” belongs to',
  },
  check(plan, report) {
    const { head } = plan;
    const questions = plan.byKind.question.filter((question) => !isAhead(question));
    if (!head || questions.length === 0 || !isBinding(plan)) return;
    if (!says(head, 'stance')) {
      const fixes = [skeleton(report.say('add'), addLine(head, 'stance ${1:not stated}'))];
      report.finding('none', { at: placeOf(head), about: head, found: 'no stance', fixes });
    }
    const stance = valuesOf(head, 'stance').find(({ text }) => text === 'joint');
    if (!stance || sidesTaking(plan).length < 2) return;
    const place = { at: stance.span, about: head };
    const askers = askersOf(plan) ?? [];
    const side = onlySideOf(plan, askers);
    const vague = unplacedAmong(plan, askers);
    if (side && vague) report.undecided({ ...place, why: report.say('unplaced', { who: shownAs(plan, vague) }) });
    if (side && !vague) {
      const related = questions.map((question) => ({ span: placeOf(question), message: report.say('question') }));
      report.finding(side, { ...place, severity: 'hint', related, found: `all from ${side}` });
    }
    const researchers = partiesOf(plan).filter((party) => sideOfParty(plan, party) === 'research');
    if (looksAtResearchers(plan, researchers)) return;
    report.finding('unexamined', { ...place, severity: 'hint', found: 'own practice' });
  },
  examples: {
    speaking: [
      {
        title: 'a plan under way that declares no stance',
        plan: `partnership "Calm starts" {
//          ^^^^^^^^^^^^^
  status running
}
question why "Why do mornings begin loudly?"`,
        fixed: `partnership "Calm starts" {
  status running
  stance not stated
}
question why "Why do mornings begin loudly?"`,
      },
      {
        title: 'joint, and all questions are the researchers’, about schools alone',
        plan: `${joint.replace('joint\n', 'joint\n  //     ^^^^^\n  //     ^^^^^\n')}
question why "Why do mornings begin loudly?" raised by friend`,
      },
      {
        title: 'joint, and both ask, but only about the school',
        plan: `${joint.replace('joint\n', 'joint\n  //     ^^^^^\n')}
question why "Why do mornings begin loudly?" raised by coord by friend`,
      },
      {
        title: 'joint, and only the teachers ask what they do not see in their own work',
        plan: `${joint.replace('joint\n', 'joint\n  //     ^^^^^\n')}
question why "Why do mornings begin loudly?" raised by coord by friend
reflection "What we did not see" by coord { kind bias }`,
      },
    ],
    silent: [
      {
        title: 'both ask, and the visits of the researchers are looked at',
        plan: `${joint}
practice visits "How we visit" at uni
question why "Why do mornings begin loudly?" raised by coord
question who "What do our visits do?" raised by friend about visits`,
      },
      {
        title: 'a residents’ association asks beside the researchers, and a reflection looks at blind spots',
        plan: `${joint}
community estate "Residents’ association"
question why "Why do mornings begin loudly?" raised by estate by friend
reflection "What we did not see" by friend { kind bias }`,
      },
      {
        title: 'on the agenda of practitioners',
        plan: `${joint.replace('stance joint', 'stance practitioner')}
question why "Why do mornings begin loudly?" raised by coord`,
      },
      {
        title: 'a draft in which nothing is owed yet',
        plan: `partnership "Calm starts" { between ash, uni }
${people}
question why "Why do mornings begin loudly?" raised by coord`,
      },
    ],
  },
});

/** Who raised or owns the questions; none where one of them says nothing of either. */
function askersOf(plan: Plan): readonly Value[] | undefined {
  const askers = plan.byKind.question.map((question) => valuesOf(question, 'raised by', 'by'));
  return askers.every((values) => values.length > 0) ? askers.flat() : undefined;
}
