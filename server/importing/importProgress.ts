import cliProgress from 'cli-progress';

/** Shows how far an import has come, on a terminal only; `stop` ends what is shown, also after a fault. */
export interface ImportProgress {
  onStep(step: { readonly stage: 'Reading' | 'Writing'; readonly done: number; readonly total: number }): void;
  stop(): void;
}

export function importProgress(output: NodeJS.WriteStream): ImportProgress {
  if (!output.isTTY) return { onStep: () => undefined, stop: () => undefined };
  const bar = new cliProgress.SingleBar({ stream: output, format: '{stage} {bar} {value}/{total}', hideCursor: true });
  return {
    onStep: ({ stage, done, total }) => {
      if (!bar.isActive) bar.start(total, 0, { stage });
      bar.setTotal(total);
      bar.update(done, { stage });
    },
    stop: () => bar.stop(),
  };
}
