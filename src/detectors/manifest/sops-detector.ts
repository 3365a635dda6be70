/** Plain secrets left beside encrypted values in a file that SOPS manages: whoever reads the file takes all of it for encrypted. */
import type { DetectorContext } from '../context.js';
import type { Detector } from '../types.js';
import { odds } from './secret-entry.js';
import { placeholder } from '../placeholders.js';
import { reference } from '../references.js';
import { type Line, linesOf, unescape } from './yaml-block.js';

const RULE = 'sops-plain-value';
const METADATA = /^(?:sops:\s*$|\s{0,8}"sops"\s*:\s*\{|sops_\w+=|\[sops\])/;
const PAIR = /^([ \t]*(?:- +)?["']?)([\w.-]{1,120})(["']?[ \t]*[:=][ \t]*)(\S.*)$/;
const MOST_LINES = 5000;
/** Metadata by which some values stay readable on purpose. */
const CHOSEN = /^\s*["']?(?:sops_)?(?:un)?encrypted_(?:regex|suffix|comment_regex)["']?\s*[:=]\s*["']?[^\s"']/;
const ITEM = /^([ \t]*- +["']?)()()([^\s:"'{}[\]]{8,200})["']?[ \t]*$/;
/** Names of what is no secret in settings, and forms of such values. */
const OPEN = /(?:user|login|host|port|ur[li]|endpoint|server|name|space|database|region|zone|e?mail|realm|type|kind|issuer|version|date|time|path|bucket|role|arn|scope|domain|tenant|account|image|tag|id|mode|level|checksum|hash|public.?key|cert(?:ificate)?)$/i;
const SETTING = /:\/\/|@|^[\d.:/-]+$|^v?\d+\.\d|^[\w-]+(?:\.[\w-]+)+(?::\d+)?$|^\d{4}-\d\d|^[0-9a-f]{8}-[0-9a-f]{4}-|^\/|^[a-z]+(?:[-_][a-z0-9]+)*$/i;

/** An item of a list, as a pair without a name. */
function item(text: string): RegExpExecArray | null {
  return ITEM.exec(text);
}

/** The one line of a block scalar: `key: |` stands ahead of it. */
function blockLine(lines: readonly Line[], at: number): RegExpExecArray | null {
  const above = lines[at - 1]?.text ?? '';
  if (!/:[ \t]*[|>][+-]?[ \t]*$/.test(above)) return null;
  return /^([ \t]+)()()(\S{8,200})[ \t]*$/.exec(lines[at]!.text);
}

/** Whether a value without a telling name is mixed as only secrets are. */
function looksSecret(key: string, text: string): boolean {
  if (text.length < 8 || text.length > 300 || /\s/.test(text) || OPEN.test(key) || SETTING.test(text) || placeholder(text) !== undefined || reference(text, true) !== undefined) return false;
  const kinds = Number(/[a-z]/.test(text)) + Number(/[A-Z]/.test(text)) + Number(/\d/.test(text)) + Number(/[^\w]/.test(text));
  return /\d/.test(text) && (kinds >= 3 || (kinds === 2 && text.length >= 16));
}


export function sopsLeftovers(context: DetectorContext): Detector {
  return {
    name: 'manifest-sops',
    scope: 'document',
    literals: ['enc[aes256_gcm,'],
    reach: { before: 0, after: 0 },
    document(bytes, sink) {
      const rule = context.rule(RULE);
      if (!rule) return;
      const lines = linesOf(bytes, 0, bytes.length).slice(0, MOST_LINES);
      const metadata = lines.findIndex(({ text }) => METADATA.test(text));
      if (metadata < 0) return;
      // unless it is told which ones, SOPS encrypts every value
      const whole = !lines.some(({ text }) => CHOSEN.test(text));
      let inMetadata = -1;
      for (let i = 0; i < lines.length; i++) {
        const line = lines[i]!;
        if (METADATA.test(line.text)) inMetadata = line.indent;
        else if (inMetadata >= 0 && line.indent >= 0 && line.indent <= inMetadata && !/^\s*[}\]]/.test(line.text)) inMetadata = -1;
        const pair = inMetadata < 0 ? (PAIR.exec(line.text) ?? item(line.text) ?? blockLine(lines, i)) : null;
        if (!pair || pair[4]!.includes('ENC[') || /^[{[|>&*]/.test(pair[4]!) || pair[2]!.endsWith('_unencrypted')) continue;
        const [, lead, key, sign, rest] = pair;
        const quoted = /^(["'])(.*)\1,?\s*$/.exec(rest!);
        const text = quoted ? quoted[2]! : rest!.replace(/,?\s*$/, '');
        const start = line.start + lead!.length + key!.length + sign!.length + (quoted ? 1 : 0);
        const span = { start, end: start + text.length };
        const found = context.rescan(Buffer.from(`${key}: "${text}"`, 'latin1')).filter((candidate) => candidate.dropped === undefined && odds(candidate) >= -0.5 && candidate.secretSpan.end > key!.length);
        if (found.length === 0) {
          if (whole && looksSecret(key!, text)) sink({ rule, span, secretSpan: span, value: Buffer.from(unescape(text), 'latin1').toString(), key: key!, decodedFrom: [], evidence: [{ name: 'manifest', weight: 0.8, note: 'stands in plain text where SOPS encrypts every value' }] });
          continue;
        }
        const best = found.reduce((a, b) => (odds(b) > odds(a) ? b : a));
        const note = 'stands in plain text beside values that SOPS encrypted';
        sink({ ...best, rule, span, secretSpan: span, value: Buffer.from(unescape(text), 'latin1').toString(), key: key!, evidence: [...best.evidence, { name: 'manifest', weight: 1.5, note }] });
      }
    },
  };
}
