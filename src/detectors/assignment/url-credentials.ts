/**
 * Passwords in addresses: scheme://user:password@host, and user:password@tcp(host) of Go's MySQL driver. Separate from
 * the assignment grammar because no key name stands ahead of the value.
 */
import { decodeText } from './decode-text.js';
import { behind, Sight, type Found, type View } from './found.js';
import type { KeyMeaning } from './key-name.js';
import { SHORTEST_TOKEN } from './no-credentials.js';
import { sticky } from './reading.js';
import { sampleAddress } from './sample-address.js';

const AUTHORITY = sticky(/:\/\/([^\s:@/?#"'`<>]{0,100}):([^\s/"'`<>]{1,200})@([\w.$%{}[\]*-]{1,100})/y, 405);
const AUTHORITY_SLASH = sticky(/:\/\/([^\s:@/?#"'`<>]{1,100}):([^\s"'`<>@:?]{3,100}\/[^\s"'`<>@:?]{0,100})@([\w-]+(?:\.[\w-]+)+(?::\d+)?)(?=[/?\s"'`]|$)/y, Infinity, { lines: 2 });
/** https://x@host, https://x:@host, https://x:x-oauth-basic@host: a token stands for the user, which needs no password. */
const TOKEN_ALONE = sticky(new RegExp(String.raw`:\/\/([A-Za-z0-9_.~=+-]{${SHORTEST_TOKEN},100})(?::(?:x-oauth-basic|x-token-auth|api)?)?@([\w-]{1,60}(?:\.[\w-]{1,60}){1,6}(?:\/\d{1,20}(?![\w.-]))?)`, 'y'), 570);
/** The driver parts user and password from the address at the last `@`: a password may hold more of them. */
const MYSQL_GO = /([\w.-]{1,60}):((?!\/\/)[^\s"'`]{1,100})$/;
/** An address in the same string, ahead of another: app:secret@tcp(db1:3306)/shop,app:secret@tcp(db2:3306)/shop. */
const MYSQL_GO_EARLIER = /^.*@(?:tcp|unix)\([^)]*\)/s;

/** @param view its `at` is the colon of `://` or the `@` of `@tcp(` or `@unix(` */
export function urlCredentials(view: View): Found | undefined {
  const { text, base, at } = view;
  let user: string;
  let from: number;
  let to: number;
  let host: string;
  let start: number;
  let scheme: string;
  const address = text.at(at) === ':';
  if (address) {
    scheme = /[A-Za-z][\w+.-]{1,30}$/.exec(text.slice(at - 32, at))?.[0] ?? '';
    if (scheme === '') return undefined;
    const alone = /^(?:https?|nats)$/.test(scheme) ? tokenAlone(view, scheme) : undefined;
    if (alone !== undefined) return alone;
    const found = text.match(AUTHORITY, at) ?? text.match(AUTHORITY_SLASH, at);
    if (found === null) return undefined;
    user = found[1]!;
    host = found[3]!;
    from = at + 3 + user.length + 1;
    to = from + found[2]!.length;
    start = at - scheme.length;
    // a list of hosts: amqp://a:b@h1,amqp://c:d@h2
    const inner = found[2]!.search(/@[\w.-]+(?::\d+)?,/);
    if (inner > 0) to = from + inner;
  } else {
    const found = MYSQL_GO.exec(text.slice(at - 170, at).replace(MYSQL_GO_EARLIER, ''));
    if (found === null) return undefined;
    scheme = 'mysql';
    user = found[1]!;
    host = '';
    to = at;
    from = at - found[2]!.length;
    start = from - user.length - 1;
  }
  // tcp://[::1]:@port: brackets hold a host
  if (user.startsWith('[')) return undefined;
  const value = decodeText(text.slice(from, to));
  const line = text.lineStart(start);
  const meaning: KeyMeaning = { kind: 'password', words: ['password'], head: 'password', tail: 'none', lead: 'none' };
  const found: Found = {
    ruleId: 'url-credentials',
    seen: new Sight(text, start, to, {
      key: scheme, meaning, value, syntax: address ? 'url' : 'dsn', by: /^https?$/.test(scheme) ? 'http' : 'scheme', quote: '', keyQuoted: false, inner: true,
      ahead: text.slice(line, start), behind: behind(text, to),
    }),
    span: { start: base + start, end: base + to + 1 + host.length },
    secret: { start: base + from, end: base + to },
  };
  const sample = sampleAddress(`${scheme}://${user}:${value}@${host}`, value);
  if (sample !== undefined) found.dropped = sample.reason;
  else if (/^(?:[<[{%$*].*|x+|\*+)$/i.test(user) && /^(?:[<[{%$*].*|x+|\*+|pass\w*)$/i.test(value)) found.dropped = 'placeholder for user and password';
  // nodename:secret@host[:port]; https://([[:alnum:]_]+)@host; https://:@host\@other
  else if (host.endsWith('[')) found.dropped = 'how an address is written';
  else if (user.startsWith('(') && /[\]*+]\)$/.test(value)) found.dropped = 'regular expression';
  else if (user === '' && value.startsWith('@')) found.dropped = 'no password';
  else if ((/^\d{1,5}$/.test(value) && /\.|^localhost$/.test(user)) || /^\d{2,5}\//.test(value)) found.dropped = 'port';
  else if (/^(?:npm|git|file|workspace|link|catalog)$/.test(scheme) && value.length < 3) found.dropped = 'no password';
  return found;
}

/** A word or several, as names of users are: no token. */
const USER_NAME = /^[A-Za-z]+(?:[._+-][A-Za-z]+)*\d{0,4}$/;

function tokenAlone({ text, base, at }: View, scheme: string): Found | undefined {
  const found = text.match(TOKEN_ALONE, at);
  // the path of a DSN is the number of its project: its key may be known
  if (found === null || found[2]!.includes('/') || !/\d/.test(found[1]!) || USER_NAME.test(found[1]!)) return undefined;
  const [from, start] = [at + 3, at - scheme.length];
  const to = from + found[1]!.length;
  return {
    ruleId: 'generic-token',
    seen: new Sight(text, start, to, {
      key: scheme, meaning: { kind: 'token', words: ['token'], head: 'token', tail: 'none', lead: 'none' }, value: found[1]!, syntax: 'url', by: 'http', quote: '', keyQuoted: false, inner: true,
      ahead: text.slice(text.lineStart(start), start), behind: behind(text, to),
    }),
    span: { start: base + start, end: base + at + found[0].length },
    secret: { start: base + from, end: base + to },
  };
}
