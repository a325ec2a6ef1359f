/**
 * The kinds of thing a plan declares. One row feeds the classifier of words, completion, hover, symbols and the
 * reference. The Langium grammar names the same kinds; a test holds the two lists equal.
 */

/** Where the outline, the reference and completion put a kind. */
export type KindGroup =
  | 'root'
  | 'who'
  | 'agreements'
  | 'framing'
  | 'inquiry'
  | 'action'
  | 'learning'
  | 'networks'
  | 'the plan itself';

interface KindRow {
  /** The keywords that open it; the first is the usual one. */
  readonly words: readonly string[];
  readonly group: KindGroup;
  /** One sentence for the reference and the hover. */
  readonly means: string;
  /** Kinds in whose block it may stand; `'top'` is the top level of a file. */
  readonly within: readonly string[];
  /** A kind that never nests closes whatever block was left open above it. */
  readonly closes?: true;
  /** A kind that always carries a title: even a little word right after it is its name when a text follows. */
  readonly titled?: true;
  /** What completion writes; `${1:…}` marks the gaps. */
  readonly skeleton: string;
  /** A line a reader can copy. */
  readonly example: string;
}

const inQuestion = ['top', 'question', 'inquiry', 'partnership', 'cycle', 'phase'] as const;
const inCycle = ['top', 'cycle', 'phase', 'question', 'inquiry', 'partnership', 'change'] as const;
const framing = ['top', 'inquiry', 'partnership', 'question', 'concern'] as const;

export const kinds = {
  inquiry: {
    words: ['inquiry'],
    group: 'root',
    means: 'An inquiry without a working agreement between organisations: one teacher, one team, one school.',
    within: ['top'],
    closes: true,
    titled: true,
    skeleton: 'inquiry "${1:What is it called?}" by ${2:who} at "${3:The school}" {\n  status draft\n  $0\n}',
    example: 'inquiry "A calmer start" by tutor at "The school"',
  },
  partnership: {
    words: ['partnership'],
    group: 'root',
    means: 'Organisations that work together under an agreement; rules about parties and contracts apply only here.',
    within: ['top'],
    closes: true,
    titled: true,
    skeleton: 'partnership "${1:What is it called?}" {\n  status draft\n  between ${2:parties}\n  $0\n}',
    example: 'partnership "Riverside and the university" { between riverside, manchester }',
  },
  party: {
    words: ['school', 'university', 'authority', 'agency', 'community', 'organisation'],
    group: 'who',
    means: 'An organisation that takes part.',
    within: ['top'],
    closes: true,
    titled: true,
    skeleton: '${word} ${1:name} "${2:Its full name}"',
    example: 'school riverside "Riverside High School" part of council',
  },
  role: {
    words: ['role'],
    group: 'who',
    means: 'A role a person holds, never a person by name.',
    within: ['top'],
    closes: true,
    titled: true,
    skeleton: 'role ${1:name} "${2:What the role is called}" at ${3:where} voice ${4:teacher}',
    example: 'role coord "Inquiry coordinator" at riverside voice teacher',
  },
  team: {
    words: ['team'],
    group: 'who',
    means: 'People who carry the work together.',
    within: ['top'],
    closes: true,
    titled: true,
    skeleton:
      'team ${1:name} "${2:What it is called}" at ${3:where} {\n  coordinated by ${4:role}\n  members ${5:roles}\n  $0\n}',
    example: 'team riverside-group "Riverside inquiry group" at riverside',
  },
  group: {
    words: ['group'],
    group: 'who',
    means: 'Those who are studied or served; of students unless it says another voice.',
    within: ['top'],
    closes: true,
    titled: true,
    skeleton: 'group ${1:name} "${2:Who belongs to it}" ${3:24} students',
    example: 'group stay-away "Year 9, attendance below 85 %" at riverside 46 students',
  },
  contract: {
    words: ['contract'],
    group: 'agreements',
    means: 'What the parties owe one another, who owns what, for how long, and how it ends.',
    within: ['top'],
    closes: true,
    titled: true,
    skeleton:
      'contract "${1:Working contract}" from ${2:2026-09-01} to ${3:2027-07-31} {\n  between ${4:parties}\n  $0\n}',
    example: 'contract "Working contract, first year" from 2006-09-01 to 2007-07-31 { between riverside, manchester }',
  },
  agreement: {
    words: ['agreement'],
    group: 'agreements',
    means: 'A smaller agreement: a handshake, a memorandum, data sharing, data use.',
    within: ['top'],
    closes: true,
    titled: true,
    skeleton: 'agreement "${1:Data sharing}" under "${2:the contract}" {\n  kind ${3:data-sharing}\n  $0\n}',
    example: 'agreement "Data sharing" under "Working contract, first year" { kind data-sharing }',
  },
  duties: {
    words: ['owed by'],
    group: 'agreements',
    means: 'What one party owes another; the lines of its block are the duties.',
    within: ['top', 'contract', 'agreement', 'partnership', 'network'],
    skeleton: 'owed by ${1:party} to ${2:party} {\n  $0\n}',
    example: 'owed by riverside to manchester { consultation "All staff are consulted." due 2006-10-15 }',
  },
  duty: {
    words: [
      'consultation',
      'coordination',
      'involvement',
      'time',
      'support',
      'visits',
      'training',
      'staff development',
      'records',
      'feedback',
      'access',
      'duty',
    ],
    group: 'agreements',
    means: 'One line of what is owed.',
    within: ['duties'],
    skeleton: '${word} "${1:What is owed}" due ${2:2026-10-15}',
    example: 'owed by riverside to manchester { time "Cover for the inquiry group." every fortnight }',
  },
  benefit: {
    words: ['benefit'],
    group: 'agreements',
    means: 'What a party expects to gain, or has gained.',
    within: ['contract', 'partnership', 'inquiry', 'top', 'agreement'],
    skeleton: 'benefit "${1:What they gain}" for ${2:party}',
    example: 'benefit "Formative feedback on how lessons begin." for riverside',
  },
  expectation: {
    words: ['expectation'],
    group: 'agreements',
    means: 'What one party hopes for from another without its being promised.',
    within: ['contract', 'partnership', 'top', 'agreement', 'network'],
    skeleton: 'expectation "${1:What is hoped for}" by ${2:party} of ${3:party}',
    example: 'expectation "Honest answers when a study finds nothing." by riverside of manchester',
  },
  grant: {
    words: ['grant'],
    group: 'agreements',
    means: 'Money for the work: from whom, to whom, for how long, on what conditions.',
    within: ['top', 'contract', 'partnership', 'inquiry', 'network', 'agreement'],
    skeleton:
      'grant "${1:What it is called}" ${2:180000 GBP} by ${3:payer} to ${4:holder} from ${5:2006-09-01} to ${6:2009-08-31}',
    example: 'grant "Programme grant" 180000 GBP by "A research council" to manchester from 2006-09-01 to 2009-08-31',
  },
  data: {
    words: ['data'],
    group: 'agreements',
    means: 'A data item that an agreement covers, with the question that needs it.',
    within: ['agreement', 'contract'],
    skeleton: 'data "${1:Which data}" for ${2:question}',
    example: 'agreement "Data sharing" { data "Attendance marks by lesson" for why-absent }',
  },
  aim: {
    words: ['aim', 'research aim', 'collaboration aim'],
    group: 'framing',
    means: 'What the research, or the collaboration, is for, and who agreed it.',
    within: ['top', 'inquiry', 'partnership', 'network'],
    skeleton: '${word} "${1:What is it for?}" agreed by ${2:parties} on ${3:2026-08-30}',
    example: 'research aim "Understand who misses out." agreed by riverside on 2006-08-30',
  },
  value: {
    words: ['value'],
    group: 'framing',
    means: 'A value the partnership holds to.',
    within: ['top', 'inquiry', 'partnership'],
    skeleton: 'value "${1:What matters?}"',
    example: 'value "Every learner matters and matters equally."',
  },
  definition: {
    words: ['definition'],
    group: 'framing',
    means: 'What a contested word means here: the word, then its meaning, and who agreed it.',
    within: framing,
    titled: true,
    skeleton: 'definition "${1:Word}" "${2:What it means to us.}" agreed by ${3:who} on ${4:2026-10-02}',
    example: 'definition "Equity" "Every group takes part and learns." agreed by riverside-group',
  },
  practice: {
    words: ['practice'],
    group: 'framing',
    means: 'Something that is done here, as it is now.',
    within: framing,
    skeleton: 'practice ${1:name} "${2:How …}" { now "${3:What happens now.}" }',
    example: 'practice mornings "How tutor time begins" { now "Notices, then silent reading." }',
  },
  concern: {
    words: ['concern'],
    group: 'framing',
    means: 'What somebody here noticed and worries about.',
    within: framing,
    skeleton: 'concern "${1:What worries us?}" about ${2:practice} of ${3:group} based on ${4:evidence}',
    example: 'concern absence "Many students stay away." about first-lessons of stay-away',
  },
  barrier: {
    words: ['barrier'],
    group: 'framing',
    means: 'What stands in the way, with its level and what causes it.',
    within: framing,
    skeleton:
      'barrier "${1:What stands in the way?}" about ${2:concern} { level ${3:within-school}  caused by ${4:school-practice} }',
    example:
      'barrier silent-starts "The first ten minutes ask nothing." { level within-school caused by school-practice }',
  },
  resource: {
    words: ['resource'],
    group: 'framing',
    means: 'A strength that is already here.',
    within: framing,
    skeleton: 'resource "${1:What helps?}" at ${2:where}',
    example: 'resource "Calm corridors." at riverside',
  },
  arrangement: {
    words: ['arrangement'],
    group: 'framing',
    means: 'What makes room for the work, or hinders it: language, work and resources, power and relations.',
    within: framing,
    skeleton: 'arrangement "${1:What makes room?}" at ${2:where} for ${3:team} { kind ${4:work-and-resources} }',
    example: 'arrangement "Timetabled hour, covered" at riverside every Thursday { kind work-and-resources }',
  },
  assumption: {
    words: ['assumption'],
    group: 'framing',
    means: 'What somebody takes for granted, so that it can be examined.',
    within: framing,
    skeleton: 'assumption "${1:What is taken for granted?}" by ${2:who}',
    example: 'assumption "Attendance reflects family attitudes." by riverside-head',
  },
  agenda: {
    words: ['external agenda'],
    group: 'framing',
    means: 'What somebody outside wants of those who work here, and what it is taken to mean here.',
    within: framing,
    skeleton: 'external agenda "${1:What they want}" by ${2:who} { locally "${3:What we make of it.}" }',
    example: 'external agenda "Attendance of 95 %" by council { locally "Mornings worth coming for." }',
  },
  theory: {
    words: ['theory'],
    group: 'framing',
    means: 'A theory or framework that somebody brings, to look at things through.',
    within: framing,
    titled: true,
    skeleton: 'theory ${1:name} "${2:What it is called}" by ${3:who}',
    example: 'theory architectures "Practice architectures" by critical-friend',
  },
  tool: {
    words: ['tool'],
    group: 'framing',
    means: 'A form, guide, rule or document that the work uses.',
    within: [...framing, 'cycle', 'phase', 'network'],
    titled: true,
    skeleton: 'tool ${1:name} "${2:What it is called}" by ${3:who}',
    example: 'tool visit-form "Form for lesson visits" by riverside-group',
  },
  question: {
    words: ['question'],
    group: 'inquiry',
    means: 'What the partnership wants to find out.',
    within: ['top'],
    closes: true,
    titled: true,
    skeleton: 'question ${1:name} "${2:What do we want to find out?}" exploratory {\n  $0\n}',
    example: 'question why-absent "Why do students stay away from first lessons?" exploratory',
  },
  hypothesis: {
    words: ['hypothesis'],
    group: 'inquiry',
    means: 'What the partnership thinks the answer may be.',
    within: ['top', 'question', 'finding'],
    skeleton: 'hypothesis "${1:What may be so?}"',
    example: 'hypothesis "Lessons give them little reason to come."',
  },
  rival: {
    words: ['rival'],
    group: 'inquiry',
    means: 'A rival explanation: another account that would fit what was seen.',
    within: ['top', 'question', 'finding', 'report', 'hypothesis'],
    skeleton: 'rival "${1:What else could explain it?}"',
    example: 'rival bus "The bus from the estate is late."',
  },
  outcome: {
    words: ['outcome'],
    group: 'inquiry',
    means: 'What should become different, for whom or in which practice, and what will show it.',
    within: inQuestion,
    skeleton: 'outcome "${1:What becomes different?}" for ${2:group} based on ${3:evidence}',
    example:
      'outcome "Attendance rises." for stay-away based on attendance-marks { before 81 % target 90 % due 2007-06 }',
  },
  measure: {
    words: ['measure'],
    group: 'inquiry',
    means: 'What is counted to tell whether a change is an improvement.',
    within: [...inQuestion, 'outcome', 'change'],
    skeleton: 'measure "${1:What is counted?}" based on ${2:evidence} { before ${3:12 times} }',
    example: 'measure "Late arrivals a week" based on attendance-marks { before 12 times }',
  },
  evidence: {
    words: ['evidence'],
    group: 'inquiry',
    means: 'A source of evidence: what is gathered, by whom, of whom, and how.',
    within: [...inQuestion, 'change', 'activity', 'finding', 'concern'],
    skeleton:
      'evidence ${1:name} "${2:What is gathered}" gathered by ${3:who} of ${4:group} planned {\n  method ${5:interview}  voice ${6:student}\n  $0\n}',
    example:
      'evidence classmates "Interviews of classmates" gathered by coord of stay-away { method interview voice student }',
  },
  source: {
    words: ['source'],
    group: 'inquiry',
    means: 'Something that was read: its title and year.',
    within: [...inQuestion, 'finding', 'change'],
    skeleton: 'source "${1:Title}" ${2:2021} { learnt "${3:What it says to us.}" }',
    example: 'source "A review of research on belonging" 2021',
  },
  cycle: {
    words: ['cycle'],
    group: 'action',
    means: 'A period of work with a beginning, an end and a decision.',
    within: ['top', 'phase', 'partnership', 'inquiry', 'question'],
    skeleton:
      'cycle ${1:name} "${2:What it is called}" from ${3:2026-09-01} to ${4:2026-12-15} {\n  pursues ${5:question}\n  $0\n}',
    example: 'cycle autumn "Look closely" from 2006-09-04 to 2006-12-15 { pursues why-absent }',
  },
  phase: {
    words: ['phase'],
    group: 'action',
    means: 'A part of a cycle, or of a model of cycles.',
    within: ['cycle', 'model', 'top', 'phase', 'inquiry', 'partnership'],
    skeleton: 'phase "${1:What it is called}" from ${2:2026-09-01} to ${3:2026-10-01}',
    example: 'cycle "Look closely" { phase "plan" from 2006-09-04 to 2006-09-30 }',
  },
  change: {
    words: ['change'],
    group: 'action',
    means: 'Something the partnership tries: its steps, what it predicts, what happened.',
    within: inCycle,
    skeleton:
      'change "${1:What is tried?}" by ${2:who} for ${3:group} {\n  addresses ${4:barrier}\n  predicts "${5:What should happen?}"\n  $0\n}',
    example: 'change "Open each lesson with a shared task." by riverside-head for stay-away every lesson',
  },
  step: {
    words: ['step'],
    group: 'action',
    means: 'One step of a change or activity.',
    within: ['change', 'activity', 'cycle', 'phase', 'training', 'report'],
    skeleton: 'step "${1:What is done}" every ${2:day}',
    example: 'change "A shared puzzle" { step "Students choose the puzzle" every Friday }',
  },
  activity: {
    words: ['activity'],
    group: 'action',
    means: 'Work that somebody does in a cycle.',
    within: inCycle,
    skeleton:
      'activity "${1:What is done}" from ${2:2026-10-16} to ${3:2026-11-03} by ${4:who} { gathers ${5:evidence} }',
    example: 'activity "Interview classmates" from 2006-10-16 to 2006-11-03 by coord { gathers classmates }',
  },
  meeting: {
    words: ['meeting'],
    group: 'action',
    means: 'A meeting: what it reads and what it decides.',
    within: inCycle,
    skeleton:
      'meeting "${1:What it is about}" on ${2:2026-11-30} by ${3:who} with ${4:whom} {\n  reads ${5:evidence}\n  decides "${6:What is decided}"\n}',
    example:
      'meeting "What the interviews tell us" on 2006-11-30 by riverside-head { decides "Try it in three classes." }',
  },
  visit: {
    words: ['visit'],
    group: 'action',
    means: 'A visit to colleagues, from which hosts and visitors both learn.',
    within: [...inCycle, 'cluster', 'network'],
    skeleton:
      'visit "${1:Who visits whom}" by ${2:team} at ${3:where} on ${4:2026-11-02} {\n  focus "${5:What it looks at}" agreed on ${6:2026-10-20}\n  hosts learn "${7:…}"\n  visitors learn "${8:…}"\n}',
    example: 'visit "Riverside visits Hillcrest" by riverside-group at hillcrest on 2006-11-02',
  },
  training: {
    words: ['training'],
    group: 'action',
    means: 'Training for those who gather, lead or take part.',
    within: inCycle,
    skeleton: 'training "${1:In what}" for ${2:whom} on ${3:2026-10-05} by ${4:who}',
    example: 'training "Interviewing classmates" for riverside-y9 on 2006-10-05 by critical-friend',
  },
  reflection: {
    words: ['reflection'],
    group: 'action',
    means: 'Time to look back, on the work or on the collaboration itself.',
    within: inCycle,
    skeleton: 'reflection "${1:On what}" on ${2:2026-12-12} by ${3:who}',
    example: 'reflection "How are we working together?" on 2006-12-12 by riverside-group',
  },
  decision: {
    words: ['decision'],
    group: 'action',
    means: 'A point at which somebody decides: adopt, adapt or abandon.',
    within: inCycle,
    skeleton: 'decision "${1:Adopt, adapt or abandon}" on ${2:2027-05-22} by ${3:who} { result ${4:adapt} }',
    example: 'decision "Adopt, adapt or abandon" on 2007-05-22 by riverside-head { result adapt }',
  },
  model: {
    words: ['model'],
    group: 'action',
    means: 'A model of cycles of your own: its phases in their order.',
    within: ['top'],
    titled: true,
    skeleton: 'model ${1:name} "${2:What it is called}" { phase "${3:first}" phase "${4:second}" }',
    example: 'model "Look, try, tell" { phase "look" phase "try" phase "tell" }',
  },
  finding: {
    words: ['finding'],
    group: 'learning',
    means: 'What the partnership claims to have learnt, and what it rests on.',
    within: ['top', 'question', 'cycle', 'inquiry', 'partnership', 'report', 'phase', 'change'],
    skeleton:
      'finding "${1:What do we claim?}" based on ${2:evidence} tentative {\n  rival "${3:What else could explain it?}"\n  $0\n}',
    example: 'finding "Students stay when there is something to do." based on classmates tentative',
  },
  learnt: {
    words: ['learnt'],
    group: 'learning',
    means: 'What was learnt from a source, a visit, a training, an activity.',
    within: [
      'source',
      'question',
      'change',
      'activity',
      'meeting',
      'visit',
      'training',
      'cycle',
      'phase',
      'moment',
      'top',
      'evidence',
      'step',
      'reflection',
      'inquiry',
      'partnership',
    ],
    skeleton: 'learnt "${1:What was learnt}"',
    example: 'source "A review" 2021 { learnt "A named task matters more than a greeting." }',
  },
  moment: {
    words: ['moment'],
    group: 'learning',
    means: 'A moment that mattered: an interruption, a high point, a low point.',
    within: ['top', 'cycle', 'phase', 'question', 'inquiry', 'partnership'],
    skeleton:
      'moment "${1:What happened}" on ${2:2026-11-30} about ${3:practice} { kind interruption  questioned "${4:…}" }',
    example: 'moment "Staff watched the lesson video." on 2006-11-30 { kind interruption }',
  },
  shared: {
    words: ['shared'],
    group: 'learning',
    means: 'What was shared, with whom, and what came back.',
    within: ['top', 'cycle', 'phase', 'question', 'inquiry', 'partnership', 'finding', 'moment'],
    skeleton: 'shared "${1:How}" to "${2:Whom}" on ${3:2026-12-10} { came back "${4:What they said}" }',
    example:
      'shared "Ten minutes at the staff meeting" to "All staff" on 2026-12-10 { came back "Two tutors want to try it." }',
  },
  report: {
    words: ['report'],
    group: 'learning',
    means: 'An account that is due to somebody.',
    within: ['top', 'cycle', 'phase', 'contract', 'agreement', 'inquiry', 'partnership', 'question'],
    skeleton:
      'report "${1:What it is called}" due ${2:2027-02-28} by ${3:who} to ${4:whom} { form ${5:account-of-practice} }',
    example: 'report "Interim account" due 2007-02-28 by critical-friend to council',
  },
  next: {
    words: ['next'],
    group: 'learning',
    means: 'What comes next.',
    within: ['top', 'cycle', 'phase', 'question', 'inquiry', 'partnership', 'finding', 'decision', 'change'],
    skeleton: 'next "${1:What comes next}"',
    example: 'next "Ask the quiet students what to change."',
  },
  network: {
    words: ['network'],
    group: 'networks',
    means: 'Schools and others joined in a network.',
    within: ['top'],
    closes: true,
    titled: true,
    skeleton: 'network ${1:name} "${2:What it is called}" coordinated by ${3:who}',
    example: 'network pathways "Pathways to Success" coordinated by gm-partnership',
  },
  cluster: {
    words: ['cluster', 'trio'],
    group: 'networks',
    means: 'Some schools of a network that work together closely.',
    within: ['top', 'network'],
    titled: true,
    skeleton: 'cluster "${1:Trio 1}" in ${2:network} { members ${3:schools}  alike "${4:…}"  meets every half-term }',
    example: 'cluster "Trio 7" in pathways { members ash, birch, cedar alike "Similar intakes" }',
  },
  move: {
    words: ['move'],
    group: 'networks',
    means: 'Knowledge that moves from one place to others.',
    within: ['top', 'network', 'cluster', 'cycle', 'phase'],
    skeleton: 'move "${1:What}" by ${2:school} to ${3:schools} on ${4:2026-11-10}',
    example: 'move "Breakfast reading" by ash to birch, cedar on 2021-11-10',
  },
  amendment: {
    words: ['amendment'],
    group: 'the plan itself',
    means: 'A change of the plan: what, when, why, and who agreed.',
    within: ['top', 'contract', 'agreement', 'cycle', 'phase', 'question', 'inquiry', 'partnership'],
    skeleton:
      'amendment "${1:What changed}" about ${2:what} on ${3:2026-11-12} because "${4:why}" { agreed by ${5:who} }',
    example: 'amendment "Interviews ran longer." about autumn on 2006-11-12 because "Half were on a trip."',
  },
  accept: {
    words: ['accept'],
    group: 'the plan itself',
    means: "An answer to one of the critical friend's questions: what is accepted, who decided, until when, why.",
    within: ['top', 'inquiry', 'partnership', 'contract', 'question', 'cycle'],
    skeleton: 'accept ${1:rule} for ${2:what} until ${3:2027-03-31} by ${4:who} because "${5:why}"',
    example: 'accept contract/one-sided for hillcrest until 2007-03-31 by riverside-head because "Agreed in March."',
  },
  doubt: {
    words: ['doubt'],
    group: 'the plan itself',
    means: 'A contradiction or gap the scribe sees and cannot settle.',
    within: [
      'top',
      'inquiry',
      'partnership',
      'question',
      'finding',
      'evidence',
      'cycle',
      'contract',
      'change',
      'group',
    ],
    skeleton: 'doubt "${1:What does not fit?}"',
    example: 'doubt "Two papers give different dates."',
  },
} as const satisfies Record<string, KindRow>;

export type Kind = keyof typeof kinds;
export const allKinds = Object.keys(kinds) as readonly Kind[];

/** The row of a kind, with the optional fields visible to the type checker. */
export function kindRow(kind: Kind): KindRow {
  return kinds[kind];
}

/** The kinds that act or answer for something. */
export const actorKinds: readonly Kind[] = ['role', 'team', 'party'];

/** The kinds of work that people do in a cycle, beside the change itself. */
export const workKinds = [
  'activity',
  'meeting',
  'visit',
  'training',
  'reflection',
  'decision',
] as const satisfies readonly Kind[];
