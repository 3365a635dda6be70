/**
 * Comments in scanned content that say "this one is meant": stanch's own and those of other scanners, as they are
 * understood there. Separate because it is the only suppression that reads content.
 */
import { convertWide, wideCharsetOf } from '../content/charset.js';
import type { Candidate, Suppression } from '../findings/types.js';
import type { Rule } from '../rules/types.js';
import { matchesId } from './allow-list.js';
import { namedRules, type NamedRules, type RuleIds } from './named-rules.js';

/** Bytes looked at on either side of a secret for the ends of its lines; a minified file is one line. */
const REACH = 4096;

interface Marker {
  pattern: RegExp;
  /** What a comment limits itself to; undefined: it means every secret on the line. */
  limits?: (rest: string, rule: Rule, asked: Asked) => boolean;
}

interface Asked {
  rules: RuleIds;
  /** Told of a word that was meant as a rule and is none; the comment then allows nothing by it. */
  onUnknown: (unknown: NonNullable<NamedRules['unknown']>) => void;
}

/** On one of the secret's own lines. */
const SAME_LINE: readonly Marker[] = [
  { pattern: /\bstanch:allow(?!-next-line)\b(.*)/i, limits: ownLimits },
  { pattern: /\b(?:gitleaks|betterleaks):allow\b/i },
  { pattern: /\bpragma: ?(?:allow|white)list[ -]?secret\b/i },
  { pattern: /\btrufflehog:ignore\b/i },
  { pattern: /\bkingfisher:(?:ignore|allow)\b/i },
  { pattern: /\bsecretlint-disable-line\b(.*)/i, limits: secretlintLimits },
];

/** On the line ahead of the secret. */
const LINE_BEFORE: readonly Marker[] = [
  { pattern: /\bstanch:allow-next-line\b(.*)/i, limits: ownLimits },
  { pattern: /\bpragma: ?(?:allow|white)list[ -]?nextline[ -]?secret\b/i },
  { pattern: /\bsecretlint-disable-next-line\b(.*)/i, limits: secretlintLimits },
];

/** Kingfisher accepts its comment on the line before or after a secret of several lines. */
const AROUND_SEVERAL_LINES: readonly Marker[] = [{ pattern: /\bkingfisher:(?:ignore|allow)\b/i }];

export function inlineComments(original: Buffer, asked: Asked): (candidate: Candidate) => Suppression | undefined {
  const wide = wideCharsetOf(original);
  const converted = wide && convertWide(original, wide);
  const bytes = converted ? converted.bytes : original;
  let blocks: Block[] | undefined;
  const near = new Surroundings(bytes);
  return (candidate) => {
    const { start, end } = converted
      ? { start: converted.fromOriginal(candidate.secretSpan.start), end: converted.fromOriginal(candidate.secretSpan.end) }
      : candidate.secretSpan;
    const from = lineStart(bytes, start);
    const to = lineEnd(bytes, end);
    const isSeveralLines = bytes.subarray(start, end).includes(LF);
    const beforeAt = lineStart(bytes, Math.max(0, from - 1));
    const behind = isSeveralLines ? lineEnd(bytes, to + 1) : to;
    if (near.mayHoldMarker(beforeAt, behind)) {
      const own = [text(bytes, from, Math.min(lineEnd(bytes, start), to)), ...(end - start > 0 ? [text(bytes, Math.max(from, lineStart(bytes, Math.max(start, end - 1))), to)] : [])];
      const before = text(bytes, beforeAt, Math.max(0, from - 1));
      const found = marked(own, SAME_LINE, candidate.rule, asked) ?? marked([before], LINE_BEFORE, candidate.rule, asked);
      if (found) return found;
      if (isSeveralLines) {
        const around = marked([before, text(bytes, to + 1, lineEnd(bytes, to + 1))], AROUND_SEVERAL_LINES, candidate.rule, asked);
        if (around) return around;
      }
    }
    blocks ??= secretlintBlocks(bytes);
    const block = blockAround(blocks, start);
    return block && secretlintLimits(block.rules, candidate.rule) ? { by: 'inline', reason: 'secretlint-disable block' } : undefined;
  };
}

const LF = 10;
const CR = 13;

/** Lines end as they are counted: with LF, CR LF or a CR alone; otherwise a comment in a file of the last kind would allow all of it. */
function lineStart(bytes: Buffer, at: number): number {
  const low = Math.max(0, at - REACH);
  const near = bytes.subarray(low, at);
  const feed = near.lastIndexOf(LF);
  let lone = near.lastIndexOf(CR);
  while (lone > feed && bytes[low + lone + 1] === LF) lone = lone === 0 ? -1 : near.lastIndexOf(CR, lone - 1);
  return low + Math.max(feed, lone) + 1;
}

/** Where the LF is, or the CR alone. */
function lineEnd(bytes: Buffer, at: number): number {
  const near = bytes.subarray(at, at + REACH);
  const feed = near.indexOf(LF);
  const end = feed < 0 ? near.length : feed;
  for (let lone = near.indexOf(CR); lone >= 0 && lone < end; lone = near.indexOf(CR, lone + 1)) if (bytes[at + lone + 1] !== LF) return at + lone;
  return Math.min(bytes.length, at + end);
}

function text(bytes: Buffer, from: number, to: number): string {
  return from < to ? bytes.toString('utf8', from, Math.min(to, from + 3 * REACH)) : '';
}

const [HYPHEN, COLON] = [0x2d, 0x3a];

/**
 * Where no marker is. Nearly no secret stands near one, and bytes are looked at sooner than texts are made of them; secrets that stand close,
 * in a minified file on one line, share what was looked at.
 */
class Surroundings {
  private clearFrom = 0;
  private clearTo = 0;

  constructor(private readonly bytes: Buffer) {}

  /** Whether bytes [from, to) may hold a marker. */
  mayHoldMarker(from: number, to: number): boolean {
    if (from > this.clearTo || to < this.clearFrom) this.clearFrom = this.clearTo = from;
    if (from < this.clearFrom) {
      if (this.search(from, this.clearFrom)) return true;
      this.clearFrom = from;
    }
    if (to > this.clearTo) {
      if (this.search(this.clearTo, to)) return true;
      this.clearTo = to;
    }
    return false;
  }

  /** Each marker has `:allow`, `:ignore`, `pragma:` or `-disable` in it. */
  private search(from: number, to: number): boolean {
    const { bytes } = this;
    for (let at = from; at < to; at++) {
      const byte = bytes[at]!;
      if (byte === HYPHEN ? this.isWord('disable', at + 1) : byte === COLON && (this.isWord('allow', at + 1) || this.isWord('ignore', at + 1) || this.isWord('pragma', at - 6))) return true;
    }
    return false;
  }

  /** In letters of either case. */
  private isWord(word: string, at: number): boolean {
    for (let i = 0; i < word.length; i++) if ((this.bytes[at + i]! | 0x20) !== word.charCodeAt(i)) return false;
    return true;
  }
}

function marked(lines: readonly string[], markers: readonly Marker[], rule: Rule, asked: Asked): Suppression | undefined {
  for (const line of lines) {
    for (const { pattern, limits } of markers) {
      const match = pattern.exec(line);
      if (!match || (limits && !limits(match[1] ?? '', rule, asked))) continue;
      return { by: 'inline', reason: withoutEnd(match[0].trim()).slice(0, 120) };
    }
  }
  return undefined;
}

/** Without what ends the comment, or the string it stands in. By hand, because an expression would try each blank of a long run anew. */
function withoutEnd(comment: string): string {
  for (const close of ['*/', '-->']) if (comment.endsWith(close)) return comment.slice(0, -close.length).trimEnd();
  let end = comment.length;
  while (end > 0 && '"\'`);,'.includes(comment[end - 1]!)) end--;
  return comment.slice(0, end).trimEnd();
}

/** `stanch:allow rule-id other-rule reason in words`: leading words that are rules limit the comment to them. */
function ownLimits(rest: string, rule: Rule, { rules, onUnknown }: Asked): boolean {
  const { ids, unknown } = namedRules(rest, rules);
  if (unknown) onUnknown(unknown);
  return ids.length === 0 ? unknown === undefined : ids.some((id) => matchesId(rule.id, id));
}

/** A secretlint comment can name rules of secretlint: they are taken as the provider they are about. */
function secretlintLimits(rest: string, rule: Rule): boolean {
  const named = rest.split('--')[0]!.match(/@?[\w-]+\/[\w@/-]+|[\w-]*secretlint-rule-[\w-]+/g);
  if (!named) return true;
  return named.some((name) => {
    const about = name.replace(/^.*secretlint-rule-/, '').toLowerCase();
    if (about.startsWith('preset')) return true;
    const words = [rule.id, rule.provider, ...(rule.tags ?? [])].join(' ').toLowerCase();
    return words.replace(/[^a-z0-9]/g, '').includes(about.replace(/[^a-z0-9]/g, ''));
  });
}

interface Block {
  from: number;
  to: number;
  rules: string;
}

/** @param blocks in order, none within another */
function blockAround(blocks: readonly Block[], at: number): Block | undefined {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.from <= at) low = middle + 1;
    else high = middle;
  }
  const block = blocks[low - 1];
  return block && at < block.to ? block : undefined;
}

/** From each `secretlint-disable` to the next `secretlint-enable`, or to the end. */
function secretlintBlocks(bytes: Buffer): Block[] {
  const blocks: Block[] = [];
  // Searching goes from one first byte to the next: there are far fewer hyphens than letters, and a history is looked through whole.
  if (!bytes.includes('-disable')) return blocks;
  const word = Buffer.from('secretlint-');
  let open: Block | undefined;
  for (let at = bytes.indexOf(word); at >= 0; at = bytes.indexOf(word, at + word.length)) {
    const rest = text(bytes, at, Math.min(lineEnd(bytes, at), at + 400));
    const disable = /^secretlint-disable(?!-)(.*)/.exec(rest);
    if (disable && !open) open = { from: at, to: bytes.length, rules: disable[1]! };
    else if (open && /^secretlint-enable\b/.test(rest)) {
      blocks.push({ ...open, to: at });
      open = undefined;
    }
  }
  if (open) blocks.push(open);
  return blocks;
}
