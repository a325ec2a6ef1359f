import type { Vocabulary } from '../vocabulary.ts';

export const phases: Vocabulary['phases'] = {
  'plan-act-observe-reflect': ['planera', 'agera', 'observera', 'reflektera'],
  pdsa: ['planera', 'göra', 'studera', 'agera'],
  apdr: ['bedöma', 'planera', 'genomföra', 'granska'],
  spiral: ['kartlägga', 'fokusera', 'formulera en aning', 'lära nytt', 'agera', 'stämma av'],
  cbs: [
    'problematisera',
    'analysera data',
    'fokusera och sätta mål',
    'mobilisera och tilldela resurser',
    'intervenera och genomföra',
    'följa upp och justera',
  ],
  'inclusive-inquiry': ['planera', 'undervisa', 'analysera'],
  'data-wise': [
    'organisera för samarbete',
    'bygga bedömningskunnande',
    'skapa en överblick över data',
    'fördjupa sig i elevdata',
    'granska undervisningen',
    'utarbeta en handlingsplan',
    'planera hur framsteg bedöms',
    'handla och bedöma',
  ],
  'lesson-study': ['studera', 'planera', 'undervisa och observera', 'diskutera'],
};
