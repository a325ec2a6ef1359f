import type { WordingLists } from '../term.ts';

export const wording: WordingLists = {
  contested: [
    { forms: ['likvärdighet', 'likvärdigheten', 'likvärdig', 'likvärdigt', 'likvärdiga'] },
    {
      forms: [
        'inkludering',
        'inkluderingen',
        'inkluderande undervisning',
        'inkluderande skola',
        'inkluderande skolor',
        'inkluderande utbildning',
        'inkluderande lärmiljö',
        'inkluderande lärmiljöer',
        'mer inkluderande',
      ],
    },
    { forms: ['en skola för alla'] },
    { forms: ['måluppfyllelse', 'måluppfyllelsen'] },
    {
      forms: [
        'höja resultaten',
        'höja resultat',
        'höjda resultat',
        'höja kunskapsresultaten',
        'höjda kunskapsresultat',
      ],
    },
    { forms: ['utsatthet', 'utsattheten', 'utsatta elever', 'utsatta barn', 'utsatt område', 'utsatta områden'] },
    { forms: ['kompensatoriska uppdraget', 'kompensatoriskt uppdrag'] },
    { forms: ['kunskapsklyfta', 'kunskapsklyftan', 'kunskapsklyftor', 'kunskapsklyftorna'] },
    { forms: ['mångfald', 'mångfalden'] },
    { forms: ['social rättvisa', 'sociala rättvisan'] },
    { forms: ['elevinflytande', 'elevinflytandet', 'elevers röster', 'elevröster'] },
    { forms: ['särskilda behov', 'särskilda utbildningsbehov'] },
  ],
  deficit: [
    { forms: ['svårnådda', 'svårnådd', 'svåra att nå', 'svår att nå'], instead: 'som vi inte har nått än' },
    {
      forms: [
        'svag elev',
        'svaga elever',
        'svaga eleverna',
        'svagare elever',
        'svagaste eleverna',
        'svagpresterande elever',
        'studiesvag',
        'studiesvaga',
        'resurssvag',
        'resurssvaga',
      ],
      instead: 'elever som behöver andra vägar in',
    },
    {
      forms: ['lågpresterande elev', 'lågpresterande elever', 'lågpresterare'],
      instead: 'elever som hittills har fått ut mindre av lektionerna',
    },
    {
      forms: [
        'omotiverad elev',
        'omotiverade elever',
        'saknar motivation',
        'bristande motivation',
        'brist på motivation',
        'skoltrött',
        'skoltrötta',
      ],
      instead: 'som inte har fått skäl att delta än',
    },
    {
      forms: ['låga ambitioner', 'saknar ambitioner', 'bristande ambitioner', 'saknar ambition'],
      instead: 'ambitioner som skolan inte bygger på än',
    },
    {
      forms: [
        'problemelev',
        'problemelever',
        'problembarn',
        'stökig elev',
        'stökiga elever',
        'stökiga eleverna',
        'bråkiga elever',
        'besvärliga elever',
        'elever med problem',
      ],
      instead: 'elever som lektionerna inte fungerar för än',
    },
    { forms: ['lat elev', 'lata elever', 'lata eleverna'], instead: 'elever som ser få skäl att arbeta' },
    {
      forms: ['skolvägrare', 'skolvägrarna', 'skolkare', 'skolkarna', 'hemmasittare', 'hemmasittaren', 'hemmasittarna'],
      instead: 'elever med lång skolfrånvaro',
    },
    {
      forms: ['trasiga hem', 'trasiga familjer', 'trasig familj', 'problemfamilj', 'problemfamiljer'],
      instead: 'familjer vars villkor vi vet för lite om',
    },
    {
      forms: [
        'ointresserade föräldrar',
        'oengagerade föräldrar',
        'ointresserade vårdnadshavare',
        'oengagerade vårdnadshavare',
        'föräldrar som inte bryr sig',
      ],
      instead: 'föräldrar som skolan inte har bjudit in än',
    },
    {
      forms: ['studieovana hem', 'studieovan familj', 'studieovana familjer', 'studieovana föräldrar'],
      instead: 'hem vars erfarenheter skolan inte tar vara på än',
    },
    {
      forms: ['bristande svenska', 'dålig svenska', 'svag svenska', 'språksvag', 'språksvaga'],
      instead: 'som lär sig svenska vid sidan av andra språk',
    },
    { forms: ['normala elever', 'normala barn'], instead: 'andra elever' },
  ],
};

/** The beginnings of words for equity. */
export const equity: readonly string[] = ['likvärdig', 'rättvis'];
