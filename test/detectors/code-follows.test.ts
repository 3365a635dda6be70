/** The short cut must agree with the grammar and the judge: with it and without it the same assignments are worth a candidate. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appraise } from '../../src/detectors/assignment/appraise.js';
import { codeFollows } from '../../src/detectors/assignment/code/follows.js';
import { examine, LITERALS } from '../../src/detectors/assignment/examine.js';
import { traits } from '../../src/detectors/assignment/features.js';
import { windowOf } from '../../src/detectors/types.js';

const AHEAD = ['', 'login joe\n', 'API ', '   ', '  "', '@param ',' ', '\n', '\t', '"', "'", '\\"', '`', '<', '[', '(', '{', ':', '=', '=>', ',', ';', 'name=', 'name: "', 'api ', 'secret access ', '${', '$', '-', '--', 'x', 'env.', 'f(', 'user,', '| a | ', '// the ', 'ENV ', 'set -x ', 'machine a login b ', 'const ', 'this.', 'if (', 'return x && ', '- ', 'fill("', '[name="', '"a", "'];
const NAMES = ['token', 'api_key', 'password', 'ENV_SECRET', 'env.token', 'auth', 'key', 'dbPassword', 'credentials', 'keyName', 'secret'];
const BETWEEN = ['', ').orElse("', ").or('", ") { '", ' = x ? "', ' = x ? y : "', ' = f("X").unwrap_or("', "]').type('", ';s:5:"', ' = {"a": "', '";\n', "';\nsend ", "'; ", '` of ', '` is ', '` ', '` for ', '",', '", ', "',", '",\n  ', ']', ')', '(', '[', '[0]', '[i]', '\\n', '\\"', '&&', '+', '++', '+=', '*', '*/', '**', '],', '].', '](', '[]=', '[1] = ', '[x] = ', ') ', ') {', ' ', '  ', '"', "'", ')', '?', '!', ': ', ':', '= ', ' = ', '=', ' => ', ' == ', '==', ' === ', '!==', ' != ', ' !== ', ' := ', ': string = ', ' string = ', ' is ', ' | ', ' || ', ' && ', ' ? ', ' < ', '": ', "': ", ' of ', ' and the ', ' varchar(20) DEFAULT ', ' NOT NULL DEFAULT ', ' -', ' + ', ' {', ' (', ' as ', ' As String = ', '?: ', '?:', ': string | ', ': Name | null', ' | a | ', ' 2.0 ', ' - the ', ' - ', ' {\n', '[];', ' for the request ', '** is ', '`: ', ' of a thing\n', ' the\n', ' 0 ', ' 7 ', ' 1 md5 ', ' ascii-text ', ' plaintext '];
const VALUES = ['next()', 'get("Xk29dLqpA1")', 'this.key', 'a.b.c.d', 'string', 'boolean', 'null', 'undefined', 'n', 'e', '0', '12', '2048', 'rawKey', 'Xk29dLqpA1', 'correct.horse.battery.staple', 'correct horse battery staple', '"Xk29dLqpA1z"', "'hunter2xyz!'", '"zIndex"', '"name"', '{', '[', '(', '["Xk29dLqpA1", "b"]', '[]string{"Xk29dLqpA1z"}', '("user", "Xk29dLqpA1z")', 'new Key(x)', 'new Key("Xk29dLqpA1z")', 'await f(x)', 'a || "Xk29dLqpA1z"', 'getenv("A") or "Xk29dLqpA1z"', 'process.env.A ?? "Xk29dLqpA1z"', 'key !== null && x', 'a < b', 'foo[0]', 'env["x"]', 'vec!["Xk29dLqpA1z"]', '__b__', '<x>', 'Xk29!dLqpA1@z', 'p\xc3\xa4ssw\xc3\xb6rd f\xc3\xbcr alle', '(abc', '%22Xk29dLqpA1z%22', '&quot;Xk29dLqpA1z&quot;', '\\"Xk29dLqpA1z\\"', 'b"Xk29dLqpA1z"', 'it', 'which', 'Hunter2024', '"next_key": "Xk29dLqpA1z"', '"value": "Xk29dLqpA1z"', "'type': 'x', 'value': 'Xk29dLqpA1z'"];
const BEHIND = ['', ',', ';', ')', '}', ']', '\n', '\r\n', ' ', ', ', ',\n', ';\n', ')\n', '"', "'", ' // x', ',b:1', ',b=1', '\\n', ' || "Xk29dLqpA1z"', ' is set', ' && b', '.', ': ', '&x=1'];

const KEY_WORDS = LITERALS.slice(0, LITERALS.indexOf('login') + 1);

/** Values worth a candidate, by examine() with the short cut or without. */
function worth(bytes: Buffer, at: number, literal: number, all: boolean): string[] {
  const window = windowOf(bytes);
  window.hi = bytes.length;
  window.atStart = window.atEnd = true;
  const out: string[] = [];
  examine(window, at, literal, ({ dropped, seen, secret }) => {
    if (dropped === undefined && appraise(seen, traits(seen), false) !== undefined) out.push(`${secret.start}-${secret.end} ${seen.syntax} ${seen.value}`);
  }, all);
  return out;
}

describe('codeFollows', () => {
  it('ends only what is worth nothing', () => {
    let [ended, kept] = [0, 0];
    const known = { pairs: false, environment: false, dismissed: () => false };
    fc.assert(fc.property(
      fc.array(fc.constantFrom(...AHEAD), { maxLength: 4 }), fc.constantFrom(...NAMES), fc.array(fc.constantFrom(...BETWEEN), { maxLength: 2 }), fc.constantFrom(...VALUES),
      fc.array(fc.constantFrom(...BEHIND), { maxLength: 3 }), fc.constantFrom('', '\n', '\nlonger text that goes on behind it, with "quotes" and = signs\n'),
      (before, name, between, value, behind, rest) => {
        const ahead = before.join('');
        const bytes = Buffer.from(ahead + name + between.join('') + value + behind.join('') + rest, 'latin1');
        const text = bytes.toString('latin1').toLowerCase();
        for (const [literal, word] of KEY_WORDS.entries()) {
          const within = text.indexOf(word, ahead.length);
          if (within < 0 || within >= ahead.length + name.length) continue;
          const full = worth(bytes, within, literal, true);
          kept += full.length;
          expect(worth(bytes, within, literal, false)).toEqual(full);
        }
        if (codeFollows(bytes, 0, bytes.length, ahead.length, ahead.length + name.length, known) > 0) ended++;
      },
    ), { numRuns: 40_000 });
    expect(ended).toBeGreaterThan(1_000);
    expect(kept).toBeGreaterThan(1_000);
  });
});
