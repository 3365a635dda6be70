/** PuTTY's key files, versions 1 to 3 (its manual, appendix C): whether the key is encrypted, and whether its MAC holds. */
import type { DetectorContext } from '../context.js';
import type { Detector } from '../types.js';
import { sshFingerprint } from './fingerprint.js';
import { reportKey } from './key-candidate.js';
import type { KeyMaterial } from './key-material.js';
import { untilNext } from './until-next.js';

const REACH_AFTER = 12_288;

export function puttyKeys(context: DetectorContext): Detector {
  return {
    name: 'private-key-putty',
    scope: 'window',
    literals: ['putty-user-key-file-'],
    reach: { before: 0, after: REACH_AFTER },
    verify({ bytes, hi: limit }, at, _literal, sink) {
      const hi = untilNext(bytes, at, limit, 'PuTTY-User');
      const text = bytes.toString('latin1', at, hi).replaceAll('\\r', '').replaceAll('\\n', '\n');
      const file = readFile(text);
      if (!file) return;
      const tail = bytes.subarray(at, hi).indexOf('Private-MAC: ');
      const end = tail < 0 ? hi : Math.min(hi, at + tail + 13 + (file.mac?.length ?? 0));
      const span = { start: at, end };
      reportKey(
        { ruleId: 'private-key-putty', span, secretSpan: span, value: file.secret.toString('base64'), valueEncoding: 'base64', material: file.material, encrypted: file.material.encrypted, plausibility: file.secret.length < 16 ? 'short' : 'random', size: file.secret.length, format: 'PuTTY key file' },
        context,
        sink,
      );
    },
  };
}

interface PuttyFile {
  secret: Buffer;
  mac: string | undefined;
  material: KeyMaterial;
}

function readFile(text: string): PuttyFile | undefined {
  const head = /^PuTTY-User-Key-File-([123]): ?(\S{3,40})[\s\S]{0,8}?Encryption: ?(\S{3,20})/i.exec(text);
  if (!head) return undefined;
  const [, version, algorithm, encryption] = head;
  const open = blockOf(text, 'Public-Lines');
  const secret = blockOf(text, 'Private-Lines');
  if (!secret) return undefined;
  const mac = /^Private-(?:MAC|Hash): ?([0-9a-f]{40,64})/im.exec(text)?.[1];
  const encrypted = encryption !== 'none';
  const comment = /^Comment: ?(.*)$/m.exec(text)?.[1]?.trimEnd() ?? '';
  const holds = !encrypted && open !== undefined && mac !== undefined && macHolds(version!, [algorithm!, encryption!, comment], open, secret, mac);
  const material: KeyMaterial = {
    kind: `PuTTY ${algorithm}`,
    soundness: holds || encrypted ? 'whole' : 'outline',
    encrypted,
    note: encrypted ? `encrypted with ${encryption}` : holds ? 'its MAC holds' : 'not encrypted',
    facts: open ? { sshFingerprint: sshFingerprint(open) } : {},
  };
  return { secret, mac, material };
}

function blockOf(text: string, name: string): Buffer | undefined {
  const block = new RegExp(`^[\\s"'+]{0,12}${name}: ?(\\d{1,3})(?=\\D)`, 'm').exec(text);
  if (!block) return undefined;
  const lines = text.slice(block.index + block[0].length).split('\n').slice(1, 1 + Number(block[1]));
  return Buffer.from(lines.map((line) => /[A-Za-z0-9+/=]{4,}/.exec(line)?.[0] ?? '').join(''), 'base64');
}

function macHolds(version: string, names: string[], open: Buffer, secret: Buffer, mac: string): boolean {
  const crypto = process.getBuiltinModule('node:crypto');
  const parts: Buffer[] = [];
  for (const part of [...names.map((name) => Buffer.from(name, 'latin1')), open, secret]) {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(part.length);
    parts.push(length, part);
  }
  const key = version === '3' ? Buffer.alloc(0) : crypto.createHash('sha1').update('putty-private-key-file-mac-key').digest();
  return crypto.createHmac(version === '3' ? 'sha256' : 'sha1', key).update(Buffer.concat(parts)).digest('hex') === mac.toLowerCase();
}
