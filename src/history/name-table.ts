/** Names of tree entries, each distinct one once, and which of them hold a secret themselves. Names are bytes, kept as latin1 text. */
import type { ContentScanner } from '../detectors/content-scanner.js';
import type { CandidateStore, Places } from './candidate-store.js';
import { Hits } from './hits.js';

export class NameTable {
  readonly names: string[] = [];
  /** 1: the name has candidates, see `places`. */
  hot = new Uint8Array(1024);
  readonly places = new Map<number, Places>();
  private readonly ids = new Map<string, number>();
  private readonly hits = new Hits();

  constructor(private readonly scanner: ContentScanner, private readonly store: CandidateStore) {}

  intern(bytes: Buffer, from: number, to: number): number {
    const name = bytes.toString('latin1', from, to);
    let id = this.ids.get(name);
    if (id !== undefined) return id;
    id = this.names.length;
    this.ids.set(name, id);
    this.names.push(name);
    if (id === this.hot.length) {
      const grown = new Uint8Array(id * 2);
      grown.set(this.hot);
      this.hot = grown;
    }
    this.scan(id, name);
    return id;
  }

  private scan(id: number, name: string): void {
    const bytes = Buffer.from(name, 'latin1');
    this.hits.clear();
    this.scanner.hits(bytes, 0, bytes.length, this.hits);
    if (this.hits.length === 0) return;
    const places = this.store.places(this.scanner.scan(bytes));
    if (places.length === 0) return;
    this.hot[id] = 1;
    this.places.set(id, places);
  }
}
