import { registerEnum } from '../../../shared/graph/registerEnum.js';
import type { MatchField } from '../../domain/MatchField.js';

export const CredentialMatchFieldEnum = registerEnum<MatchField>(
  'CredentialMatchField',
  'Where a text was found, in the order in which it counts.',
  {
    NAME: 'Its name.',
    CODE: 'Its code.',
    PREDECESSOR: 'The code of the credential that it replaced.',
    LEVEL: 'What it is: the kind of diploma or programme, and its level.',
    DOSSIER: 'Name or code of its kwalificatiedossier.',
    DOMAIN: 'Name or code of its domain.',
    OUTCOME: 'The title of an outcome in it.',
    KEUZEDEEL: 'Title or code of a keuzedeel that is seen in it.',
    PROVIDER: 'Name or BRIN code of an organisation that offers it.',
  },
);
