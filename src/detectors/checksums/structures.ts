/** Values that prove themselves by what they decode to: JSON of a JWT, the id inside a Discord token, digits of Luhn. */
import type { Checksum, Seal } from './checksum.js';

function json(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Header and claims are JSON objects, the header names an algorithm; without any JSON it fails. */
export const jwt: Checksum = {
  verify(value) {
    const parts = value.split('.');
    if (parts.length < 2) return null;
    const header = json(parts[0]!);
    // A header that was cut or typed: the claims still say what it is, without proving it.
    if (!isObject(header)) return isObject(json(parts[1]!)) && (parts[2]?.length ?? 0) >= 16 ? null : false;
    // Claims may be encrypted or not JSON at all (RFC 7519 section 2, RFC 7797): that tells nothing.
    const named = typeof header.alg === 'string' || typeof header.enc === 'string';
    return named && (parts[1] === '' || isObject(json(parts[1]!))) ? true : null;
  },
  /** The claims that the debugger at jwt.io opens with, under whatever header and key. */
  example(value) {
    const claims = json(value.split('.')[1] ?? '');
    return isObject(claims) && claims.sub === '1234567890' && claims.name === 'John Doe' && Object.keys(claims).every((name) => /^(?:sub|name|iat|admin|exp)$/.test(name));
  },
};

/** The first part of a Discord bot token is the bot's id, 17 to 20 digits, in base64. */
export const discord: Checksum = {
  verify(value) {
    const first = /^([A-Za-z0-9_-]{22,28})\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,}$/.exec(value)?.[1];
    return first === undefined ? null : /^\d{17,20}$/.test(Buffer.from(first, 'base64url').toString('latin1'));
  },
  seal(value) {
    const [, second, third] = value.split('.');
    if (!second || !third || discord.verify(value)) return value;
    const id = Array.from({ length: value.indexOf('.') > 25 ? 19 : 18 }, (_, i) => (i === 0 ? '1' : String(value.charCodeAt(i % value.length) % 10))).join('');
    return `${Buffer.from(id).toString('base64url')}.${second}.${third}`;
  },
};

/** PyPI tokens are macaroons: version byte 2, then the location pypi.org or test.pypi.org. */
export const pypi: Checksum = {
  verify(value) {
    const body = /^pypi-([A-Za-z0-9_-]{50,})$/.exec(value)?.[1];
    if (body === undefined) return null;
    const bytes = Buffer.from(body, 'base64url');
    return bytes[0] === 2 && bytes[1] === 1 && /^(?:test\.)?pypi\.org/.test(bytes.toString('latin1', 3));
  },
  seal(value) {
    return /^pypi-AgE/.test(value) ? value : `pypi-AgEIcHlwaS5vcmc${value.slice(24)}`;
  },
};

/** JFrog reference tokens: base64 of `reftkn:01:<expiry>:<random>`. */
export const jfrogReference: Checksum = {
  verify(value) {
    return /^cmVmdGtuO[A-Za-z0-9+/_-]{40,}={0,2}$/.test(value) ? /^reftkn:\d{2}:\d{10}:[A-Za-z0-9]+$/.test(Buffer.from(value, 'base64').toString('latin1')) : null;
  },
  seal(value) {
    if (jfrogReference.verify(value)) return value;
    const random = Buffer.from(value.slice(28), 'latin1').toString('hex').slice(0, 27).padEnd(27, '7');
    return Buffer.from(`reftkn:01:${1700000000 + (value.charCodeAt(20) % 90) * 1000000}:${random}`).toString('base64').slice(0, 64);
  },
};

/** Tokens of Atlassian's Data Center products: base64 of decimal id, a colon and 20 or more random bytes. */
export const dataCenter: Checksum = {
  verify(value) {
    return /^[MNO][A-Za-z0-9+/]{43}$/.test(value) ? /^\d{9,14}:/.test(Buffer.from(value, 'base64').toString('latin1')) : null;
  },
  seal(value) {
    const bytes = Buffer.from(value, 'base64');
    if (bytes.length < 33 || dataCenter.verify(value)) return value;
    for (let i = 0; i < 12; i++) bytes[i] = 48 + (bytes[i]! % 10);
    if (bytes[0] === 48) bytes[0] = 49;
    bytes[12] = 58;
    return bytes.toString('base64').slice(0, 44);
  },
};

/** AWS key ids carry no check, but the account they belong to. */
export const awsKeyId: Checksum = {
  verify: () => null,
  facts(value) {
    const account = awsAccountOf(value);
    return account === undefined ? undefined : { 'AWS account': account };
  },
};

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Account number, 12 digits, in the 40 bits behind the prefix's first bit; ids from before 2019 (AKIAI..., AKIAJ...) hold none. */
export function awsAccountOf(id: string): string | undefined {
  if (!/^A[A-Z]{3}[A-Z2-7]{16}$/.test(id) || /^AKIA[IJ]/.test(id)) return undefined;
  let number = 0n;
  for (const c of id.slice(4, 14)) number = (number << 5n) | BigInt(BASE32.indexOf(c));
  const account = (number >> 9n) & 0xff_ffff_ffffn;
  return account < 1_000_000_000_000n ? account.toString().padStart(12, '0') : undefined;
}

/** The digits of a card number or the like sum up by Luhn's rule. */
export const luhn: Seal = {
  verify(value) {
    const digits = value.replace(/[ -]/g, '');
    return /^\d{12,19}$/.test(digits) ? luhnSum(digits) % 10 === 0 : null;
  },
  seal(value) {
    if (!/\d$/.test(value)) return value;
    const body = value.slice(0, -1);
    return body + String((10 - (luhnSum(`${body.replace(/[ -]/g, '')}0`) % 10)) % 10);
  },
};

function luhnSum(digits: string): number {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = digits.charCodeAt(digits.length - 1 - i) - 48;
    sum += i % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2;
  }
  return sum;
}
