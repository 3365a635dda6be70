import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildScanner } from '../../src/scanner.js';
import { DEFAULT_SETTINGS } from '../../src/config/settings.js';
import { lineSpans } from '../../src/content/line-spans.js';
import { LineMap } from '../../src/content/line-map.js';
import type { LineRange } from '../../src/content/fragment.js';
import { formsOf } from '../../src/detectors/forms-of.js';
import { Gate } from '../../src/detectors/gate.js';
import { layOut } from '../../src/detectors/layout.js';
import { builtInDetectors } from '../../src/detectors/registry.js';
import type { Candidate } from '../../src/findings/types.js';
import { openPrefilter } from '../../src/prefilter/open-prefilter.js';
import { random } from '../random.js';

const { scanner, rules } = await buildScanner(DEFAULT_SETTINGS);
const secret = (length: number, seed: number): string => random('A-Za-z0-9', length, seed);
const encoded = (text: string): string => Buffer.from(text).toString('base64');

/** Lines of every kind that look beyond themselves: pairs, wrapped keys, encodings over lines, joined literals, manifests. */
const line = fc.integer({ min: 1, max: 9 }).chain((seed) => fc.constantFrom(
  'const x = compute(1);', '', '# a comment', '}', 'for (;;) {', `aws_access_key_id = AKIA${random('A-Z2-7', 16, seed)}`, `aws_secret_access_key = ${secret(40, seed)}`,
  `password = "${secret(12, seed)}"`, `const token = "${secret(20, seed)}" +`, `  "${secret(20, seed + 20)}";`, `data: ${encoded(`api_key = "${secret(32, seed)}"`)}`,
  `${'-----BEGIN RSA'} PRIVATE KEY-----`, encoded(secret(48, seed)), `${'-----END RSA'} PRIVATE KEY-----`, 'kind: Secret', `  password: ${encoded(secret(14, seed))}`,
  `DB_URL=postgres://app:${secret(16, seed)}@db/x`, `ghp${'_'}${secret(36, seed)}`,
));
const text = fc.tuple(fc.array(line, { minLength: 1, maxLength: 40 }), fc.constantFrom('\n', '\r\n', '\r')).map(([lines, end]) => lines.join(end));
const ranges = fc.array(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 3 })), { minLength: 1, maxLength: 3 }).map((pairs) => {
  const wanted: LineRange[] = [];
  for (const [from, more] of pairs.sort((a, b) => a[0] - b[0])) {
    const start = Math.max(from, (wanted.at(-1)?.to ?? 0) + 1);
    wanted.push({ from: start, to: start + more });
  }
  return wanted;
});

function on(bytes: Buffer, candidates: readonly Candidate[], wanted: readonly LineRange[]): string[] {
  const map = new LineMap(bytes);
  return candidates.filter(({ secretSpan }) => {
    const [first, last] = [map.lineAt(secretSpan.start), map.lineAt(Math.max(secretSpan.start, secretSpan.end - 1))];
    return wanted.some(({ from, to }) => from <= last && to >= first);
  }).map(({ rule, value, secretSpan, evidence, alsoRules, dropped }) => JSON.stringify([rule.id, value, secretSpan, evidence, alsoRules, dropped]));
}

describe('scanning near some lines', () => {
  it('answers for those lines as a scan of all does', () => {
    fc.assert(fc.property(text, ranges, (content, wanted) => {
      const bytes = Buffer.from(content);
      expect(on(bytes, scanner.scan(bytes, lineSpans(bytes, wanted)), wanted)).toEqual(on(bytes, scanner.scan(bytes), wanted));
    }), { numRuns: 300 });
  });

  it('is stopped by the gate only where nothing is found', async () => {
    const context = { rule: (id: string) => rules.byId.get(id), keepAll: false, depth: 0, budget: 0, rescan: () => [] };
    const { layout, detectors } = layOut(rules, builtInDetectors(context));
    const gate = new Gate(layout, openPrefilter(layout), formsOf(rules, layout, detectors));
    let [opened, closed] = [0, 0];
    await fc.assert(fc.asyncProperty(text, ranges, async (content, wanted) => {
      const bytes = Buffer.from(content);
      if (gate.opens(bytes, lineSpans(bytes, wanted))) opened++;
      else {
        closed++;
        expect(on(bytes, scanner.scan(bytes), wanted)).toEqual([]);
      }
    }), { numRuns: 300 });
    expect(Math.min(opened, closed)).toBeGreaterThan(0);
  });
});

describe('spans of lines', () => {
  it('are where the map of lines says', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('a', 'bc', '\n', '\r', '\r\n', 'é'), { maxLength: 40 }), ranges, (pieces, wanted) => {
      const bytes = Buffer.from(pieces.join(''));
      const map = new LineMap(bytes);
      const inside = new Set<number>();
      for (const { start, end } of lineSpans(bytes, wanted)) for (let at = start; at < end; at++) inside.add(at);
      for (let at = 0; at < bytes.length; at++) expect(inside.has(at)).toBe(wanted.some(({ from, to }) => map.lineAt(at) >= from && map.lineAt(at) <= to));
    }));
  });
});
