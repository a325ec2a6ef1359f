import type { HealthWords } from '../en/plan-health.ts';

export const healthWords: HealthWords = {
  title: 'Salud del plan',
  answers: '¿Qué nos preguntaría un amigo crítico?',
  letter: {
    greeting: 'A todas las personas de quienes es este plan:',
    opening: 'He leído su plan como un amigo que le desea lo mejor.',
    asking:
      'Esto es lo que preguntaría tomando un café. Nada de esto es una nota, y no todas las preguntas vendrán al caso: ustedes saben cosas que una página no puede decir.',
    answering:
      'Cuando una pregunta no venga al caso, díganlo en el plan con «accept», un motivo y un día. No volveré a hacerla hasta ese día, salvo que haya cambiado aquello de lo que trata.',
    clear: 'Lo que está escrito aquí no me deja hoy nada que preguntar.',
  },
  most: {
    heading: 'Lo que más importa',
    intro:
      'Primero las contradicciones, luego lo que alguien tiene derecho a esperar, y después lo que un amigo se pregunta.',
    whenNot: 'Déjenla estar si',
    from: 'Fuente',
  },
  rest: { heading: 'Qué más preguntaría, tema por tema' },
  categories: {
    accept: 'Lo que han aceptado',
    aims: 'Propósitos',
    claims: 'Lo que se afirma',
    consistency: 'Si una cosa encaja con otra',
    contract: 'Lo que se deben',
    cycle: 'Ciclos y tiempo',
    ethics: 'El cuidado de quienes participan',
    evidence: 'Evidencias',
    framing: 'Cómo se ve el problema',
    network: 'Redes y visitas',
    ownership: 'Quién responde de qué',
    relations: 'Cómo trabajan en común',
    reports: 'Informes y relatos',
    settings: 'Ajustes',
    syntax: 'Líneas que no se pudieron leer',
    triangulation: 'Miradas distintas',
    voice: 'Qué voces se escuchan',
  },
  people: {
    heading: 'Lo que solo ustedes pueden juzgar',
    intro:
      'A estas preguntas no puedo responder yo, ni nadie que solo lea el plan. Cada una tiene sitio para su respuesta y dice dónde se podría plantear.',
  },
};
