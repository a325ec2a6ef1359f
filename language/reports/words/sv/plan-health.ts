import type { HealthWords } from '../en/plan-health.ts';

export const healthWords: HealthWords = {
  title: 'Hur planen mår',
  answers: 'Vad skulle en kritisk vän fråga oss?',
  letter: {
    greeting: 'Till alla som äger den här planen',
    opening: 'Jag har läst er plan som en vän som vill er väl.',
    asking:
      'Här är vad jag skulle fråga över en kopp kaffe. Inget av det är ett betyg, och det är inte säkert att alla frågor passar: ni vet sådant som ett papper inte kan säga.',
    answering:
      'Om en fråga inte passar kan ni skriva det i planen med ”accept”, ett skäl och en dag. Då frågar jag inte igen förrän den dagen, om inte det som frågan gäller har ändrats.',
    clear: 'Det som står här ger mig inget att fråga om i dag.',
  },
  most: {
    heading: 'Det viktigaste',
    intro: 'Först kommer motsägelser, sedan det som någon har rätt att vänta sig, sedan det som en vän undrar över.',
    whenNot: 'Låt den vara om',
    from: 'Källa',
  },
  rest: { heading: 'Vad mer jag skulle fråga, ämne för ämne' },
  categories: {
    accept: 'Det ni har godtagit',
    aims: 'Syften',
    claims: 'Det som påstås',
    consistency: 'Om det ena stämmer med det andra',
    contract: 'Vad ni har åtagit er gentemot varandra',
    cycle: 'Cykler och tid',
    ethics: 'Omsorg om dem som deltar',
    evidence: 'Underlag',
    framing: 'Hur ni ser på problemet',
    network: 'Nätverk och besök',
    ownership: 'Vem som ansvarar för vad',
    relations: 'Hur ni arbetar tillsammans',
    reports: 'Redovisningar och berättelser',
    settings: 'Inställningar',
    syntax: 'Rader som inte gick att läsa',
    triangulation: 'Fler ögon (triangulering)',
    voice: 'Vems röst som hörs',
  },
  people: {
    heading: 'Det som bara ni kan bedöma',
    intro:
      'De här frågorna kan jag inte svara på, och ingen annan läsare heller. Varje fråga har plats för ert svar och nämner var den kunde ställas.',
  },
};
