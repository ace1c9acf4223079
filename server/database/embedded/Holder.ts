import { processStart, unknownStart } from './processStart.js';

/** A process that holds a data folder; `token` tells two locks of the same process apart. */
export interface Holder {
  pid: number;
  started: string;
  token: string;
}

export function holderFileName(holder: Holder): string {
  return `${holder.pid}.${holder.started}.${holder.token}`;
}

/** The holder that a file name tells, or undefined when the name is not of a holder. */
export function holderOfFileName(fileName: string): Holder | undefined {
  const match = /^([1-9]\d*)\.([\w-]+)\.([0-9a-f]+)$/.exec(fileName);
  if (match === null) return undefined;
  const [, pid = '', started = '', token = ''] = match;
  return { pid: Number(pid), started, token };
}

/** Whether the very process lives; in doubt (a start that cannot be compared) it does. */
export function isLive(holder: Holder): boolean {
  const start = processStart(holder.pid);
  if (start === undefined) return false;
  return start === holder.started || [start, holder.started].includes(unknownStart);
}
