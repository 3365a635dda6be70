import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differingParts, parseTree, type TreeEntry } from '../../src/git/tree.js';

/** Few values, among them those that end a mode and a name: shared bytes then lie across entries as well. */
const id = fc.uint8Array({ minLength: 20, maxLength: 20 }).map((bytes) => Buffer.from(bytes.map((byte) => [0, 0x20, 0x31, 0x61][byte & 3]!)));
const entries = fc.uniqueArray(fc.record({ name: fc.stringMatching(/^[a1 ]{1,3}$/), mode: fc.constantFrom('100644', '40000', '1'), id }), { selector: ({ name }) => name, maxLength: 8 });

function tree(list: readonly { name: string; mode: string; id: Buffer }[]): Buffer {
  return Buffer.concat([...list].sort((a, b) => (a.name < b.name ? -1 : 1)).flatMap(({ mode, name, id: hash }) => [Buffer.from(`${mode} ${name}\0`), hash]));
}

/** What stands in one of both only. */
function apart(a: readonly TreeEntry[], b: readonly TreeEntry[]): string[][] {
  const [texts, others] = [a, b].map((list) => list.map((entry) => JSON.stringify(entry)));
  return [texts!.filter((text) => !others!.includes(text)), others!.filter((text) => !texts!.includes(text))];
}

describe('differingParts', () => {
  const check = (a: Buffer, b: Buffer): void => {
    const [partOfA, partOfB] = differingParts(a, b, 20);
    expect(apart(parseTree(partOfA, 20, 'a'), parseTree(partOfB, 20, 'b'))).toEqual(apart(parseTree(a, 20, 'a'), parseTree(b, 20, 'b')));
  };

  it('holds all that differs, for any two trees', () => {
    fc.assert(fc.property(entries, entries, (a, b) => check(tree(a), tree(b))));
  });

  it('holds all that differs, for a tree and its next version', () => {
    fc.assert(fc.property(entries, entries, fc.nat(8), (a, more, gone) => check(tree(a), tree([...a.filter((_, i) => i !== gone), ...more.filter(({ name }) => !a.some((one) => one.name === name))]))));
  });

  it('leaves out what is alike', () => {
    const of = (changed: number): Buffer => tree(Array.from({ length: 50 }, (_, i) => ({ name: `file-${String(i).padStart(2, '0')}`, mode: '100644', id: Buffer.alloc(20, i === changed ? 0xff : i + 1) })));
    const [old, now] = differingParts(of(-1), of(20), 20).map((part) => parseTree(part, 20, ''));
    expect([old, now].map((list) => list!.map(({ name }) => name))).toEqual([['file-20'], ['file-20']]);
    expect(differingParts(of(3), of(3), 20).map((part) => part.length)).toEqual([0, 0]);
  });

  it('leaves what is malformed to the parser', () => {
    const whole = tree([{ name: 'a', mode: '100644', id: Buffer.alloc(20, 1) }, { name: 'b', mode: '100644', id: Buffer.alloc(20, 2) }]);
    for (let cut = 1; cut < whole.length; cut++) {
      const [part] = differingParts(whole.subarray(0, cut), whole, 20);
      const outcome = (bytes: Buffer): string => {
        try {
          return parseTree(bytes, 20, 'x').map(({ name }) => name).join();
        } catch (error) {
          return (error as { code: string }).code;
        }
      };
      expect([cut, outcome(part)]).toEqual([cut, cut === 29 ? '' : 'CORRUPT_OBJECT']);
    }
  });
});
