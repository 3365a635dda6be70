/**
 * Passwords that command-line tools take in one-letter options: curl -u user:password, mysql -pPASSWORD, sshpass -p x.
 * Separate from the assignment grammar because the meaning of the letter depends on the tool ahead of it on the line.
 */
import { decodeText } from './decode-text.js';
import { behind, Sight, type Found, type View } from './found.js';
import type { KeyMeaning } from './key-name.js';
import { sticky, type Reading } from './reading.js';
import { readBare, readQuoted } from './grammar/value.js';

const MEANING: KeyMeaning = { kind: 'password', words: ['password'], head: 'password', tail: 'none', lead: 'none' };
const PAIR_TOOLS = /\b(?:curl|wget|https?|httpie|xh|ab|hey|svn|smbclient|mosquitto_\w+|rpcclient|cadaver|lftp|influx|nuxeo|jenkins-cli|net[ \t]+(?:rpc|ads)|winexe|wmic)\b/;
/** As the name of a program, not as a part of another name. */
const ATTACHED = /(?<![\w-])(?:mysql|mysqldump|mysqladmin|mysqlimport|mysqlcheck|mariadb|mariadb-dump|mariadb-admin|mycli|xtrabackup|innobackupex|sshpass|7za?|rar|unrar)(?![\w-])/;
const SPACED = /\b(?:sshpass|(?:docker|podman|nerdctl|buildah|skopeo|helm|oc|az|cf|crane|oras)\b[^\n|;&]{0,80}\blogin|mongo|mongosh|mongodump|mongorestore|mongoexport|mongoimport|lpass|ncftp\w*|clickhouse-client|cqlsh|sqlplus|impdp|expdp|bcp|sqlcmd|psexec\d*(?:\.exe)?|winexe|plink(?:\.exe)?|pscp(?:\.exe)?|7z|zip|unzip|unrar|rar|dotnet[ \t]+nuget|kinit|vncpasswd|ipmitool|rabbitmqadmin|asadmin|wsadmin|es2unix|nc_login|twine|check_[a-z]{2,24})\b/;

const OPTION = sticky(/[ \t\n](-u|--user|--proxy-user|-U|-p|-P|--pass|-w|-a|-A|-k|-K)(=|[ \t]+(?:\\\r?\n[ \t]*)?|(?=["']?\S))/y, 16, { lines: 3 });

/** The command ahead, from its line and the lines that it goes on from, at most 200 characters. */
function commandAhead(text: Reading, at: number): string {
  let from = text.lineStart(at);
  while (from > at - 200 && from > 0 && /\\\r?$/.test(text.slice(Math.max(from - 3, at - 200), from - 1))) from = text.lineStart(from - 1);
  return text.slice(Math.max(from, at - 200), at);
}

/** @param view its `at` is the blank or line break ahead of the option */
export function commandLine(view: View): Found | undefined {
  const { text, base, at } = view;
  const found = text.match(OPTION, at);
  if (found === null) return undefined;
  const letter = found[1]!;
  const start = text.end;
  // an option that opens a line belongs to a command only if the line before goes on
  if (text.at(at) === '\n' && !/\\\r?$/.test(text.slice(at - 2, at))) return undefined;
  const command = commandAhead(text, at).replace(/\\\r?(?:\n|$)/g, '  ');
  const simple = command.slice(1 + Math.max(...['|', ';', '&', ')', '`'].map((sign) => command.lastIndexOf(sign))));
  const attached = found[2] === '';
  let from: number;
  let to: number;
  const value = readQuoted(text, start) ?? readBare(text, start, { within: /^[^"]*"[^"]*$/.test(command) ? '"' : '', query: false, cell: false, escaped: false });
  if (value === undefined) return undefined;
  from = value.start;
  to = value.end;
  const raw = text.slice(from, to);
  if (letter === '-u' || letter === '--user' || letter === '--proxy-user' || letter === '-U') {
    if (!PAIR_TOOLS.test(command)) return undefined;
    const alone = /^([^\s:/"'$]{8,200}):$/.exec(raw);
    if (alone !== null) to = from + alone[1]!.length;
    // lftp -u user,x; smbclient -U domain/user%x
    const mark = /\blftp\b/.test(command) ? ',' : /\b(?:smb\w*|rpcclient|net|winexe|wmic)\b/.test(command) && raw.includes('%') ? '%' : ':';
    const pair = alone ?? (mark === ':' ? /^[^\s:/]{0,80}:["']?(.+?)["']?$/ : /^[^\s,%]{1,80}[,%](.+)$/).exec(raw);
    if (pair === null || raw.includes('://')) return undefined;
    const cut = alone === null ? raw.indexOf(mark) + 1 : 0;
    from += cut;
    if (/^["']/.test(text.at(from) ?? '')) {
      const quoted = readQuoted(text, from);
      if (quoted !== undefined) { from = quoted.start; to = quoted.end; }
    }
    if (/^\d+$/.test(text.slice(from, to))) return undefined;
  } else if (letter === '-P' || letter === '-A') {
    if (attached || !(letter === '-P' ? /\b(?:sqlcmd|bcp|osql|isql|zip|unzip|ipmi(?:tool|util)|mosquitto_\w+)\b/ : /\bsnmp(?:walk|get|set|bulkwalk|trap|table)\b/).test(command)) return undefined;
  } else if (letter === '-p') {
    // find -print0, cp -preserve
    if (attached && /^(?:rint(?:0|f)?|ath|erm|rune|arents|reserve)$/.test(raw)) return undefined;
    if (attached ? !ATTACHED.test(simple) : !SPACED.test(command)) return undefined;
  } else if (letter === '-w') {
    if (!/\bldap(?:search|modify|add|delete|whoami|passwd)\b/.test(command)) return undefined;
  } else if (letter === '-k' || letter === '-K') {
    // a passphrase, or the key itself in hex; for other tools the letter means something else
    if (!/\bopenssl[ \t]+(?:enc|aes|des|camellia|aria|seed|rc4|chacha|sm4|bf|cast|idea)[\w-]*[ \t]/.test(command)) return undefined;
  } else if (letter === '-a') {
    const tool = /\b(?:redis-cli|https?)\b/.exec(command)?.[0];
    if (tool === undefined) return undefined;
    if (tool !== 'redis-cli') {
      const pair = /^[^\s:/]{1,80}:(?=.)/.exec(raw);
      if (pair === null) return undefined;
      from += pair[0].length;
    }
  } else return undefined;
  if (to <= from) return undefined;
  const sample = /^["']?(?:user|username|usr|login|name|userid|email)$/i.test(raw.slice(0, Math.max(0, raw.indexOf(':')))) && /^(?:pass|password|passwd|pwd|secret|token)$/i.test(text.slice(from, to));
  return {
    ruleId: 'generic-password',
    seen: new Sight(text, at, to, {
      key: letter, meaning: MEANING, value: decodeText(text.slice(from, to)), syntax: 'option', by: letter, quote: value.quote, keyQuoted: false, inner: true,
      ahead: command, behind: behind(text, to + value.quote.length),
    }),
    span: { start: base + at + 1, end: base + to },
    secret: { start: base + from, end: base + to },
    ...(sample ? { dropped: 'placeholder for user and password' } : {}),
  };
}
