import type { CredentialKind } from '../../pure/credentialKind.js';
import { registerEnum } from '../registerEnum.js';

export const CredentialKindEnum = registerEnum<CredentialKind>(
  'CredentialKind',
  'The kinds of credential (waardedocument).',
  {
    VMBO_DIPLOMA: 'Vmbo diploma, of one leerweg and profile.',
    LBO_DIPLOMA: 'Lbo diploma, a predecessor of vmbo.',
    MAVO_DIPLOMA: 'Mavo diploma, a predecessor of vmbo-TL.',
    HAVO_DIPLOMA: 'Havo diploma.',
    VWO_DIPLOMA: 'Vwo diploma.',
    HAVO_VWO_THREE_YEARS: 'Proof that the first three years of havo or vwo were completed (overgangsbewijs).',
    MBO_DIPLOMA: 'Mbo diploma of one qualification (crebo).',
    MBO_BROAD_INTAKE:
      'A whole kwalificatiedossier or domain under whose code schools enrol. It is no diploma and cannot be awarded.',
    MBO_CERTIFICAAT:
      'Mbo-certificaat: a part of a qualification, or a keuzedeel, that the minister made awardable on its own.',
    DEELCERTIFICAAT: 'Deelcertificaat: proof of one or more parts of a programme.',
    PRAKTIJKVERKLARING: 'Praktijkverklaring: what someone has shown at a recognised company.',
    MBO_VERKLARING: 'Mbo-verklaring (schoolverklaring): what a student who leaves without a diploma has completed.',
    ERVARINGSCERTIFICAAT: 'Ervaringscertificaat (EVC): an assessment of what someone has learnt by experience.',
    VAKBEKWAAMHEIDSBEWIJS: 'Vakbekwaamheidsbewijs: proof of competence of a trade.',
    BRANCHE_CERTIFICATE: 'Certificate of a branch of industry.',
    ASSOCIATE_DEGREE: 'Associate degree, hbo.',
    BACHELOR: 'Bachelor, hbo.',
  },
);
