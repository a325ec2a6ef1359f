import type { RuleTable } from '../locale.ts';

/** The rules about the settings, the checks themselves and what a partnership accepts, in Swedish. */
export const checks: RuleTable = {
  'settings/invalid': {
    title: 'Inställningar som inte går att använda',
    why: 'Det som står i inquiry.yaml avgör vilka kontroller som görs och vilka dagar terminerna har. En rad i den som inte går att använda utelämnas, och kontrollerna kan då säga mer, eller mindre, än vad ni tänkte er.',
    question: 'Vad var det tänkt att raden skulle säga?',
    whenNot: 'Aldrig: rätta raden eller ta bort den.',
    messages: {
      problem: '{problem}',
      write: 'Skriv ”{word}”',
    },
  },
  'settings/no-such-folder': {
    title: 'Inställningar för en mapp som inte finns',
    why: 'Det som sägs om en mapp gäller filerna i den. Om namnet är felstavat, eller mappen har flyttats, granskas de filerna som alla andra, och ingen ser att det var tänkt på ett annat sätt.',
    question: 'Vilken mapp var det tänkt för?',
    whenNot: 'Mappen är ännu inte gjord; raden kan vänta tills den är det.',
    messages: {
      near: 'Mappen ”{path}” finns inte i planen, så inget följer det som står här. Menar ni ”{meant}”?',
      none: 'Mappen ”{path}” finns inte i planen, så inget följer det som står här. Vilken mapp menas?',
      write: 'Skriv ”{meant}”',
    },
  },
  'internal/rule-failed': {
    title: 'En kontroll kunde inte slutföras',
    why: 'En kontroll som avbröts har inte sagt något, och tystnad får inte tas som tecken på att allt är väl. De andra kontrollerna står sig.',
    question: 'Kan ni berätta för dem som gör Inquiry Plans vilken kontroll det var, så att den kan rättas?',
    whenNot: 'Aldrig: felet är vårt, inte planens.',
    messages: {
      broke:
        'Kontrollen {rule} kunde inte slutföras, så det den letar efter har inte eftersökts här. Felet är vårt; de andra kontrollerna står sig.',
    },
  },
  'accept/unused': {
    title: 'Ett godtagande som inte svarar på något',
    why: 'Godtagna begränsningar skrivs ut så att alla kan läsa dem. En som har åtgärdats, eller som gällde något annat, berättar för läsarna något som inte längre stämmer.',
    question: 'Har det åtgärdats sedan dess, eller svarar det på något annat?',
    whenNot: 'Aldrig: ta bort raden, eller ange vad den är till för.',
    messages: {
      takeOut: 'Ta bort godtagandet',
      unused: 'Raden svarar inte på något som {rule} hittar här. Ta bort den, eller se efter vad den är till för.',
    },
  },
  'accept/expired': {
    title: 'Ett godtagande vars datum har passerat',
    why: 'En begränsning godtogs för en tid, så att någon skulle se på den igen. Den dagen har kommit.',
    question: 'Gäller skälet fortfarande, och vem säger det nu?',
    whenNot: 'Aldrig: besluta på nytt, eller ta bort raden.',
    messages: {
      expired:
        'Godtagandet slutade gälla {day}, så {rule} frågar igen. Ange till när det gäller nu och vem som beslutar, eller ta bort raden.',
      decided: '{who} beslutade',
      again: 'Ange till när det gäller nu',
    },
  },
  'accept/unknown-rule': {
    title: 'Ett godtagande av en regel som inte finns',
    why: 'Ett godtagande svarar på en av den kritiska vännens frågor, angiven med dess namn. Under ett namn som ingen känner till svarar det inte på något, och frågan står kvar öppen.',
    question: 'Vilken iakttagelse är det här ett svar på?',
    whenNot: 'Aldrig: skriv namnet som det står vid iakttagelsen.',
    messages: {
      unknown: 'Det finns ingen regel ”{rule}”. Skriv namnet som det står vid iakttagelsen.',
      resembles: 'Det finns ingen regel ”{rule}”. Menas {nearest}?',
      none: 'Godtagandet anger ingen regel. Skriv namnet som det står vid iakttagelsen, direkt efter ”accept”.',
      write: 'Skriv {name}',
    },
  },
  'accept/no-reason': {
    title: 'Ett godtagande utan skäl eller utan någon som beslutade',
    why: 'Att godta en begränsning är ett beslut av dem som samverkar. Läsare behöver veta vem som fattade det och varför; till dess står frågan kvar öppen.',
    question: 'Vem beslutade det här, och vad var skälet?',
    whenNot: 'Aldrig: frågan står kvar öppen tills någon ansvarar för den.',
    messages: {
      noReason: 'Godtagandet av {rule} anger inget skäl, så frågan står kvar öppen. Lägg till ”because” och skälet.',
      nobody: 'Ingen är angiven som beslutade att godta {rule}, så frågan står kvar öppen. Lägg till ”by” och en roll.',
      neither:
        'Godtagandet av {rule} anger varken skäl eller någon som beslutade, så frågan står kvar öppen. Lägg till ”by … because …”.',
      add: 'Ange vem som beslutade och varför',
    },
  },
};
