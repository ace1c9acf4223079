/** How far a question has come, in memory that who asks it and the thread share. */
export type QuestionProgress = Int32Array<SharedArrayBuffer>;

const [WAITING, TAKEN, OVER] = [0, 1, 2];

/** Of a question that waits for a thread. */
export function newProgress(): QuestionProgress {
  return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
}

/** Said by the thread that looks at the question; false where it is over already and nobody waits for what is found. */
export function take(progress: QuestionProgress): boolean {
  return Atomics.compareExchange(progress, 0, WAITING, TAKEN) === WAITING;
}

/** Says that it is time to answer; whether no thread has taken the question, nor will. */
export function giveUp(progress: QuestionProgress): boolean {
  return Atomics.exchange(progress, 0, OVER) === WAITING;
}

export function isGivenUp(progress: QuestionProgress): boolean {
  return Atomics.load(progress, 0) === OVER;
}
