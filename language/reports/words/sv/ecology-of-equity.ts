import type { EcologyWords } from '../en/ecology-of-equity.ts';

export const ecologyWords: EcologyWords = {
  title: 'Likvärdighetens ekologi',
  answers: 'Var tror vi att orsakerna ligger, och var gör vi något?',
  answer: {
    barriers: 'Det som står i vägen finns',
    noBarrier: 'Inget som står i vägen är angivet',
    causes: 'Vi tillskriver det',
    noCause: 'Vad det tillskrivs är inte angivet',
    actions: 'Vi gör något',
    noAction: 'Inget prövas ännu',
    apart: 'Nivåer med hinder där inget görs',
    together: 'Nivåer med hinder där något görs',
    unsure: 'Går inte att avgöra: det som prövas säger inte på vilken nivå det verkar',
    open: 'Det sägs inget om att något görs åt',
    outOfReach: 'ingen här kan ändra det',
    levels: {
      within: 'inom skolor',
      between: 'mellan skolor',
      beyond: 'bortom skolan',
      unplaced: 'på en nivå som inte är angiven',
    },
  },
  levels: {
    heading: 'Inom, mellan och bortom skolor',
    intro:
      'Det som håller elever utanför kan ligga i ett klassrum, mellan skolor eller på gatorna omkring dem. Görs något åt vart och ett där det ligger?',
  },
  causes: {
    heading: 'Vad vi tillskriver det',
    intro:
      'För den ena beror frånvaron på bussen, för den andra på lektionen. Vem har sagt så, och vem ser det annorlunda?',
    caption: 'Det som står i vägen och det som bekymrar oss, efter vad det tillskrivs',
    columns: ['Tillskrivs', 'Vad som står i vägen, eller bekymrar oss', 'Vad som görs åt det'],
    nothing: 'Inget är angivet',
    causes: {
      'school-practice': 'Vad skolan gör',
      organisation: 'Hur skolan är organiserad',
      'local-system': 'Hur skolor och verksamheter omkring den fungerar',
      policy: 'Nationell eller lokal politik',
      family: 'Familjer',
      community: 'Närsamhället',
      learner: 'Eleverna själva',
    },
  },
  arrangements: {
    heading: 'Vad som håller praktiken på plats',
    intro:
      'En praktik hålls på plats av orden som används, av hur tid och saker är ordnade och av vem som har makt över vem. Att ändra den, och att hålla den ändrad, kräver något av alla tre.',
    caption: 'Arrangemang, efter vad de består av',
    columns: ['Ord, arbete eller makt', 'Ger utrymme', 'Står i vägen'],
    kinds: {
      language: 'Ord: vad som går att säga här',
      'work-and-resources': 'Arbete: tid, rum, saker, pengar',
      'power-and-relations': 'Makt: vem som beslutar, vem som litar på vem',
    },
    other: 'Vilket av de tre är inte angivet',
    nothing: 'Inget är angivet',
  },
  resources: {
    heading: 'Vad som finns att bygga på',
    caption: 'Styrkor, och vad som bygger på dem',
    columns: ['Vad', 'Var', 'Vad som bygger på det'],
    nothing: 'Inget är angivet',
  },
  logic: {
    heading: 'Från bekymmer till avsett resultat',
    intro:
      'Vad som enligt planen själv leder till vad. Det som inte hänger ihop med något kan ha sin länk i huvudet på någon.',
  },
};
