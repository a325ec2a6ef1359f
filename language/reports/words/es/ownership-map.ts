import type { OwnershipWords } from '../en/ownership-map.ts';
import { contractWords } from './contract.ts';

export const ownershipWords: OwnershipWords = {
  title: 'Mapa de responsabilidades',
  answers: '¿Quién es responsable, quién lidera y quién decide?',
  balance: {
    heading: 'Por organización',
    intro: 'Nada dice cuál es el equilibrio correcto. ¿Qué ven los socios en este? ¿Es el que querían?',
  },
  rights: contractWords.rights,
  does: {
    heading: 'Quién hace qué',
    intro:
      'Cada fila muestra quién tiene qué parte en cada cosa. Quien lidera responde de ella si no se nombra a nadie más. Se omite la columna que quedaría vacía.',
    columns: ['Qué', 'Responde de ello', 'Lidera o coordina', 'Decide o acuerda', 'Participa', 'Se le informa'],
    captions: {
      questions: 'Preguntas',
      work: 'Ciclos, cambios y otros trabajos',
      evidence: 'Evidencias',
      findings: 'Hallazgos e informes',
    },
  },
  levels: {
    heading: 'Personas por nivel',
    intro:
      'Dónde trabajan las personas, según el nivel que da el plan y, si no lo da, según de quién es la voz o a qué organización pertenecen.',
    caption: 'Quién participa en cada nivel',
    columns: ['Nivel', 'Roles y equipos', 'Organizaciones y redes'],
    sides: {
      'within-school': 'Dentro del centro',
      'between-schools': 'Entre centros',
      'beyond-school': 'Más allá del centro',
    },
    nobody: 'No se nombra ningún rol ni equipo',
    unplaced: 'No se puede determinar por el plan',
  },
};
