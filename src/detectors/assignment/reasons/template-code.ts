/**
 * Values that are code of a template: Go's (Helm), Jinja's, Blade's. Separate because what is an argument and what a name in a template
 * is told by the action that is open, not by the value.
 */
import type { Seen } from '../features.js';

/** Whether the name behind `ahead`, in which an action is open, is among the arguments of Go's `list`, or stands where `dict` takes a value: names and values take turns in it. */
function isArgument(ahead: string): boolean {
  const action = ahead.slice(ahead.lastIndexOf('{{') + 2);
  if (action.includes('}}')) return false;
  let inner = action.replace(/["`']$/, '');
  // what is closed counts as one argument
  for (let before = ''; before !== inner; ) {
    before = inner;
    inner = inner.replace(/\([^()]*\)/g, '"" ');
  }
  const open = /(?:^|[(\s])(dict|list)((?:\s+(?:"(?:[^"\\]|\\.)*"|`[^`]*`|[^\s()"`]+))*)\s*$/.exec(inner);
  if (!open) return false;
  return open[1] === 'list' || (open[2]!.match(/"(?:[^"\\]|\\.)*"|`[^`]*`|[^\s()"`]+/g)?.length ?? 0) % 2 === 1;
}

/** @returns the reason, or undefined */
export function templateCode({ value, quote, ahead, by }: Seen): string | undefined {
  const open = ahead.includes('{{');
  if (open && quote === '' && (/\{\{[^}]*$/.test(ahead) && /^[a-z_]\w*(?:\.\w+)*(?:\|[a-z]\w*)*$/.test(value) || /\{\{-?\s*\$?$/.test(ahead))) return 'code of a template';
  // (dict "field" "password" "context" $): the name is itself a value
  if (open && by === ' ' && isArgument(ahead)) return 'argument of a template';
  if (/\{%-?[^%]*$/.test(ahead) && /^[A-Za-z_]+$/.test(value)) return 'argument of a template';
  return /^@(?:lang|choice|trans|yield|section|include|error|json|csrf)\(/.test(value) ? 'code of a template' : undefined;
}
