/**
 * Other versions of Node than the one that the tests run in: the oldest that is supported, and those that people have. Each has flags of V8, insides and
 * warnings of its own, and has to print the same, on standard error as well.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { Scratch, scratchFolder } from '../corpus/scratch.js';
import { leak, program, runner, tool, type Outcome } from './hooked.js';

let repository: Scratch;
let expected: Outcome[];
beforeAll(() => {
  repository = Scratch.init();
  for (let version = 0; version < 40; version++) {
    repository.write('notes.txt', `version ${version}\n${'nothing to see\n'.repeat(50)}`);
    if (version === 20) repository.write('gone.py', leak);
    if (version === 21) repository.git('rm', '-q', '-f', '--cached', 'gone.py');
    repository.commit(`version ${version}`);
  }
  repository.git('gc', '-q');
  repository.write('leak.py', leak);
  repository.git('add', 'leak.py');
  expected = outcomes(process.execPath);
});

/** With their status. Each is run twice, for what the first time keeps the second one takes. */
const commands: readonly (readonly [string, number])[] = [
  ['--version', 0],
  ['scan --jobs 1', 1],
  ['scan --jobs 2', 1],
  ['scan --staged', 1],
  ['scan --range HEAD~30..HEAD', 1],
  ['scan --history --jobs 2 --no-cache', 1],
  ['scan --history --scan-mode whole-blob --no-cache', 1],
  ['scan --format json notes.txt', 0],
  ['plan', 0],
  ['hook run pre-commit', 1],
  ['rules show slack-bot-token', 0],
  ['scan --no-such-flag', 2],
];

function outcomes(node: string): Outcome[] {
  const run = runner({ XDG_CACHE_HOME: scratchFolder() });
  const all = commands.flatMap(([line]) => [0, 1].map(() => run(repository.root, node, program, ...line.split(' '))));
  // How long it took, and when it was.
  return all.map(({ status, output }) => ({ status, output: output.replaceAll(/\b\d+(\.\d+)? (ms|s)\b/g, 'a while').replaceAll(/\d{4}-\d\d-\d\d \d\d:\d\d UTC/g, 'some time').replaceAll(/"(duration|startedAt|seconds)[^,\n]*/g, '') }));
}

describe('other versions of Node', () => {
  it.each(['20', '22', '24', '26'])('%s does and says the same', (major) => {
    for (const [at, outcome] of outcomes(tool(`npm/node_modules/node-${major}/bin/node`)).entries()) {
      const [line, status] = commands[at >> 1]!;
      expect(outcome.status, `${line}\n${outcome.output}`).toBe(status);
      expect(outcome, line).toEqual(expected[at]);
    }
  });
});
