import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/cli/flags.js';
import { loadReporter } from '../../src/reporters/index.js';
import { columns } from '../../src/reporters/paint.js';
import type { Report, ReportOptions } from '../../src/reporters/report.js';
import { seconds } from '../../src/reporters/summary.js';
import { readJsonReport } from '../../src/reporters/read-json.js';
import { random } from '../random.js';
import { finding, HIDDEN, makeReport, options, PASSWORD, place, SECRET } from './made-report.js';

async function written(format: string, report: Report = makeReport(), more: Partial<ReportOptions> = {}): Promise<string> {
  return [...(await loadReporter(format))(report, options(more))].join('');
}

/** Line breaks are format, everything else of this kind is an attack on a terminal. */
const UNSAFE = /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/;

describe.each(FORMATS)('%s', (format) => {
  it('never holds a secret, nor a control character of the scanned content', async () => {
    const text = await written(format, makeReport(), { explain: true });
    for (const secret of [SECRET, PASSWORD, HIDDEN]) expect(text).not.toContain(secret.slice(4, -4));
    expect(text).not.toMatch(UNSAFE);
  });

  it('is the same for the same report', async () => {
    expect(await written(format)).toBe(await written(format));
  });

  it('says when the scan is incomplete', async () => {
    const report = makeReport();
    const text = await written(format, { ...report, findings: [], scan: { ...report.scan, complete: false } });
    if (format !== 'csv') expect(text).toMatch(/incomplete|"complete": ?false/);
  });

  it('hides a secret that is part of the name of a file that was not read', async () => {
    const report = makeReport({ findings: [finding({ occurrences: [place(`${SECRET}.txt`, 1, { origin: 'file-name' })] })] });
    report.scan.coverage.skipped.push({ path: `${SECRET}.txt`, reason: 'larger than 1 MB', fault: true });
    report.scan.complete = false;
    expect(await written(format, report)).not.toContain(SECRET.slice(4, -4));
    expect(JSON.stringify(readJsonReport(await written('json', report, { showSecrets: true }), 'r').scan.coverage)).toContain(SECRET);
  });

  it('hides a secret that is part of a file name', async () => {
    const report = makeReport({ findings: [finding({ occurrences: [place(`dump-${SECRET}.txt`, 1, { origin: 'file-name' })] }), finding({ fingerprint: 'a'.repeat(32), value: HIDDEN, occurrences: [place(`dump-${SECRET}.txt`, 4)] })] });
    expect(await written(format, report)).not.toContain(SECRET.slice(4, -4));
  });
});

describe('json', () => {
  it('has the fields of the contract', async () => {
    const report = JSON.parse(await written('json'));
    expect(report).toMatchObject({ schemaVersion: 1, tool: { name: 'stanch', version: '1.2.3' }, scan: { mode: 'worktree', root: '/repo', complete: true, durationMs: 1234, coverage: { files: 12 } } });
    expect(Object.keys(report.findings[0])).toEqual(expect.arrayContaining(['fingerprint', 'ruleId', 'provider', 'kind', 'severity', 'confidence', 'probability', 'secret', 'path', 'startLine', 'startColumn', 'endLine', 'endColumn', 'decodedFrom', 'evidence', 'occurrences', 'exposure', 'suppressed']));
    expect(report.findings[0]).not.toHaveProperty('secretSha256');
    expect(report.findings[1].occurrences[0]).toMatchObject({ path: '=cmd|\u001b[31m<b>,"x"\n.ts', commit: 'a'.repeat(40), author: '@ann\u202e' });
  });

  it('shows secrets whole with their hash when asked', async () => {
    const [first] = JSON.parse(await written('json', makeReport(), { showSecrets: true })).findings;
    expect(first).toMatchObject({ secret: SECRET, secretSha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  it('shows a secret as it is written where it stands nowhere in plain, and what it decodes to', async () => {
    const encoded = Buffer.from(SECRET).toString('base64');
    const inBase64 = place('a.yml', 2, { decodedFrom: ['base64'], written: encoded });
    const shown = async (places: ReturnType<typeof place>[], showSecrets: boolean): Promise<Record<string, unknown>> =>
      JSON.parse(await written('json', makeReport({ findings: [finding({ occurrences: places })] }), { showSecrets })).findings[0];
    const whole = await shown([inBase64], true);
    expect(whole).toMatchObject({ secret: encoded, decodedSecret: SECRET });
    expect(whole.secretSha256).toBe((await shown([place('b.env', 1)], true)).secretSha256);
    expect(await shown([inBase64, place('b.env', 1)], true)).toMatchObject({ secret: SECRET });
    const masked = JSON.stringify(await shown([inBase64], false));
    expect(masked).not.toContain('decodedSecret');
    expect(masked).not.toContain(encoded.slice(4, -4));
  });

  it('can be read back and turned into every other format', async () => {
    const report = makeReport();
    const back = readJsonReport(await written('json', report), 'r.json');
    for (const format of ['csv', 'junit', 'markdown', 'json']) {
      expect(await written(format, back)).toBe(await written(format, report));
    }
  });

  it.each([['{', /not JSON/], ['[]', /no report/], ['{"schemaVersion":9,"scan":{},"findings":[]}', /schemaVersion 9/]])('refuses %s', (text, message) => {
    expect(() => readJsonReport(text, 'r.json')).toThrow(message);
  });
});

describe('a duration', () => {
  it('is rounded before it is divided into minutes and seconds', () => {
    expect([9_994, 119_000, 179_600, 180_400].map(seconds)).toEqual(['9.99 s', '119.0 s', '3 min 0 s', '3 min 0 s']);
  });
});

describe('a report from elsewhere', () => {
  const DATA: readonly unknown[] = [undefined, null, 5, -1, 1e308, 'x', [], {}, [null], true, { toString: 1 }];

  it('is either read and shown by every reporter, or refused by the name of what does not fit', async () => {
    const sound = JSON.parse(await written('json'));
    const places: (string | number)[][] = [];
    const walk = (value: unknown, at: (string | number)[]): void => {
      if (at.length > 0) places.push(at);
      if (typeof value === 'object' && value !== null) for (const [key, item] of Object.entries(value)) walk(item, [...at, key]);
    };
    walk(sound, []);
    let refused = 0;
    for (const at of places) {
      for (const data of DATA) {
        const broken = structuredClone(sound);
        const holder = at.slice(0, -1).reduce((value, key) => value[key], broken);
        if (data === undefined && !Array.isArray(holder)) delete holder[at.at(-1)!];
        else holder[at.at(-1)!] = data;
        let report: Report;
        try {
          report = readJsonReport(JSON.stringify(broken), 'r.json');
        } catch (error) {
          expect(error).toMatchObject({ code: 'REPORT_INVALID' });
          refused += 1;
          continue;
        }
        for (const format of FORMATS) expect((await written(format, report, { explain: true })).length).toBeGreaterThan(0);
      }
    }
    expect(refused).toBeGreaterThan(places.length);
  });

  it('is told where it does not fit', async () => {
    const text = (await written('json')).replace('"weight": ', '"weight": null, "x": ');
    expect(() => readJsonReport(text, 'r.json')).toThrow(/^r\.json: findings\[\d\]\.evidence\[0\]\.weight is no number, so it is no report of stanch$/);
  });
});

describe('jsonl', () => {
  it('is one object a line, the scan last', async () => {
    const lines = (await written('jsonl')).trimEnd().split('\n').map((line) => JSON.parse(line));
    expect(lines.map((line) => line.type)).toEqual(['finding', 'finding', 'finding', 'suppressed', 'scan']);
  });
});

describe('a line', () => {
  it.each(['text', 'html'])('shows no secret that is known from elsewhere, but words: %s', async (format) => {
    const other = `Zq7${random('a-zA-Z0-9', 20, 14)}`;
    const line = { text: `login password ${other} key ${PASSWORD}${SECRET}`, from: 43 + PASSWORD.length, to: 83 + PASSWORD.length };
    expect(line.text.slice(line.from, line.to)).toBe(SECRET);
    const report = makeReport({ findings: [
      finding({ occurrences: [place('a.ts', 1, { line })] }),
      finding({ fingerprint: 'a'.repeat(32), value: other, occurrences: [place('b.ts', 1, { line: { text: other, from: 0, to: other.length } })] }),
      finding({ fingerprint: 'b'.repeat(32), value: 'password', occurrences: [place('c.ts', 1, { line: { text: 'password', from: 0, to: 8 } })] }),
      finding({ fingerprint: 'c'.repeat(32), value: SECRET.slice(0, 20), occurrences: [place('d.ts', 1, { line: { text: 'x', from: 0, to: 1 } })] }),
    ] });
    const shown = await written(format, report, { width: 200 });
    expect(shown).not.toContain(other);
    expect(shown).toContain('login password ********');
    // Masked as itself, in spite of the shorter one in it.
    expect(shown).toContain(`${SECRET.slice(0, 4)}********${SECRET.slice(-4)}`);
    expect(await written(format, report, { width: 200, showSecrets: true })).toContain(other);
  });
});

describe('text', () => {
  it('puts the caret under the masked secret', async () => {
    const lines = (await written('text')).split('\n');
    const at = lines.findIndex((line) => line.includes(`${SECRET.slice(0, 4)}********${SECRET.slice(-4)}`));
    const [first, last] = [lines[at + 1]!.indexOf('^'), lines[at + 1]!.lastIndexOf('^')];
    expect(lines[at]!.slice(first, last + 1)).toBe(`${SECRET.slice(0, 4)}********${SECRET.slice(-4)}`);
  });

  it.each([40, 60, 100])('keeps line and caret within %i columns, whatever the characters', async (width) => {
    const lead = '日本語 = '.repeat(6);
    const tail = '; // \u{1f511} e\u0301 '.repeat(12);
    const line = { text: `${lead}${SECRET}${tail}`, from: lead.length, to: lead.length + SECRET.length };
    for (const showSecrets of [false, true]) {
      const report = makeReport({ findings: [finding({ occurrences: [place('a.ts', 1, { line })] })] });
      const lines = (await written('text', report, { width, showSecrets })).split('\n');
      const source = lines.findIndex((one) => one.includes('1:8  '));
      const [shown, caret] = [lines[source]!, lines[source + 1]!];
      for (const one of [shown, caret]) expect(columns(one)).toBeLessThanOrEqual(width);
      expect(caret.indexOf('^')).toBe(columns(shown.slice(0, shown.indexOf(SECRET.slice(0, 4)))));
      expect(shown).toMatch(/…$/);
    }
  });

  it('ends with what was covered and what was not', async () => {
    const text = await written('text');
    expect(text).toContain('3 secrets in 4 places (1 critical, 1 medium, 1 low)\nSuppressed: 1 place by inline comments\nScanned 12 files, 35 kB in 1.23 s\nSkipped: 1 path, larger than 1 MB (big.bin)\n');
  });

  it('has colours and links only when asked', async () => {
    expect(await written('text')).not.toContain('\u001b');
    const text = await written('text', makeReport(), { colour: true, links: true });
    expect(text).toContain('\u001b]8;;file:///repo/src/a%20b.ts\u0007');
    expect(text).toContain('\u001b[35mcritical');
  });
});

describe('csv', () => {
  it('makes no cell a formula, and quotes as RFC 4180 says', async () => {
    const rows = (await written('csv')).split('\r\n');
    expect(rows).toHaveLength(1 + 4 + 1);
    expect(rows.find((row) => row.includes('cmd|'))).toContain(`"'=cmd|\\x1b[31m<b>,""x""\\x0a.ts"`);
    expect(rows.find((row) => row.includes('ann'))).toContain(`"'@ann\\u{202e}"`);
  });
});

describe('markdown', () => {
  it('lets no file name bring markup, mention or address', async () => {
    const text = await written('markdown');
    expect(text).toContain('`=cmd\\|\\x1b[31m<b>,"x"\\x0a.ts:7`');
    const report = makeReport();
    const noted = await written('markdown', { ...report, scan: { ...report.scan, notes: ['[x](https://evil.example) @ann <img src=x>'] } });
    expect(noted).not.toMatch(/[^\\]\[x|https:\/\/evil|@ann|<img/);
  });
});

describe('html', () => {
  it('escapes everything, and loads nothing', async () => {
    const text = await written('html', makeReport(), { explain: true });
    expect(text).not.toContain('<b>,');
    expect(text).toContain('&lt;b&gt;,&quot;x&quot;');
    expect(text).not.toMatch(/<script|src=|<link|url\(|@import/);
    expect(text).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  });

  it('is well-formed, and has a heading for each finding', async () => {
    const text = await written('html');
    const stack: string[] = [];
    for (const [, close, name] of text.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/g)) {
      if (['meta', 'html', 'br'].includes(name!)) continue;
      if (close) expect(stack.pop()).toBe(name);
      else stack.push(name!);
    }
    expect(stack).toEqual([]);
    expect(text.match(/<h3 /g)).toHaveLength(3);
    expect(new Set(text.match(/ id="[^"]+"/g)).size).toBe(text.match(/ id="[^"]+"/g)!.length);
  });

  it('of thousands of findings shows the worst in detail, and gives each other one a row', async () => {
    const findings = Array.from({ length: 2003 }, (_, index) => finding({ fingerprint: index.toString(16).padStart(32, '0'), severity: index < 3 ? 'low' : 'high' }));
    const text = await written('html', makeReport({ findings }));
    expect(text.match(/<article /g)).toHaveLength(2000);
    expect([...text.matchAll(/<tr><td>(low|high)<\/td>.*<code>(\w{32})<\/code><\/td><\/tr>/g)].map(([, severity, print]) => [severity, print])).toEqual([0, 1, 2].map((index) => ['low', findings[index]!.fingerprint]));
  });
});

describe('junit', () => {
  it('counts what it lists', async () => {
    const text = await written('junit');
    expect(text).toContain('tests="3" failures="3" errors="0"');
    expect(text.match(/<testcase /g)).toHaveLength(3);
    const clean = await written('junit', makeReport({ findings: [] }));
    expect(clean).toContain('tests="1" failures="0" errors="0"');
    expect(clean.match(/<testcase /g)).toHaveLength(1);
  });
});

describe('github', () => {
  it('escapes what would end a command, and orders by severity', async () => {
    const lines = (await written('github')).split('\n');
    expect(lines[0]).toMatch(/^::error file=src\/a b\.ts,line=3,endLine=3,col=8,endColumn=48,title=Name of acme-token \(critical\)::acme-token: /);
    expect(lines[1]).toMatch(/^::warning file==cmd\|\\x1b\[31m<b>%2C"x"%0A\.ts,line=7/);
    expect(lines[2]).toMatch(/^::notice /);
  });

  it('shows at most ten of a kind, and masks only when asked', async () => {
    const report = makeReport({ findings: Array.from({ length: 25 }, (_, i) => finding({ fingerprint: String(i).padStart(32, '0') })) });
    const text = await written('github', report);
    expect(text.match(/^::error /gm)).toHaveLength(10);
    expect(text).toContain('15 more findings');
    expect(text).not.toContain('::add-mask::');
    expect(await written('github', report, { githubAddMask: true })).toMatch(new RegExp(`^::add-mask::${SECRET}\n`));
  });
});
