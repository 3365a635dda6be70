/**
 * The promise that lets history carry answers: a detector's answer depends on its extent alone. Hits in the examples of all rules, plain and
 * encoded, in this project's own files and in generated assignments of all shapes are asked again with other bytes around their extent
 * and with the file cut off there.
 */
import fc from 'fast-check';
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
/** Generated texts; more when faults are looked for (test/setup.ts). */
const RUNS = process.env.STANCH_FUZZ === undefined ? 4000 : 60_000;

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
  (text) => `${(Buffer.from(text).toString('hex').match(/.{1,32}/g) ?? []).map((line, i) => `${(16 * i).toString(16).padStart(8, '0')}: ${line.match(/.{1,4}/g)!.join(' ')}\n`).join('')}`,
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
  const window = windowOf(bytes, true);
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

/** Asks again with other bytes outside of the extent. One byte more on either side is part of the promise; a place outside of the content is its edge. */
function expectSame(name: string, bytes: Buffer, at: number, literal: number, { answer, from, to }: Asked, ahead: string, behind: string): void {
  const [lo, hi] = [Math.max(0, from - 1), Math.min(bytes.length, to + 1)];
  if (from < 0) ahead = '';
  if (to >= bytes.length) behind = '';
  const other = Buffer.concat([Buffer.from(ahead, 'latin1'), bytes.subarray(lo, hi), Buffer.from(behind, 'latin1')]);
  const there = ask(other, at - lo + ahead.length, literal);
  if (there.answer !== answer) expect.fail(`${name} at ${at}: ${JSON.stringify(bytes.toString('latin1', at, at + 24))} looked at [${from - at}, ${to - at}) but the answer changed with ${JSON.stringify([ahead, behind])} around it:\n${answer}\n${there.answer}\n${JSON.stringify(bytes.toString('latin1'))}`);
}

/** Pieces of assignments in all shapes of the grammar, and what they stand among. */
const LINES_AHEAD = ['', '[ "$', '| user | ', 'AUTH_KEY\', \'', '', '\n', 'user: root\n', '| name | value |\n', 'machine h login joe\n', 'value: "Xk29dLqpA1z", ', '<input type="text" name=', '// the ', '# ', 'const ', 'export ', '{"name": ', '"name": "', "'key' => '", 'name,', 'f(', 'page.fill("#', 'expect "', '$ENV{', '${', '<', '<string name="', '<key>', '<td>', '? ', 'variable "', 'set ', '--', 'curl -u ', 'mysql ', 'echo Xk29dLqpA1z | docker ', 'CREATE USER joe ', 'Authorization: ', 'https://', 'db:Xk29dLqpA1z', '  ', '\t', '"', "'", '\\"', '`', '(', '[', '{', 'x = y; ', 'API ', 'def ', 'get ', 'fun ', '"Xk29dLqpA1z" -> ', 'set("Xk29dLqpA1z", forKey: "', 'user, ', '#define ', '- --', '  - "--', 'char ', '$cfg->{', 'strcpy(', 'set :', 'let(:', "ENV.fetch('", 'ofNullable(', '<meta-data android:name="com.x.', "UPDATE t SET value = 'Xk29dLqpA1z' WHERE name = '", 'StringVar(&x, "', "get('[name=", 's:7:"', 'kv put app/', 'echo "Xk29dLqpA1z" | sudo ', '(u, ', 'DECLARE @'];
const NAMED = ['password', 'api_key', 'token', 'secret', 'auth', 'credentials', 'key', 'login', 'passwd', 'PASSWORD', 'DB_PASS', 'accessKey', 'password-stdin', 'htpasswd -b f joe', 'chpasswd', 'auth-user-pass', 'Password', 'basic ', 'Bearer ', '://joe:', ' -p', ' -u joe:', 'identified by ', 'getConnection(', 'jwt.sign(', 'passphrase', 'pw', 'otp', '@tcp(', ':5432:db:joe:', 'password_file', 'env.token', 'secrets', 'with-token <<< ', 'insert into users (name, password) values (\'a\', \'', 'sudo -S ', 'ssh-keygen -N ', 'curl", "-u", "joe:', 'net user joe ', 'schtasks /rp ', 'basic_auth', 'https://', 'ks.load(in, "Xk29dLqpA1z".toCharArray(', 'hmac.New(sha256.New, []byte("', 'x-api-key', 'PASSWORDS', 'app_pat', 'aes_key[16]'];
const JOINTS = ['=', ' = ', ': ', ':', '": ', '": "', '": {', "' => ", "', '", '", "', '",\n  "value": "', '"\n', '\n', '\n  value: ', '>', '</key>\n<string>', '</td><td>', '</code> ', '|', ' | ', '=|\n', ': |\n    ', ': >\n\n  ', ' ', '  ', ' is ', ' was: ', '("', '("joe", "', '(', '[]byte("', '")).sendKeys("', '", "', ':" send "', ':= "', ' string = "', ': String = "', ' := []string{"', ' == "', ' != "', ' || "', ') or "', '] = "', '**: ', '\\": \\"', '=\\\n"', '=<(echo ', '=&quot;', '%3D', ',', ';', '\t', ',user\n', '"},{"', ' {\n  default = "', '=new Key("', '=os.environ.get("A", "', '@h/', '@', '() { return "', '():\n  return "', ', do: "', '} = "', ') = ("u", "', '\n  - ', '\n- ', ':\n  value: "', ':\n  Type: String\n  Default: ', '": {"value": "', ' => %q(', ' = [[', ' = r#"', ' = <<EOT\n', ' = {0x3f, 0x91, 0x22, 0x41, 0x9c, 0xd1, 0x07, 0x66, ', ' = Field(default="', ' = Field(\n  default="', ' = z.string().default("', ' = decode(b64decode("', ' for the server is ', ' 0 ', ' value="', '>\n  <Value>', '[] = {"', ' varchar(50) = N\'', ' = "bob", "', ' with "', ' to "', '=\\\n  ', ' by lazy { "', '[] = {\n', '(\n"', ") { '", "') { '", ').orElse("', ' = x ? "', ' = x ? y : "', ' = f("X").unwrap_or("', ' = aws.String("', '" android:value="', ';s:5:"', '":{"a":"', ' = {"a": "', "]').type('", ' |\n|---|---|\n| a | ', ' | x |\n|---|---|---|\n| a | `', '" = "', ' --value "', '\n  value: |-\n    '];
const GIVEN = ['Xk29dLqpA1z', 'hunter2xyz!', 'correct horse battery staple', 'process.env.X', 'nextToken', 'null', '${X}', 'joe', 'a1b2c3d4e5f6a7b8c9d0e1f2', 'dXNlcjpYazI5ZExxcEExeg==', '"Xk29dLqpA1z"', "'x'", 'get("k")', 'get("k") || "Xk29dLqpA1z"', '(', '{', '', 'p\xc3\xa4ssw\xc3\xb6rd', 'user:Xk29dLqpA1z', 'it', `bearer ${'Xk29'.repeat(4)}`, '-----', 'x'.repeat(90), '12', '<%= x %>', 'sha256:', '%q(Xk29dLqpA1z)', '[[Xk29dLqpA1z]]', '0x3f, 0x91, 0x22, 0x41, 0x9c, 0xd1, 0x07, 0x66', 'Xk29dLqpA1zYk38eMrqB2y@git.h.org/a', 'Xk29dLqpA1zYk38eMrqB2y:x-oauth-basic@git.h.org/4'];
const ENDS = ['"', "'", '"\n', "'\n", '\n', '\r\n', ',', ';', '")', '"),\n', '"}', '" + "', '" % x', '</string>', '</td>', '|', ' | x |\n', '`', '\\"', '&b=c', ' # x\n', '@host/db\n', ' and the rest of it\n', '", "Yk38eMrqB2y", "Zk47fNsrC3x"]', '"\nhost: localhost\nport: 5432\n', '\n\n\n\n', '  ', '\nplaintext = "00112233445566778899"\n', '\nfor example\n', ' \\\n', '%22', '\n@Test\n', '}\n', ')', ']]', '"#;', '\nEOT\n', '};', '}', '", "x")', '" : "Yk38eMrqB2yZk47"', "' : null", '".toCharArray(), x)'];

describe('the extent of an answer', () => {
  it('is all that it depends on, whatever stands beside an assignment or a token', () => {
    const hits = new Hits();
    const examples = rules.entries.flatMap(({ body }) => body().rule.examples);
    const example = fc.tuple(fc.constantFrom(...examples), fc.nat(99), fc.constantFrom(...ENDS)).map(([template, seed, end]) => fillTemplate(template, seed).text + end);
    const assignment = fc.tuple(fc.constantFrom(...LINES_AHEAD), fc.constantFrom(...NAMED), fc.constantFrom(...JOINTS), fc.constantFrom(...GIVEN), fc.constantFrom(...ENDS)).map((pieces) => pieces.join(''));
    const part = fc.oneof({ arbitrary: assignment, weight: 3 }, { arbitrary: example, weight: 1 });
    const aside = fc.oneof(fc.constantFrom(...AROUND), fc.constantFrom(...JOINTS, ...ENDS, ...GIVEN), fc.constantFrom('\n'.repeat(3), ' '.repeat(200), 'lorem ipsum '.repeat(30)), part);
    let [found, quiet, narrow] = [0, 0, 0];
    fc.assert(fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), fc.array(fc.tuple(aside, aside), { minLength: 4, maxLength: 4 }), (parts, around) => {
      const bytes = Buffer.from(parts.join(''), 'latin1');
      hits.clear();
      scanner.hits(bytes, 0, bytes.length, hits);
      for (let i = 0; i < hits.length; i++) {
        const [at, literal] = [hits.offset[i]!, hits.literal[i]!];
        const asked = ask(bytes, at, literal);
        if (asked.answer === '[]') quiet++;
        else found++;
        if (asked.from > 0 || asked.to < bytes.length) narrow++;
        for (const [ahead, behind] of around) expectSame('generated', bytes, at, literal, asked, ahead, behind);
      }
    }), { numRuns: RUNS });
    expect(found).toBeGreaterThan(RUNS / 20);
    expect(quiet).toBeGreaterThan(RUNS / 2);
    expect(narrow).toBeGreaterThan(RUNS / 2);
  }, 300_000);

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
        for (let n = 0; n < (answer === '[]' ? 3 : 8); n++) {
          turn++;
          expectSame(name, bytes, at, literal, { answer, from, to }, AROUND[turn % AROUND.length]!, AROUND[(turn * 7 + 3) % AROUND.length]!);
          compared++;
        }
      }
    }
    expect(compared).toBeGreaterThan(10_000);
    expect(narrow).toBeGreaterThan(1_000);
    expect(found).toBeGreaterThan(500);
  }, 300_000);
});
