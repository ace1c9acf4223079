/** Where a text can be found in a credential. */
export type MatchField =
  'NAME' | 'CODE' | 'PREDECESSOR' | 'LEVEL' | 'DOSSIER' | 'DOMAIN' | 'OUTCOME' | 'KEUZEDEEL' | 'PROVIDER';
