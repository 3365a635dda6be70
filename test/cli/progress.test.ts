/** The line of progress on a terminal that may go away under it. */
import { EventEmitter } from 'node:events';
import { PassThrough } from 'node:stream';
import { expect, it, vi } from 'vitest';
import { progressLine } from '../../src/cli/progress.js';
import { Terminal } from '../../src/cli/terminal.js';

/** A terminal that was closed: each write fails later, as an event. */
class Closed extends EventEmitter {
  isTTY = true;
  written = 0;
  write(): boolean {
    this.written++;
    this.emit('error', Object.assign(new Error('write EIO'), { code: 'EIO' }));
    return true;
  }
}

it('survives a terminal that was closed during the scan', () => {
  const clock = vi.spyOn(process, 'hrtime').mockReturnValue([0, 0]);
  const stderr = new Closed();
  const line = progressLine(new Terminal({ stdin: new PassThrough(), stdout: new PassThrough(), stderr }, {}), true);
  clock.mockReturnValue([5, 0]);
  line.show({ files: 1, bytes: 1, commits: 0, findings: 0 });
  line.clear();
  expect(stderr.written).toBe(2);
  clock.mockRestore();
});
