/** Something that was started in steps. */
export interface Started<T> {
  readonly value: T;
  /** Undoes the steps, the last one first; a second call does nothing. */
  stop(): Promise<void>;
}

/** Runs a start whose steps can be undone: `undo` takes how. A start that fails undoes what it did and rejects. */
export async function undoable<T>(
  start: (undo: (step: () => Promise<void>) => void) => Promise<T>,
): Promise<Started<T>> {
  const steps: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const step of steps.splice(0).reverse()) await step();
  };
  try {
    const value = await start((step) => void steps.push(step));
    return { value, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
