/**
 * What a refused commit says last: how its author goes on. Separate because it knows how comments look in each kind of file, and is
 * loaded by no hook that has nothing to refuse.
 */
import type { Finding } from '../findings/types.js';
import { escapeControl } from '../findings/redact.js';
import type { HookName } from './script.js';

/** Files that are named; who has more to say than that does it by fingerprints. */
const MOST_FILES = 3;

/** Behind the value on its line. */
const BEHIND: readonly (readonly [comment: string, extensions: string])[] = [
  ['# stanch:allow REASON', 'py pyi rb sh bash zsh ksh yml yaml toml pl pm r jl ex exs ps1 psm1 tf tfvars hcl nix coffee cr nim graphql'],
  ['// stanch:allow REASON', 'js mjs cjs ts mts cts java kt kts scala groovy gradle go rs swift dart c cc cpp h hpp cs m mm proto scss less jsonc json5 sol zig'],
  ['/* stanch:allow REASON */', 'css'],
  ['-- stanch:allow REASON', 'sql lua hs elm'],
  ['% stanch:allow REASON', 'erl hrl tex'],
  ['; stanch:allow REASON', 'clj cljs el lisp scm'],
  ["' stanch:allow REASON", 'vb bas'],
  ['<!-- stanch:allow REASON -->', 'html htm xml md markdown csproj config plist'],
];
/** Where all of a line belongs to the value. */
const AHEAD: readonly (readonly [comment: string, extensions: string])[] = [
  ['# stanch:allow-next-line REASON', 'env envrc properties conf dockerfile containerfile makefile mk'],
  ['; stanch:allow-next-line REASON', 'ini cfg'],
  ['rem stanch:allow-next-line REASON', 'bat cmd'],
];

const COMMENTS = new Map([
  ...BEHIND.flatMap(([comment, extensions]) => extensions.split(' ').map((extension) => [extension, `'${comment}' on its line`] as const)),
  ...AHEAD.flatMap(([comment, extensions]) => extensions.split(' ').map((extension) => [extension, `'${comment}' on the line above it`] as const)),
]);

/**
 * Lines below the one that refuses.
 * @param prefix folder below the top that the commit was made in, as git tells a hook (GIT_PREFIX)
 */
export function wayOn(findings: readonly Finding[], hook: HookName, prefix: string): string[] {
  // A comment in a later commit says nothing of those that are pushed with it.
  const isStaged = hook === 'pre-commit' || hook === 'pre-merge-commit';
  const places = isStaged ? findings.flatMap((finding) => finding.occurrences) : [];
  const comments = new Map<string, string>();
  for (const { path } of places) {
    const comment = COMMENTS.get(/([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '');
    if (comment !== undefined) comments.set(path, comment);
  }
  const named = [...comments].slice(0, MOST_FILES).map(([path, comment]) => `${comment} in ${escapeControl(path)}`);
  const fingerprint = findings.length === 1 ? findings[0]!.fingerprint : 'FINGERPRINT';
  const ignored = hook === 'pre-receive' ? `the fingerprint ${fingerprint} in .stanchignore on the server` : `echo ${fingerprint} >> ${'../'.repeat(prefix.split('/').length - 1)}.stanchignore`;
  return [
    `  If it is meant to be there, say so${named.length > 0 ? ` with a comment: ${named.join(', ')};` : ':'}`,
    `  ${named.length > 0 ? 'or in any file: ' : ''}${ignored}`,
  ];
}
