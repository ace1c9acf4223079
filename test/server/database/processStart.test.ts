import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { processStart } from '../../../server/database/embedded/processStart.js';

test('a live process has a start that stays the same', () => {
  expect(processStart(process.pid)).toMatch(/^[\w-]+$/);
  expect(processStart(process.pid)).toBe(processStart(process.pid));
});

test('a process that ended has none', async () => {
  const child = spawn(process.execPath, ['--version']);
  const pid = child.pid ?? 0;
  await once(child, 'exit');
  expect(processStart(pid)).toBeUndefined();
});

test.runIf(process.platform === 'linux')('two processes have different starts', () => {
  expect(processStart(process.pid)).not.toBe(processStart(process.ppid));
});

test.runIf(process.platform === 'linux')('a process that ended but is not collected has none', async () => {
  // By the time the shell's child ends, the shell has become a program that never collects it.
  const shell = spawn('/bin/sh', ['-c', 'sleep 0.1 & echo $!; exec sleep 10']);
  const [line] = (await once(shell.stdout, 'data')) as [Buffer];
  await expect.poll(() => processStart(Number(line.toString()))).toBeUndefined();
  shell.kill('SIGKILL');
});
