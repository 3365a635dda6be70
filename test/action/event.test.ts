import { describe, expect, it } from 'vitest';
import { targetOf } from '../../src/action/event.js';

const a = 'a'.repeat(40);
const b = 'b'.repeat(40);
const none = '0'.repeat(40);

describe('target of an event', () => {
  it('takes the commits of a pull request from base to head', () => {
    expect(targetOf('pull_request', { pull_request: { base: { sha: a, ref: 'main' }, head: { sha: b } } }))
      .toMatchObject({ mode: 'range', head: b, exclude: [a], pullRequest: true });
  });

  it('takes what a push added; for a new branch what the default branch does not have', () => {
    expect(targetOf('push', { before: a, after: b })).toMatchObject({ mode: 'range', head: b, exclude: [a] });
    expect(targetOf('push', { before: none, after: b, repository: { default_branch: 'trunk' } }))
      .toMatchObject({ mode: 'range', head: b, exclude: ['refs/remotes/origin/trunk'] });
  });

  it('falls back on the default branch for what a force push replaced, but not on the pushed branch itself', () => {
    const repository = { default_branch: 'main' };
    expect(targetOf('push', { ref: 'refs/heads/topic', before: a, after: b, repository })).toMatchObject({ exclude: [a], otherwise: ['refs/remotes/origin/main'] });
    expect(targetOf('push', { ref: 'refs/heads/main', before: a, after: b, repository })).toMatchObject({ exclude: [a], otherwise: [] });
    expect(targetOf('push', { ref: 'refs/heads/main', before: none, after: b, repository })).toMatchObject({ exclude: [] });
    expect(targetOf('push', { ref: 'refs/tags/main', before: none, after: b, repository })).toMatchObject({ exclude: ['refs/remotes/origin/main'], why: 'the commits of the new tag' });
  });

  it('has nothing to do for a deleted branch', () => {
    expect(targetOf('push', { before: a, after: none, deleted: true })).toBeNull();
  });

  it('audits the history on a schedule and reads the files on events it does not know', () => {
    expect(targetOf('schedule', {})?.mode).toBe('history');
    expect(targetOf('release', {})?.mode).toBe('worktree');
    expect(targetOf('pull_request', { pull_request: { base: { sha: '--upload-pack=x', ref: 'm' }, head: { sha: b } } })?.mode).toBe('worktree');
  });
});
