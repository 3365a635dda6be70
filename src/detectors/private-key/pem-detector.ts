/** Private keys between BEGIN and END lines: PEM of every label, OpenSSH, PGP, SSH2; the END line may be missing. */
import type { DetectorContext } from '../context.js';
import { noteExtent, type Detector, type Sink, type Window } from '../types.js';
import { readArmour } from './armour.js';
import { readDerKey } from './der-key.js';
import { ENCRYPTED_RULE, reportKey } from './key-candidate.js';
import { readOpensshKey } from './openssh-key.js';
import { readPgpKey } from './pgp-key.js';
import { plausibility } from './plausible.js';

/** An RSA key of 16,384 bits takes 12.7 kB in PEM; log times ahead of each line may add a third. */
const REACH_AFTER = 16_384;
/** Label and dashes ahead of the words `PRIVATE KEY`. */
const REACH_BEFORE = 64;
const LITERALS = ['private key--', 'private key block--', 'private key --'];
const LABEL = /-{1,5}[ ]?BEGIN ([A-Z0-9 ]{0,32})$/;
const END = /-{1,5}[ ]?END [A-Z0-9 ]{0,32}PRIVATE KEY(?: BLOCK)?[ ]?-{1,5}/;
/** Bytes of `PRIVATE KEY BLOCK-----`, with room. */
const END_TAIL = 32;
const ANY_BEGIN = /-{4,5}[ ]?BEGIN /;
/** Without an END line a body ends at the first line that holds no long run of digits. */
const OPEN_LINE = /[A-Za-z0-9+/=]{24}/;

export function pemKeys(context: DetectorContext): Detector {
  return {
    name: 'private-key-pem',
    scope: 'window',
    inBinary: true,
    literals: LITERALS,
    reach: { before: REACH_BEFORE, after: REACH_AFTER },
    verify(window, at, literal, sink) {
      verifyPem(window, at, LITERALS[literal]!.length, context, sink);
    },
  };
}

function verifyPem(window: Window, at: number, length: number, context: DetectorContext, sink: Sink): void {
  const { bytes, lo, hi } = window;
  const label = LABEL.exec(bytes.toString('latin1', Math.max(lo, at - REACH_BEFORE), at));
  if (!label) return noteExtent(window, at - REACH_BEFORE, at + 1);
  const start = at - label[0].length;
  let bodyStart = at + length;
  while (bodyStart < hi && bytes[bodyStart] === 0x2d) bodyStart++;
  // The same words follow in the END line; beyond them nothing matters, however often they are repeated.
  const next = bytes.subarray(bodyStart, hi).indexOf('PRIVATE KEY');
  if (next >= 0) noteExtent(window, at - REACH_BEFORE, bodyStart + next + END_TAIL);
  const rest = bytes.toString('latin1', bodyStart, next < 0 ? hi : Math.min(hi, bodyStart + next + END_TAIL));
  const bodyLength = lengthOfBody(rest);
  const end = endOf(rest, bodyLength, bodyStart);
  const body = readArmour(rest.slice(0, bodyLength));
  const name = `${label[1]!}PRIVATE KEY${length === LITERALS[1]!.length ? ' BLOCK' : ''}`;
  if (body.digits.length < 8) return reportEmpty(name, { start, end }, context, sink);
  const decoded = Buffer.from(body.digits, 'base64');
  const material = readDerKey(decoded) ?? readOpensshKey(decoded) ?? readPgpKey(decoded);
  const encrypted = body.encrypted || (/ENCRYPTED/.test(name) && !(material && !material.encrypted));
  reportKey(
    {
      ruleId: ruleFor(name, body.digits),
      span: { start, end },
      secretSpan: { start, end },
      value: `-----BEGIN ${name}-----\n${wrapped(body.digits)}\n-----END ${name}-----`,
      material,
      encrypted,
      plausibility: material?.soundness === 'whole' ? 'random' : plausibility(body.digits, body.foreign, material !== undefined),
      size: decoded.length,
      format: `stands behind BEGIN ${name}`,
    },
    context,
    sink,
  );
}

/** One key has one value, however it was wrapped. */
function wrapped(digits: string): string {
  const padding = digits.length % 4 === 1 ? '' : '='.repeat((4 - (digits.length % 4)) % 4);
  return (digits + padding).replace(/(.{64})(?=.)/g, '$1\n');
}

function ruleFor(name: string, digits: string): string {
  if (name.startsWith('PGP')) return 'private-key-pgp';
  return name.startsWith('OPENSSH') || name.startsWith('SSH2') || digits.startsWith('b3BlbnNzaC1rZXk') ? 'private-key-openssh' : 'private-key-pem';
}

/** Bytes of the body: to the END line, to the next BEGIN line, or as long as lines look like digits. */
function lengthOfBody(rest: string): number {
  const end = END.exec(rest);
  const next = ANY_BEGIN.exec(end ? rest.slice(0, end.index) : rest);
  if (end && !next) return end.index;
  const limit = next ? next.index : rest.length;
  let at = 0;
  let last = 0;
  let open = true;
  while (at < limit) {
    const lineEnd = rest.indexOf('\n', at);
    const stop = lineEnd < 0 || lineEnd > limit ? limit : lineEnd;
    const line = rest.slice(at, stop);
    if (OPEN_LINE.test(line)) last = at + lastDigit(line);
    else if (!open && line.trim() !== '') {
      // The last line of a body is shorter than the others.
      if (/^\W{0,12}[A-Za-z0-9+/]{1,23}={0,2}\W{0,8}$/.test(line)) last = stop;
      break;
    } else if (line.trim() !== '' && at > 0 && !/^[\s"'#*>]*[A-Z][A-Za-z-]+: /.test(line)) break;
    if (last > 0) open = false;
    at = stop + 1;
  }
  return last;
}

/** Offset behind the last base64 digit of a line. */
function lastDigit(line: string): number {
  let end = line.length;
  while (end > 0 && !/[A-Za-z0-9+/=]/.test(line[end - 1]!)) end--;
  return end;
}

function endOf(rest: string, bodyLength: number, bodyStart: number): number {
  const end = END.exec(rest.slice(bodyLength, bodyLength + 96));
  return bodyStart + bodyLength + (end?.index === 0 ? end[0].length : 0);
}

/** Kept for --explain: a line in documentation or code that writes keys. */
function reportEmpty(name: string, span: { start: number; end: number }, context: DetectorContext, sink: Sink): void {
  if (!context.keepAll) return;
  const rule = context.rule(/ENCRYPTED/.test(name) ? ENCRYPTED_RULE : ruleFor(name, ''));
  if (!rule) return;
  const evidence = [{ name: 'parse', weight: -6, note: 'there is no key behind the BEGIN line' }];
  sink({ rule, span, secretSpan: span, value: `-----BEGIN ${name}-----`, decodedFrom: [], evidence, dropped: 'a BEGIN line without a key' });
}
