import type { Translated } from '../translated.ts';

/** The words of the overview of a programme. */
export const overviewWords = {
  title: 'Programme overview',
  answers: 'How are our partnerships doing?',
  none: {
    noProgramme:
      'This plan is no programme: no other plans belong to it, so there is nothing to look over. A programme names its plans in inquiry.yaml, as in “plans: [schools/*]”.',
    notLooked:
      'This plan is a programme, and its plans have not been looked at. They are found in its folder: open that folder, or name it.',
    notFound: (paths: string) => `This programme names its plans as ${paths}, and no plan was found there.`,
    allUnread: (count: number) =>
      count === 1
        ? 'The one plan of this programme has not been read yet. This page fills as soon as it is.'
        : `None of the ${count} plans of this programme has been read yet. This page fills while they are.`,
    unread: (count: number, all: number) =>
      `Not everything is here yet: ${count} of ${all} plans have not been read. What follows is about the others.`,
  },
  answer: {
    plans: 'Plans',
    stages: 'How far they are',
    overdue: 'Past their day, and nothing shows what became of it',
    nothingOverdue: 'Nothing, as far as the plans show',
    next: 'Next',
    nothingNext: 'No day ahead is stated',
    asked: 'Asked most widely',
    nothingAsked: 'The critical friend has nothing to ask',
    inPlans: (count: string, isOne: boolean) => (isOne ? 'in one plan' : `in ${count} plans`),
    more: (count: string) => `and ${count} more`,
    noStatus: 'not stated',
  },
  /** Questions by what they weigh, before a number. */
  weights: { settle: 'to settle', think: 'to think about' },
  overdue: {
    heading: 'Past their day',
    intro: 'Most often it was done and nobody wrote it down. A call is the quickest way to know.',
    caption: 'What is past its day',
    columns: ['Plan', 'What', 'Was due'],
  },
  next: {
    heading: 'What comes next',
    caption: 'The nearest days in all plans',
    columns: ['When', 'What', 'Plan'],
  },
  asked: {
    heading: 'What is asked, and where',
    intro:
      'Numbers say where to begin talking. They are no mark: a plan that says more is asked more, and one that says nothing is asked little.',
    rules: {
      caption: 'By question, those that weigh most first',
      columns: ['What is asked', 'In how many plans', 'How often'],
    },
    places: {
      caption: 'By place',
      columns: ['Where', 'Plans', 'Past their day', 'To settle', 'To think about'],
      nowhere: 'Where is not stated',
    },
  },
  plans: {
    heading: 'Every plan',
    intro: 'Those with something past its day come first, then in the order of what comes next.',
    caption: 'The plans of the programme',
    columns: ['Plan', 'How far', 'What comes next', 'Past its day', 'What is asked'],
    partial: 'Part of it could not be read',
    nothingNext: 'No day ahead',
    nothing: 'Nothing',
  },
} as const;

export type OverviewWords = Translated<typeof overviewWords>;
