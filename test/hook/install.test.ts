/** Installing into a folder that others can commit to. */
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { installHooks } from '../../src/hook/install.js';
import { Scratch, scratchFolder } from '../corpus/scratch.js';

it('writes through no link that lies in a committed folder of hooks', async () => {
  const repo = Scratch.init();
  const folder = path.join(repo.root, '.githooks');
  const victim = path.join(scratchFolder(), 'victim');
  writeFileSync(victim, 'as it was');
  mkdirSync(folder);
  repo.git('config', 'core.hooksPath', '.githooks');
  // As they were named once, by what anyone can guess.
  symlinkSync(victim, path.join(folder, `pre-commit.stanch-${process.pid}`));
  await installHooks(repo.root, ['pre-commit'], 'path');
  expect(readFileSync(victim, 'utf8')).toBe('as it was');
  expect(readFileSync(path.join(folder, 'pre-commit'), 'utf8')).toContain('stanch');
  expect(readdirSync(folder).sort()).toEqual(['pre-commit', `pre-commit.stanch-${process.pid}`]);
});
