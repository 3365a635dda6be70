import { describe, expect, it } from 'vitest';
import { inlineComments } from '../../src/suppress/inline.js';
import { candidatesOf, makeRule } from '../findings/made-candidate.js';
import { random } from '../random.js';

const value = random('a-zA-Z0-9', 32, 21);
const rule = makeRule('slack-bot-token', { provider: 'Slack' });
const ids = ['slack-bot-token', 'aws-access-key-id', 'aws-temporary-access-key-id'];
const told: string[] = [];
const asked = { rules: { has: (id: string) => ids.includes(id), all: () => ids }, onUnknown: ({ word, near }: { word: string; near: string | undefined }) => void told.push(`${word}: ${near}`) };

function reasonFor(text: string, about = value): string | undefined {
  const bytes = Buffer.from(text);
  return inlineComments(bytes, asked)(candidatesOf(bytes, about, rule)[0]!)?.reason;
}

describe('a comment on the line', () => {
  it.each([
    ['stanch:allow', true],
    ['stanch:allow slack-bot-token revoked long ago', true],
    ['stanch:allow aws-access-key-id, slack-bot-token: both are tests', true],
    ['stanch:allow aws-access-key-id', false],
    ['stanch:allow third-party test data', true],
    ['stanch:allow test-token of the mock server', true],
    ['stanch:allow slack-*', true],
    ['stanch:allow aws-* is not this', false],
    ['stanch:allow slack-bot-tokn', false],
    ['stanch:allow slack-bot', false],
    ['stanch:allow slack-webhook-token: unknown', false],
    ['stanch:allow aws-access-token (a rule of gitleaks)', false],
    ['stanch:allow slack-bot-token slack-bot-tokn', true],
    ['gitleaks:allow', true],
    ['betterleaks:allow', true],
    ['pragma: allowlist secret', true],
    ['pragma: whitelist secret', true],
    ['trufflehog:ignore', true],
    ['kingfisher:ignore', true],
    ['secretlint-disable-line', true],
    ['secretlint-disable-line @secretlint/secretlint-rule-slack -- a test', true],
    ['secretlint-disable-line @secretlint/secretlint-rule-aws', false],
    ['secretlint-disable-line @secretlint/secretlint-rule-preset-recommend', true],
    ['gitleaks:deny', false],
    ['nosec', false],
  ])('%s: %s', (comment, allowed) => {
    expect(reasonFor(`before\nkey = "${value}" # ${comment}\nafter`) !== undefined).toBe(allowed);
  });

  it.each([['LF', '\n'], ['CR LF', '\r\n'], ['CR', '\r'], ['CR CR LF', '\r\r\n']])('counts on its own line only, whatever ends lines: %s', (_, end) => {
    const text = (...lines: string[]): string => lines.join(end) + end;
    expect(reasonFor(text('a', `k = "${value}" # stanch:allow`, 'b'))).toBe('stanch:allow');
    expect(reasonFor(text('# stanch:allow', `k = "${value}"`, 'b'))).toBeUndefined();
    expect(reasonFor(text('a', `k = "${value}"`, '# stanch:allow'))).toBeUndefined();
    expect(reasonFor(text('# stanch:allow-next-line', 'a', `k = "${value}"`))).toBeUndefined();
    if (end !== '\r\r\n') expect(reasonFor(text('a', '# stanch:allow-next-line', `k = "${value}"`, 'b'))).toBe('stanch:allow-next-line');
  });

  it('names a rule that does not exist, with the one that is meant', () => {
    told.length = 0;
    for (const word of ['slack-bot-tokn', 'slack-webhook-token', 'aws-acces-key-id', 'because', 'test-key']) reasonFor(`${value} # stanch:allow ${word}`);
    expect([...new Set(told)]).toEqual(['slack-bot-tokn: slack-bot-token', 'slack-webhook-token: slack-bot-token', 'aws-acces-key-id: aws-access-key-id']);
  });

  it('counts on the first and the last line of a secret of several lines', () => {
    const key = `${value}\n${value}x\n${value}y`;
    expect(reasonFor(`k = """${key}""" # gitleaks:allow\n`, key)).toBe('gitleaks:allow');
    expect(reasonFor(`k = """ # gitleaks:allow\n${key}`, key)).toBeUndefined();
    expect(reasonFor(`# kingfisher:ignore\n${key}\n`, key)).toBe('kingfisher:ignore');
    expect(reasonFor(`${key}\n# kingfisher:ignore\n`, key)).toBe('kingfisher:ignore');
  });

  it('does not count on another line', () => {
    expect(reasonFor(`# gitleaks:allow\n${value}\n# gitleaks:allow`)).toBeUndefined();
    expect(reasonFor(`# kingfisher:ignore\n${value}`)).toBeUndefined();
  });

  it('is the reason, without what closes the comment', () => {
    expect(reasonFor(`<a b="${value}"/> <!-- stanch:allow documented here -->`)).toBe('stanch:allow documented here');
    expect(reasonFor(`/* ${value} stanch:allow */`)).toBe('stanch:allow');
  });

  it('is understood in UTF-16', () => {
    const text = `\ufeffnaïve\r\nkey=${value} # stanch:allow\r\n`;
    const bytes = Buffer.from(text, 'utf16le');
    const start = text.indexOf(value) * 2;
    const span = { start, end: start + value.length * 2 };
    const [candidate] = candidatesOf(Buffer.from(value), value, rule, { span, secretSpan: span });
    expect(inlineComments(bytes, asked)({ ...candidate!, span, secretSpan: span })?.reason).toBe('stanch:allow');
  });
});

describe('a comment on the line before', () => {
  it.each(['stanch:allow-next-line', 'pragma: allowlist nextline secret', 'secretlint-disable-next-line'])('%s', (comment) => {
    expect(reasonFor(`x\n// ${comment}\n${value}\n`)).toBe(comment);
    expect(reasonFor(`${value} // ${comment}\n`)).toBeUndefined();
    expect(reasonFor(`// ${comment}\n\n${value}`)).toBeUndefined();
  });
});

describe('a block of secretlint', () => {
  it.each([
    [`/* secretlint-disable */\n${value}`, true],
    [`/* secretlint-disable */\n/* secretlint-enable */\n${value}`, false],
    [`/* secretlint-disable */ ${value} /* secretlint-enable */`, true],
    [`${value}\n/* secretlint-disable */`, false],
    [`/* secretlint-disable @secretlint/secretlint-rule-gcp */\n${value}`, false],
    [`/* secretlint-disable-next-line */\n\n${value}`, false],
  ])('%j: %s', (text, allowed) => {
    expect(reasonFor(text) !== undefined).toBe(allowed);
  });
});

it('looks at a bounded part of a very long line', () => {
  const padding = 'x'.repeat(3_000_000);
  expect(reasonFor(`${padding}${value} # gitleaks:allow ${padding}`)).toBe('gitleaks:allow');
  expect(reasonFor(`# gitleaks:allow ${padding}${value}${padding}`)).toBeUndefined();
});

describe('many secrets in one content', () => {
  const marks = ['stanch:allow', 'STANCH:ALLOW-next-line', 'kingfisher:ignore', 'pragma: allowlist secret', 'Pragma:whitelist nextline secret', 'secretlint-disable-line', 'a: b', '-d', ':i', ''];
  const between = ['\n', '\n', ' ', '; ', `${'x'.repeat(3000)} `, `${'x'.repeat(5000)}\n`];

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('each is judged as if it were the only one asked about (%i)', (seed) => {
    let state = seed;
    const below = (limit: number): number => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) % 65521 % limit;
    const values = Array.from({ length: 30 }, (_, i) => random('a-zA-Z0-9', 32, seed * 100 + i));
    const text = values.map((one) => `key${below(3) === 0 ? '\n' : ' '}${one}${between[below(between.length)]}${below(3) === 0 ? marks[below(marks.length)] : ''}${between[below(between.length)]}`).join('');
    const bytes = Buffer.from(text);
    const shared = inlineComments(bytes, asked);
    const candidates = values.map((one) => candidatesOf(bytes, one, rule)[0]!);
    const alone = candidates.map((candidate) => inlineComments(bytes, asked)(candidate)?.reason);
    expect(candidates.map((candidate) => shared(candidate)?.reason)).toEqual(alone);
    const backwards = [...candidates].reverse();
    expect(backwards.map((candidate) => shared(candidate)?.reason).reverse()).toEqual(alone);
    expect(new Set(alone).size).toBeGreaterThan(1);
  });
});

it.each([['*/', ''], [' -->', ''], [`"');`, ''], [' ) ;', ' )'], ['', ''], ['x', 'x']])('the reason ends before what ends the comment: %j', (end, kept) => {
  expect(reasonFor(`${value} // stanch:allow third-party data${end}`)).toBe(`stanch:allow third-party data${kept}`);
});

it('a file may have many blocks, and only those that are around a secret allow it', () => {
  const bytes = Buffer.from(Array.from({ length: 9 }, () => `${value} /* secretlint-disable */ ${value} /* secretlint-enable */\n`).join(''));
  const allows = inlineComments(bytes, asked);
  expect(candidatesOf(bytes, value, rule).map((candidate) => allows(candidate) !== undefined)).toEqual(Array.from({ length: 18 }, (_, i) => i % 2 === 1));
});

it('blanks in a comment cost no more the more there are', { timeout: 10_000 }, () => {
  const bytes = Buffer.from(`${value} // stanch:allow third-party${' '.repeat(3900)}x`);
  const [candidate] = candidatesOf(bytes, value, rule);
  const reasons = Array.from({ length: 1000 }, () => inlineComments(bytes, asked)(candidate!)?.reason);
  expect(new Set(reasons).size).toBe(1);
});
