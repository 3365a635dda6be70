/**
 * Makes V8 go on in its linear-time engine when a pattern backtracks too long, so that no pattern of a user or rule can
 * stall a scan. Set before the first such pattern is compiled rather than at start, for loading node:v8 takes 3 ms.
 * Patterns are checked to be free of look-around and back-references, which that engine has not.
 */
let limited = false;

export function limitBacktracking(): void {
  if (limited) return;
  limited = true;
  process.getBuiltinModule('node:v8').setFlagsFromString('--enable-experimental-regexp-engine-on-excessive-backtracks');
}
