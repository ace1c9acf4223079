import type { CredentialKind, Leerweg, MboKind, PartKind } from '../../shared/pure/credentialKind.js';
import type { RecognitionStatement } from '../../shared/pure/recognition.js';
import type { CredentialSelector, Requirement } from '../../shared/pure/requirement.js';
import type { ExemptionTerms } from '../../shared/pure/rule.js';
import type { World } from '../../shared/pure/world.js';
import type { RecognitionProviderRow } from '../entities/RecognitionProviderEntity.js';

interface CredentialRow {
  key: string;
  kind: CredentialKind;
  mboKind: MboKind | null;
  mboLevel: number | null;
  leerweg: Leerweg | null;
  profile: string | null;
  domainCode: string | null;
  dossierCode: string | null;
}

interface PartRow {
  key: string;
  credentialKey: string;
  position: number;
  kind: PartKind;
  outcomeKey: string | null;
}

interface RuleRow {
  key: string;
  recordedFrom: string;
  recordedTo: string | null;
  selector: CredentialSelector | null;
  requirement: Requirement | null;
  exemption: ExemptionTerms | null;
  recognition: RecognitionStatement | null;
  validFrom: string | null;
  validTo: string | null;
}

type Stored<Row> = { [Column in keyof Row & string]: Exclude<Row[Column], undefined> };

/** The reference data that recognition works on: none of persons. */
export interface RecognitionViews {
  'catalogue.recognitionCredential': CredentialRow;
  'catalogue.recognitionPart': PartRow;
  'catalogue.recognitionRule': RuleRow;
  'network.learnersOrganisation': { key: string; world: World };
  'learners.recognitionProvider': Stored<RecognitionProviderRow>;
}
