/**
 * Finds and replaces many byte strings at once. Separate because the first look, the rewrite and the proof all depend
 * on it: one pass with the prefilter's matcher, then an exact comparison.
 */
import { GrowingHitList } from '../../prefilter/hit-list.js';
import { literalTable } from '../../prefilter/literal-table.js';
import type { Prefilter } from '../../prefilter/prefilter.js';
import { WasmPrefilter } from '../../prefilter/wasm-prefilter.js';
import type { Form } from './forms.js';

/** The matcher knows a form by its first bytes. */
const PROBE_BYTES = 48;

export class ByteSearch {
  /** Longest form in bytes. */
  readonly longest: number;
  readonly #forms: readonly Form[];
  readonly #byProbe: readonly (readonly number[])[];
  readonly #matcher: Prefilter;
  readonly #hits = new GrowingHitList();

  /** @param forms longest first, each once (`unique`) */
  constructor(forms: readonly Form[]) {
    this.#forms = forms;
    this.longest = forms.reduce((most, form) => Math.max(most, form.bytes.length), 0);
    const probes = new Map<string, number[]>();
    forms.forEach((form, index) => {
      const text = form.bytes.toString('latin1', 0, PROBE_BYTES).replace(/[A-Z]/g, (c) => c.toLowerCase());
      probes.set(text, [...(probes.get(text) ?? []), index]);
    });
    this.#byProbe = [...probes.values()];
    const wanted = { literals: literalTable([...probes.keys()].map((text) => ({ text, opening: 'any' as const }))), tokenId: -1, escapeId: -1 };
    this.#matcher = new WasmPrefilter(wanted);
  }

  /** Calls back for each form that starts in [from, to), in order of offset; at one offset the longest first. */
  each(bytes: Buffer, from: number, to: number, found: (form: Form, at: number) => void): void {
    this.#hits.clear();
    this.#matcher.find(bytes, from, to, this.#hits);
    let [last, lastAt]: [Form | undefined, number] = [undefined, -1];
    for (let i = 0; i < this.#hits.length; i += 1) {
      const at = this.#hits.offset[i] ?? 0;
      for (const index of this.#byProbe[this.#hits.literal[i] ?? 0] ?? []) {
        const form = this.#forms[index] as Form;
        if (at + form.bytes.length > bytes.length || bytes.compare(form.bytes, 0, form.bytes.length, at, at + form.bytes.length) !== 0) continue;
        if (last === form && lastAt === at) continue;
        [last, lastAt] = [form, at];
        found(form, at);
      }
    }
  }

  has(bytes: Buffer): boolean {
    let found = false;
    this.each(bytes, 0, bytes.length, () => {
      found = true;
    });
    return found;
  }

  /**
   * Every form replaced: leftmost first, the longest where several start. Once is enough: no replacement makes a new form.
   * The same buffer when nothing was found.
   * @param keepLength for binary files, in which other places count on offsets
   */
  replace(bytes: Buffer, keepLength = false): Buffer {
    const spans: { at: number; form: Form }[] = [];
    this.each(bytes, 0, bytes.length, (form, at) => {
      spans.push({ at, form });
    });
    if (spans.length === 0) return bytes;
    spans.sort((a, b) => a.at - b.at || b.form.bytes.length - a.form.bytes.length);
    const parts: Buffer[] = [];
    let done = 0;
    for (const { at, form } of spans) {
      if (at < done) {
        // What only begins inside a replaced run may reach beyond it: the rest of it goes as well.
        const end = at + form.bytes.length;
        if (keepLength && end > done) parts.push(Buffer.alloc(end - done, '*'));
        done = Math.max(done, end);
        continue;
      }
      parts.push(bytes.subarray(done, at), keepLength ? Buffer.alloc(form.bytes.length, form.replacement) : form.replacement);
      done = at + form.bytes.length;
    }
    parts.push(bytes.subarray(done));
    return Buffer.concat(parts);
  }
}
