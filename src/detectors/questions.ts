/**
 * Ends the questions that a commit mostly asks without loading the scanner. Detectors that are small and compile no expressions
 * are run as they are; of a rule only its form is held against the bytes; any other detector leaves its question open.
 * Separate from the gate because it is loaded when something was hit, and from the scanner because it only has to
 * know that nothing would be found, never what.
 */
import { escapeDecoder } from '../decoders/escape-detector.js';
import { hexDumps } from '../decoders/hex-dump-detector.js';
import { tokenDecoder } from '../decoders/token-detector.js';
import type { Span } from '../findings/types.js';
import { BOUNDARY_BEFORE, LONGEST_AHEAD } from '../rules/compile.js';
import { literalEndIn } from '../rules/words.js';
import { beginsAt } from './boundary.js';
import type { HitList } from './content-scanner.js';
import { DECODE_BUDGET, DECODE_DEPTH, type DetectorContext, type DetectorFactory } from './context.js';
import { FIELD, FIELDS, KIND, SET_BYTES, type Forms } from './forms.js';
import { NAME_AHEAD, NAME_BEHIND, nameEnds, saysCredential, wordStands } from './keyed-context.js';
import { keyFiles } from './key-file.js';
import type { Rule } from '../rules/types.js';
import type { Layout } from './layout.js';
import { touchesAny } from './near.js';
import { keyListSpan, REACH as LIST_REACH } from './private-key/key-list-span.js';
import { assignmentDetector } from './assignment/detector.js';
import { ended } from './assignment/ended.js';
import { mayBeRandom, REACH as RANDOM_REACH, runEnd } from './assignment/random-run.js';
import { continuedLines } from './split/continued-detector.js';
import { joinedByCalls } from './split/list-detector.js';
import { joinedByOperators } from './split/operator-detector.js';
import { joinedByStatements } from './split/statement-detector.js';
import { joinedByTemplates } from './split/template-detector.js';
import { REACH as STRUCTURED_REACH, structuredRun } from './structured/structured-run.js';
import { windowOf, type Detector, type Window } from './types.js';
import { latin1 } from '../util/byte-text.js';

/** Of these detectors only what bytes decide is asked. */
const randomRuns: DetectorFactory = (context) => ({
  name: 'random-string', scope: 'window', literals: [], reach: RANDOM_REACH,
  verify: (window, at) => {
    if (mayBeRandom(window, at, runEnd(window, at))) context.rule('random-string');
  },
});
const structuredRuns: DetectorFactory = (context) => ({
  name: 'structured', scope: 'window', literals: [], reach: STRUCTURED_REACH,
  verify: (window, at) => {
    if (structuredRun(window, at)) context.rule('structured');
  },
});

const numberLists: DetectorFactory = (context) => ({
  name: 'key-list', scope: 'window', literals: [], reach: LIST_REACH,
  verify: (window, at, literal) => {
    if (keyListSpan(window, at, literal)) context.rule('solana-keypair');
  },
});

const LIGHT: readonly DetectorFactory[] = [randomRuns, structuredRuns, numberLists, keyFiles, tokenDecoder, escapeDecoder, joinedByOperators, joinedByCalls, joinedByTemplates, joinedByStatements, continuedLines, hexDumps];

const [LF, SLASH, BACKSLASH] = [10, 0x2f, 0x5c];

export class Questions {
  #open = false;
  #near: readonly Span[] | undefined;
  #depth = 0;
  #decoded = 0;
  readonly #light: (Detector | undefined)[];
  /** Of alphabets, by the number of their set. */
  readonly #tables = new Map<number, Uint8Array>();

  /** @param opens whether decoded bytes raise a question that stays open */
  constructor(private readonly layout: Layout, private readonly forms: Forms, private readonly opens: (bytes: Buffer) => boolean) {
    const context = this.#context();
    const light = new Map([this.#assigned(), ...LIGHT.flatMap((factory) => factory(context))].map((detector) => [detector.name, detector]));
    this.#light = forms.inCode.map((name) => light.get(name));
  }

  /** Whether a detector that one of these hits calls might find something. @param near that touches one of these */
  remain(bytes: Buffer, hits: HitList, near?: readonly Span[]): boolean {
    const window = windowOf(bytes);
    const outer = this.#near;
    this.#near = near;
    let remains = false;
    for (let i = 0; i < hits.length && !remains; i++) remains = this.#remains(window, hits.offset[i]!, hits.literal[i]!);
    this.#near = outer;
    return remains;
  }

  /** What bytes do not end is asked of the detector itself, which takes a fourth of the code of all. */
  #assigned(): Detector {
    let detector: Detector | undefined;
    return {
      name: 'assignment', scope: 'window', literals: [], reach: { before: 0, after: 0 },
      verify: (window, at, literal) => {
        if (ended(window, at, literal, this.#near)) return;
        detector ??= assignmentDetector({ rule: (id) => ({ id }) as Rule });
        detector.verify!(window, at, literal, ({ span, secretSpan }) => {
          const [start, end] = [Math.min(span.start, secretSpan.start), Math.max(span.end, secretSpan.end)];
          if (this.#near === undefined || touchesAny(this.#near, start, end)) this.#open = true;
        });
      },
    };
  }

  #remains(window: Window, at: number, literal: number): boolean {
    const { start, owner, ownLiteral, origin } = this.layout;
    if (this.#depth === 0) this.#decoded = 0;
    for (let i = start[literal]!; i < start[literal + 1]!; i++) {
      const number = owner[i]!;
      if (origin[2 * number]! >= 0) {
        if (this.#fits(window.bytes, at, literal, number)) return true;
        continue;
      }
      const detector = this.#light[origin[2 * number + 1]!];
      if (!detector || detector.scope !== 'window') return true;
      const { before, after } = detector.reach;
      this.#place(window, at, this.layout.before[literal]!, this.layout.after[literal]!);
      window.from = at - before;
      window.to = at + after;
      detector.verify!(window, at, ownLiteral[i]!, this.#found);
      if (this.#open) return true;
    }
    return false;
  }

  #place(window: Window, at: number, before: number, after: number): void {
    const { length } = window.bytes;
    window.lo = Math.max(0, at - before);
    window.hi = Math.min(length, at + after);
    window.atStart = window.lo === 0;
    window.atEnd = window.hi === length;
  }

  readonly #found = (): void => {
    this.#open = true;
  };

  /** Whether bytes of the rule's form stand where it looks for them. */
  #fits(bytes: Buffer, at: number, literal: number, number: number): boolean {
    const { numbers } = this.forms;
    const field = number * FIELDS;
    switch (numbers[field]) {
      case KIND.pattern:
        return this.#valueIn(bytes, field, Math.max(0, at - numbers[field + FIELD.before]!), at + 1, -1, -1);
      case KIND.keyed:
        return this.#keyed(bytes, at, literal, field);
      default:
        return true;
    }
  }

  /** As KeyedDetector looks for a value, up to where it asks an expression. */
  #keyed(bytes: Buffer, at: number, literal: number, field: number): boolean {
    const { numbers } = this.forms;
    const { start, text } = this.layout.literals;
    const wordEnd = literalEndIn(bytes, at, text, start[literal]!, start[literal + 1]!);
    if (!wordStands(bytes, 0, bytes.length, at, wordEnd)) return false;
    const to = wordEnd + numbers[field + FIELD.behind]! + 1;
    if (numbers[field + FIELD.named] === 1 && !saysCredential(latin1(bytes, Math.max(0, at - NAME_AHEAD), at), latin1(bytes, wordEnd, Math.max(to, wordEnd + NAME_BEHIND)))) return false;
    // a value stands on the word's line or on the next
    let stop = bytes.indexOf(LF, wordEnd);
    stop = stop < 0 ? -1 : bytes.indexOf(LF, stop + 1);
    if (this.#valueIn(bytes, field, wordEnd + 1, stop < 0 ? to : Math.min(to, stop), at, wordEnd)) return true;
    let from = at;
    const before = numbers[field + FIELD.before]!;
    while (from > 0 && from > at - before && bytes[from - 1] !== LF) from--;
    return this.#valueIn(bytes, field, from, at, at, wordEnd);
  }

  /** Whether a value may begin in [from, to). @param word of a keyed rule, up to wordEnd; -1 of others */
  #valueIn(bytes: Buffer, field: number, from: number, to: number, word: number, wordEnd: number): boolean {
    const { numbers, sets } = this.forms;
    const fewest = numbers[field + FIELD.fewest]!;
    const alphabet = numbers[field + FIELD.alphabet]! * SET_BYTES;
    const first = numbers[field + FIELD.first]! * SET_BYTES;
    const last = Math.min(to - 1, bytes.length - fewest);
    for (let start = from; start <= last;) {
      let i = start + fewest - 1;
      for (; i >= start; i--) {
        const byte = bytes[i]!;
        if (((sets[alphabet + (byte >> 3)]! >> (byte & 7)) & 1) === 0) break;
      }
      const byte = bytes[start]!;
      if (i < start && ((sets[first + (byte >> 3)]! >> (byte & 7)) & 1) === 1 && this.#opens(bytes, field, start) && (word < 0 || this.#begins(bytes, field, start, word, wordEnd))) return true;
      // Whatever begins before a byte that no value holds has too few bytes.
      start = Math.max(i, start) + 1;
    }
    return false;
  }

  /** Whether its first bytes are those of a value. */
  #opens(bytes: Uint8Array, field: number, start: number): boolean {
    const { numbers, places, sets } = this.forms;
    const at = numbers[field + FIELD.place]!;
    for (let i = numbers[field + FIELD.places]! - 1; i > 0; i--) {
      const byte = bytes[start + i]!;
      if (((sets[places[at + i]! * SET_BYTES + (byte >> 3)]! >> (byte & 7)) & 1) === 0) return false;
    }
    return true;
  }

  /** Whether a keyed value may begin at `start`, and not amid something longer. */
  #begins(bytes: Buffer, field: number, start: number, word: number, wordEnd: number): boolean {
    // as far ahead as the detector's window reaches
    const lo = Math.max(0, word - Math.min(this.forms.numbers[field + FIELD.before]!, this.forms.numbers[field + FIELD.behind]! + LONGEST_AHEAD) - BOUNDARY_BEFORE);
    if (start > lo && bytes[start - 1] === BACKSLASH && bytes[start] !== SLASH) return false;
    return beginsAt(bytes, lo, start, this.#tableOf(this.forms.numbers[field + FIELD.alphabet]!)) || (start >= wordEnd && nameEnds(bytes, word, wordEnd, start));
  }

  #tableOf(set: number): Uint8Array {
    let table = this.#tables.get(set);
    if (!table) {
      table = new Uint8Array(256);
      for (let byte = 0; byte < 256; byte++) table[byte] = (this.forms.sets[set * SET_BYTES + (byte >> 3)]! >> (byte & 7)) & 1;
      this.#tables.set(set, table);
    }
    return table;
  }

  #context(): DetectorContext {
    const questions = this;
    return {
      rule: () => {
        questions.#open = true;
        return undefined;
      },
      keepAll: false,
      once: true,
      get depth() {
        return questions.#depth;
      },
      get budget() {
        return DECODE_BUDGET - questions.#decoded;
      },
      rescan: (bytes, depth = questions.#depth + 1) => {
        questions.#decoded += bytes.length;
        if (questions.#decoded > DECODE_BUDGET) questions.#open = true;
        if (questions.#open || depth > DECODE_DEPTH || bytes.length === 0) return [];
        const outer = questions.#depth;
        questions.#depth = depth;
        try {
          if (questions.opens(bytes)) questions.#open = true;
        } finally {
          questions.#depth = outer;
        }
        return [];
      },
    };
  }
}
