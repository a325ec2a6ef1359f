import type { PeopleWords } from '../locale.ts';

/** The questions that only people can answer, in English. */
export const englishQuestions: PeopleWords = {
  title: 'Questions for people',
  answers: 'What can no machine judge here, and where could we ask it?',
  opening: 'Nothing in a text can settle these. Each names what it is about and where this plan could ask it.',
  nothing: 'There is nothing here yet that these questions could be about.',
  labels: {
    about: 'About',
    why: 'Why',
    where: 'Where',
    from: 'From',
    answer: 'Answer',
  },
  because: {
    reads: 'this is on its table',
    collaboration: 'it looks at the collaboration itself',
    students: 'students are there',
    parties: 'all parties are there',
  },
  nowhere: {
    reads: 'No forum is declared that has this on its table.',
    collaboration: 'No forum is declared that looks at the collaboration itself.',
    students: 'No forum is declared with students in it.',
    parties: 'No forum is declared where all parties sit together.',
    any: 'No forum is declared: no meeting, reflection or team.',
  },
  questions: {
    'right-problem': {
      question: 'Is this the problem that most needs your work, and who says so?',
      why: 'A question can be well made and still pass by what people here live with. Work of this kind begins with a local problem or need, and those who have it know whether this is it.',
    },
    'not-in-the-room': {
      question: 'Who is touched by this work and sits at none of its tables?',
      why: 'Who is included, who speaks for whom and who sets the agenda decide what can be found out. Whoever is missing from a plan cannot be found by reading it.',
    },
    'could-refuse': {
      question: 'Could this partner have said no, and what would have followed?',
      why: 'An invitation from somebody who selects can be hard to decline. How free the choice was, only those know who were asked.',
    },
    trust: {
      question: 'Can each of you say something unwelcome to the others, and has it happened?',
      why: 'A contract can say how partners treat one another; whether they trust one another it cannot. Signs of it are promises kept, conflicts raised and dealt with, a share in decisions, and the part taken by those who used to have less power.',
    },
    'mutual-benefit': {
      question: 'Would those who are to gain this say so in their own words?',
      why: 'Benefit on both sides helps a partnership to last, and it is negotiated again and again. Each side can speak only for itself.',
    },
    'argued-definition': {
      question: 'Have you argued about what this word means, or copied a sentence that nobody minds?',
      why: 'A common language grows out of talk about what words mean here. A written definition does not show whether that talk took place.',
    },
    'fair-name': {
      question: 'Would those who belong to this group recognise themselves in what you call them?',
      why: 'A name can place the trouble in the learners, or leave room for what school could do differently. Whether it is fair, they can tell.',
    },
    'free-to-decline': {
      question: 'Did students feel free to say no here, and would they say so too?',
      why: 'Consent can be in order on paper. Whether a child felt free to decline, only the children know.',
    },
    'free-outsider': {
      question: 'Is whoever looks in from outside free to tell you what you would rather not hear?',
      why: 'Outsiders are asked in to see what those inside take for granted. How independent they are of you is for both to judge.',
    },
    'read-differently': {
      question: 'Who reads this differently, and has it been said aloud?',
      why: 'Reading evidence together is not a search for consensus. There is something to learn from a difference only once somebody has voiced it.',
    },
    'heard-students': {
      question: 'What is different because of what students said here, and would they say so?',
      why: 'To be asked is not yet to be heard: what students say needs an audience and some influence on what follows. Whether it had any, they can tell.',
    },
    'serious-rival': {
      question:
        'Would somebody who knows the place hold this other account, or does it stand here only to be knocked down?',
      why: 'A rival account protects a claim only where it could change your mind. How serious it is takes people who know the place.',
    },
    'worth-acting': {
      question: 'If this is so, is it worth acting on, and who would do something differently tomorrow?',
      why: 'Rigour has two sides: how we know, and of what use it is to those who practise. The second is theirs to judge.',
    },
    'who-gains': {
      question: 'Who gains by this change, and who may lose?',
      why: 'To question a practice does not by itself make it more inclusive. Those whom a change touches know first what it does.',
    },
    'adapt-matters': {
      question: 'Does what you adapt touch what did not work, or only its edges?',
      why: 'A change can mend a routine and leave the thinking behind it as it was. Those who carry it out can tell which it was.',
    },
    'hosts-learn': {
      question: 'What do the hosts learn by this visit that they would not learn without it?',
      why: 'Visits come to little where the hosts see themselves only as those who show. Whether both sides learn, both sides have to say.',
    },
  },
};
