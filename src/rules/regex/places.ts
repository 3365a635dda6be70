/** Which bytes may stand at the first places of a match. Separate because only the build needs it, for what refuses most candidates. */
import type { Node } from './ast.js';
import { ByteSet } from './byte-set.js';

/** A set for each of the first `count` places; what ends ahead of a place says nothing of it. */
export function firstPlaces(root: Node, count: number): ByteSet[] {
  const sets = Array.from({ length: count }, () => new ByteSet());
  walk(root, new Set([0]), sets);
  return sets;
}

/** @param from places at which the node may begin  @returns those at which it may end, as far as there are sets */
function walk(node: Node, from: ReadonlySet<number>, sets: readonly ByteSet[]): ReadonlySet<number> {
  switch (node.kind) {
    case 'empty':
    case 'assertion':
      return from;
    case 'group':
      return walk(node.body, from, sets);
    case 'bytes': {
      const inside = [...from].filter((place) => place < sets.length);
      for (const place of inside) sets[place]!.addAll(node.set);
      return new Set(inside.map((place) => place + 1));
    }
    case 'sequence':
      return node.parts.reduce((places, part) => walk(part, places, sets), from);
    case 'choice':
      return new Set(node.options.flatMap((option) => [...walk(option, from, sets)]));
    case 'repeat': {
      const ends = new Set(node.min === 0 ? from : []);
      let places = from;
      // beyond as many rounds as there are sets only a body that matches nothing goes on
      for (let round = 1; round <= Math.min(node.max, node.min + sets.length) && places.size > 0; round++) {
        places = walk(node.body, places, sets);
        if (round >= node.min) for (const place of places) ends.add(place);
      }
      return ends;
    }
  }
}
