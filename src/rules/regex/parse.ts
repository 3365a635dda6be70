/**
 * Reads a pattern in the RE2 syntax that rules and gitleaks configurations use. Separate from the writer for V8 because
 * the analyses (length, required literals, safety) need the tree. Look-around and back-references do not exist here;
 * each fault names the position.
 */
import { StanchError } from '../../util/errors.js';
import type { Node } from './ast.js';
import { ByteSet } from './byte-set.js';
import { CharClass, namedClass, perlClass, unicodeClass } from './classes.js';

/** More than RE2's 1000, since long tokens are real; V8 counts without copying. */
const LARGEST_COUNT = 16384;
const DEEPEST = 200;

interface Flags {
  i: boolean;
  m: boolean;
  s: boolean;
  U: boolean;
}

export interface Pattern {
  root: Node;
  /** Number of capture groups. */
  groups: number;
  names: ReadonlyMap<string, number>;
}

/** @param where what the pattern belongs to, for messages. Throws StanchError (RULE_PATTERN). */
export function parsePattern(text: string, where: string): Pattern {
  return new Parser(text, where).parse();
}

class Parser {
  #at = 0;
  #groups = 0;
  #depth = 0;
  readonly #names = new Map<string, number>();
  readonly #chars: readonly string[];

  constructor(private readonly text: string, private readonly where: string) {
    this.#chars = Array.from(text);
  }

  parse(): Pattern {
    const root = this.#choice({ i: false, m: false, s: false, U: false });
    if (this.#at < this.#chars.length) this.#fail('a ) without its (');
    return { root, groups: this.#groups, names: this.#names };
  }

  #fail(what: string, at = this.#at): never {
    const position = this.#chars.slice(0, at).join('').length + 1;
    throw new StanchError(
      'RULE_PATTERN',
      `${this.where}: ${what} at character ${position} of ${JSON.stringify(this.text)}`,
      'Patterns use the RE2 syntax: no look-around, no back-references.',
    );
  }

  #peek(text: string): boolean {
    for (let i = 0; i < text.length; i++) if (this.#chars[this.#at + i] !== text[i]) return false;
    return true;
  }

  #take(text: string): boolean {
    if (!this.#peek(text)) return false;
    this.#at += text.length;
    return true;
  }

  #choice(flags: Flags): Node {
    if (++this.#depth > DEEPEST) this.#fail('more nesting than any real pattern has');
    const options = [this.#sequence(flags)];
    while (this.#take('|')) options.push(this.#sequence(flags));
    this.#depth--;
    return options.length === 1 ? options[0]! : { kind: 'choice', options };
  }

  /** Flags set by (?i) hold to the end of the group, so the object is changed in place. */
  #sequence(flags: Flags): Node {
    const parts: Node[] = [];
    while (this.#at < this.#chars.length && !this.#peek('|') && !this.#peek(')')) {
      const start = this.#at;
      const atom = this.#take('\\Q') ? this.#quoted(flags, parts) : this.#atom(flags);
      if (atom === undefined) continue;
      parts.push(this.#repeated(atom, flags, start));
    }
    if (parts.length === 0) return { kind: 'empty' };
    return parts.length === 1 ? parts[0]! : { kind: 'sequence', parts };
  }

  #repeated(atom: Node, flags: Flags, start: number): Node {
    const bounds = this.#bounds();
    if (bounds === undefined) return atom;
    if (atom.kind === 'assertion') this.#fail('a count behind an assertion', start);
    const lazy = this.#take('?');
    const again = this.#at;
    if (this.#bounds() !== undefined) this.#fail('a count behind a count', again);
    return { kind: 'repeat', body: atom, ...bounds, greedy: lazy === flags.U };
  }

  #bounds(): { min: number; max: number } | undefined {
    if (this.#take('*')) return { min: 0, max: Infinity };
    if (this.#take('+')) return { min: 1, max: Infinity };
    if (this.#take('?')) return { min: 0, max: 1 };
    if (!this.#peek('{')) return undefined;
    const found = /^\{(\d{1,6})(?:(,)(\d{1,6})?)?\}/.exec(this.#chars.slice(this.#at, this.#at + 16).join(''));
    if (!found) return undefined;
    const min = Number(found[1]);
    const max = found[2] === undefined ? min : found[3] === undefined ? Infinity : Number(found[3]);
    if (min > max) this.#fail('a count whose least is above its most');
    if (min > LARGEST_COUNT || (max !== Infinity && max > LARGEST_COUNT)) this.#fail(`a count above ${LARGEST_COUNT}`);
    this.#at += found[0].length;
    return { min, max };
  }

  /** What stands between \Q and \E: all but the last character go to `parts`, the last comes back, since a count is about it alone. */
  #quoted(flags: Flags, parts: Node[]): Node | undefined {
    let last: Node | undefined;
    while (this.#at < this.#chars.length && !this.#take('\\E')) {
      if (last) parts.push(last);
      last = literal(this.#chars[this.#at++]!.codePointAt(0)!, flags.i);
    }
    return last;
  }

  /** One atom, or undefined for what matches nothing by itself (a flag group). */
  #atom(flags: Flags): Node | undefined {
    const c = this.#chars[this.#at]!;
    switch (c) {
      case '(': return this.#group(flags);
      case '[': return this.#class(flags);
      case '.':
        this.#at++;
        return bytes(flags.s ? ByteSet.of([0, 255]) : ByteSet.of([0, 9], [11, 255]));
      case '^':
        this.#at++;
        return { kind: 'assertion', what: flags.m ? 'line-start' : 'text-start' };
      case '$':
        this.#at++;
        return { kind: 'assertion', what: flags.m ? 'line-end' : 'text-end' };
      case '\\': return this.#escape(flags);
      case '*': case '+': case '?':
        return this.#fail('a count with nothing ahead of it');
      case '{':
        if (this.#bounds() !== undefined) this.#fail('a count with nothing ahead of it');
        this.#at++;
        return literal(c.codePointAt(0)!, flags.i);
      default:
        this.#at++;
        return literal(c.codePointAt(0)!, flags.i);
    }
  }

  #group(flags: Flags): Node | undefined {
    const start = this.#at;
    this.#at++;
    if (!this.#take('?')) return this.#capture(start, flags);
    for (const look of ['=', '!', '<=', '<!']) if (this.#peek(look)) this.#fail('look-around, which RE2 does not have,', start);
    if (this.#peek('>')) this.#fail('an atomic group, which RE2 does not have,', start);
    if (this.#take('P<') || this.#take('<')) {
      const end = this.#chars.indexOf('>', this.#at);
      const name = end < 0 ? '' : this.#chars.slice(this.#at, end).join('');
      if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) this.#fail('a group without a proper name', start);
      if (this.#names.has(name)) this.#fail(`a second group named ${name}`, start);
      this.#names.set(name, this.#groups + 1);
      this.#at = end + 1;
      return this.#capture(start, flags);
    }
    const own = { ...flags };
    let on = true;
    for (;;) {
      const c = this.#chars[this.#at++];
      if (c === 'i' || c === 'm' || c === 's' || c === 'U') own[c] = on;
      else if (c === '-' && on) on = false;
      else if (c === ')') {
        Object.assign(flags, own);
        return undefined;
      } else if (c === ':') {
        const body = this.#choice(own);
        if (!this.#take(')')) this.#fail('a ( without its )', start);
        return body;
      } else this.#fail('a group of a kind that RE2 does not have', start);
    }
  }

  #capture(start: number, flags: Flags): Node {
    const index = ++this.#groups;
    const body = this.#choice({ ...flags });
    if (!this.#take(')')) this.#fail('a ( without its )', start);
    return { kind: 'group', body, index };
  }

  #escape(flags: Flags): Node | undefined {
    const start = this.#at;
    const c = this.#chars[this.#at + 1];
    if (c === undefined) this.#fail('a \\ at the end');
    const simple = ({ A: 'text-start', z: 'text-end', b: 'word-edge', B: 'no-word-edge' } as const)[c as 'A'];
    if (simple !== undefined) {
      this.#at += 2;
      return { kind: 'assertion', what: simple };
    }
    const set = this.#classEscape();
    if (set !== undefined) return set.toNode(flags.i);
    if (/[1-9]/.test(c) && !/^[0-7]{2}/.test(this.#chars.slice(start + 1, start + 3).join('')))
      this.#fail('a back-reference, which RE2 does not have,', start);
    return literal(this.#charEscape(), flags.i);
  }

  /** \d \w \s \pN and their opposites; undefined, and nothing read, for anything else. */
  #classEscape(): CharClass | undefined {
    const c = this.#chars[this.#at + 1]!;
    const perl = perlClass(c);
    if (perl) {
      this.#at += 2;
      return perl;
    }
    if (c !== 'p' && c !== 'P') return undefined;
    const start = this.#at;
    const braced = /^\{(\^?)([A-Za-z_]+)\}/.exec(this.#chars.slice(start + 2, start + 40).join(''));
    const name = braced ? braced[2]! : (this.#chars[start + 2] ?? '');
    const found = unicodeClass(name);
    if (!found) this.#fail(`the Unicode class ${name || '?'}, which is not supported,`);
    this.#at += 2 + (braced ? braced[0].length : 1);
    return (c === 'P') !== (braced?.[1] === '^') ? found.negated() : found;
  }

  /** A \ and what follows, as one code point. */
  #charEscape(): number {
    const start = this.#at;
    const c = this.#chars[start + 1]!;
    const rest = this.#chars.slice(start + 1, start + 14).join('');
    const named: Record<string, number> = { a: 7, f: 12, t: 9, n: 10, r: 13, v: 11 };
    if (named[c] !== undefined) {
      this.#at += 2;
      return named[c];
    }
    const numeric = /^x\{([0-9A-Fa-f]{1,6})\}|^x([0-9A-Fa-f]{2})/.exec(rest);
    if (numeric) {
      this.#at += 1 + numeric[0].length;
      const code = Number.parseInt(numeric[1] ?? numeric[2]!, 16);
      if (code > 0x10ffff) this.#fail('a code beyond Unicode', start);
      return code;
    }
    const octal = /^(?:0[0-7]{0,2}|[1-7][0-7]{1,2})/.exec(rest);
    if (octal) {
      this.#at += 1 + octal[0].length;
      return Number.parseInt(octal[0], 8);
    }
    if (/[A-Za-z0-9]/.test(c)) this.#fail(`the escape \\${c}, which RE2 does not have,`, start);
    this.#at += 2;
    return c.codePointAt(0)!;
  }

  #class(flags: Flags): Node {
    const start = this.#at;
    this.#at++;
    const negated = this.#take('^');
    const found = new CharClass();
    let first = true;
    for (;;) {
      if (this.#at >= this.#chars.length) this.#fail('a [ without its ]', start);
      if (this.#peek(']') && !first) break;
      first = false;
      const posix = /^\[:(\^?)([a-z]+):\]/.exec(this.#chars.slice(this.#at, this.#at + 16).join(''));
      if (posix) {
        const named = namedClass(posix[2]!);
        if (!named) this.#fail(`the class ${posix[0]}, which does not exist,`);
        found.addAll(posix[1] ? named.negated() : named);
        this.#at += posix[0].length;
        continue;
      }
      if (this.#peek('\\')) {
        if (this.#at + 1 >= this.#chars.length) this.#fail('a \\ at the end');
        const set = this.#classEscape();
        if (set) {
          found.addAll(set);
          continue;
        }
      }
      const from = this.#classChar();
      let to = from;
      if (this.#peek('-') && this.#chars[this.#at + 1] !== ']' && this.#at + 1 < this.#chars.length) {
        this.#at++;
        to = this.#classChar();
        if (to < from) this.#fail('a range whose end is before its start');
      }
      found.addRange(from, to);
    }
    this.#at++;
    const folded = flags.i ? found.caseFolded() : found;
    return (negated ? folded.negated() : folded).toNode(false);
  }

  #classChar(): number {
    if (this.#peek('\\')) return this.#charEscape();
    return this.#chars[this.#at++]!.codePointAt(0)!;
  }
}

function bytes(set: ByteSet): Node {
  return { kind: 'bytes', set };
}

function literal(code: number, foldCase: boolean): Node {
  if (code < 0x80) {
    const set = ByteSet.of([code, code]);
    return bytes(foldCase ? set.caseFolded() : set);
  }
  const encoded = Buffer.from(String.fromCodePoint(code), 'utf8');
  return { kind: 'sequence', parts: Array.from(encoded, (byte) => bytes(ByteSet.of([byte, byte]))) };
}
