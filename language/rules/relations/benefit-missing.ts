import { called, placeOf } from '../../model/ask/facts.ts';
import { ungained, unseenBenefits } from '../../model/ask/partners/benefits.ts';
import type { Thing } from '../../model/plan.ts';
import { addDeclaration, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

const parties = `partnership "Calm starts" { status running  between ash, birch, uni }
school ash "Ash School"
school birch "Birch School"
university uni "The university"
contract terms "Working contract" from 2026-09-01 to 2027-07-31 { between ash, birch, uni }`;
const benefits = `benefit "Feedback on how lessons begin." for ash
benefit "A setting where the routine is new." for uni`;
const all = `${benefits}
benefit "A lesson start to try." for birch`;

export const benefitMissing = defineRule({
  id: 'relations/benefit-missing',
  since: '0.2.0',
  status: 'settled',
  severity: 'warning',
  nature: 'absence',
  preset: 'recommended',
  partnershipOnly: true,
  title: 'A party with nothing to gain, or a gain nobody looks at again',
  why: 'Partnerships last where each side gains something it values, and where the partners go on talking about what that is. A party that gains nothing leaves when it gets busy.',
  question: 'What does each of you hope to have at the end that you could not have alone?',
  whenNot: 'The party takes part as a favour, and all know it.',
  sources: [{ source: 'mutualBenefit', support: 'states' }],
  messages: {
    nobody:
      'Nothing says what any partner hopes to gain. What would {parties} each have at the end that they could not have alone?',
    one: 'Nothing says what “{party}” hopes to gain, though others do. What would it have at the end that it could not have alone?',
    many: 'Nothing says what {parties} hope to gain, though others do. What would they have at the end that they could not have alone?',
    practice:
      'Every benefit is on the side of research; nothing is said of {parties}. What do those who do the work hope to gain?',
    research:
      'Every benefit is on the side of practice; nothing is said of {parties}. What do the researchers hope to gain?',
    unseen: 'Benefits were hoped for, and nothing says whether they came. When will the partners look at them again?',
    other: 'Hoped for as well',
    add: 'Say what it hopes to gain',
  },
  check(plan, report) {
    const { head } = plan;
    const gap = ungained(plan);
    const [party, second] = gap?.parties ?? [];
    if (head && gap && party) {
      const fixes =
        gap.parties.length === 1 ? [skeleton(report.say('add'), addDeclaration(plan, party.span, lineFor(party)))] : [];
      const whole = gap.how === 'nobody';
      const place = { at: placeOf(whole ? head : party), about: whole ? head : party, fixes };
      const names = gap.parties.map(called);
      const found = whole ? 'nobody' : names.join(', ');
      if (gap.how !== 'some')
        report.finding(gap.how, { ...place, holes: { parties: report.names(names, 'and') }, found });
      else if (second) report.finding('many', { ...place, holes: { parties: report.names(names, 'and') }, found });
      else report.finding('one', { ...place, holes: { party: called(party) }, found });
    }
    const [benefit, ...others] = unseenBenefits(plan, report.today);
    if (!benefit) return;
    report.finding('unseen', {
      at: placeOf(benefit),
      about: benefit,
      severity: 'hint',
      related: others.map((other) => ({ span: placeOf(other), message: report.say('other') })),
      found: 'never looked at',
    });
  },
  examples: {
    speaking: [
      {
        title: 'one school of two gains nothing',
        plan: `${parties.replace('university uni', '//     ^^^^^\nuniversity uni')}
${benefits}`,
        fixed: `${parties}
${benefits}

benefit "A lesson start to try." for birch`,
        filled: ['A lesson start to try.'],
      },
      {
        title: 'only the university says what it is after',
        plan: `${parties.replace('school birch', '//     ^^^\nschool birch')}
benefit "A setting where the routine is new." for uni`,
      },
      {
        title: 'a contract, and no benefit for anybody',
        plan: `${parties.replace('school ash', '//          ^^^^^^^^^^^^^\nschool ash')}`,
      },
      {
        title: 'the contract is over, and nobody asked whether it was worth it',
        plan: `${parties.replace('2026-09-01 to 2027-07-31', '2025-09-01 to 2026-07-31')}
benefit "Feedback on how lessons begin." for ash, birch
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
benefit "A setting where the routine is new." for uni`,
      },
    ],
    silent: [
      {
        title: 'each party says what it hopes to gain',
        plan: `${parties}
${all}`,
      },
      {
        title: 'a cycle is over, and somebody tells what came of it',
        plan: `${parties}
${all.replace('for ash', 'for ash { happened "Two reports, both read aloud." }')}
cycle spring "Look closely" from 2026-01-12 to 2026-05-29`,
      },
      {
        title: 'a cycle is over, and the contract will be looked at in June',
        plan: `${parties.replace(/\}$/, ' review on 2027-06-15 }')}
${all}
cycle spring "Look closely" from 2026-01-12 to 2026-05-29`,
      },
      {
        title: 'the contract ends before it begins, so that nobody knows whether it is over',
        plan: `${parties.replace('2027-07-31', '2025-07-31')}
${all}`,
      },
      {
        title: 'partners who have not bound themselves yet',
        plan: `partnership "Calm starts" { between ash, uni }
school ash "Ash School"
university uni "The university"`,
      },
      {
        title: 'an honest gap is an open point',
        plan: `${parties}
${benefits}
benefit not stated`,
      },
    ],
  },
});

function lineFor(party: Thing): string {
  return `benefit "\${1:What it hopes to gain}" for ${party.name?.text ?? '${2:not stated}'}`;
}
