/**
 * What the surroundings of a leak say that is no secret: user, host and database of a connection URL, name and
 * namespace of a Kubernetes object, the variable it is assigned to. Separate because guides, manifests and edits all
 * fill their placeholders from it.
 */
import type { Leak } from './leak.js';
import { linesAround, type LeakedContents } from './leaked-bytes.js';
import { isPlainName } from './shell-quote.js';

export type Parameters = Readonly<Record<string, string>>;

const URL_SHAPE = /([a-z][a-z0-9+.-]{1,30}):\/\/([^\s:@/"'`<>]{0,128}):([^\s@"'`<>]{1,512})@([A-Za-z0-9._-]{1,253}|\[[0-9a-fA-F:.]+\])(?::(\d{1,5}))?(?:\/([A-Za-z0-9_.-]{1,128}))?/g;

/** Behind host, port and the first folder, to the end of the URL: of characters that a shell takes as they are. */
const URL_REST = /^([\w./?=&+~:%-]{0,300})(?:$|[\s"'`<>,;)\]}\\])/;

/** Only plain names get through (see shell-quote.ts): what is left out stays a placeholder in the plan. */
export function parametersOf(leak: Leak, contents: LeakedContents): Parameters {
  const found: Record<string, string> = {};
  const add = (name: string, value: string | undefined): void => {
    // The type of a Secret is the one name with a slash.
    if (value !== undefined && found[name] === undefined && isPlainName(name === 'secretType' ? value.replace('/', '.') : value)) found[name] = value;
  };
  const place = leak.places.find((candidate) => candidate.decodedFrom.length === 0) ?? leak.places[0];
  if (leak.value) connection(leak.value, 0, leak.value.length, add, found);
  const line = place && linesAround(place, contents);
  if (line) {
    connection(line.text, line.from, line.to, add, found);
    keywords(line.text, add);
  }
  for (const [name, value] of Object.entries(leak.facts)) add(name, value);
  if (place && /\.(ya?ml|json)$/i.test(place.path)) kubernetes(contents.of(place), place.startLine, add);
  return found;
}

type Add = (name: string, value: string | undefined) => void;

/** The URL that touches the secret's span. */
function connection(text: string, from: number, to: number, add: Add, found: Record<string, string>): void {
  for (const match of text.matchAll(URL_SHAPE)) {
    const start = match.index;
    if (start + match[0].length < from || start > to) continue;
    const [, scheme, user, , host, port, database] = match;
    const rest = URL_REST.exec(text.slice(start + match[0].length));
    const isPlain = (user === '' || isPlainName(decode(user ?? ''))) && isPlainName(host ?? '') && (database === undefined || isPlainName(database));
    // With the scheme the whole URL can be made again; one that a program puts together cannot.
    if (rest && isPlain) {
      add('scheme', scheme);
      found.urlRest ??= rest[1]!;
    }
    add('user', decode(user ?? ''));
    add('host', host);
    add('port', port);
    add('database', database);
    return;
  }
}

/** `Server=db;Database=app;User Id=app;Password=...` and `host=db user=app dbname=app password=...`. */
function keywords(text: string, add: Add): void {
  const pairs: [string, RegExp][] = [
    ['host', /\b(?:server|data source|host|hostname|address)\s*=\s*(?:tcp:)?([A-Za-z0-9._-]+)/i],
    ['port', /\bport\s*=\s*(\d{1,5})\b/i],
    ['database', /\b(?:database|initial catalog|dbname)\s*=\s*([A-Za-z0-9_.-]+)/i],
    ['user', /\b(?:user id|uid|username|user)\s*=\s*([A-Za-z0-9_.@-]+)/i],
  ];
  if (!/\b(?:server|data source|dbname|database|host)\s*=/i.test(text)) return;
  for (const [name, pattern] of pairs) add(name, pattern.exec(text)?.[1]);
}

/** The document of a multi-document manifest that holds the line; name and namespace of its metadata, the key of the line. */
function kubernetes(content: Buffer | undefined, line: number, add: Add): void {
  if (!content || content.length > 1 << 20) return;
  const lines = content.toString('utf8').split('\n');
  let [from, to] = [line - 1, line - 1];
  while (from > 0 && !lines[from]?.startsWith('---')) from -= 1;
  while (to < lines.length && !(lines[to + 1] ?? '---').startsWith('---')) to += 1;
  const document = lines.slice(from, to + 1).join('\n');
  const kind = /["']?kind["']?\s*:\s*["']?(Secret|ConfigMap|Deployment|StatefulSet|DaemonSet|CronJob|Job|Pod)\b/.exec(document)?.[1];
  if (kind === undefined) return;
  add('kind', kind);
  const metadata = /^["' ]*metadata["']?\s*:.*\n((?:[ \t].*\n)*(?:[ \t].*)?)/m.exec(document)?.[1] ?? '';
  add('name', /^[ \t]+["']?name["']?\s*:\s*["']?([A-Za-z0-9.-]+)/m.exec(metadata)?.[1]);
  add('namespace', /^[ \t]+["']?namespace["']?\s*:\s*["']?([A-Za-z0-9.-]+)/m.exec(metadata)?.[1] ?? 'default');
  add('secretType', /^type\s*:\s*["']?([A-Za-z0-9./-]+)/m.exec(document)?.[1]);
  add('siblings', secretKeys(document).join(':'));
  for (let at = line - 1; at >= from; at -= 1) {
    const key = /^\s+["']?([A-Za-z0-9._-]+)["']?\s*:/.exec(lines[at] ?? '')?.[1];
    if (key) return add('key', key);
  }
}

/** Keys below `data:` and `stringData:` of a Secret in block style. */
function secretKeys(document: string): string[] {
  return [...document.matchAll(/^(?:data|stringData)\s*:[^\n]*\n((?:[ \t]+\S.*\n|[ \t]*\n)*(?:[ \t]+\S.*)?)/gm)].flatMap(([, block = '']) => {
    const indent = /^([ \t]+)/.exec(block)?.[1] ?? '';
    return [...block.matchAll(/^([ \t]+)["']?([A-Za-z0-9._-]+)["']?\s*:/gm)].filter((match) => match[1] === indent).map((match) => match[2] ?? '');
  });
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}

/** The name that stands ahead of the value on its line (`NAME=`, `name: "`), when the finding has none. */
export function assignedName(leak: Leak, contents: LeakedContents): string | undefined {
  if (leak.key !== undefined) return leak.key;
  const place = leak.places.find((candidate) => candidate.decodedFrom.length === 0);
  const line = place && linesAround(place, contents);
  if (!line) return undefined;
  // The user ahead of a password in a URL is no name of it; what the URL is assigned to is.
  const ahead = line.text.slice(Math.max(0, line.from - 300), line.from).replace(/(?:jdbc:)?[A-Za-z][A-Za-z0-9+.-]*:\/\/[^\s"'`<>]*$/, '');
  return /([A-Za-z_][\w.-]{1,60})["']?\s{0,4}(?:=>|:=|[:=])\s{0,4}(?:[a-z]{0,2}["'`][^"'`\s]{0,200})?$/.exec(ahead)?.[1];
}

/** `stripe.secretKey`, `OPENAI-API-KEY` -> `STRIPE_SECRET_KEY`, `OPENAI_API_KEY`; when the key says too little, the usual name, or the rule's. */
export function variableName(leak: Pick<Leak, 'key' | 'ruleId'>, usual: string | undefined): string {
  const words = (leak.key ?? '').replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase().replace(/[^A-Z0-9]+/g, '_').replace(/^_+|_+$/g, '');
  const own = /^[A-Z][A-Z0-9_]{2,60}$/.test(words) && !/^(KEY|TOKEN|SECRET|PASSWORD|PASS|PWD|URL|DATA|VALUE|DEFAULT|AUTH|API_?KEY|SECRET_?KEY|ACCESS_?KEY|TLS_KEY|PRIVATE_KEY|ACCESS_TOKEN|API_TOKEN|CLIENT_SECRET|URI|DSN|CONNECTION|CONST|EXPORT)$/.test(words) ? words : '';
  return own || usual || leak.ruleId.toUpperCase().replace(/[^A-Z0-9]+/g, '_');
}
