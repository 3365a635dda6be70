/**
 * Passwords that a shell hands to a tool by position or by a pipe: echo x | docker login --password-stdin, htpasswd -b file
 * user x. Separate from options because the value stands ahead of the word, or behind other words.
 */
import { decodeText } from './decode-text.js';
import { behind, Sight, type Found, type View } from './found.js';
import type { KeyMeaning } from './key-name.js';
import { sticky, type Sticky } from './reading.js';

const MEANING: KeyMeaning = { kind: 'password', words: ['password'], head: 'password', tail: 'none', lead: 'none' };
const ECHO = /\b(?:echo|printf)[ \t]+(?:-[neE]{1,2}[ \t]+)?(["']?)([^\s"'|<>$`][^"'|<>\n$`]{2,120}?)(?:\\n)?\1[ \t]*\|[^|\n]{0,160}$/;
/** Commands that read a password from their input. */
const READS = /\b(?:sudo[ \t]+(?:-\w{1,3}[ \t]+){0,3}-\w{0,3}S\b|passwd\b|chpasswd|cryptsetup|kinit|(?:gh|vault|glab|docker|helm|podman)[ \t][^|\n]{0,60}(?:--with-token|--password-stdin)|--passphrase-fd|openconnect\b[^|\n]{0,80}--passwd-on-stdin|(?:vercel|netlify|wrangler|gh|glab|fly|flyctl|heroku|doppler)[ \t][^|\n]{0,60}\b(?:env|secrets?)\b)/;
const HERE = sticky(/<<<[ \t]?(["']?)([^\s"'|<>$`][^"'|<>\n$`]{2,120})\1/y, 126);
/** Of tools that take a user and a password. */
const USER_AND_PASSWORD = sticky(/[\w.@-]{1,60}[ \t]+(["']?)([^\s"'/%*$][^\s"']{3,80})\1/y, 145);
const RELAY = sticky(/[\w.@+-]{1,80}:()([^\s"':/$<][^\s"']{5,80})(?=\s|$)/y, 164, { lines: 2 });
/** One option or place of a tool that is enough to name it. */
const BY_TOOL: Readonly<Record<string, Sticky>> = {
  'ssh-keygen ': sticky(/(?:[^|;&\n]{0,120}?[ \t])?-N[ \t]+(["']?)([^\s"'$`][^"'\s$`]{3,100})\1/y, 225),
  ' /rp ': sticky(/()([^\s"'%/][^\s"']{3,100})/y, 101),
  // createUser name SHA "x" AES, of SNMP
  'createuser ': sticky(/[\w.-]{1,40}[ \t]+(?:MD5|SHA(?:-?\d{3})?)[ \t]+(["'])([^"'\n$%<]{4,80})\1/y, 140),
  // [smtp.host]:587 user:x, as Postfix keeps passwords of relays
  ']:587 ': RELAY,
  ']:465 ': RELAY,
  // user name on >x, of Redis
  ' on >': sticky(/()([^\s"'<>=$][^\s"']{5,100})/y, 102),
  'rabbitmqctl add_user ': USER_AND_PASSWORD,
  'rabbitmqctl change_password ': USER_AND_PASSWORD,
  'mc alias set ': sticky(/[\w.-]{1,40}[ \t]+https?:\/\/\S{1,100}[ \t]+[\w.@-]{1,60}[ \t]+(["']?)([^\s"'/%*$][^\s"']{3,80})\1/y, 300),
  ' /p:': sticky(/(["']?)([^\s"'$%][^\s"']{3,100})\1/y, 105),
  'connect ': sticky(/[A-Za-z][\w$#]{1,30}\/("?)([^\s"'@/&;%]{4,60})\1(?=@|[ \t]*;?[ \t]*(?:\r?\n|$)|[ \t]+as[ \t])/iy, 130, { lines: 2 }),
  'pragma key': sticky(/[ \t]{0,4}=[ \t]{0,4}(["'])([^"'\n]{4,120})\1/y, 125),
  'net user ': sticky(/[\w.-]{1,40}[ \t]+(["']?)([^\s"'/%*$][^\s"']{3,80})\1(?=[ \t]*(?:\/|\r?\n|$))/iy, 125, { lines: 2 }),
};
/** What introduces a user and a password in other languages; the English words are names of their own. */
const ACCOUNTS: readonly string[] = ['zugangsdaten', 'anmeldedaten', 'logindaten', 'credenciales', 'credenciais', 'credenziali', 'identifiants'];
/** ["curl", "-u", "user:x"] */
const PASSWORD_ITEM = sticky(/["']-p["'],\s{0,20}["']([^"'\n]{4,80})(["'])/y, 110, { lines: 21 });
/** ["mysqladmin", "ping", "-px"] */
const ATTACHED_ITEM = sticky(/, ["']-p([^\s"'$,\]{}<>]{4,80})(["'])/y, 87);
const ATTACHED_TOOL = /["' [](?:[\w/.-]{0,40}\/)?(?:mysql|mysqladmin|mysqldump|mariadb|mariadb-admin|mariadb-dump|sshpass)["']?,[^\n[\]]{0,120}$/;
const PAIR_ITEM = sticky(/["']-{1,2}u(?:ser)?["'],\s{0,20}["'][^\s:/"']{1,80}:([^"'\n]{4,80})(["'])/y, 192, { lines: 21 });
export const TOOL_ANCHORS = ['"-u", ', "'-u', ", '"-p", ', "'-p', ", '"--user", ', ', "-p', ", '-p", '<<<', 'sudo -s ', ...ACCOUNTS, ...Object.keys(BY_TOOL)];
const HTPASSWD = sticky(/[ \t]+(?:-[A-Za-z]{1,6}[ \t]+){0,3}-[A-Za-z]{0,5}b[A-Za-z]{0,5}[ \t]+(?:-[A-Za-z]{1,6}[ \t]+){0,3}(?:[^\s"']{1,80}[ \t]+){1,2}(["']?)([^\s"'|<>$;&]{3,100})\1[ \t]*(?=$|[\n|;&>#])/my, 350, { lines: 2 });
const VAULT = sticky(/[ \t]+(?:-[\w-]+(?:=\S{1,40})?[ \t]+){0,4}(["']?)([\w.-]{8,120})\1[ \t]*(?=$|[\n|;&>#])/my, Infinity, { lines: 2 });
/** Login: user / x, credentials for the demo box: `user` / `x` */
const ACCOUNT = sticky(/(?:[ \t]+(?:for|to|of|on|in|f\xc3\xbcr|pour|para|per)[ \t]+(?:[\w.'-]{1,24}[ \t]+){0,3}[\w.'-]{1,24})?(?:[ \t]*:|[ \t]+(?:is|are|=))[ \t]{1,4}`?[A-Za-z][\w.@-]{1,40}`?[ \t]\/[ \t]`?(?=[^\s\d]{0,40}\d)(?=[^\sA-Za-z]{0,40}[A-Za-z])([^\s"'(){}<>,;:/`]{6,60})(?=`?[.,;)]?(?:\s|$))/y, 330, { lines: 2 });
const HASHED = /(["'])([^"'\n]{4,80})\1[ \t]*\|[ \t]*(?:string[ \t]*\|[ \t]*)?$/;
const NET_USE = /\bnet[ \t]+use\b[^\n]{0,120}$/i;
const DOMAIN_USER = sticky(/[ \t]\/user:[^\s"']{1,60}[ \t]+(["']?)([^\s"'/][^\s"']{2,80})\1/iy, 160);

/** @param name the word at the hit  @param end where it ends */
export function piped(view: View, name: string, start: number, end: number): Found | undefined {
  const { text } = view;
  if (name === 'password-stdin' || name === 'passwd-on-stdin' || name === 'with-token' || name === 'chpasswd' || name === 'passwd') {
    if (name === 'passwd' && !/^(?:[ \t]+--stdin\b|[ \t]+[\w.-]{1,40}[ \t]*\r?$)/.test(text.line(end, 50))) return undefined;
    const from = text.lineStart(start);
    const found = ECHO.exec(text.slice(from, start));
    if (found === null) return undefined;
    // "x\nx": said twice
    const said = found[2]!.split('\\n')[0]!;
    const at = from + found.index + found[0].indexOf(found[2]!, found[0].search(/[ \t]/));
    const cut = name === 'chpasswd' ? found[2]!.indexOf(':') + 1 : 0;
    return build(view, name, start, at + cut, at + said.length, found[1]!);
  }
  if (/^(?:login|cred)/i.test(name)) {
    const account = accountBehind(view, name, start, end);
    if (account !== undefined) return account;
  }
  // password: "{{ 'x' | password_hash('sha512') }}"
  if (name === 'password_hash') {
    const hashed = HASHED.exec(text.slice(Math.max(text.lineStart(start), start - 120), start));
    if (hashed === null) return undefined;
    const from = start - hashed[0].length + 1;
    return build(view, name, start, from, from + hashed[2]!.length, hashed[1]!);
  }
  const pattern = name === 'htpasswd' ? HTPASSWD : name === 'login' && /\bvault[ \t]+$/.test(text.slice(start - 12, start)) ? VAULT : undefined;
  if (pattern === undefined) return undefined;
  const found = text.match(pattern, end);
  if (found === null) return undefined;
  const to = end + found[0].trimEnd().length - found[1]!.length;
  return build(view, name, start, to - found[2]!.length, to, found[1]!);
}

function accountBehind(view: View, name: string, start: number, end: number): Found | undefined {
  const { text } = view;
  const found = text.match(ACCOUNT, end);
  return found === null ? undefined : build(view, name, start, text.end - found[1]!.length, text.end, '');
}

/** At a word of TOOL_ANCHORS; `at` is its first byte. */
export function byTool(view: View, name: string): Found | undefined {
  const { text, at } = view;
  const line = text.lineStart(at);
  if (ACCOUNTS.includes(name)) return accountBehind(view, name, at, at + name.length);
  if (name === '<<<') {
    const here = text.match(HERE, at);
    if (here === null || !READS.test(text.slice(line, at))) return undefined;
    const from = at + here[0].indexOf(here[2]!, 3);
    return build(view, 'here', at, from, from + here[2]!.length, here[1]!);
  }
  if (name === 'sudo -s ') {
    const found = text.at(at + 6) === 'S' ? ECHO.exec(text.slice(line, at)) : null;
    if (found === null) return undefined;
    const from = line + found.index + found[0].indexOf(found[2]!, found[0].search(/[ \t]/));
    return build(view, 'sudo', at, from, from + found[2]!.length, found[1]!);
  }
  if (name.startsWith(',')) {
    const item = text.match(ATTACHED_ITEM, at);
    if (item === null || !ATTACHED_TOOL.test(text.slice(at - 160, at))) return undefined;
    const to = at + item[0].length - 1;
    return build(view, '-p', at, to - item[1]!.length, to, item[2]!);
  }
  if (name.startsWith('"') || name.startsWith("'")) {
    const tool = text.slice(at - 160, at);
    const pair = name[2] === 'p' ? /\bsshpass["'],\s{0,20}$/.test(tool) ? text.match(PASSWORD_ITEM, at) : null : /\bcurl\b/.test(tool) ? text.match(PAIR_ITEM, at) : null;
    if (pair === null) return undefined;
    const to = at + pair[0].length - 1;
    return build(view, name.slice(1, 3), at, to - pair[1]!.length, to, pair[2]!);
  }
  // CONNECT user/x@db of SQL*Plus
  if (name === 'connect ' && !/^[ \t]*(?:SQL>[ \t]*)?$/i.test(text.slice(line, at))) return undefined;
  if (name === ' /rp ' && !/\bschtasks\b/i.test(text.slice(line, at))) return undefined;
  if (name === ' /p:' && !/\b(?:w|sdl-|x|wl)freerdp\d?(?:\.exe)?\b/i.test(text.slice(line, at))) return undefined;
  if (name === ' on >' && !/(?:^[ \t]*user|\bsetuser)[ \t]+[\w.@-]{1,60}$/i.test(text.slice(line, at))) return undefined;
  if (name.startsWith(']:') && !/^\[[\w.-]+$/.test(text.slice(line, at))) return undefined;
  const found = text.match(BY_TOOL[name]!, at + name.length);
  if (found === null) return undefined;
  const to = at + name.length + found[0].length - found[1]!.length;
  return build(view, name.trim(), at, to - found[2]!.length, to, found[1]!);
}

/** net use \\host\share /user:name x; `at` is the blank ahead of `/user:`. */
export function netUse(view: View): Found | undefined {
  const { text, at } = view;
  if (!NET_USE.test(text.slice(text.lineStart(at), at))) return undefined;
  const found = text.match(DOMAIN_USER, at);
  if (found === null) return undefined;
  const to = at + found[0].length - found[1]!.length;
  return build(view, 'net use', at + 1, to - found[2]!.length, to, found[1]!);
}

function build(view: View, key: string, start: number, from: number, to: number, quote: string): Found {
  const { text, base } = view;
  return {
    ruleId: 'generic-password',
    seen: new Sight(text, Math.min(start, from), to, {
      key, meaning: MEANING, value: decodeText(text.slice(from, to)), syntax: 'option', by: key, quote, keyQuoted: false, inner: true,
      ahead: text.slice(text.lineStart(from), from), behind: behind(text, to + quote.length),
    }),
    span: { start: base + Math.min(start, from), end: base + Math.max(start, to) },
    secret: { start: base + from, end: base + to },
  };
}
