/** What bytes end must be worth nothing on the lines that are asked about: held against the detector, over assignments in all shapes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignmentDetector } from '../../src/detectors/assignment/detector.js';
import { ended } from '../../src/detectors/assignment/ended.js';
import { LITERALS } from '../../src/detectors/assignment/examine.js';
import { touchesAny } from '../../src/detectors/near.js';
import { windowOf } from '../../src/detectors/types.js';
import type { Candidate, Span } from '../../src/findings/types.js';
import type { Rule } from '../../src/rules/types.js';

const detector = assignmentDetector({ rule: (id) => ({ id }) as Rule });
const VALUE = 'Xk29dLqpA1z8';
const AHEAD = ['', ' ', '  ', '"', "'", '\\"', '<', '[', '(', '{', '=', ',', 'name: "', 'name=', 'api ', 'secret access ', '${', '--', 'env.', 'f(', 'user,', 'x = a.', 'value: "Xk29dLqpA1z8", name: "', '| a | ', '// the ', 'ENV ', 'echo Xk29dLqpA1z8 | docker ', 'if (', 'os.environ[', 'fill("', '[name="', '"a", "', "'a': '", "import x from './", 'require("../a/', 'export * from "@a/', 'export { ', 'import type { ', 'f(a: b, '];
const WORDS = ['token', 'api_key', 'password', 'PASSWORD', 'env.token', 'auth', 'key', 'dbPassword', 'credentials', 'keyName', 'secret', 'login', 'password-stdin', 'passe', 'pass', '://', '://user:', 'getConnection(u, "app", ', 'jwt.sign(c, ', 'fernet(', 'basic ', ' -p', 'identified by '];
const BETWEEN = ['', '",', '", ', '\',\n  ', ' ', '"', "'", ')', ']', '): ', '] = ', '": "', ': ', '= ', ' = ', '=', ' => ', ' := ', ': string = ', ' is ', ' || ', '": ', "': ", ' = exports.x = ', '@', '\n', ' =\n  ', ': |\n  ', ',', '\t', '(', '("user", ', "';\r\n", '");\n', "') ", ' } ', ' };', ": string): ", ': any]: ', ': string]: string = '];
const VALUES = ['next()', 'this.key', 'string', 'null', '12', 'rawKey', VALUE, `"${VALUE}"`, `'${VALUE}'`, `"a\n${VALUE}"`, '"zIndex"', '{', '[', `["${VALUE}", "b"]`, `("user", "${VALUE}")`, `new Key("${VALUE}")`, 'await f(x)', `a || "${VALUE}"`, `process.env.A ?? "${VALUE}"`, 'foo[0]', `vec!["${VALUE}"]`, `${VALUE}@host`, 'dep)', `dep, "${VALUE}")`, `\\"${VALUE}\\"`, `"next_key": "${VALUE}"`, `"value": "${VALUE}"`, `'type': 'x', 'value': '${VALUE}'`];
const BEHIND = ['', ',', ';', ')', '}', ']', '\n', '\r\n', ' ', '"', "'", ` || "${VALUE}"`, ` "${VALUE}"`, `\nvalue: "${VALUE}"`, `\n${VALUE},b`, `, "${VALUE}"`];
const LINES = ['', 'const x = 1;', `value: "${VALUE}"`, `a,${VALUE}`, 'user,password,host', `  "${VALUE}",`, '  - name: x', '  key: 1', '  other: "x", value:', '  "valueOf": "x"', `send "${VALUE}"`, `  p.sendline('${VALUE}')`, "import './b';", "export { b } from './b';"];

const shape = fc.tuple(
  fc.constantFrom(...LINES), fc.array(fc.constantFrom(...AHEAD), { maxLength: 2 }), fc.constantFrom(...WORDS), fc.array(fc.constantFrom(...BETWEEN), { maxLength: 2 }),
  fc.constantFrom(...VALUES), fc.array(fc.constantFrom(...BEHIND), { maxLength: 2 }), fc.constantFrom(...LINES),
).map(([first, ahead, word, between, value, behind, last]) => `${first}\n${ahead.join('')}${word}${between.join('')}${value}${behind.join('')}\n${last}\n`);

function linesOf(bytes: Buffer): Span[] {
  const lines: Span[] = [];
  for (let start = 0; start < bytes.length;) {
    const end = bytes.indexOf(10, start) + 1 || bytes.length;
    lines.push({ start, end });
    start = end;
  }
  return lines;
}

describe('ended', () => {
  it('ends nothing that the detector would report', () => {
    let [closed, open, found] = [0, 0, 0];
    fc.assert(fc.property(shape, fc.option(fc.nat({ max: 6 })), (text, line) => {
      const bytes = Buffer.from(text, 'latin1');
      const lines = linesOf(bytes);
      const near = line === null ? undefined : [lines[line % lines.length]!];
      const lower = text.toLowerCase();
      for (const [literal, word] of LITERALS.entries()) {
        for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
          const window = { ...windowOf(bytes), hi: bytes.length, atStart: true, atEnd: true };
          if (!ended(window, at, literal, near)) {
            open++;
            continue;
          }
          closed++;
          const candidates: Candidate[] = [];
          detector.verify!(window, at, literal, (candidate) => candidates.push(candidate));
          found += candidates.length;
          expect(candidates.filter(({ span, secretSpan }) => !near || touchesAny(near, Math.min(span.start, secretSpan.start), Math.max(span.end, secretSpan.end))).map(({ value, span }) => `${word} ${value} ${span.start}`)).toEqual([]);
        }
      }
    }), { numRuns: 40_000 });
    expect(Math.min(closed, open)).toBeGreaterThan(10_000);
    expect(found).toBeGreaterThan(100);
  });
});
