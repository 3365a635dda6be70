/** Lengths and byte sets of a pattern, which give windows their size and detectors their quick refusals. */
import type { Node } from './ast.js';
import { ByteSet } from './byte-set.js';

export interface Measure {
  /** Shortest and longest match in bytes; Infinity when there is no bound. */
  min: number;
  max: number;
  /** Every byte that a match can hold. */
  alphabet: ByteSet;
  /** Every byte that a match can end with. */
  last: ByteSet;
  /** Every byte that a match can start with. */
  first: ByteSet;
}

export function measure(node: Node): Measure {
  const result: Measure = { min: 0, max: 0, alphabet: new ByteSet(), last: new ByteSet(), first: new ByteSet() };
  switch (node.kind) {
    case 'empty':
    case 'assertion':
      return result;
    case 'bytes':
      return { min: 1, max: 1, alphabet: node.set, last: node.set, first: node.set };
    case 'group':
      return measure(node.body);
    case 'repeat': {
      const body = measure(node.body);
      if (node.max === 0) return result;
      const max = body.max === 0 ? 0 : body.max * node.max;
      return { ...body, min: body.min * node.min, max };
    }
    case 'choice': {
      result.min = Infinity;
      for (const option of node.options) {
        const one = measure(option);
        result.min = Math.min(result.min, one.min);
        result.max = Math.max(result.max, one.max);
        result.alphabet.addAll(one.alphabet);
        result.first.addAll(one.first);
        result.last.addAll(one.last);
      }
      return result;
    }
    case 'sequence': {
      const parts = node.parts.map(measure);
      for (const part of parts) {
        if (result.min === 0) result.first.addAll(part.first);
        result.min += part.min;
        result.max += part.max;
        result.alphabet.addAll(part.alphabet);
      }
      for (const part of parts.toReversed()) {
        result.last.addAll(part.last);
        if (part.min > 0) break;
      }
      return result;
    }
  }
}
