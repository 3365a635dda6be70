/**
 * Offline checks by the name that rules use. Separate so that a rule names a check without knowing its file.
 */
import type { Checksum } from './checksum.js';
import { bip39 } from './bip39.js';
import { atlassian, cloudflare, confluent, github, grafana, zuplo } from './crc-tokens.js';
import { ed25519Pair } from './ed25519-pair.js';
import { gitlabRoutable } from './gitlab.js';
import { bech32, bitcoinBase58, crc16Base32, rippleBase58 } from './key-encodings.js';
import { marvin } from './marvin.js';
import { awsKeyId, dataCenter, discord, jfrogReference, jwt, luhn, pypi } from './structures.js';

const CHECKS: Readonly<Record<string, Checksum>> = {
  'atlassian-crc32': atlassian,
  'atlassian-data-center': dataCenter,
  'aws-key-id': awsKeyId,
  'azure-marvin32': marvin,
  'base58check': bitcoinBase58,
  'base58check-ripple': rippleBase58,
  'bech32': bech32,
  'bip39': bip39,
  'cloudflare-crc32': cloudflare,
  'confluent-crc32': confluent,
  'discord-id': discord,
  'ed25519-pair': ed25519Pair,
  'github-crc32': github,
  'gitlab-routable': gitlabRoutable,
  'grafana-crc32': grafana,
  'jfrog-reference': jfrogReference,
  'jwt': jwt,
  'luhn': luhn,
  'nkey-crc16': crc16Base32,
  'npm-crc32': github,
  'pypi-macaroon': pypi,
  'stellar-crc16': crc16Base32,
  'zuplo-crc32': zuplo,
};

export type { Checksum } from './checksum.js';

export function checksumOf(name: string): Checksum | undefined {
  return Object.hasOwn(CHECKS, name) ? CHECKS[name] : undefined;
}

export function checksumNames(): string[] {
  return Object.keys(CHECKS);
}
