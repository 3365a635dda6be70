/** What the gate closes, held against the whole scanner: over every example of every rule, plain, encoded and taken apart. */
import { describe, expect, it } from 'vitest';
import { checksumNames, checksumOf } from '../../src/detectors/checksums/registry.js';
import { createContentScanner } from '../../src/detectors/create-content-scanner.js';
import { formsOf } from '../../src/detectors/forms-of.js';
import { Gate } from '../../src/detectors/gate.js';
import { layOut } from '../../src/detectors/layout.js';
import { builtInDetectors } from '../../src/detectors/registry.js';
import { openPrefilter } from '../../src/prefilter/open-prefilter.js';
import { builtInRuleSetWithExamples } from '../../src/rules/built-in.js';
import { checkRules } from '../../src/rules/check.js';

const rules = await builtInRuleSetWithExamples();
const scanner = createContentScanner(rules);
const context = { rule: () => undefined, keepAll: false, depth: 0, budget: 0, rescan: () => [] };
const { layout, detectors } = layOut(rules, builtInDetectors(context));
const [prefilter, forms] = [openPrefilter(layout), formsOf(rules, layout, detectors)];
const newGate = (): Gate => new Gate(layout, prefilter, forms);

const examples: Buffer[] = [];
checkRules(rules, { scanner: { scan: (bytes) => (examples.push(bytes), []) }, checksumOf, checksumNames }, { seeds: 1 });

/** Each gate is used until it opens, as in a hook. */
function disagreements(texts: readonly Buffer[]): { wrong: string[]; found: number; closed: number } {
  let gate = newGate();
  const [wrong, counts] = [[] as string[], { found: 0, closed: 0 }];
  for (const bytes of texts) {
    const found = scanner.scan(bytes);
    if (found.length > 0) counts.found++;
    if (gate.opens(bytes)) gate = newGate();
    else {
      counts.closed++;
      if (found.length > 0) wrong.push(`${found[0]!.rule.id}: ${bytes.toString('latin1').slice(0, 200)}`);
    }
  }
  return { wrong, ...counts };
}

describe('questions that are ended without the scanner', () => {
  it('are none of those that it would have answered', () => {
    const { wrong, found, closed } = disagreements(examples);
    expect(wrong).toEqual([]);
    expect(found).toBeGreaterThan(examples.length / 3);
    expect(closed).toBeGreaterThan(0);
  });

  const ways: Record<string, (text: string) => string> = {
    base64: (text) => `data: ${Buffer.from(text).toString('base64')}`,
    'base64 twice': (text) => `data: ${Buffer.from(Buffer.from(text).toString('base64')).toString('base64')}`,
    hex: (text) => `blob: "${Buffer.from(text).toString('hex')}"`,
    'unicode escapes': (text) => `s = "${[...text].map((char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}"`,
    'percent escapes': (text) => `q=${[...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')}`,
    'an operator': (text) => text.replaceAll(/(["'])([^"'\n]{8})([^"'\n]{6,})\1/g, '$1$2$1 + $1$3$1'),
    'a list': (text) => text.replaceAll(/(["'])([^"'\n]{8})([^"'\n]{6,})\1/g, '[$1$2$1, $1$3$1].join("")'),
    'a backslash at the end of a line': (text) => text.replaceAll(/([A-Za-z0-9]{12})(?=[A-Za-z0-9]{6})/g, '$1\\\n'),
  };
  it.each(Object.keys(ways))('neither where they hide in %s', (way) => {
    const { wrong, found } = disagreements(examples.filter((_, i) => i % 5 === 0).map((bytes) => Buffer.from(ways[way]!(bytes.toString('latin1')), 'latin1')));
    expect(wrong).toEqual([]);
    expect(found).toBeGreaterThan(20);
  });
});
