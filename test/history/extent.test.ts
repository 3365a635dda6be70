/**
 * The promise that lets history carry answers: a detector's answer depends on its extent alone. Hits in the examples of all rules, plain and
 * encoded, and in this project's own files are asked again with other bytes around their extent and with the file cut off there.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ContentScanner } from '../../src/detectors/content-scanner.js';
import { createContentScanner } from '../../src/detectors/create-content-scanner.js';
import { windowOf } from '../../src/detectors/types.js';
import type { Candidate } from '../../src/findings/types.js';
import { shifted, signature } from '../../src/history/candidate-store.js';
import { Hits } from '../../src/history/hits.js';
import { builtInRuleSetWithExamples } from '../../src/rules/built-in.js';
import type { RuleSet } from '../../src/rules/ruleset.js';
import { fillTemplate } from '../../src/rules/template.js';

const root = path.resolve(import.meta.dirname, '../..');
const LARGEST = 60_000;
/** Hits of one literal that are looked at in all: the common ones would drown the others. */
const MOST_EACH = 60;

let rules: RuleSet;
let scanner: ContentScanner;
beforeAll(async () => {
  rules = await builtInRuleSetWithExamples();
  scanner = createContentScanner(rules, { prefilter: 'wasm' });
});

/** Ways in which a value may be written. */
const FORMS: ((text: string) => string)[] = [
  (text) => text,
  (text) => `config = "${Buffer.from(text).toString('base64')}"\n`,
  (text) => `${Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\n')}\n`,
  (text) => `data: ${Buffer.from(text).toString('hex')}\n`,
  (text) => `url = '${encodeURIComponent(text)}'\n`,
  (text) => `s = "${[...text].map((c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}"\n`,
  (text) => `b = [${[...Buffer.from(text)].join(', ')}]\n`,
  (text) => `key = ${(text.match(/[^]{1,9}/g) ?? []).map((part) => JSON.stringify(part)).join(' +\n  ')}\n`,
  (text) => `secret = [${(text.match(/[^]{1,7}/g) ?? []).map((part) => JSON.stringify(part)).join(', ')}].join("")\n`,
];

function* texts(): Iterable<{ name: string; text: string }> {
  let turn = 0;
  for (const { id, body } of rules.entries) {
    const { rule } = body();
    for (const template of [...rule.examples, ...rule.counterExamples]) {
      const { text } = fillTemplate(template, 7);
      yield { name: id, text: FORMS[turn++ % 3 === 0 ? 0 : turn % FORMS.length]!(text) };
    }
  }
  for (const directory of ['src', 'rules', 'test/decoders', 'docs']) {
    for (const file of filesBelow(path.join(root, directory))) yield { name: path.relative(root, file), text: readFileSync(file, 'latin1') };
  }
}

function filesBelow(directory: string): string[] {
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(directory, entry.name);
    if (entry.isDirectory()) return filesBelow(file);
    return entry.isFile() && statSync(file).size <= LARGEST ? [file] : [];
  });
}

interface Asked {
  /** As text, with places counted from the hit. */
  answer: string;
  from: number;
  to: number;
}

function ask(bytes: Buffer, at: number, literal: number): Asked {
  const reach = scanner.reachOf(literal);
  const window = windowOf(bytes);
  window.lo = Math.max(0, at - reach.before);
  window.hi = Math.min(bytes.length, at + reach.after);
  window.atStart = window.lo === 0;
  window.atEnd = window.hi === bytes.length;
  const found: Candidate[] = [];
  scanner.verify(window, at, literal, (candidate) => found.push(shifted(candidate, -at)));
  return { answer: JSON.stringify(found.map((one) => [signature(one), one.secretSpan.start, one.secretSpan.end])), from: window.from, to: window.to };
}

/** What an edit may leave right beside an extent: pieces that other readers would go on into. */
const AROUND = [
  '', 'x', '\n', '"', ' + "', 'A1b2C3d4E5f6A7b8C9d0', 'password = "', '\\\n', '=', '{', '}\n', '-----BEGIN ', '//', "', '", '%41%42%43', ', 65, 66, 67,', '  \n  \n', 'key: ', '.join(', '\\u0041\\u0042\\u0043', 'login("', '"\n  "',
];

describe('the extent of an answer', () => {
  it('is all that the answer depends on', () => {
    const asked = new Map<number, number>();
    const hits = new Hits();
    let [compared, narrow, found, turn] = [0, 0, 0, 0];
    for (const { name, text } of texts()) {
      const bytes = Buffer.from(text, 'latin1');
      hits.clear();
      scanner.hits(bytes, 0, bytes.length, hits);
      for (let i = 0; i < hits.length; i++) {
        const [at, literal] = [hits.offset[i]!, hits.literal[i]!];
        const { answer, from, to } = ask(bytes, at, literal);
        const before = asked.get(literal) ?? 0;
        if (answer === '[]' && before > MOST_EACH) continue;
        asked.set(literal, before + 1);
        if (answer !== '[]') found++;
        const reach = scanner.reachOf(literal);
        if (to - from < (reach.before + reach.after) / 2) narrow++;
        // One byte more on either side is part of the promise; a place outside of the content is its edge.
        const [lo, hi] = [Math.max(0, from - 1), Math.min(bytes.length, to + 1)];
        for (let n = 0; n < 3; n++) {
          turn++;
          const ahead = from < 0 ? '' : AROUND[turn % AROUND.length]!;
          const behind = to >= bytes.length ? '' : AROUND[(turn * 7 + 3) % AROUND.length]!;
          const other = Buffer.concat([Buffer.from(ahead, 'latin1'), bytes.subarray(lo, hi), Buffer.from(behind, 'latin1')]);
          const there = ask(other, at - lo + ahead.length, literal);
          compared++;
          if (there.answer !== answer) expect.fail(`${name} at ${at}: ${JSON.stringify(bytes.toString('latin1', at, at + 24))} looked at [${from - at}, ${to - at}) but the answer changed with ${JSON.stringify([ahead, behind])} around it:\n${answer}\n${there.answer}`);
        }
      }
    }
    expect(compared).toBeGreaterThan(10_000);
    expect(narrow).toBeGreaterThan(1_000);
    expect(found).toBeGreaterThan(500);
  }, 300_000);
});
