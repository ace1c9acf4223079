import type { BilingualText } from '../../../shared/graph/errorCodes.js';
import { registerEnum } from '../../../shared/graph/registerEnum.js';
import { userErrorType } from '../../../shared/graph/userErrors.js';
import type { CaseRefusalCode } from '../../domain/recognition/CaseRefusal.js';
import type { RequestRefusal } from '../../domain/recognition/requestedTerms.js';

export type RecognitionCode =
  CaseRefusalCode | RequestRefusal['code'] | 'LEARNER_NOT_FOUND' | 'RECOGNITION_NOT_FOUND' | 'IDEMPOTENCY_KEY_REUSED';

const recognitionCodes = registerEnum<RecognitionCode>(
  'RecognitionErrorCode',
  'Why nothing was changed in a recognition.',
  {
    LEARNER_NOT_FOUND: 'Returned when there is no such learner that you may see.',
    RECOGNITION_NOT_FOUND: 'Returned when there is no such recognition that you may see.',
    IDEMPOTENCY_KEY_REUSED: 'Returned when the idempotency key was used before, for something else.',
    UNKNOWN_CREDENTIAL: 'Returned when there is no such credential.',
    UNKNOWN_PROVIDER: 'Returned when there is no such organisation.',
    OTHER_WORLD:
      'Returned when the organisation is of the example world and the learner exists, or the other way round.',
    PROVIDER_NOT_RECOGNISED: 'Returned when the organisation is known not to be recognised, or not for this route.',
    NO_RULE: 'Returned when no rule is known on that day that says how this credential is recognised on the route.',
    NO_UNITS: 'Returned when no unit is named.',
    NAMED_TWICE: 'Returned when a unit is named twice.',
    NOT_A_UNIT: 'Returned when the outcome is no part of the credential.',
    NOT_RECOGNISABLE: 'Returned when no rule lets the unit be recognised on the route, such as generic subjects.',
    ALREADY_HELD: 'Returned when the unit is done already within the credential.',
    IN_ANOTHER_CASE:
      'Returned when the unit is in a recognition on the same route that is not decided yet and may be for the same cohort.',
    NOT_NOW: 'Returned when this cannot happen in a recognition of its status.',
    OTHER_PARTY: 'Returned when another party does this.',
    BEFORE_LAST_EVENT: 'Returned when the day lies before the last event, or an intake is planned in the past.',
    AFTER_LAST_DAY: 'Returned when the last day to do this is over.',
    NOT_ASKED_FOR: 'Returned when the unit is not one of the recognition.',
    ALREADY_DECIDED: 'Returned when the unit waits for no decision.',
    NOT_ALL_DECIDED: 'Returned when decisions are to be made known and a unit has none.',
    EVIDENCE_MISSING: 'Returned when a unit is recognised without evidence of a kind that counts.',
    EVIDENCE_TOO_OLD: 'Returned when a unit is recognised on evidence that is too old to count.',
    EVIDENCE_OF_LATER_DAY: 'Returned when evidence is dated after the day on which it is added.',
    TOO_MUCH_EVIDENCE: 'Returned when the recognition has as much evidence as it can hold.',
    PLANNED_TOO_OFTEN: 'Returned when the intake was planned as often as it can be.',
    REASON_MISSING: 'Returned when no reason is given.',
    MISSING_PART_NOT_SAID: 'Returned when PARTIAL does not say what is missing, or another decision does.',
    ALREADY_APPEALED: 'Returned when the unit was appealed already, or has no decision in force.',
    NO_APPEAL_KNOWN: 'Returned when no rule is known that says who judges an appeal.',
  },
);

export const RecognitionError = userErrorType('RecognitionError', recognitionCodes);

/** What is wrong and what to do instead. */
export const RECOGNITION_TEXTS: Readonly<Record<RecognitionCode, BilingualText>> = {
  LEARNER_NOT_FOUND: {
    en: 'There is no such learner, or you may not see this one. Give the `id` of a learner.',
    nl: 'Deze lerende is er niet, of je mag deze niet zien. Geef de `id` van een lerende.',
  },
  RECOGNITION_NOT_FOUND: {
    en: 'There is no such recognition, or you may not see this one. Give the `id` of one of `recognitionCases`.',
    nl: 'Deze erkenning is er niet, of je mag deze niet zien. Geef de `id` van een van `recognitionCases`.',
  },
  IDEMPOTENCY_KEY_REUSED: {
    en: 'The idempotency key was used before, for something else. Make a new one for each change; repeat a change with its own.',
    nl: 'De idempotency-sleutel is eerder gebruikt, voor iets anders. Maak voor elke wijziging een nieuwe; herhaal een wijziging met haar eigen sleutel.',
  },
  UNKNOWN_CREDENTIAL: {
    en: 'There is no credential {code}. Look credentials up with `credentials`.',
    nl: 'Er is geen waardedocument {code}. Zoek waardedocumenten op met `credentials`.',
  },
  UNKNOWN_PROVIDER: {
    en: 'There is no organisation {code}. Look organisations up with `organisations`, or leave the provider out.',
    nl: 'Er is geen organisatie {code}. Zoek organisaties op met `organisations`, of laat de aanbieder weg.',
  },
  OTHER_WORLD: {
    en: 'The organisation {code} and the learner are not both of the example world. Name one of the world of the learner.',
    nl: 'De organisatie {code} en de lerende horen niet allebei bij de voorbeeldwereld. Noem er een uit de wereld van de lerende.',
  },
  PROVIDER_NOT_RECOGNISED: {
    en: 'The organisation {code} does not recognise on this route. Name another one, or take another route.',
    nl: 'De organisatie {code} erkent niet op deze route. Noem een andere, of kies een andere route.',
  },
  NO_RULE: {
    en: 'No rule is known on that day that says how this credential is recognised on this route. See `recognitionOptions` for what is possible.',
    nl: 'Er is op die dag geen regel bekend die zegt hoe dit waardedocument op deze route wordt erkend. Zie `recognitionOptions` voor wat kan.',
  },
  NO_UNITS: {
    en: 'No unit is named. Name at least one: `recognitionOptions` tells which can be recognised.',
    nl: 'Er is geen onderdeel genoemd. Noem er minstens een: `recognitionOptions` zegt welke erkend kunnen worden.',
  },
  NAMED_TWICE: {
    en: 'The unit {code} is named twice. Name each once.',
    nl: 'Het onderdeel {code} is twee keer genoemd. Noem elk een keer.',
  },
  NOT_A_UNIT: {
    en: '{code} is no part of {credential}. `recognitionOptions` tells its units.',
    nl: '{code} is geen onderdeel van {credential}. `recognitionOptions` zegt welke onderdelen er zijn.',
  },
  NOT_RECOGNISABLE: {
    en: 'No rule lets {code} of {credential} be recognised on this route: it is still to be done. `recognitionOptions` tells what can be.',
    nl: 'Geen regel laat {code} van {credential} op deze route erkennen: het moet nog gedaan worden. `recognitionOptions` zegt wat wel kan.',
  },
  ALREADY_HELD: {
    en: '{code} is done already within {credential}. Leave it out.',
    nl: '{code} is binnen {credential} al behaald. Laat het weg.',
  },
  IN_ANOTHER_CASE: {
    en: '{code} is in another recognition on this route that is not decided yet and may be for the same cohort. Wait for it, or withdraw that one.',
    nl: '{code} zit in een andere erkenning op deze route die nog niet besloten is en voor hetzelfde cohort kan zijn. Wacht daarop, of trek die in.',
  },
  NOT_NOW: {
    en: 'This cannot happen while the recognition has the status {status}. `waitsFor` tells what can come next.',
    nl: 'Dit kan niet zolang de erkenning de status {status} heeft. `waitsFor` zegt wat er nu kan komen.',
  },
  OTHER_PARTY: {
    en: 'This is not done by the party that you act as. Act as one of: {parties}.',
    nl: 'Dit doet niet de partij als wie je handelt. Handel als een van: {parties}.',
  },
  BEFORE_LAST_EVENT: {
    en: 'This would happen before {day}, and nothing is entered before that day. Give a later day, or try again then.',
    nl: 'Dit zou voor {day} gebeuren, en voor die dag wordt niets meer vastgelegd. Geef een latere dag, of probeer het dan.',
  },
  AFTER_LAST_DAY: {
    en: 'The last day for this was {day}. It cannot be done any more.',
    nl: 'De laatste dag hiervoor was {day}. Het kan niet meer.',
  },
  NOT_ASKED_FOR: {
    en: '{code} is not a unit of this recognition. Name one of its `units`, or ask for a new recognition.',
    nl: '{code} is geen onderdeel van deze erkenning. Noem een van haar `units`, of vraag een nieuwe erkenning aan.',
  },
  ALREADY_DECIDED: {
    en: '{code} waits for no decision. Leave it out; only units that are open are decided.',
    nl: '{code} wacht niet op een besluit. Laat het weg; alleen open onderdelen worden besloten.',
  },
  NOT_ALL_DECIDED: {
    en: '{code} has no decision yet. Decide each unit first.',
    nl: '{code} heeft nog geen besluit. Besluit eerst over elk onderdeel.',
  },
  EVIDENCE_MISSING: {
    en: '{code} has no evidence of a kind that counts, so it cannot be recognised. Ask for evidence, or decide NONE.',
    nl: '{code} heeft geen bewijs van een soort die telt en kan dus niet erkend worden. Vraag bewijs, of besluit NONE.',
  },
  EVIDENCE_TOO_OLD: {
    en: 'The evidence of {code} is too old to count, so it cannot be recognised. Ask for newer evidence, or decide NONE.',
    nl: 'Het bewijs van {code} is te oud om te tellen, dus het kan niet erkend worden. Vraag nieuwer bewijs, of besluit NONE.',
  },
  EVIDENCE_OF_LATER_DAY: {
    en: 'The evidence is dated after {day}, the day on which it is added. Give the day on which it was made, or none.',
    nl: 'Het bewijs is van na {day}, de dag waarop het wordt toegevoegd. Geef de dag waarop het is gemaakt, of geen.',
  },
  TOO_MUCH_EVIDENCE: {
    en: 'A recognition holds at most {most} pieces of evidence. Bring some together in one.',
    nl: 'Een erkenning heeft hooguit {most} bewijzen. Breng er een paar samen in een.',
  },
  PLANNED_TOO_OFTEN: {
    en: 'The intake was planned {most} times, which is as often as it can be. Enter what became of it with `recordIntake`.',
    nl: 'De intake is {most} keer gepland, en vaker kan niet. Leg met `recordIntake` vast wat ervan is gekomen.',
  },
  REASON_MISSING: {
    en: 'No reason is given. Say why.',
    nl: 'Er is geen reden gegeven. Zeg waarom.',
  },
  MISSING_PART_NOT_SAID: {
    en: 'The decision on {code}: PARTIAL says in `missing` what is missing, FULL and NONE do not.',
    nl: 'Het besluit over {code}: PARTIAL zegt in `missing` wat er ontbreekt, FULL en NONE niet.',
  },
  ALREADY_APPEALED: {
    en: '{code} was appealed already, which can be done once, or has no decision in force. Leave it out.',
    nl: 'Over {code} is al beroep ingesteld, wat een keer kan, of er is geen besluit van kracht. Laat het weg.',
  },
  NO_APPEAL_KNOWN: {
    en: 'No rule is known that says who judges an appeal on this route. Ask whoever decided.',
    nl: 'Er is geen regel bekend die zegt wie op deze route over beroep oordeelt. Vraag het aan wie besloot.',
  },
};
