import { called, placeOf } from '../../model/ask/facts.ts';
import { visitsOf } from '../../model/ask/partners/visits.ts';
import { addLine, addLines, skeleton } from '../mend.ts';
import { defineRule } from '../rule.ts';

const schools = `school ash "Ash School"
school birch "Birch School"`;

export const oneWayVisit = defineRule({
  id: 'network/one-way-visit',
  since: '0.2.0',
  status: 'settled',
  severity: 'warning',
  nature: 'absence',
  preset: 'recommended',
  title: 'A visit from which only the visitors can learn',
  why: 'Visits disappoint where hosts show and guests look. They help where both sides have agreed beforehand what to look at, and the hosts want to learn something as well.',
  question: 'What do the hosts hope to see through their visitors’ eyes?',
  whenNot: 'The visit is a first greeting, and a working visit follows.',
  sources: [{ source: 'ainscow2023', place: '§4.2', support: 'states' }],
  messages: {
    neither:
      '“{visit}” has no focus that was agreed beforehand, and nothing for the hosts to learn. What will both sides look at, and what do the hosts hope to see?',
    noFocus: '“{visit}” has no focus. What have hosts and visitors agreed to look at?',
    unagreed: 'Nothing says that the focus of “{visit}” was agreed with the hosts. When will you settle it with them?',
    late: 'The focus of “{visit}” was agreed on {date}, after the visit had begun. What did hosts and visitors look at before that?',
    noHosts:
      'Nothing is said of what the hosts learn from “{visit}”. What do they hope to see through their visitors’ eyes?',
    add: 'Say what both sides look at and learn',
  },
  check(plan, report) {
    for (const { visit, focus, hostsLearn } of visitsOf(plan)) {
      const place = { at: placeOf(visit), about: visit };
      const holes = { visit: called(visit) };
      const title = report.say('add');
      const learn = 'hosts learn "${1:What they learn}"';
      if (typeof focus !== 'string')
        report.finding('late', { ...place, at: focus.late.span, holes: { ...holes, date: focus.late.text } });
      if (focus === 'none') {
        const look = `focus "\${${hostsLearn ? 1 : 2}:What both look at}" agreed on not stated`;
        const fix = hostsLearn ? addLine(visit, look) : addLines(visit, [learn, look]);
        report.finding(hostsLearn ? 'noFocus' : 'neither', { ...place, holes, fixes: [skeleton(title, fix)] });
        continue;
      }
      if (focus === 'unagreed') report.finding('unagreed', { ...place, holes, severity: 'hint', found: 'not agreed' });
      else if (!hostsLearn)
        report.finding('noHosts', { ...place, holes, found: 'hosts', fixes: [skeleton(title, addLine(visit, learn))] });
    }
  },
  examples: {
    speaking: [
      {
        title: 'a visit, and nothing said of it',
        plan: `${schools}
visit morning "A morning in Birch" by ash at birch on 2026-11-12
//    ^^^^^^^`,
        fixed: `${schools}
visit morning "A morning in Birch" by ash at birch on 2026-11-12 {
  hosts learn "What their starts look like to others."
  focus "How lessons begin" agreed on not stated
}`,
        filled: ['What their starts look like to others.', 'How lessons begin'],
      },
      {
        title: 'an agreed focus, and nothing for the hosts',
        plan: `${schools}
visit morning "A morning in Birch" by ash at birch on 2026-11-12 { focus "How lessons begin" agreed on 2026-10-20 }
//    ^^^^^^^`,
        fixed: `${schools}
visit morning "A morning in Birch" by ash at birch on 2026-11-12 {
  hosts learn "What their starts look like to others."
  focus "How lessons begin" agreed on 2026-10-20 }`,
        filled: ['What their starts look like to others.'],
      },
      {
        title: 'the focus was agreed a week after the visit',
        plan: `${schools}
visit "A morning in Birch" by ash at birch on 2026-11-12 {
  focus "How lessons begin" agreed on 2026-11-19
  //                                  ^^^^^^^^^^
  hosts learn "What their starts look like to others."
}`,
      },
      {
        title: 'hosts and visitors agreed the focus when the visit was over',
        plan: `${schools}
visit "A morning in Birch" by ash at birch on 2026-11-12 {
  focus "How lessons begin" agreed by ash, birch on 2026-11-19
  //                                                ^^^^^^^^^^
  hosts learn "What their starts look like to others."
}`,
      },
      {
        title: 'the visitors chose the focus by themselves',
        plan: `${schools}
visit morning "A morning in Birch" by ash at birch on 2026-11-12 {
//    ^^^^^^^
  focus "How lessons begin"
  hosts learn "What their starts look like to others."
}`,
      },
    ],
    silent: [
      {
        title: 'both sides have agreed what to look at, and both learn',
        plan: `${schools}
visit "A morning in Birch" by ash at birch on 2026-11-12 {
  focus "How lessons begin" agreed on 2026-10-20
  hosts learn "What their starts look like to others."
  visitors learn "Starts for quiet students."
}`,
      },
      {
        title: 'a visit that is still far off',
        plan: `${schools}
visit "A morning in Birch" by ash at birch { status ahead }`,
      },
      {
        title: 'honest gaps are open points',
        plan: `${schools}
visit "A morning in Birch" by ash at birch on 2026-11-12 { focus not stated  hosts learn not stated }`,
      },
    ],
  },
});
