import type { PartKind } from './credentialKind.js';
import { describeSelector, type NameOf } from './describeSelector.js';
import type { Language } from './language.js';
import { listInWords } from './listInWords.js';
import type { Decider, Requirement } from './requirement.js';

type Words = Readonly<Record<Language, string>>;
type Of<Kind extends Requirement['kind']> = Extract<Requirement, { readonly kind: Kind }>;

const deciders: Readonly<Record<Decider, Words>> = {
  EXAMINATION_BOARD: { nl: 'de examencommissie', en: 'the examination board' },
  INSTITUTION: { nl: 'de school', en: 'the school' },
  EVC_PROVIDER: { nl: 'de EVC-aanbieder', en: 'the EVC provider' },
  RECOGNISED_COMPANY: { nl: 'het erkende leerbedrijf', en: 'the recognised company' },
  MINISTER: { nl: 'de minister', en: 'the minister' },
  EMPLOYER: { nl: 'de werkgever', en: 'the employer' },
};

const parts: Readonly<Record<PartKind, Words>> = {
  WERKPROCES: { nl: 'werkprocessen', en: 'werkprocessen' },
  GENERIC: { nl: 'generieke onderdelen', en: 'generic parts' },
  BPV: { nl: 'beroepspraktijkvorming', en: 'practice at a company' },
  KEUZEDEEL: { nl: 'keuzedelen', en: 'keuzedelen' },
  KEUZEDEELRUIMTE: { nl: 'ruimte voor keuzedelen', en: 'room for keuzedelen' },
  VMBO_MODULE: { nl: 'profielmodules', en: 'vmbo profile modules' },
  VMBO_KEUZEVAK: { nl: 'keuzevakken', en: 'vmbo keuzevakken' },
  OPAQUE: { nl: 'onderdelen waarvan de inhoud niet bekend is', en: 'parts of which the content is not known' },
};

/**
 * What a requirement asks, in short plain words about one person: `heeft een vmbo-diploma (KB, GL of TL)`.
 * @param nameOf names outcomes and credentials; by default their keys stand in the text
 */
export function describeRequirement(
  requirement: Requirement,
  language: Language,
  nameOf: NameOf = (key) => key,
): string {
  const words = wordsOf(requirement, language, nameOf);
  return words[language];
}

function wordsOf(requirement: Requirement, language: Language, nameOf: NameOf): Words {
  const inner = (one: Requirement): string =>
    bracketed(one, requirement.kind, describeRequirement(one, language, nameOf));
  switch (requirement.kind) {
    case 'ALL_OF':
      return same(listInWords(requirement.of.map(inner), 'and', language));
    case 'ANY_OF':
      return same(listInWords(requirement.of.map(inner), 'or', language));
    case 'AT_LEAST':
      return atLeast(requirement, requirement.of.map(inner));
    case 'NOT':
      return not(inner(requirement.of));
    case 'WITHIN':
      return within(requirement, inner(requirement.of));
    case 'HOLDS_OUTCOME':
      return {
        nl: `heeft leeruitkomst ${nameOf(requirement.outcome)}`,
        en: `has the outcome ${nameOf(requirement.outcome)}`,
      };
    case 'HOLDS_CREDENTIAL':
      return holdsCredential(requirement, nameOf);
    case 'STUDY_LOAD_AT_LEAST':
      return studyLoadAtLeast(requirement);
    case 'RESULTS':
      return results(requirement);
    default:
      return leaf(requirement);
  }
}

/** The words of a requirement within another: in brackets where joints of their own could be misread. */
function bracketed(requirement: Requirement, parent: Requirement['kind'], text: string): string {
  return isCompound(requirement) || (parent !== 'ANY_OF' && isChoice(requirement)) ? `(${text})` : text;
}

function isCompound(requirement: Requirement): boolean {
  return (
    requirement.kind === 'RESULTS' ||
    ('of' in requirement && Array.isArray(requirement.of) && requirement.of.length > 1)
  );
}

function isChoice(requirement: Requirement): boolean {
  if (requirement.kind !== 'HOLDS_CREDENTIAL') return false;
  const { keys, kinds = [] } = requirement.selector;
  return (keys ?? kinds).length > 1;
}

function same(text: string): Words {
  return { nl: text, en: text };
}

function not(text: string): Words {
  return { nl: `niet: ${text}`, en: `not: ${text}` };
}

function atLeast({ count }: Of<'AT_LEAST'>, each: readonly string[]): Words {
  const text = each.join('; ');
  return { nl: `minstens ${count} van: ${text}`, en: `at least ${count} of: ${text}` };
}

function within({ years }: Of<'WITHIN'>, text: string): Words {
  const [nl, en] =
    years === 1
      ? ['het laatste jaar', 'the last year']
      : [`de laatste ${comma(years)} jaar`, `the last ${years} years`];
  return { nl: `in ${nl}: ${text}`, en: `in ${en}: ${text}` };
}

function holdsCredential({ selector }: Of<'HOLDS_CREDENTIAL'>, nameOf: NameOf): Words {
  return {
    nl: `heeft ${describeSelector(selector, 'nl', nameOf)}`,
    en: `has ${describeSelector(selector, 'en', nameOf)}`,
  };
}

function studyLoadAtLeast({ sbu, partKinds }: Of<'STUDY_LOAD_AT_LEAST'>): Words {
  const kinds = (language: Language): string =>
    listInWords(
      (partKinds ?? []).map((kind) => parts[kind][language]),
      'and',
      language,
    );
  const [nl, en] = partKinds ? [` aan ${kinds('nl')}`, ` of ${kinds('en')}`] : ['', ''];
  return {
    nl: `heeft minstens ${sbu} SBU${nl} van de opleiding gehaald`,
    en: `has completed at least ${sbu} SBU${en} of the programme`,
  };
}

function results({ partKind, mean, shareAt, eachAtLeast }: Of<'RESULTS'>): Words {
  const percent = Math.round(shareAt.share * 100);
  const { nl, en } = parts[partKind];
  return {
    nl: `heeft voor ${nl} gemiddeld minstens een ${comma(mean)}, voor minstens ${percent} % daarvan een ${comma(shareAt.result)} of hoger, en nergens lager dan een ${comma(eachAtLeast)}`,
    en: `has a mean of at least ${mean} for ${en}, ${shareAt.result} or higher for at least ${percent} % of them, and nowhere below ${eachAtLeast}`,
  };
}

type Leaf = Exclude<
  Requirement,
  | Of<'AT_LEAST' | 'NOT' | 'WITHIN' | 'HOLDS_OUTCOME' | 'HOLDS_CREDENTIAL' | 'STUDY_LOAD_AT_LEAST' | 'RESULTS'>
  | { readonly kind: 'ALL_OF' | 'ANY_OF' }
>;

function leaf(requirement: Leaf): Words {
  switch (requirement.kind) {
    case 'SAME_OCCUPATION':
      return { nl: 'het diploma is van hetzelfde beroep', en: 'the diploma is of the same occupation' };
    case 'RESULT_AT_LEAST':
      return requirement.result <= 1
        ? examined(requirement.subject)
        : {
            nl: `heeft minstens een ${comma(requirement.result)} voor ${requirement.subject}`,
            en: `has at least ${requirement.result} for ${requirement.subject}`,
          };
    case 'LEVEL_AT_LEAST':
      return {
        nl: `heeft een mbo-diploma van niveau ${requirement.mboLevel} of hoger`,
        en: `has an mbo diploma of level ${requirement.mboLevel} or higher`,
      };
    case 'AGE_AT_LEAST':
      return { nl: `is minstens ${requirement.years} jaar`, en: `is at least ${requirement.years} years old` };
    case 'AGE_AT_MOST':
      return { nl: `is hoogstens ${requirement.years} jaar`, en: `is at most ${requirement.years} years old` };
    case 'SCHOOLING_DUTY_OVER':
      return {
        nl: 'hoeft niet meer volledig naar school (volledige leerplicht voorbij)',
        en: 'is past full-time schooling duty',
      };
    case 'WORKS':
      return {
        nl: `werkt minstens ${comma(requirement.hoursPerWeek)} uur per week`,
        en: `works at least ${requirement.hoursPerWeek} hours a week`,
      };
    case 'COMPANY_AGREEMENT':
      return {
        nl: 'heeft een praktijkovereenkomst met een erkend leerbedrijf',
        en: 'has a training agreement with a recognised company',
      };
    case 'MAY_WORK':
      return { nl: 'mag in Nederland werken', en: 'may work in the Netherlands' };
    case 'DECISION':
      return {
        nl: `${deciders[requirement.by].nl} beslist (${requirement.about.nl})`,
        en: `${deciders[requirement.by].en} decides (${requirement.about.en})`,
      };
    case 'RULE':
      return { nl: `voldoet aan regel ${requirement.rule}`, en: `meets rule ${requirement.rule}` };
  }
}

/** The least result that there is asks only that there is one. */
function examined(subject: string): Words {
  return { nl: `heeft examen gedaan in ${subject}`, en: `has an examination result in ${subject}` };
}

function comma(figure: number): string {
  return String(figure).replace('.', ',');
}
