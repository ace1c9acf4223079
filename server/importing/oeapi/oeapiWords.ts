import type { ModeOfStudy } from '../../../src/catalogue/entities/OfferEntity.js';

/** The words of version 5. An institution's own begin with `x-` where the standard lets it extend a list. */
export const CODE_TYPES_5 = [
  'brin',
  'crohoCreboCode',
  'programCode',
  'componentCode',
  'offeringCode',
  'organizationId',
  'buildingId',
  'bagId',
  'roomCode',
  'systemId',
  'productId',
  'nationalIdentityNumber',
  'studentNumber',
  'studielinkNumber',
  'esi',
  'userName',
  'accountId',
  'emailAdress',
  'groupCode',
  'isbn',
  'issn',
  'orcId',
  'uuid',
  'schacHome',
  'identifier',
] as const;

/** The words of version 6. */
export const CODE_TYPES_6 = [
  'account_id',
  'bag_id',
  'building_id',
  'component_code',
  'eckid',
  'email_address',
  'esi',
  'group_code',
  'group_type_code',
  'identifier',
  'institution_code',
  'isbn',
  'issn',
  'kvk_organisation_id',
  'kvk_establishment_id',
  'leerbedrijf_id',
  'offering_code',
  'organisation_id',
  'orcid',
  'product_id',
  'programme_code',
  'room_code',
  'schac_home',
  'student_number',
  'studielink_number',
  'system_id',
  'username',
  'uuid',
  'national_identity_number',
] as const;

export const LEVELS_5 = [
  'secondary vocational education',
  'secondary vocational education 1',
  'secondary vocational education 2',
  'secondary vocational education 3',
  'secondary vocational education 4',
  'associate degree',
  'bachelor',
  'master',
  'doctoral',
  'undefined',
  'undivided',
  'nt2-1',
  'nt2-2',
] as const;

export const LEVELS_6 = [
  'pre_vocational',
  'secondary_vocational_education',
  'secondary_vocational_education_1',
  'secondary_vocational_education_2',
  'secondary_vocational_education_3',
  'secondary_vocational_education_4',
  'associate_degree',
  'bachelor',
  'master',
  'doctoral',
  'post_doctoral',
  'undefined',
  'undivided',
  'nt2_1',
  'nt2_2',
] as const;

export const MODES_5 = ['full-time', 'part-time', 'dual training', 'self-paced'] as const;
export const MODES_6 = ['full_time', 'part_time', 'dual_training', 'self_paced'] as const;

/** What both versions mean; a word of an institution's own means nothing here. */
export const MODE_OF_STUDY: Readonly<Record<string, ModeOfStudy>> = {
  'full-time': 'FULL_TIME',
  full_time: 'FULL_TIME',
  'part-time': 'PART_TIME',
  part_time: 'PART_TIME',
  'dual training': 'DUAL_TRAINING',
  dual_training: 'DUAL_TRAINING',
  'self-paced': 'SELF_PACED',
  self_paced: 'SELF_PACED',
};

export const ADDRESS_TYPES_5 = ['postal', 'visit', 'deliveries', 'billing', 'teaching'] as const;
export const ADDRESS_TYPES_6 = ['postal', 'visit', 'deliveries', 'invoicing', 'teaching'] as const;
export const COST_TYPES_5 = ['STAP eligible', 'total costs'] as const;
export const COST_TYPES_6 = ['stap_eligible', 'total_costs'] as const;
export const OFFERING_STATES_6 = ['concept', 'cancelled', 'active', 'inactive'] as const;
export const PROGRAMME_TYPES_5 = ['program', 'minor', 'honours', 'specialization', 'track'] as const;
export const PROGRAMME_TYPES_6 = ['programme', 'minor', 'honours', 'specialisation', 'track', 'specification'] as const;
