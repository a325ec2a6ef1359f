import type { WordingLists } from '../term.ts';

export const wording: WordingLists = {
  contested: [
    { forms: ['equidad', 'equitativo', 'equitativa', 'equitativos', 'equitativas'] },
    {
      forms: [
        'inclusión',
        'educación inclusiva',
        'escuela inclusiva',
        'escuelas inclusivas',
        'centro inclusivo',
        'centros inclusivos',
        'aula inclusiva',
        'aulas inclusivas',
        'prácticas inclusivas',
        'más inclusivo',
        'más inclusiva',
        'más inclusivos',
        'más inclusivas',
      ],
    },
    {
      forms: ['mejora de los resultados', 'mejorar los resultados', 'elevar el nivel', 'subir el nivel'],
    },
    {
      forms: ['desventaja', 'desventaja social', 'desfavorecido', 'desfavorecida', 'desfavorecidos', 'desfavorecidas'],
    },
    { forms: ['vulnerabilidad', 'alumnado vulnerable', 'alumnos vulnerables', 'familias vulnerables'] },
    { forms: ['brecha educativa', 'brechas educativas', 'cerrar la brecha', 'reducir la brecha'] },
    { forms: ['fracaso escolar'] },
    { forms: ['calidad educativa', 'calidad de la educación'] },
    { forms: ['excelencia'] },
    { forms: ['diversidad', 'atención a la diversidad'] },
    { forms: ['justicia social'] },
    { forms: ['movilidad social'] },
    { forms: ['voz del alumnado', 'voz de los estudiantes', 'voz de los alumnos'] },
    { forms: ['necesidades educativas especiales', 'necesidades especiales'] },
  ],
  deficit: [
    {
      forms: ['difícil de alcanzar', 'difíciles de alcanzar', 'a los que es difícil llegar'],
      instead: 'a quienes aún no hemos llegado',
    },
    {
      forms: [
        'alumno flojo',
        'alumnos flojos',
        'alumnado flojo',
        'alumnos débiles',
        'alumnado débil',
        'estudiantes débiles',
        'alumnos lentos',
        'alumnos menos capaces',
        'alumnado menos capaz',
      ],
      instead: 'alumnado que necesita otras vías de entrada',
    },
    {
      forms: [
        'alumnado de bajo rendimiento',
        'alumnos de bajo rendimiento',
        'estudiantes de bajo rendimiento',
        'bajo nivel del alumnado',
      ],
      instead: 'alumnado que hasta ahora ha sacado menos de las clases',
    },
    {
      forms: ['desmotivado', 'desmotivada', 'desmotivados', 'desmotivadas', 'falta de motivación', 'sin motivación'],
      instead: 'a quien la clase aún no da motivos para participar',
    },
    {
      forms: ['falta de aspiraciones', 'pocas aspiraciones', 'sin aspiraciones', 'falta de ambición'],
      instead: 'aspiraciones que el centro aún no aprovecha',
    },
    {
      forms: [
        'alumno problemático',
        'alumnos problemáticos',
        'alumnado problemático',
        'niños problemáticos',
        'alumno conflictivo',
        'alumnos conflictivos',
        'alumnado conflictivo',
        'alumnos disruptivos',
        'alumnado disruptivo',
        'alumnos con problemas',
        'alumnado con problemas',
        'estudiantes con problemas',
      ],
      instead: 'alumnado para quien las clases aún no funcionan',
    },
    {
      forms: ['alumnos vagos', 'alumno vago', 'alumnado vago'],
      instead: 'alumnado que ve pocos motivos para trabajar',
    },
    {
      forms: ['absentista', 'absentistas'],
      instead: 'que no viene a clase',
    },
    {
      forms: [
        'familia desestructurada',
        'familias desestructuradas',
        'hogar roto',
        'hogares rotos',
        'familias problemáticas',
      ],
      instead: 'familias cuyas circunstancias conocemos poco',
    },
    {
      forms: [
        'familias desinteresadas',
        'padres desinteresados',
        'familias que no se implican',
        'padres que no se implican',
      ],
      instead: 'familias a las que el centro aún no ha invitado',
    },
    {
      forms: ['déficit lingüístico', 'déficits lingüísticos', 'carencias lingüísticas'],
      instead: 'que aprende español además de otras lenguas',
    },
    {
      forms: ['déficit cultural', 'carencias culturales', 'privación cultural'],
      instead: 'con saberes que las clases aún no aprovechan',
    },
    { forms: ['alumnado normal', 'alumnos normales', 'niños normales'], instead: 'el resto del alumnado' },
  ],
};

/** The beginnings of words for equity. */
export const equity: readonly string[] = ['equidad', 'inequidad'];
