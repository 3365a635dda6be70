/**
 * Addresses with a password that nobody keeps secret: user:password@host in documents, postgres:postgres@localhost of a
 * test database. Separate because rules with a pattern and addresses of any scheme ask alike.
 */
import { COMMON } from './features.js';

export interface Sample {
  /** Log-odds; the second kind may be shown at low confidence. */
  weight: number;
  reason: string;
}

const USER = /^(?:|user\d?|username|usr|login|u|foo|name|userid|my_?user\w{0,4}|your_?user\w{0,4}|uname|me)$/i;
const WORD = /^(?:pass|password|passwd|pwd|p|pw|secret|bar|my_?pass(?:word)?|your_?pass(?:word)?|mysecretpassword|token)$/i;
/** AppID:AppSecret@, public_key:seed@, sid:token@: what a document calls the parts of an address. */
const NAMED_PART = /^(?=[A-Z]|.*_|sid$|token$|seed$)(?:(?:app|application|api|account|auth|access|key|master|client|corp|partner|project|public|private|secret|jwt|service|plan|source|bot|consumer|shared|web|hook|encryption|signing|user|tenant|workspace)[_-]?)*(?:id|sid|key|token|secret|pass|password|name|seed|phone_?no|number)$/i;
const LOCAL = /^(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|0\.0\.0\.0|\[?::1\]?|host(?:name)?\d{0,2}|server\d{0,2}|(?:[\w-]+\.)*example\.(?:com|org|net|test)|(?:[\w-]+\.)?(?:local|test|invalid)|db|database|postgres(?:ql)?|mysql|mariadb|redis|mongo(?:db)?|rabbitmq|proxy)(?=[:/?,]|$)/i;

/** @param address scheme://user:password@host...  @param value the password in it */
export function sampleAddress(address: string, value: string): Sample | undefined {
  const [, user = '', host = ''] = /:\/\/([^:@/]{0,100}):[^\s]*?@(\[?[^\s/]*)$/.exec(address.slice(0, 400).replace(/(@[^@]*?)[/?].*$/, '$1')) ?? [];
  if (value.endsWith(']') && !value.includes('[')) return { weight: -6, reason: 'an optional part of an address, in brackets' };
  if (/^(?:[xX]{2,}|\*+)$/.test(value)) return { weight: -6, reason: 'mask characters' };
  if (/^x-(?:oauth-basic|access-token)$/.test(value)) return { weight: -6, reason: 'the word that stands beside a token' };
  if (NAMED_PART.test(value) && (user === '' || NAMED_PART.test(user))) return { weight: -6, reason: 'names of what stands there' };
  if (USER.test(user) && WORD.test(value)) return { weight: -6, reason: 'placeholder for user and password' };
  if (LOCAL.test(host) && (COMMON.test(value) || value === user)) return { weight: -3.5, reason: 'a password that everybody uses, on a local or sample host' };
  return undefined;
}
