/**
 * When a leaked value ends by itself, where it or what stands beside it says so: a JWT's exp, a PASETO's, the end of a
 * SAS or presigned URL, the certificate made with a key. Separate from risk because it parses, and risk weighs.
 */
import { createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto';
import { linesAround, type LeakedContents } from './leaked-bytes.js';
import type { Leak } from './leak.js';

/** Larger files are not searched for a certificate. */
const MOST_BYTES = 1 << 20;
/** Certificates of one file that are looked at. */
const MOST_CERTIFICATES = 50;

/** ISO 8601 or seconds since 1970, as the value states it; undefined when nothing does. */
export function statedExpiry(leak: Leak, contents: LeakedContents): string | undefined {
  const own = leak.facts.expires ?? leak.facts.expiry ?? leak.facts.notAfter ?? (leak.value === undefined ? undefined : inText(leak.value));
  if (own !== undefined) return own;
  for (const place of leak.places) {
    const line = linesAround(place, contents);
    // Only the URL that the secret is a part of; the next URL on the line is another one.
    const url = line && /\S*$/.exec(line.text.slice(0, line.from))![0] + /^\S*/.exec(line.text.slice(line.from))![0];
    const found = url === undefined ? undefined : inUrl(url);
    if (found !== undefined) return found;
    const end = leak.value?.includes('PRIVATE KEY') ? certificateEnd(leak.value, contents.of(place)) : undefined;
    if (end !== undefined) return end;
  }
  return undefined;
}

function inText(value: string): string | undefined {
  const jwt = /^eyJ[\w-]+\.(ey[IJL][\w-]+)\.[\w-]*$/.exec(value)?.[1];
  if (jwt) return /"exp"\s*:\s*(\d{9,11})/.exec(Buffer.from(jwt, 'base64url').toString('latin1'))?.[1];
  // The payload of a public PASETO is JSON ahead of a signature of 64 bytes or more.
  const paseto = /^v[1-4]\.public\.([\w-]+)/.exec(value)?.[1];
  if (paseto) return /"exp"\s*:\s*"([^"]{10,40})"/.exec(Buffer.from(paseto, 'base64url').toString('latin1'))?.[1];
  return inUrl(value);
}

/** `se` of an Azure SAS; date and seconds of an AWS or Google presigned URL (version 4); `Expires` of the older ones. */
function inUrl(text: string): string | undefined {
  const named = (name: string): string | undefined => new RegExp(`[?&;](?:amp;)?${name}=([\\w:.%+-]{1,60})`).exec(text)?.[1]?.replaceAll('%3A', ':').replaceAll('%3a', ':');
  const sas = named('se');
  if (sas !== undefined && named('sig') !== undefined) return sas;
  for (const vendor of ['Amz', 'Goog']) {
    const [date, seconds] = [named(`X-${vendor}-Date`), named(`X-${vendor}-Expires`)];
    const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(date ?? '');
    if (!parts || !/^\d{1,7}$/.test(seconds ?? '')) continue;
    const [, year, month, day, hour, minute, second] = parts.map(Number);
    return new Date(Date.UTC(year!, month! - 1, day, hour, minute, second) + Number(seconds) * 1000).toISOString();
  }
  const expires = named('Expires');
  return expires !== undefined && /^\d{9,11}$/.test(expires) && named('Signature') !== undefined ? expires : undefined;
}

/** The latest end of the certificates in the same file that were made with the key. */
function certificateEnd(pem: string, content: Buffer | undefined): string | undefined {
  if (!content || content.length > MOST_BYTES) return undefined;
  const text = content.toString('latin1');
  const key = privateKey(pem);
  if (!key) return undefined;
  const encoded = [...text.matchAll(/LS0tLS1CRUdJTiBDRVJUSUZJQ0FUR[A-Za-z0-9+/=]{100,20000}/g)].map(([run]) => Buffer.from(run, 'base64').toString('latin1'));
  let latest: number | undefined;
  let looked = 0;
  for (const source of [text, ...encoded]) {
    for (const [block] of source.replaceAll('\\n', '\n').matchAll(/-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]{100,20000}-----END CERTIFICATE-----/g)) {
      if ((looked += 1) > MOST_CERTIFICATES) break;
      const certificate = readCertificate(block.replace(/^[ \t]+/gm, ''));
      if (certificate?.checkPrivateKey(key)) latest = Math.max(latest ?? 0, Date.parse(certificate.validTo));
    }
  }
  return latest === undefined || Number.isNaN(latest) ? undefined : new Date(latest).toISOString();
}

/** Undefined for what is no key that can be read without a passphrase. */
function privateKey(pem: string): KeyObject | undefined {
  try {
    return createPrivateKey(pem);
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

function readCertificate(pem: string): X509Certificate | undefined {
  try {
    return new X509Certificate(pem);
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}
