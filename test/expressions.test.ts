/** No expression in this program's own code can take exponential time, whatever text it meets: what rules from outside are held to holds for it, too. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ambiguity } from '../src/rules/regex/ambiguity.js';

const SOURCES = path.join(import.meta.dirname, '../src');
/** A literal of an expression, where one can stand. */
const LITERAL = /(?<=[=(,:!&|?[{;\s]|^)\/(?![*/])((?:[^\\/[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/[dgimsuvy]*(?=[\s,;.)\]:?&|}]|$)/gm;

function* sources(): Generator<[file: string, text: string]> {
  for (const entry of readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })) {
    if (entry.endsWith('.ts') && !entry.includes('generated') && !entry.includes('assembly')) yield [entry, readFileSync(path.join(SOURCES, entry), 'utf8')];
  }
}

/** What the reader of rules knows nothing of: looks around match nothing themselves, and a second meeting of a group is no loop. */
function plain(expression: string): string {
  let text = expression;
  for (let before = ''; before !== text;) {
    before = text;
    text = text.replace(/\(\?<?[=!](?:[^()\\[]|\\.|\[(?:[^\]\\]|\\.)*\]|\((?:[^()\\[]|\\.|\[(?:[^\]\\]|\\.)*\])*\))*\)/g, '');
  }
  return text.replace(/\\[1-9][+*]?/g, '').replace(/\\[pP]\{[^}]*\}/g, 'a').replace(/\\u\{?[0-9a-fA-F]+\}?/g, 'a').replace(/\[\^?\]/g, 'a').replace(/\\\//g, '/').replace(/[^\x00-\x7f]/g, (char) => String.fromCharCode(128 + (char.charCodeAt(0) % 128)));
}

it('are none that can take exponential time', () => {
  let [read, unread] = [0, 0];
  const slow: string[] = [];
  for (const [file, text] of sources()) {
    for (const [, expression] of text.matchAll(LITERAL)) {
      try {
        if (ambiguity(plain(expression!)) !== undefined) slow.push(`${file}: ${expression}`);
        read++;
      } catch {
        unread++;
      }
    }
  }
  expect(slow).toEqual([]);
  expect(read).toBeGreaterThan(1_000);
  expect(unread).toBeLessThan(read / 20);
});
