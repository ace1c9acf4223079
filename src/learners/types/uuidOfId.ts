import { codedError } from '../../shared/graph/CodedError.js';
import { keyOfId } from '../../shared/graph/keyOfId.js';
import { isUuid } from './isUuid.js';

/**
 * The UUID in the global id of a thing of that type.
 * @param field the argument that holds the id
 * @throws CodedError BAD_ID when the id is malformed or of another type
 */
export function uuidOfId(
  id: string,
  type: 'Learner' | 'Holding' | 'SavedPlan' | 'RecognitionCase',
  field = 'id',
): string {
  const key = keyOfId(id, type, field);
  if (!isUuid(key)) throw codedError('BAD_ID', {}, { field });
  return key;
}
