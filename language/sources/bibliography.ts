/**
 * The literature that rules cite. Only what has been confirmed in print stands here, with its DOI or address where there
 * is one; where authors are not known to us, none are given.
 */

export interface Source {
  /** Author and year as a reader cites it. */
  readonly short: string;
  readonly reference: string;
  readonly url?: string;
}

export const bibliography = {
  ainscow2023: {
    short: 'Ainscow 2023',
    reference:
      'Ainscow, M. (2023). Research-practice partnerships: a strategy for promoting educational recovery. Perspectiva Educacional 62(1), 8–32.',
    url: 'https://doi.org/10.4151/07189729-Vol.62-Iss.1-Art.1424',
  },
  actionResearch2024: {
    short: 'Educational Action Research 2024',
    reference:
      'Critical aspects to consider when establishing collaboration between school leaders and researchers: two cases from Sweden (2024). Educational Action Research 32(2), 260–275.',
    url: 'https://doi.org/10.1080/09650792.2022.2110137',
  },
  ecerCbs: {
    short: 'ECER paper on Collaboration for Better Schools',
    reference:
      'Paper on the Swedish Collaboration for Better Schools (Samverkan för bästa skola), ECER, session 15 SES 14 A “Partnership research and SDGs”.',
  },
  mutualBenefit: {
    short: 'Conference paper on mutual benefit',
    reference:
      'Conference paper on mutual benefit between researchers and school district leaders in a research-practice partnership.',
  },
  ainscowSlides: {
    short: 'Ainscow, slides',
    reference: 'Ainscow, M. Slides on development and research partnerships.',
  },
  bera: {
    short: 'BERA 2018, 2024',
    reference: 'British Educational Research Association. Ethics guidelines, editions of 2018 and 2024.',
    url: 'https://www.bera.ac.uk',
  },
  lundy: {
    short: 'Lundy model',
    reference: 'Lundy’s model of participation: space, voice, audience and influence, as used by a local authority.',
    url: 'https://www.norfolk.gov.uk/article/41017',
  },
  hart: {
    short: 'Hart’s ladder',
    reference: 'Hart’s ladder of participation, as summarised by NCERCC.',
    url: 'http://www.ncercc.co.uk',
  },
  denzin: {
    short: 'Denzin, handout',
    reference: 'Denzin. Handout on triangulation: data, investigator, theory and methodological.',
    url: 'https://jthomasniu.org',
  },
  fusch2018: {
    short: 'Fusch et al. 2018',
    reference: 'Fusch et al. (2018), on Denzin’s forms of triangulation.',
    url: 'https://zh.scribd.com/document/376140906',
  },
  lincolnGuba: {
    short: 'Lincoln & Guba',
    reference:
      'Lincoln and Guba’s criteria of trustworthiness, as summarised by the Qualitative Research Guidelines Project.',
    url: 'https://www.qualres.org/HomeLinc-3684.html',
  },
  osfQualitative: {
    short: 'OSF qualitative template',
    reference: 'Center for Open Science. Registration template for qualitative research (qualitative-research.json).',
    url: 'https://github.com/CenterForOpenScience/osf.io',
  },
  earlyCareer: {
    short: 'Early Career Framework inquiries',
    reference: 'Department for Education, Early Career Framework: teacher inquiries, UCL materials.',
  },
  dataWise: {
    short: 'Data Wise',
    reference: 'Harvard Graduate School of Education. The Data Wise process.',
    url: 'https://www.gse.harvard.edu/news/ed/12/01/data-wise-process',
  },
  measures: {
    short: 'Family of measures',
    reference: 'NICHQ. The family of measures in improvement science: outcome, process and balancing measures.',
    url: 'https://www.nichq.org',
  },
  eefProtocol: {
    short: 'EEF protocol',
    reference:
      'Education Endowment Foundation. Evaluation protocols: cover fields with version history and reason for revision.',
  },
  ico: {
    short: 'ICO code',
    reference: 'Information Commissioner’s Office. Data sharing code: agreements, lawful basis, retention.',
    url: 'https://ico.org.uk',
  },
  wtGrant: {
    short: 'William T. Grant Foundation',
    reference: 'William T. Grant Foundation. Developing data sharing agreements, questions and answers.',
    url: 'https://rpp.wtgrantfoundation.org/developing-data-sharing-agreements/answers',
  },
  dmpCommon: {
    short: 'DMP Common Standard',
    reference: 'Research Data Alliance. DMP Common Standard 1.2.',
    url: 'https://github.com/RDA-DMP-Common/RDA-DMP-Common-Standard',
  },
  nnerpp: {
    short: 'NNERPP tool kit 2023',
    reference:
      'National Network of Education Research-Practice Partnerships (2023). RPP effectiveness and health tool kit.',
    url: 'https://nnerpp.rice.edu/rpp-effectiveness-and-health-tool-kit',
  },
  ies: {
    short: 'IES 84.305H',
    reference:
      'Institute of Education Sciences. Grant competition 84.305H: what the plan of a research-practice partnership holds.',
    url: 'https://ies.ed.gov',
  },
  ncrpp: {
    short: 'NCRPP study of 27 partnerships',
    reference:
      'National Center for Research in Policy and Practice. Study of 27 partnerships funded by the Institute of Education Sciences: overcoming challenges.',
    url: 'https://ncrpp.org',
  },
  lifeQi: {
    short: 'Life QI, slides',
    reference: 'Life QI. Slides on aim statements: population, metric, amount and date.',
    url: 'https://businessdocbox.com',
  },
  raci: {
    short: 'RACI',
    reference: 'RACI assignment matrix: who is responsible, accountable, consulted, informed.',
    url: 'http://agileea.wikidot.com/raci-assignment-matix',
  },
  nsee: {
    short: 'NSEE',
    reference: 'Network for Social and Educational Equity, Scotland. Resources for collaborative action research.',
    url: 'https://nsee.org.uk/resources',
  },
  pdsaForms: {
    short: 'PDSA worksheets',
    reference:
      'Worksheets for plan-do-study-act cycles in use in schools and health care, among them that of the IHI Open School.',
  },
  taso: {
    short: 'TASO',
    reference: 'TASO. Help for building a theory of change.',
    url: 'https://toc-builder.taso.org.uk/help',
  },
} as const satisfies Record<string, Source>;

export type SourceKey = keyof typeof bibliography;
export const sourceKeys = Object.keys(bibliography) as readonly SourceKey[];

/** The entry of a key, with optional fields visible to the type checker. */
export function sourceOf(key: SourceKey): Source {
  return bibliography[key];
}

export interface Citation {
  readonly source: SourceKey;
  /** Where in the source: a section, a slide; absent when the whole of it says so. */
  readonly place?: string;
  /** Whether the source states the obligation, or only suggests it. */
  readonly support: 'states' | 'suggests';
}

/** A citation as it is named in passing: `Ainscow 2023, §3`. */
export function shortly({ source, place }: Citation): string {
  return [sourceOf(source).short, place].filter(Boolean).join(', ');
}
