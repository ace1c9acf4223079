import { codedError } from './CodedError.js';

const smallest = 1;
const largest = 100;

/** @throws CodedError PAGE_SIZE when `first`, or the argument that stands for it, is not 1 to 100 */
export function checkPageSize(first: number, field = 'first'): void {
  if (first >= smallest && first <= largest) return;
  throw codedError('PAGE_SIZE', { min: smallest, max: largest, actual: first }, { field });
}
