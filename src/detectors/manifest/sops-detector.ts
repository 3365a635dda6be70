/** Plain secrets left beside encrypted values in a file that SOPS manages: whoever reads the file takes all of it for encrypted. */
import type { DetectorContext } from '../context.js';
import type { Detector } from '../types.js';
import { odds } from './secret-entry.js';
import { linesOf, unescape } from './yaml-block.js';

const RULE = 'sops-plain-value';
const METADATA = /^(?:sops:\s*$|\s{0,8}"sops"\s*:\s*\{|sops_\w+=|\[sops\])/;
const PAIR = /^([ \t]*(?:- +)?["']?)([\w.-]{1,120})(["']?[ \t]*[:=][ \t]*)(\S.*)$/;
const MOST_LINES = 5000;

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
      let inMetadata = -1;
      for (const line of lines) {
        if (METADATA.test(line.text)) inMetadata = line.indent;
        else if (inMetadata >= 0 && line.indent >= 0 && line.indent <= inMetadata && !/^\s*[}\]]/.test(line.text)) inMetadata = -1;
        const pair = inMetadata < 0 ? PAIR.exec(line.text) : null;
        if (!pair || pair[4]!.includes('ENC[') || /^[{[|>&*]/.test(pair[4]!) || pair[2]!.endsWith('_unencrypted')) continue;
        const [, lead, key, sign, rest] = pair;
        const quoted = /^(["'])(.*)\1,?\s*$/.exec(rest!);
        const text = quoted ? quoted[2]! : rest!.replace(/,?\s*$/, '');
        const start = line.start + lead!.length + key!.length + sign!.length + (quoted ? 1 : 0);
        const span = { start, end: start + text.length };
        const found = context.rescan(Buffer.from(`${key}: "${text}"`, 'latin1')).filter((candidate) => candidate.dropped === undefined && odds(candidate) >= -0.5 && candidate.secretSpan.end > key!.length);
        if (found.length === 0) continue;
        const best = found.reduce((a, b) => (odds(b) > odds(a) ? b : a));
        const note = 'stands in plain text beside values that SOPS encrypted';
        sink({ ...best, rule, span, secretSpan: span, value: Buffer.from(unescape(text), 'latin1').toString(), key: key!, evidence: [...best.evidence, { name: 'manifest', weight: 1.5, note }] });
      }
    },
  };
}
