/**
 * The engine of one scan, of which no more is loaded than the content asks for: first the gate, and the scanner with all
 * its detectors when something passes it. Separate from scanner.ts, which holds all that.
 */
import type { Settings } from './config/settings.js';
import { askedSpans } from './content/asked-spans.js';
import type { Fragment } from './content/fragment.js';
import { Gate } from './detectors/gate.js';
import { openPrepared, type Prepared } from './detectors/open-prepared.js';
import type { Candidate, Span } from './findings/types.js';
import type { LinearMemory } from './prefilter/prefilter.js';
import type { BuiltScanner } from './scanner.js';

export class Engine {
  #built: BuiltScanner | undefined;
  #gate: Gate | undefined;
  #afterwards: (() => Promise<void>) | undefined;
  #expected = false;
  readonly #prepared: Prepared | undefined;

  /** @param memory see openPrepared() */
  constructor(private readonly settings: Settings, private readonly explain: boolean, memory?: LinearMemory) {
    const { rules: { only, disabled, disabledIfKnown, overrides }, userRules } = settings;
    const changed = only !== undefined || Boolean(disabled?.length) || Boolean(disabledIfKnown?.length) || Object.keys(overrides ?? {}).length > 0 || userRules.length > 0;
    if (!changed) this.#prepared = openPrepared(memory);
  }

  async built(): Promise<BuiltScanner> {
    const built = await this.#build();
    await this.#expect();
    return built;
  }

  async #build(): Promise<BuiltScanner> {
    if (!this.#built) {
      const { buildScanner } = await import('./scanner.js');
      this.#built = await buildScanner(this.settings, this.explain, this.#prepared);
    }
    return this.#built;
  }

  /** Called before the first candidate is handed out: now, later or never. */
  async beforeCandidates(then: () => Promise<void>): Promise<void> {
    this.#afterwards = then;
    if (this.#expected) await this.#expect();
  }

  async #expect(): Promise<void> {
    this.#expected = true;
    const then = this.#afterwards;
    this.#afterwards = undefined;
    await then?.();
  }

  /** Of all rules, for ignore files and inline comments; known once the engine is ready. */
  readonly ids: BuiltScanner['ids'] = {
    has: (id) => this.#built?.ids.has(id) ?? this.#prepared?.rules.byId.has(id) ?? false,
    all: () => this.#built?.ids.all() ?? this.#prepared?.rules.entries.map((entry) => entry.id) ?? [],
  };

  /** Whether rules are known without building the scanner. */
  get ready(): boolean {
    return this.#built !== undefined || this.#prepared !== undefined;
  }

  /** For candidates, which there are none of before the scanner is built. */
  readonly judge: BuiltScanner['judge'] = (candidate, path) => this.#built!.judge(candidate, path);

  /** Whether there is a gate: not where the rules are others than the built-in ones, or the build prepared nothing. */
  get isGated(): boolean {
    return this.#prepared !== undefined && !this.explain;
  }

  /** Whether nothing is found, as far as the gate can tell; what it cannot is not. */
  isQuiet(fragment: Fragment): boolean {
    return this.isGated && !this.#mayHold(fragment.bytes, askedSpans(fragment, this.explain));
  }

  async scan(fragment: Fragment): Promise<Candidate[]> {
    const { bytes } = fragment;
    const near = askedSpans(fragment, this.explain);
    if (!this.#mayHold(bytes, near)) return [];
    const found = (await this.#build()).scanner.scan(bytes, near);
    if (found.length > 0) await this.#expect();
    return found;
  }

  #mayHold(bytes: Buffer, near: readonly Span[] | undefined): boolean {
    // With --explain all is shown that detectors looked at and dropped.
    if (this.#built || !this.#prepared || this.explain) return true;
    this.#gate ??= new Gate(this.#prepared.layout, this.#prepared.prefilter(), this.#prepared.forms);
    return this.#gate.opens(bytes, near);
  }
}
