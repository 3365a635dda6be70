/**
 * The shell text of a git hook. Separate and pure so that what lands in someone's repository can be read and tested
 * as text. The lines live between two markers; everything outside of them belongs to the user.
 */

export const hookNames = ['pre-commit', 'pre-merge-commit', 'commit-msg', 'pre-push', 'pre-receive'] as const;
export type HookName = (typeof hookNames)[number];

export const beginMarker = '# >>> stanch >>> kept by `stanch hook install`, removed by `stanch hook uninstall`';
export const endMarker = '# <<< stanch <<<';

/** How the hook finds the program: this installation for hooks that stay on this machine, PATH for hooks that are committed. */
export type Program = { node: string; script: string } | 'path';

function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

function runner(program: Program): string {
  const missing = 'echo "stanch: not found, so nothing was checked. Install it, or run: git config --unset core.hooksPath / stanch hook uninstall" >&2; exit 1';
  const onPath = 'if command -v stanch >/dev/null 2>&1; then stanch "$@"\n' +
    '  elif [ -x node_modules/.bin/stanch ]; then node_modules/.bin/stanch "$@"\n' +
    `  else ${missing}; fi`;
  if (program === 'path') return `stanch_run() {\n  ${onPath}\n}`;
  const [node, script] = [quote(program.node), quote(program.script)];
  return `stanch_run() {\n  if [ -x ${node} ] && [ -f ${script} ]; then ${node} ${script} "$@"; return; fi\n  ${onPath}\n}`;
}

/**
 * A hook that has nothing to look at must not pay for starting Node: a commit that only deletes, or changes nothing,
 * is told by `git diff --cached --quiet` alone (4 ms).
 */
function call(hook: HookName): string {
  switch (hook) {
    case 'pre-commit':
    case 'pre-merge-commit':
      return `git diff --cached --quiet --no-ext-diff --no-textconv --diff-filter=d || stanch_run hook run ${hook} || exit $?`;
    case 'commit-msg':
      return 'stanch_run hook run commit-msg "$1" || exit $?';
    case 'pre-push':
    case 'pre-receive':
      // Standard input can be read only once: keep it, use it, and give it back to whatever follows in this file.
      return `stanch_refs=$(cat)\nprintf '%s\\n' "$stanch_refs" | stanch_run hook run ${hook} "$@" || exit $?\nexec 0<<STANCH_REFS\n$stanch_refs\nSTANCH_REFS`;
  }
}

/** The managed lines, markers included, ending with a line break. */
export function hookBlock(hook: HookName, program: Program): string {
  return `${beginMarker}\n${runner(program)}\n${call(hook)}\n${endMarker}\n`;
}

/** Puts the block into a hook file: a new file, in place of an older block, or right after the first line (`#!`). */
export function mergeBlock(existing: string | null, block: string): string {
  if (existing === null || existing.trim() === '') return `#!/bin/sh\n${block}`;
  const without = removeBlock(existing);
  const rest = without ?? existing;
  if (!rest.startsWith('#!')) return `${block}${rest}`;
  const lineEnd = rest.indexOf('\n');
  return lineEnd < 0 ? `${rest}\n${block}` : rest.slice(0, lineEnd + 1) + block + rest.slice(lineEnd + 1);
}

/** The file without the block; null when there is no block. */
export function removeBlock(existing: string): string | null {
  const begin = existing.indexOf(beginMarker);
  if (begin < 0) return null;
  const end = existing.indexOf(endMarker, begin);
  if (end < 0) return null;
  const after = existing.indexOf('\n', end);
  return existing.slice(0, begin) + (after < 0 ? '' : existing.slice(after + 1));
}

/** Whether a POSIX shell runs this file, so that shell lines can be put into it. */
export function isShellScript(text: string): boolean {
  const first = text.split('\n', 1)[0] ?? '';
  return !first.startsWith('#!') || /\b(?:ba|da|a|k|z)?sh\b/.test(first);
}
