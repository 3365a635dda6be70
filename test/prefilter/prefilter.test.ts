import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { escapeHit } from '../../src/prefilter/escapes.js';
import { GrowingHitList } from '../../src/prefilter/hit-list.js';
import { literalTable, OPENING, runs, stands, type Literal } from '../../src/prefilter/literal-table.js';
import { PlainPrefilter } from '../../src/prefilter/plain-prefilter.js';
import { TOKEN_CLASS } from '../../src/prefilter/shapes.js';
import { lastPlaces, pagesFor, WasmPrefilter } from '../../src/prefilter/wasm-prefilter.js';
// @ts-expect-error: a script without types
import { compileModule, MODULES } from '../../scripts/build-wasm.mjs';

/** What the definitions say, place by place. */
function naive(bytes: Buffer, literals: readonly Literal[], from: number, to: number): string[] {
  const text = bytes.toString('latin1').replace(/[A-Z]/g, (c) => c.toLowerCase());
  const hits: string[] = [];
  for (let at = from; at < Math.min(to, bytes.length); at++) {
    literals.forEach((literal, id) => {
      const words = (literal.opening === 'word' ? literal.text.split('\0') : [literal.text]).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
      const expression = new RegExp(words.join('[_.\\- ]?'), 'y');
      expression.lastIndex = at;
      if (expression.test(text) && stands(bytes, at, OPENING[literal.opening]) && runs(bytes, at, literal.run ?? 0)) hits.push(`${at}:${id}`);
    });
    if (startsToken(bytes, at)) hits.push(`${at}:${literals.length}`);
    if (escapeHit(bytes, at)) hits.push(`${at}:${literals.length + 1}`);
  }
  return hits;
}

function startsToken(bytes: Buffer, at: number): boolean {
  if (at > 0 && TOKEN_CLASS[bytes[at - 1]!] !== 0) return false;
  const run = /^[A-Za-z0-9+/_=-]*/.exec(bytes.toString('latin1', at, at + 64))![0];
  return run.length >= 20 && /[0-9]/.test(run) && /[A-Za-z]/.test(run);
}

function run(Kind: typeof PlainPrefilter | typeof WasmPrefilter, bytes: Buffer, literals: readonly Literal[], from: number, to: number): string[] {
  const prefilter = new Kind({ literals: literalTable(literals), tokenId: literals.length, escapeId: literals.length + 1 });
  const list = new GrowingHitList(1);
  prefilter.find(bytes, from, to, list);
  return Array.from({ length: list.length }, (_, i) => `${list.offset[i]}:${list.literal[i]}`);
}

const piece = fc.oneof(
  fc.constantFrom('key', '\0\0\0', 'KEY', 'Key', 'api_key', 'api key', 'keykey', 'key-key', '\\n', '[94m', 'token', 'akia', 'ghp_', 'secret', 'api_key', 'aaa', 'aaaa', '\n', ' ', '"', '%41', '%42%43', '\\x41', '\\x7a', '\\u0041', '\\101', '&#65;', '&#x41;', '=3D', '=3D=3D', '65, ', '65,  ', '0x41,', '72,', 'é', 'config', 'Configs', 'config_shared', 'Shared-Key', 'configuration value', '[key]', '{KEY}', '\x0b\x05\x19', '@', '&#', ',,,', '\\,'),
  fc.stringMatching(/^[A-Za-z0-9+/_=-]{1,70}$/),
  fc.string({ maxLength: 12 }),
  fc.constantFrom('a', 'b', 'k', '4').map((c) => c.repeat(24)),
);
const content = fc.array(piece, { maxLength: 60 }).map((pieces) => Buffer.from(pieces.join('')));
const literal = fc.record({
  text: fc.oneof(fc.constantFrom('key', 'token', 'akia', 'ghp_', 'secret', 'api\0key', 'key\0key', 'key\0', 'a\0aaa', '\0\0\0\0', 'aaa', 'aaaa', 'et_', '_ke', '%42', '{key}', 'config\0shared', 'config\0shared\0key', 'x\0config', 'configuration value', 'configuration'), fc.stringMatching(/^[a-z0-9_.-]{3,9}$/)),
  opening: fc.constantFrom<Literal['opening']>('any', 'token', 'word'),
  run: fc.constantFrom(0, 0, 6, 20),
}).filter(({ text, opening }) => opening !== 'word' || text.split('\0').some((word) => word.length >= 3));
const literals = fc.array(literal, { maxLength: 12 });

function plain(...texts: string[]): Literal[] {
  return texts.map((text) => ({ text, opening: 'any' }));
}

it('writes nothing over its tables, whatever their size', () => {
  for (const behind of [20, 33, 200]) {
    for (let end = 200_000; end < 270_000; end += 16) {
      const length = pagesFor(end, behind) * 65_536;
      const { out, input, size } = lastPlaces(length, behind);
      if (out < end || input <= out || input + size > length) expect.fail(`an image that ends at ${end}: ${out}, ${input} of ${length}`);
    }
  }
});

describe('the prefilters', () => {
  it('agree with the definition', () => {
    fc.assert(
      fc.property(content, literals, fc.nat(), fc.nat(), (bytes, wanted, a, b) => {
        const from = bytes.length === 0 ? 0 : a % bytes.length;
        const to = Math.min(bytes.length, from + (b % (bytes.length + 1)));
        const expected = naive(bytes, wanted, from, to);
        expect(run(PlainPrefilter, bytes, wanted, from, to)).toEqual(expected);
        expect(run(WasmPrefilter, bytes, wanted, from, to)).toEqual(expected);
      }),
      { numRuns: 400 },
    );
  });

  it('agree where chunks meet', () => {
    const filler = 'some text 12 with words\n'.repeat(12000);
    const token = `q${'Ab3d'.repeat(12)}`;
    for (let shift = -70; shift <= 10; shift += 3) {
      const at = 65536 + shift;
      const bytes = Buffer.from(`${filler.slice(0, at - 1)} ${token} ghp_x \\x41\\x42\\x43 ${filler.slice(0, 65536)}`);
      const found = run(WasmPrefilter, bytes, plain('ghp_', 'token'), 0, bytes.length);
      expect(found).toEqual(run(PlainPrefilter, bytes, plain('ghp_', 'token'), 0, bytes.length));
      expect(found).toContain(`${at}:2`);
    }
  });

  it('lose nothing when every place is a hit', () => {
    const bytes = Buffer.from('aaa'.repeat(60000));
    const wanted = plain('aaa', 'aaaa', 'aaaaa', 'aaaaaa');
    const hits = run(WasmPrefilter, bytes, wanted, 0, bytes.length);
    expect(hits).toHaveLength(4 * bytes.length - 2 - 3 - 4 - 5);
    expect(hits).toEqual(run(PlainPrefilter, bytes, wanted, 0, bytes.length));
  });

  it('lose nothing when every place may start an escape', () => {
    const bytes = Buffer.from(`${'&#'.repeat(40000)}&#65;&#66;&#67; ${'q'.repeat(20)}1 ${'65,'.repeat(30000)} key`);
    const hits = run(WasmPrefilter, bytes, plain('key'), 0, bytes.length);
    expect(hits).toEqual(run(PlainPrefilter, bytes, plain('key'), 0, bytes.length));
    expect(hits).toEqual(['80000:2', '80016:1', '80038:2', `${bytes.length - 3}:0`]);
  });

  it('find shapes at every place of a step', () => {
    for (let ahead = 0; ahead < 70; ahead++) {
      for (const [text, id] of [['Ab3d'.repeat(5), 0], ['\\x41\\x42\\x43', 1], ['\\u0041\\u0042\\u0043', 1], ['%41%42%43', 1], ['=41=42=43', 1], ['&#x000041;&#65;&#66;', 1], ['65,66,67,', 1], ['0x41,  0x42,  0x43,', 1]] as const) {
        for (const behind of [0, 9, 64]) {
          const bytes = Buffer.from(`${' '.repeat(ahead)}${text}${' '.repeat(behind)}`);
          const found = run(WasmPrefilter, bytes, [], 0, bytes.length);
          expect(found).toEqual(naive(bytes, [], 0, bytes.length));
          expect(found).toEqual([`${ahead}:${id}`]);
        }
      }
    }
  });

  it('find a run of escapes once, at its start', () => {
    const bytes = Buffer.from(`x${'\\x41'.repeat(30)} y${'%41'.repeat(30)} z${'&#65;'.repeat(9)} [${'65, 66, '.repeat(9)}`);
    expect(run(WasmPrefilter, bytes, [], 0, bytes.length).filter((hit) => hit.endsWith(':1'))).toEqual(['1:1', '123:1', '215:1', '262:1']);
  });
});

describe('the WebAssembly module', () => {
  it('is what its source builds', async () => {
    const source = 'src/prefilter/wasm/assembly/prefilter.ts';
    expect(readFileSync((MODULES as Record<string, string>)[source]!, 'utf8')).toBe(await compileModule(source));
  });
});
