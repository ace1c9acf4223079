import { registerEnum } from '../../../shared/graph/registerEnum.js';
import type { Facet } from '../../domain/credentialFacets.js';

export const CredentialFacetEnum = registerEnum<Facet>(
  'CredentialFacet',
  'By what credentials are narrowed down; each is an argument of `credentials`.',
  {
    KIND: '`kinds`: what kind of credential it is.',
    MBO_LEVEL: '`mboLevels`: its level in mbo.',
    DOMAIN: '`domainCodes`: its domain of mbo.',
    THEME: '`themes`: its field of technology.',
    COMPLETENESS: '`contentCompleteness`: how far its content is known.',
    TRACK: '`tracks`: the tracks in which it can be followed or is offered.',
    REGION: '`regions`: where it is offered; provinces beside the regions that lie in them whole.',
    PROVIDER: '`providers`: who offers it.',
  },
);
