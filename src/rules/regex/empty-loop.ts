/**
 * Finds patterns that V8 and RE2 read differently: a repeat whose body can match nothing, and would rather do so than
 * match more, as in `(?:a*?)?`, or remembers it in a group, as in `(ab|){1,3}`. RE2 takes the empty round; V8 throws it
 * away and tries the body's other ways. Such patterns run in the matcher without backtracking, which does as RE2.
 */
import type { Node } from './ast.js';
import { measure } from './measure.js';

export function differsInV8(node: Node): boolean {
  switch (node.kind) {
    case 'repeat': return prefersNothing(node.body) || (node.max > 1 && nullable(node.body) && hasGroup(node.body)) || differsInV8(node.body);
    case 'sequence': return node.parts.some(differsInV8);
    case 'choice': return node.options.some(differsInV8);
    case 'group': return differsInV8(node.body);
    default: return false;
  }
}

function hasGroup(node: Node): boolean {
  switch (node.kind) {
    case 'group': return true;
    case 'repeat': return hasGroup(node.body);
    case 'sequence': return node.parts.some(hasGroup);
    case 'choice': return node.options.some(hasGroup);
    default: return false;
  }
}

export function nullable(node: Node): boolean {
  return measure(node).min === 0;
}

/** Whether the empty match is tried before a longer one. */
function prefersNothing(node: Node): boolean {
  switch (node.kind) {
    case 'repeat': return nullable(node) && ((!node.greedy && node.max > 0) || prefersNothing(node.body));
    case 'group': return prefersNothing(node.body);
    case 'sequence': return node.parts.every(nullable) && node.parts.some(prefersNothing);
    case 'choice': return node.options.some((option, i) => nullable(option) && (i < node.options.length - 1 || prefersNothing(option)));
    default: return false;
  }
}
