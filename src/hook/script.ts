/**
 * The shell text of a git hook. Separate and pure so that what lands in someone's repository can be read and tested
 * as text. The lines live between two markers; everything outside of them belongs to the user.
 */

export const hookNames = ['pre-commit', 'pre-merge-commit', 'commit-msg', 'pre-push', 'pre-receive'] as const;
export type HookName = (typeof hookNames)[number];

export const beginMarker = '# >>> stanch >>> kept by `stanch hook install`, removed by `stanch hook uninstall`';
const endMarker = '# <<< stanch <<<';

/** How the hook finds the program: this installation for hooks that stay on this machine, PATH for hooks that are committed. */
export type Program = { node: string; script: string } | 'path';

function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

function runner(program: Program): string {
  const missing = 'echo "stanch: neither on PATH nor in node_modules, so nothing was checked. Install it, or take its lines out of $0" >&2; exit 1';
  const onPath = 'if command -v stanch >/dev/null 2>&1; then stanch "$@"\n' +
    '  elif [ -x node_modules/.bin/stanch ]; then node_modules/.bin/stanch "$@"\n' +
    `  else ${missing}; fi`;
  if (program === 'path') return `stanch_run() {\n  ${onPath}\n}`;
  const [node, script] = [quote(program.node), quote(program.script)];
  return `stanch_run() {\n  if [ -x ${node} ] && [ -f ${script} ]; then ${node} ${script} "$@"; return; fi\n  ${onPath}\n}`;
}

/**
 * Lines of a diff from which a secret could come: an added line, a new file (its name counts), a binary one. A header
 * reads `+++ /path`, thanks to --dst-prefix; all that is given up for it is a file whose only new line starts with `++ /`.
 */
const ADDS = String.raw`^(\+([^+]|$)|\+\+([^+]|$)|\+\+\+([^ ]|$)|\+\+\+ ([^/]|$)|new file|Binary)`;

/**
 * A hook that has nothing to look at must not pay for starting Node: a commit that only deletes, moves a submodule or
 * changes modes is told by git and grep, in 5 ms of CPU. Nothing is skipped unless grep says so itself: git failing (a
 * first commit has no HEAD) adds a line, and any other status than 1 runs the program. In an `if`, for husky runs hooks
 * under `sh -e`.
 */
function whenGrep(input: string, grep: string, then: string): string {
  return `if ${input} | LC_ALL=C grep ${grep}; then stanch_skip=; else stanch_skip=$?; fi\n[ "$stanch_skip" = 1 ] || ${then} || exit $?`;
}

function call(hook: HookName): string {
  switch (hook) {
    case 'pre-commit':
    case 'pre-merge-commit': {
      const diff = 'git diff-index --cached -p -U0 --no-color --no-ext-diff --no-textconv --no-renames --ignore-submodules=all --diff-filter=d --dst-prefix=/ HEAD --';
      return whenGrep(`{ ${diff} 2>/dev/null || echo +; }`, `-Eq '${ADDS}'`, `stanch_run hook run ${hook}`);
    }
    case 'commit-msg':
      return 'stanch_run hook run commit-msg "$1" || exit $?';
    case 'pre-push':
      return keepingInput(whenGrep(`printf '%s\\n' "$stanch_refs"`, String.raw`-Eqv '^(\(delete\) .*)?$'`, runWithRefs(hook)));
    case 'pre-receive':
      return keepingInput(whenGrep(`printf '%s\\n' "$stanch_refs"`, `-Eqv '^([0-9a-f]+ 0+ .*)?$'`, runWithRefs(hook)));
  }
}

function runWithRefs(hook: HookName): string {
  return `printf '%s\\n' "$stanch_refs" | stanch_run hook run ${hook} "$@"`;
}

/** Standard input can be read only once: keep it, use it, and give it back to whatever follows in this file. */
function keepingInput(use: string): string {
  return `stanch_refs=$(cat)\n${use}\nif [ -n "$stanch_refs" ]; then exec <<STANCH_REFS\n$stanch_refs\nSTANCH_REFS\nelse exec </dev/null; fi`;
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

/** Whether a POSIX shell runs this file, so that shell lines can be put into it. A NUL byte means a program. */
export function isShellScript(text: string): boolean {
  if (text.includes('\0')) return false;
  const first = text.split('\n', 1)[0] ?? '';
  return !first.startsWith('#!') || /\b(?:ba|da|a|k|z)?sh\b/.test(first);
}
