/** What is wanted: on the operation the subject answers at least so many times the requests per second of the other. */
export interface Goal {
  readonly operation: string;
  readonly subject: string;
  readonly other: string;
  readonly atLeast: number;
}

const ONE = 'leerpad, one process';
const SEVERAL = 'leerpad, several processes';

/** Each stands in the row of the contender that is not leerpad in one process. */
const goals: readonly Goal[] = [
  { operation: 'b', subject: ONE, other: 'PostGraphile 5', atLeast: 2 },
  { operation: 'b', subject: ONE, other: 'SQL statement', atLeast: 0.9 },
  { operation: 'b', subject: SEVERAL, other: ONE, atLeast: 0.5 },
  { operation: 'c', subject: ONE, other: 'PostGraphile 5', atLeast: 5 },
  { operation: 'c', subject: SEVERAL, other: ONE, atLeast: 0.5 },
];

/** The goal that stands in the row of this contender. */
export function goalOf(operation: string, contender: string): Goal | undefined {
  return goals.find(
    (goal) =>
      goal.operation === operation && [goal.subject, goal.other].some((name) => name === contender && name !== ONE),
  );
}

/**
 * @throws Error when a goal is about somebody who does not answer its operation, which would leave it without a ratio
 */
export function checkGoals(answering: readonly { readonly operation: string; readonly contender: string }[]): void {
  for (const { operation, subject, other } of goals)
    for (const name of [subject, other])
      if (!answering.some((one) => one.operation === operation && one.contender === name))
        throw new Error(
          `A goal of operation ${operation} compares ${subject} with ${other}, but ${name} is not measured.`,
        );
}
