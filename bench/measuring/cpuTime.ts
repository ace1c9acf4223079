import { readdir, readFile } from 'node:fs/promises';

/** The kernel counts in hundredths of a second on every platform that Node runs on. */
const MS_PER_TICK = 10;

/** Fields of /proc/<pid>/stat that follow the name of the program, from 0. */
const [PARENT, USER, SYSTEM, CHILDREN_USER, CHILDREN_SYSTEM] = [1, 11, 12, 13, 14] as const;

/** Milliseconds of processor that these processes have used; null where the kernel does not tell. */
export async function cpuTime(pids: readonly number[]): Promise<number | null> {
  const stats = await Promise.all(pids.map(readStat));
  if (stats.includes(null)) return null;
  return stats.reduce((sum, stat) => sum + ticks(stat ?? [], [USER, SYSTEM]), 0) * MS_PER_TICK;
}

/** The same of a PostgreSQL server: the postmaster, its backends, and those that have ended. */
export async function serverCpuTime(postmaster: number): Promise<number | null> {
  const own = await readStat(postmaster);
  if (!own) return null;
  const processes = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const stats = await Promise.all(processes.map(readStat));
  const backends = stats.filter((stat) => stat?.[PARENT] === postmaster);
  const ended = ticks(own, [CHILDREN_USER, CHILDREN_SYSTEM]);
  return [own, ...backends].reduce((sum, stat) => sum + ticks(stat ?? [], [USER, SYSTEM]), ended) * MS_PER_TICK;
}

function ticks(stat: readonly number[], fields: readonly number[]): number {
  return fields.reduce((sum, field) => sum + (stat[field] ?? 0), 0);
}

async function readStat(pid: number): Promise<readonly number[] | null> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  return text === null
    ? null
    : text
        .slice(text.lastIndexOf(')') + 2)
        .split(' ')
        .map(Number);
}
