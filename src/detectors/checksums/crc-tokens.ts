/** Tokens that end with a CRC of what stands ahead. What is covered, and how it is written, differs by issuer. */
import { tailChecksum } from './checksum.js';
import { base62, crc32, hex8, swapped } from './crc.js';

/** GitHub (ghp_, gho_, ghu_, ghs_, ghr_) and npm (npm_): six base62 digits over the 30 characters between. */
export const github = tailChecksum((value) => {
  const found = /^((?:gh[pousr]|npm)_)([A-Za-z0-9]{30})[A-Za-z0-9]{6}$/.exec(value);
  return found ? { body: found[1]! + found[2]!, tail: base62(crc32(found[2]!), 6) } : undefined;
});

/** Cloudflare (cfk_, cfut_, cfat_): eight lower-case hex digits over the 40 characters behind the prefix. */
export const cloudflare = tailChecksum((value) => {
  const found = /^(cf(?:k|ut|at)_)([A-Za-z0-9_-]{40})[0-9a-f]{8}$/.exec(value);
  return found ? { body: found[1]! + found[2]!, tail: hex8(crc32(found[2]!)) } : undefined;
});

/** Grafana (glsa_): eight hex digits, low byte first, over everything ahead of the last underscore. */
export const grafana = tailChecksum((value) => {
  const found = /^(glsa_[A-Za-z0-9]{32})_[A-Fa-f0-9]{8}$/.exec(value);
  if (!found) return undefined;
  const tail = hex8(swapped(crc32(found[1]!)));
  return { body: `${found[1]!}_`, tail: /[A-F]/.test(value.slice(-8)) ? tail.toUpperCase() : tail };
});

/** Atlassian (ATATT, ATCTT, ATBB): eight upper-case hex digits over everything ahead of them. */
export const atlassian = tailChecksum((value) => {
  if (!/^AT(?:ATT|CTT|BB|ST)[A-Za-z0-9_=-]+[0-9A-F]{8}$/.test(value)) return undefined;
  const body = value.slice(0, -8);
  return { body, tail: hex8(crc32(body)).toUpperCase() };
});

/** Confluent (cflt): six base64 characters, the CRC's bytes low first, over the 54 characters between. */
export const confluent = tailChecksum((value) => {
  const found = /^cflt([A-Za-z0-9+/]{54})[A-Za-z0-9+/]{6}$/.exec(value);
  if (!found) return undefined;
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(crc32(found[1]!));
  return { body: `cflt${found[1]!}`, tail: bytes.toString('base64').slice(0, 6) };
});

/** Zuplo (zpka_): eight hex digits behind the last underscore over the 32 characters between. */
export const zuplo = tailChecksum((value) => {
  const found = /^zpka_([a-z0-9]{32})_[0-9a-f]{8}$/.exec(value);
  return found ? { body: `zpka_${found[1]!}_`, tail: hex8(crc32(found[1]!)) } : undefined;
});
