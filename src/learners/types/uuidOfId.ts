import { codedError } from '../../shared/graph/CodedError.js';
import { keyOfId } from '../../shared/graph/keyOfId.js';
import { isUuid } from './isUuid.js';

/**
 * The UUID in the global id of a thing of that type.
 * @throws CodedError BAD_ID when the id is malformed or of another type
 */
export function uuidOfId(id: string, type: 'Learner' | 'Holding'): string {
  const key = keyOfId(id, type);
  if (!isUuid(key)) throw codedError('BAD_ID', {}, { field: 'id' });
  return key;
}
