/**
 * Literals of which one must stand in every match of a pattern. Separate because only rules without literals of their own
 * (users' rules) need it: it is what lets the prefilter find them.
 */
import type { Node } from './ast.js';
import { measure } from './measure.js';

export interface Required {
  /** Lower case; a match holds at least one of them, in any case. */
  readonly literals: readonly string[];
  /** Most bytes of a match ahead of the literal; Infinity when there is no bound. */
  readonly before: number;
}

interface Found {
  /** Every text that the node can match, lower case, when they are few. */
  exact?: readonly string[];
  best?: Required;
}

const MOST_TEXTS = 24;
const LONGEST_TEXT = 24;
const SHORTEST_LITERAL = 3;

/** Undefined when no literal of at least three bytes is sure. */
export function requiredLiterals(root: Node): Required | undefined {
  const found = find(root);
  return better(found.best, asRequired(found.exact, 0));
}

function find(node: Node): Found {
  switch (node.kind) {
    case 'empty':
    case 'assertion':
      return { exact: [''] };
    case 'bytes': {
      const texts = new Set<string>();
      for (let byte = 0; byte < 256 && texts.size <= 4; byte++) if (node.set.has(byte)) texts.add(String.fromCharCode(byte).toLowerCase());
      return texts.size <= 4 ? { exact: [...texts] } : {};
    }
    case 'group':
      return find(node.body);
    case 'choice':
      return ofChoice(node.options.map(find));
    case 'sequence':
      return ofSequence(node.parts);
    case 'repeat': {
      if (node.min === 0) return node.max === 1 ? optional(find(node.body)) : {};
      const body = find(node.body);
      if (node.max === node.min && body.exact && node.min <= 8) return ofSequence(Array.from({ length: node.min }, () => node.body));
      const best = better(body.best, asRequired(body.exact, 0));
      return best ? { best } : {};
    }
  }
}

function optional({ exact }: Found): Found {
  return exact ? { exact: [...new Set(['', ...exact])] } : {};
}

function ofChoice(options: readonly Found[]): Found {
  const result: Found = {};
  if (options.every((option) => option.exact)) {
    const exact = [...new Set(options.flatMap((option) => option.exact!))];
    if (exact.length <= MOST_TEXTS) result.exact = exact;
  }
  const bests = options.map((option) => better(option.best, asRequired(option.exact, 0)));
  if (bests.every((best) => best !== undefined))
    result.best = { literals: [...new Set(bests.flatMap((best) => best.literals))], before: Math.max(...bests.map((best) => best.before)) };
  return result;
}

function ofSequence(parts: readonly Node[]): Found {
  let run: readonly string[] = [''];
  let runAt = 0;
  let at = 0;
  let whole = true;
  let best: Required | undefined;
  for (const part of parts) {
    const found = find(part);
    const joined = found.exact && cross(run, found.exact);
    if (joined) run = joined;
    else {
      best = better(best, asRequired(run, runAt));
      if (found.best) best = better(best, { ...found.best, before: at + found.best.before });
      whole = false;
      run = found.exact ?? [''];
      runAt = found.exact ? at : at + measure(part).max;
    }
    at += measure(part).max;
  }
  best = better(best, asRequired(run, runAt));
  return { ...(whole ? { exact: run } : {}), ...(best ? { best } : {}) };
}

function cross(a: readonly string[], b: readonly string[]): string[] | undefined {
  if (a.length * b.length > MOST_TEXTS) return undefined;
  const joined = [...new Set(a.flatMap((head) => b.map((tail) => head + tail)))];
  return joined.some((text) => text.length > LONGEST_TEXT) ? undefined : joined;
}

function asRequired(texts: readonly string[] | undefined, before: number): Required | undefined {
  if (!texts || texts.length === 0 || texts.some((text) => text.length < SHORTEST_LITERAL)) return undefined;
  return { literals: texts, before };
}

/** Bounded beats unbounded, then long shortest literals, then few of them. */
function better(a: Required | undefined, b: Required | undefined): Required | undefined {
  if (!a || !b) return a ?? b;
  const worth = ({ literals, before }: Required): number =>
    (before <= 512 ? 100 : 0) + Math.min(...literals.map((literal) => literal.length)) * 4 - Math.log2(literals.length) * 2;
  return worth(b) > worth(a) ? b : a;
}
