import { connectionOf } from '../../shared/graph/connectionOf.js';
import { Credential } from './Credential.js';

export const CredentialConnection = connectionOf('Credential', () => Credential);
