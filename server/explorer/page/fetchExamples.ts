import type { Example } from '../Example.js';

/** The example operations; none when they cannot be had, since the explorer is of use without them. */
export async function fetchExamples(): Promise<readonly Example[]> {
  try {
    const response = await fetch('/examples.json');
    return response.ok ? ((await response.json()) as readonly Example[]) : [];
  } catch {
    return [];
  }
}
