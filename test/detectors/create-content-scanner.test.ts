import { describe, expect, it } from 'vitest';
import { createContentScanner } from '../../src/detectors/create-content-scanner.js';
import { ruleSetOf } from '../../src/rules/ruleset.js';
import { rule } from '../rules/sample-rules.js';
import { random } from '../random.js';

const token = rule({ id: 'acme-token', literals: ['acme_'], pattern: 'acme_[A-Za-z0-9]{24}', confidence: 'high' });
const keyed = rule({ id: 'looker-secret', keyed: { words: ['looker', 'lkr_api'], value: '[a-z0-9]{24}' } });
const wide = rule({ id: 'frog-token', keyed: { words: ['frog'], value: '[A-Za-z0-9]{64}' } });
const scanner = createContentScanner(ruleSetOf([token, keyed, wide]));

function found(text: string): string[] {
  return scanner.scan(Buffer.from(text)).filter((c) => c.dropped === undefined).map((c) => `${c.rule.id} ${c.value}`);
}

describe('a pattern rule', () => {
  const value = `acme_${random('A-Za-z0-9', 24, 1)}`;

  it.each([
    ['TOKEN=%'], ['"%"'], ['//user:%@host'], ['?token=%&x=1'], ['"text\\n%\\n"'], ['a%20%%20b'], ['\\x1b[94m%'], ['\\u0022%\\u0022'], ['{\\"a\\":\\"%\\"}'], ['%'],
  ])('finds its token in %j', (text) => {
    expect(found(text.replace(/%(?!20)/, value))).toEqual([`acme-token ${value}`]);
  });

  it.each([['x%'], ['%x'], ['%_tail'], ['9%']])('refuses a token that goes on: %j', (text) => {
    expect(found(text.replace('%', value))).toEqual([]);
  });

  it('gives byte offsets', () => {
    const [candidate] = scanner.scan(Buffer.from(`é ${value}`));
    expect(candidate!.secretSpan).toEqual({ start: 3, end: 3 + value.length });
  });
});

describe('a keyed rule', () => {
  const value = random('a-z0-9', 24, 2);

  it('takes the sum of a file for a token only where it is called one', () => {
    const sum = random('0-9a-f', 64, 4);
    expect(found(`[tool.zip](https://frog.dev/tool.zip) ${sum}\n`)).toEqual([]);
    expect(found(`FROG_TOKEN=${sum}\n`)).toEqual([`frog-token ${sum}`]);
    expect(found(`frog: ${random('A-Za-z0-9', 64, 5)}\n`)).toHaveLength(1);
  });

  it('tells a version, and a piece of a digest, from a token', () => {
    expect(found(`"X-Looker-Version":["${value}"]`)).toEqual([]);
    expect(found(`looker/api_key/__init__.py,sha256=yU-${value}-6MW9Q4,26317`)).toEqual([]);
    expect(found(`"X-Looker-Token":["${value}"]`)).toEqual([`looker-secret ${value}`]);
  });

  it.each([
    ['LOOKER_TOKEN=%'], ['lookerToken = "%"'], ["looker secret '%'"], ['looker: %'], ['"looker_api_key": "%"'], ['LKR-API_KEY: %'], ['lkrApiKey("%")'], ['api_key = "%" # looker'],
    ["looker token = '%' | '%'"], ['[INFO] calling looker\n[DEBUG] Using key=%'], ['<looker><secret>%</secret></looker>'],
  ])('finds its value in %j', (text) => {
    expect(found(text.replaceAll('%', value))).toContain(`looker-secret ${value}`);
  });

  it.each([
    ['onlooker = "%"'], ['looker_trace_id = "%"'], ['looker\n\n\nkey = %'], [`looker = ${'abcd'.repeat(6)}`], ['looker = %x'], ['looker = servicenamewithoutdigits'],
  ])('leaves alone %j', (text) => {
    expect(found(text.replace('%', value))).toEqual([]);
  });
});

describe('a keyed rule that asks for a name', () => {
  const named = rule({ id: 'looker-named', confidence: 'low', keyed: { words: ['looker'], value: '[A-Za-z0-9][A-Za-z0-9_-]{11,99}', named: true } });
  const publicId = rule({ id: 'acme-client-id', publishable: true, keyed: { words: ['acme'], value: '[a-f0-9]{32}' } });
  const asking = createContentScanner(ruleSetOf([named, publicId]));
  const values = (text: string): string[] => asking.scan(Buffer.from(text)).map((c) => `${c.dropped ?? c.rule.id} ${c.value}`);
  const value = random('a-zA-Z0-9_-', 30, 11).replace(/^[^A-Za-z0-9]/, 'Q').replace(/[^A-Za-z0-9]$/, '7');

  it.each([['looker-secret-%'], ['lookerKEY-%'], ['looker PRIVATE %'], ['looker access token %'], ['looker-private-key-%'], ['looker_token: "%"']])('finds %j', (text) => {
    expect(values(text.replace('%', value))).toEqual([`looker-named ${value}`]);
  });

  it.each([
    ['looker %'], ['"looker_id": "", "private": false, "node": "%"'], ['looker/api v1.23.0 h1:%'], ['looker-secret-store-class-v2-beta'], ['looker-token 0-20240213164230-c364cb57298d'],
    ['looker token: ${LOOKER_TOKEN_FOR_THE_JOB}'], ['looker_key\\x0etlsCertificate99'],
  ])('leaves alone %j', (text) => {
    expect(values(text.replace('%', value))).toEqual([]);
  });

  it('knows a public id by the name, and leaves what is called a secret to other rules', () => {
    const id = random('a-f0-9', 32, 12);
    expect(values(`acme_client_id = ${id}`)).toEqual([`made to be public ${id}`]);
    expect(values(`acme_secret = ${id}`)).toEqual([]);
  });
});

describe('the parts of scan()', () => {
  it('give the same answer as the whole', () => {
    const text = Buffer.from(`x = acme_${random('A-Za-z0-9', 24, 3)}\nlooker_key=${random('a-z0-9', 24, 4)}\n`);
    const hits = { offset: new Int32Array(64), literal: new Int32Array(64), length: 0, push(o: number, l: number) { this.offset[this.length] = o; this.literal[this.length++] = l; }, clear() { this.length = 0; } };
    scanner.hits(text, 0, 20, hits);
    scanner.hits(text, 20, text.length, hits);
    const out: ReturnType<typeof scanner.scan> = [];
    for (let i = 0; i < hits.length; i++) {
      const at = hits.offset[i]!;
      const reach = scanner.reachOf(hits.literal[i]!);
      const [lo, hi] = [Math.max(0, at - reach.before), Math.min(text.length, at + reach.after)];
      scanner.verify({ bytes: text, lo, hi, atStart: lo === 0, atEnd: hi === text.length, measured: true, from: 0, to: 0 }, at, hits.literal[i]!, (c) => out.push(c));
    }
    expect(scanner.settle(out)).toEqual(scanner.scan(text));
    expect(out).toHaveLength(2);
  });
});

describe('content that is no UTF-8 text', () => {
  const value = `acme_${random('A-Za-z0-9', 24, 6)}`;
  const secret = random('a-z0-9', 24, 7);

  it.each(['utf16le', 'utf16be'])('%s is converted, and spans lead back', (encoding) => {
    const text = `\uFEFFé = 1\ntoken = ${value}\nlooker_key = ${secret}\n`;
    const bytes = Buffer.from(text, 'utf16le');
    if (encoding === 'utf16be') bytes.swap16();
    const found = scanner.scan(bytes);
    expect(found.map((candidate) => candidate.value)).toEqual([value, secret]);
    const piece = Buffer.from(bytes.subarray(found[0]!.secretSpan.start, found[0]!.secretSpan.end));
    if (encoding === 'utf16be') piece.swap16();
    expect(piece.toString('utf16le')).toBe(value);
  });

  it('binary is searched for formats, not for names, and for the UTF-16 text inside', () => {
    const noise = Buffer.alloc(600, 0);
    const bytes = Buffer.concat([noise, Buffer.from(value), noise, Buffer.from(`looker_key=${secret}`), noise, Buffer.from(`  looker_key=${secret}  `, 'utf16le'), noise]);
    const found = scanner.scan(bytes);
    expect(found.map((candidate) => [candidate.rule.id, ...candidate.decodedFrom])).toEqual([['acme-token'], ['looker-secret', 'utf-16le']]);
    expect(bytes.subarray(found[1]!.secretSpan.start, found[1]!.secretSpan.end).toString('utf16le')).toBe(secret);
  });

  it('a stray zero makes no binary of a text', () => {
    expect(scanner.scan(Buffer.from(`${'some words\n'.repeat(80)}\0\nlooker_key=${secret}\n`)).map((candidate) => candidate.value)).toEqual([secret]);
  });
});
