import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ambiguity, mayBacktrack } from '../../../src/rules/regex/ambiguity.js';
import { compileForm } from '../../../src/rules/regex/compile.js';
import { LinearMatcher } from '../../../src/rules/regex/linear.js';
import { parsePattern } from '../../../src/rules/regex/parse.js';
import { requiredLiterals } from '../../../src/rules/regex/required.js';

function matches(pattern: string, text: string): string | undefined {
  return new RegExp(compileForm(pattern, 'test').source).exec(Buffer.from(text).toString('latin1'))?.[0];
}

describe('a translated pattern', () => {
  it.each([
    ['(?i)abc', 'xABcx', 'ABc'], ['a(?i:b)c', 'aBc', 'aBc'], ['a(?i:b)c', 'aBC', undefined], ['(?s)a.b', 'a\nb', 'a\nb'], ['a.b', 'a\nb', undefined], ['a.b', 'a\rb', 'a\rb'],
    ['(?P<name>a+)b', 'aab', 'aab'], ['(?<name>a+)b', 'aab', 'aab'], ['[[:^digit:]]+', '12ab', 'ab'], [String.raw`\Qa.b\E+`, 'xa.bbb', 'a.bbb'], [String.raw`\x41\x{42}\103`, 'ABC', 'ABC'],
    ['(?U)a+', 'aaa', 'a'], ['(?U)a+?', 'aaa', 'aaa'], ['a{,2}', 'a{,2}', 'a{,2}'], ['[]a]+', 'x]a', ']a'], ['[^]a]+', ']ax', 'x'], ['[a-]+', 'x-a', '-a'], ['(?i)[k-m]+', 'KLM', 'KLM'],
    ['ä+', 'xää', Buffer.from('ää').toString('latin1')], [String.raw`\bab\b`, 'x ab y', 'ab'], ['a|b|', 'b', 'b'], ['(?i)a(?-i)b', 'AB', undefined], ['(?i)a(?-i)b', 'Ab', 'Ab'],
  ])('%s on %j', (pattern, text, expected) => {
    expect(matches(pattern, text)).toBe(expected);
  });

  it('agrees with V8 where both have the same syntax', () => {
    const atom = fc.constantFrom('a', 'b', '[ab]', '[^a]', '.', '(a|b)', '(?:ab|a)', 'a?', 'b*?', '(a)+', 'a{2,3}');
    fc.assert(
      fc.property(fc.array(atom, { maxLength: 6 }), fc.stringMatching(/^[abc]{0,10}$/), (atoms, text) => {
        const pattern = atoms.join('');
        expect([...(new RegExp(compileForm(pattern, 'test').source).exec(text) ?? [])]).toEqual([...(new RegExp(pattern).exec(text) ?? [])]);
      }),
    );
  });

  it('knows lengths and bytes', () => {
    const form = compileForm('ab[0-9]{3,5}(?:x|yz)?', 'test');
    expect([form.minLength, form.maxLength]).toEqual([5, 9]);
    expect(compileForm('a+', 'test').maxLength).toBeNull();
  });
});

describe('the check for exponential time', () => {
  it.each(['(a+)+b', '(a*)*b', '(a|a)*b', '(a|ab|b)*c', String.raw`(\w+\s?)*x`, '(?:a{1,20}){1,20}b', '(.*,)*x', '(x+x+)+y', '([a-z]+)+$'])('refuses %s', (pattern) => {
    expect(ambiguity(pattern)).toMatch(/exponential/);
  });

  it.each(['(a{3})+b', '(?:[a-z]+\\.)+com', '[a-z]+[0-9]+', 'ghp_[A-Za-z0-9]{36}', '(?:a|b)*c', '(?:[A-Za-z0-9]+-)*[A-Za-z0-9]+', '.*a.*b', '(?:\\\\n[a-z]{64})+'])('accepts %s', (pattern) => {
    expect(ambiguity(pattern)).toBeUndefined();
  });
});

describe('required literals', () => {
  it.each<[string, string[] | undefined]>([
    ['acme-[0-9]+', ['acme-']], ['(?i)ACME[0-9]', ['acme']], ['(?:foo|barbar)[0-9]', ['foo', 'barbar']], ['[a-f0-9]{32}', undefined], ['[0-9]{4}-token-[0-9]', ['-token-']], ['(?:acme)?[0-9]+', undefined],
    ['(?:key|token)[:=]"?secret', ['keysecret'].slice(1).concat(['key:secret', 'key:"secret', 'key=secret', 'key="secret', 'token:secret', 'token:"secret', 'token=secret', 'token="secret'])],
  ])('of %s', (pattern, expected) => {
    const found = requiredLiterals(parsePattern(pattern, 'test').root);
    expect(found && [...found.literals].sort()).toEqual(expected && [...expected].sort());
  });

  it('stand in every match, not further from its start than they say', () => {
    const atom = fc.constantFrom('abc', 'abcd?', '[xy]', '(?:foo|bar)', '[0-9]{2}', '(?:foo|ba)', 'q*', '(?i)ZED', '(?:cat)+', 'e{3}');
    fc.assert(
      fc.property(fc.array(atom, { minLength: 1, maxLength: 5 }), fc.infiniteStream(fc.constantFrom('abc', 'abcd', 'x', 'y', 'foo', 'bar', '12', 'ba', 'q', 'zed', 'ZED', 'cat', 'eee')), (atoms, stream) => {
        const pattern = atoms.join('');
        const text = Array.from({ length: 40 }, () => stream.next().value as string).join('');
        const required = requiredLiterals(parsePattern(pattern, 'test').root);
        const found = matches(pattern, text)?.toLowerCase();
        if (!required || found === undefined) return;
        expect(required.literals.some((literal) => { const at = found.indexOf(literal); return at >= 0 && at <= required.before; }), `${pattern} ${found}`).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the matcher without backtracking', () => {
  it('agrees with V8, groups included', () => {
    const atom = fc.constantFrom('a', 'b', '[ab]', '[^a]', '.', '(a|b)', '(?:ab|a)', 'a?', 'b*?', '(a)+', 'a{2,3}', '(?:a|ab)*', '(b+?)', '\\b', '^', '$', '(?:b|)', '(a)|b', 'c{0,2}?');
    fc.assert(
      fc.property(fc.array(atom, { maxLength: 6 }), fc.stringMatching(/^[abc \n]{0,12}$/), fc.nat(12), (atoms, text, from) => {
        const pattern = atoms.join('');
        const expression = new RegExp(compileForm(pattern, 'test').source, 'dg');
        expression.lastIndex = Math.min(from, text.length);
        const expected = expression.exec(text)?.indices?.map((span) => span ?? [-1, -1]).flat();
        const found = new LinearMatcher(pattern, 'test').match(text, Math.min(from, text.length), true);
        // A group inside a repeat keeps its last match in RE2 and is cleared in V8, so only what took part in both is compared.
        expect(found?.slice(0, 2)).toEqual(expected && Int32Array.from(expected.slice(0, 2)));
        expected?.forEach((place, i) => place >= 0 && expect(found![i], `${pattern} on ${JSON.stringify(text)}`).toBe(place));
      }),
      { numRuns: 1500 },
    );
  });

  it.each(['(a+)+b', '(a|a)*b', '(.*,)*x', 'a*a*a*a*a*b', '(?:a?){40}a{40}b'])('ends on %s', (pattern) => {
    expect(new LinearMatcher(pattern, 'test').match('a'.repeat(3000), 0, true)).toBeUndefined();
  });

  it('refuses counts that multiply', () => {
    expect(() => new LinearMatcher('(?:a{1000}){1000}', 'file:1')).toThrow(/file:1.*steps/);
  });
});

describe('what may backtrack', () => {
  it.each(['(a+)+b', 'a*a*b', '.*x.*y', '[a-z]+[a-f0-9]+', '(?:a{0,70})(?:a{0,70})'])('%s', (pattern) => {
    expect(mayBacktrack(parsePattern(pattern, 'test').root)).toBe(true);
  });

  it.each(['[a-z]+=[a-z]+', 'ghp_[A-Za-z0-9]{36}', '.*', '[a-z]+[0-9]+', String.raw`(?i)[\w.-]{0,50}?(?:key)[ \t]{0,20}`, '(?:[a-z]+-)+'])('not %s', (pattern) => {
    expect(mayBacktrack(parsePattern(pattern, 'test').root)).toBe(false);
  });
});
