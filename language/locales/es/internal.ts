import type { RuleTable } from '../locale.ts';

/** Lo que se dice cuando una comprobación se interrumpe. */
export const internal: RuleTable = {
  'internal/rule-failed': {
    title: 'Una comprobación se interrumpió',
    why: 'Una comprobación que se interrumpe no ha dicho nada, y el silencio no debe tomarse por «todo está bien». Las demás comprobaciones siguen en pie.',
    question:
      '¿Pueden contar a quienes hacen Inquiry Plans qué comprobación se interrumpió, para que se pueda arreglar?',
    whenNot: 'Nunca: el error es nuestro, no del plan.',
    messages: {
      broke:
        'La comprobación {rule} se interrumpió, así que aquí no se buscó lo que ella busca. El error es nuestro; las demás comprobaciones siguen en pie.',
    },
  },
};
