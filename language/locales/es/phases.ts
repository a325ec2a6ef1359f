import type { Vocabulary } from '../vocabulary.ts';

export const phases: Vocabulary['phases'] = {
  'plan-act-observe-reflect': ['planificar', 'actuar', 'observar', 'reflexionar'],
  pdsa: ['planificar', 'hacer', 'estudiar', 'actuar'],
  apdr: ['evaluar', 'planificar', 'hacer', 'revisar'],
  spiral: ['explorar', 'enfocar', 'desarrollar una corazonada', 'nuevo aprendizaje', 'pasar a la acción', 'comprobar'],
  cbs: [
    'problematizar',
    'analizar datos',
    'enfocar y fijar metas',
    'movilizar y dotar de recursos',
    'intervenir y poner en práctica',
    'hacer seguimiento y ajustar',
  ],
  'inclusive-inquiry': ['planificar', 'enseñar', 'analizar'],
  'data-wise': [
    'organizarse para colaborar',
    'aprender a leer evaluaciones',
    'crear una visión general de los datos',
    'profundizar en los datos del alumnado',
    'examinar la enseñanza',
    'elaborar un plan de acción',
    'planificar cómo evaluar el avance',
    'actuar y evaluar',
  ],
  'lesson-study': ['estudiar', 'planificar', 'enseñar y observar', 'comentar'],
};
