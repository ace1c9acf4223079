import { errorCode } from './errorCode.js';

/** The value of the work, or undefined when it fails with one of the codes; any other failure is thrown. */
export async function ignoring<T>(codes: readonly string[], work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (codes.includes(errorCode(error) ?? '')) return undefined;
    throw error;
  }
}
