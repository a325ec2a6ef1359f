/** The first chapter of the reference: for somebody who has never written anything but prose. */
export const introduction = `An \`.inquiry\` file is plain text. You write what your partnership plans, and later what became of it; the program
reads along, colours the words it knows, asks questions, and prints contract, plan and reports. You need not learn the
words by heart: the editor offers those that may stand where you are, and shows what each means.

If you have never written such a file, begin with the [tutorial](tutorial.md). This page is for looking things up.

### A line is one sentence

Every line begins with a word that says what it is about. Words of your own stand in quotes. Little words like \`by\`,
\`of\`, \`about\`, \`on\` say the rest, in any order, as they do in a sentence:

\`\`\`inquiry
meeting "What the walks tell us" on 2026-12-04 by tutor with form about mornings
\`\`\`

What needs more than a line goes between braces, a line each, in any order. Short lines may share one.

\`\`\`inquiry
evidence walks "Walking interviews, two at a time" by tutor of quiet {
  method interview
  voice student
  consent opt-in of quiet, "Families"
}
\`\`\`

### A name only where something points

The text in quotes is what people read. A name in front of it, one word without quotes, is for pointing at a thing
from elsewhere; what nobody points at needs none. A title in quotes points too.

\`\`\`inquiry
role tutor "Form tutor, Year 8" voice teacher
concern "Some students have spoken to nobody by nine o'clock."
report "What we saw" by tutor to "Colleagues in other schools"
\`\`\`

Wherever a name is expected, words in quotes may stand instead: \`at "The school"\`, \`to "All staff"\`. They are kept
and printed; no check can compute with them.

### Where a thing stands says what it belongs to

Evidence inside a question answers that question. In another file, or further down, it says so itself:

\`\`\`inquiry
question starts "Does a shared task bring quiet students in?" evaluative {
  evidence notes "Who speaks to whom, five minutes" by tutor every Monday, Thursday
}
evidence film "A morning on film" by tutor { answers starts }
\`\`\`

### What is the same throughout is said once

\`\`\`inquiry
inquiry "A calmer start: tutor time in Year 8" by tutor at "The school"
\`\`\`

Now everything in this plan is by the tutor and at this school unless it says otherwise. Such a default is shown in the
editor, and it never counts as an agreement: in a partnership nobody owns, interprets or agrees by default.

### Honest gaps

An open point is said, not hidden. \`not stated\`, \`unknown\` and \`left open\` may stand for any value; they are printed
and counted, and no check takes them for an answer.

\`\`\`inquiry
evidence walks "Walking interviews" { interpreted by left open }
\`\`\`

### Two accounts of one thing

Any sentence may say whose account it is. Where accounts differ, both are printed, and what would be computed from them
cannot be told. A contradiction you see and cannot settle is a \`doubt\`.

\`\`\`inquiry
outcome "Attendance rises." for quiet {
  before 81 % on 2026-09 according to "The school’s figures"
  before 84 % on 2026-09 according to "The council’s figures"
}
doubt "Two papers give different years."
\`\`\`

### Plan and account

The file you open in September is closed in May. What happened stands beside what was planned:

\`\`\`inquiry
change "A shared puzzle on each table" by tutor for quiet every day {
  predicts "Half of the quiet group speak by the third week."
  happened "Two of six spoke." not expected
  carried out 11 of 15 days
}
\`\`\`

### Roles, not names

A plan is kept for a long time and read by many. People appear as roles.

### Comments

Words after \`//\` are for those who write: nothing is computed from them. \`/*\` and \`*/\` take several lines.

\`\`\`inquiry
question why "Why do they stay away?" // our third wording
\`\`\``;
