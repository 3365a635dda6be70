/**
 * Ends the questions that a commit mostly asks without loading the scanner. Detectors that are small and compile no expressions
 * are run as they are; of a rule only its form is held against the bytes; any other detector leaves its question open.
 * Separate from the gate because it is loaded when something was hit, and from the scanner because it only has to
 * know that nothing would be found, never what.
 */
import { escapeDecoder } from '../decoders/escape-detector.js';
import { tokenDecoder } from '../decoders/token-detector.js';
import type { Span } from '../findings/types.js';
import type { HitList } from './content-scanner.js';
import { DECODE_BUDGET, DECODE_DEPTH, type DetectorContext, type DetectorFactory } from './context.js';
import { FIELDS, KIND, SET_BYTES, type Forms } from './forms.js';
import { keyFiles } from './key-file.js';
import type { Layout } from './layout.js';
import { keyListSpan, REACH as LIST_REACH } from './private-key/key-list-span.js';
import { ended } from './assignment/ended.js';
import { mayBeRandom, REACH as RANDOM_REACH, runEnd } from './assignment/random-run.js';
import { continuedLines } from './split/continued-detector.js';
import { joinedByCalls } from './split/list-detector.js';
import { joinedByOperators } from './split/operator-detector.js';
import { joinedByTemplates } from './split/template-detector.js';
import { REACH as STRUCTURED_REACH, structuredRun } from './structured/structured-run.js';
import { windowOf, type Detector, type Window } from './types.js';

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

const LIGHT: readonly DetectorFactory[] = [randomRuns, structuredRuns, numberLists, keyFiles, tokenDecoder, escapeDecoder, joinedByOperators, joinedByCalls, joinedByTemplates, continuedLines];

const LF = 10;

export class Questions {
  #open = false;
  #near: readonly Span[] | undefined;
  #depth = 0;
  #decoded = 0;
  readonly #light: (Detector | undefined)[];

  /** @param opens whether decoded bytes raise a question that stays open */
  constructor(private readonly layout: Layout, private readonly forms: Forms, private readonly opens: (bytes: Buffer) => boolean) {
    const context = this.#context();
    const light = new Map([this.#assigned(context), ...LIGHT.flatMap((factory) => factory(context))].map((detector) => [detector.name, detector]));
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

  #assigned(context: DetectorContext): Detector {
    return {
      name: 'assignment', scope: 'window', literals: [], reach: { before: 0, after: 0 },
      verify: (window, at, literal) => {
        if (!ended(window, at, literal, this.#near)) context.rule('assignment');
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
  #fits(bytes: Uint8Array, at: number, literal: number, number: number): boolean {
    const { numbers } = this.forms;
    const field = number * FIELDS;
    const [fewest, before, behind] = [numbers[field + 1]!, numbers[field + 2]!, numbers[field + 3]!];
    switch (numbers[field]) {
      case KIND.pattern:
        return this.#valueIn(bytes, field, Math.max(0, at - before), at + 1, fewest);
      case KIND.keyed: {
        const { start, text } = this.layout.literals;
        let end = at;
        for (let k = start[literal]!; k < start[literal + 1]!; k++) if (text[k] !== 0) end++;
        if (this.#valueIn(bytes, field, end, end + (start[literal + 1]! - start[literal]!) + behind + 1, fewest)) return true;
        let from = at;
        while (from > 0 && from > at - before && bytes[from - 1] !== LF) from--;
        return this.#valueIn(bytes, field, from, at, fewest);
      }
      default:
        return true;
    }
  }

  /** Whether a value may begin in [from, to). */
  #valueIn(bytes: Uint8Array, field: number, from: number, to: number, fewest: number): boolean {
    const { numbers, sets } = this.forms;
    const [alphabet, first] = [numbers[field + 4]! * SET_BYTES, numbers[field + 5]! * SET_BYTES];
    const last = Math.min(to - 1, bytes.length - fewest);
    for (let start = from; start <= last;) {
      let i = start + fewest - 1;
      for (; i >= start; i--) {
        const byte = bytes[i]!;
        if (((sets[alphabet + (byte >> 3)]! >> (byte & 7)) & 1) === 0) break;
      }
      const byte = bytes[start]!;
      if (i < start && ((sets[first + (byte >> 3)]! >> (byte & 7)) & 1) === 1) return true;
      // Whatever begins before a byte that no value holds has too few bytes.
      start = Math.max(i, start) + 1;
    }
    return false;
  }

  #context(): DetectorContext {
    const questions = this;
    return {
      rule: () => {
        questions.#open = true;
        return undefined;
      },
      keepAll: false,
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
