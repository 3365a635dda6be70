/**
 * Configuration formats: a value becomes a reference that whatever reads the file resolves. Separate from programs
 * because there is no expression here, only the consumer's own substitution.
 */
import type { Change, EditSite, Language } from './language.js';
import { literalAround } from './literal.js';

export const configFormats: readonly Language[] = [
  { id: 'github-workflow', files: /^\.github\/(?:workflows|actions)\/.+\.ya?ml$/i, describe: (name) => `\${{ secrets.${name} }}`, edit: (site) => yaml(site, `\${{ secrets.${site.variable} }}`) },
  { id: 'gitlab-ci', files: /(?:^|\/)\.gitlab-ci\.ya?ml$|^\.gitlab\/.+\.ya?ml$/i, describe: (name) => `$${name}`, edit: (site) => yaml(site, `$${site.variable}`) },
  { id: 'compose', files: /(?:^|\/)(?:docker-)?compose[^/]*\.ya?ml$/i, describe: (name) => `\${${name}:?}`, edit: (site) => yaml(site, `\${${site.variable}:?${site.variable} is not set}`) },
  { id: 'yaml', files: /\.ya?ml$/i, describe: (name) => `\${${name}}, or secretKeyRef in a Kubernetes workload`, edit: (site) => kubernetesOrYaml(site) },
  { id: 'json', files: /\.(?:json|jsonc|json5)$/i, describe: (name) => `"\${${name}}", filled in when the file is read (JSON has no references of its own)`, edit: (site) => quoted(site, ['"'], `\${${site.variable}}`) },
  { id: 'dockerfile', files: /(?:^|\/)(?:Dockerfile|Containerfile)[^/]*$|\.dockerfile$/i, describe: (name) => `no value in the image: docker run --env-file, or RUN --mount=type=secret,id=${idOf(name)}`, edit: dockerfile },
  { id: 'tfvars', files: /\.tfvars$/i, describe: (name) => `TF_VAR_${name.toLowerCase()} in the environment`, edit: tfvars },
  { id: 'terraform', files: /\.(?:tf|hcl)$/i, describe: (name) => `var.${name.toLowerCase()} (sensitive)`, edit: terraform },
  { id: 'dotenv', files: /(?:^|\/)\.env(?:\.[\w-]+)?$|\.env$/i, describe: (name) => `${name}= with no value, and the file in .gitignore`, edit: (site) => dotenvLine(site) },
  { id: 'properties', files: /\.properties$/i, describe: (name) => `\${${name}}`, edit: (site) => inPlace(site, `\${${site.variable}}`) },
  { id: 'toml', files: /\.toml$/i, describe: (name) => `"\${${name}}", filled in when the file is read`, edit: (site) => quoted(site, ['"""', "'''", '"', "'"], `\${${site.variable}}`) },
  { id: 'ini', files: /\.(?:ini|cfg|conf|cnf)$|(?:^|\/)\.npmrc$/i, describe: (name) => `\${${name}}`, edit: (site) => inPlace(site, `\${${site.variable}}`) },
  { id: 'xml', files: /\.(?:xml|config|csproj|plist)$/i, describe: (name) => `\${env.${name}}`, edit: (site) => inPlace(site, `\${env.${site.variable}}`) },
  { id: 'shell', files: /\.(?:sh|bash|zsh|ksh)$|(?:^|\/)\.?(?:bashrc|profile|zshrc|envrc)$/i, describe: (name) => `"\${${name}:?}"`, edit: shell },
];

function inPlace(site: EditSite, reference: string): Change[] {
  return [{ from: site.from, to: site.to, text: reference }];
}

/** The value inside quotes stays inside quotes. */
function quoted(site: EditSite, quotes: readonly string[], reference: string): Change[] | string {
  const literal = literalAround(site.text, site.from, site.to, quotes);
  return literal ? [{ from: site.from, to: site.to, text: reference }] : 'the value is not inside one string';
}

function line(site: EditSite): { start: number; end: number; text: string } {
  const start = site.text.lastIndexOf('\n', site.from - 1) + 1;
  const newline = site.text.indexOf('\n', site.to);
  const end = newline < 0 ? site.text.length : newline;
  return { start, end, text: site.text.slice(start, end) };
}

function tfvars(site: EditSite): Change[] | string {
  const { start, end, text } = line(site);
  return /^\s*[\w-]+\s*=\s*"[^"]*"\s*(?:[#/].*)?$/.test(text) ? [{ from: start, to: end, text: `# comes from TF_VAR_${site.variable.toLowerCase()}${lineEndOf(text)}` }] : 'only name = "value" on a line of its own can be edited';
}

/** The CR of a line that ends with CR LF, which a replaced line keeps. */
function lineEndOf(text: string): string {
  return text.endsWith('\r') ? '\r' : '';
}

function dotenvLine(site: EditSite): Change[] | string {
  const { start, end, text } = line(site);
  const name = /^\s*(?:export\s+)?([A-Za-z_][A-Za-z0-9_.]*)\s*=/.exec(text);
  if (!name) return 'the line is no NAME=value';
  const value = text.slice(name[0].length).trim();
  if (/^["']/.test(value) && !value.slice(1).includes(value[0]!)) return 'the value runs over several lines';
  return [{ from: start + name[0].length, to: end, text: lineEndOf(text) }];
}

/** One scalar of a mapping or sequence: plain, quoted, or a block. */
function yaml(site: EditSite, reference: string): Change[] | string {
  const block = blockScalar(site);
  if (block) return [{ from: block.from, to: block.to, text: ` "${reference}"` }];
  if (site.text.slice(site.from, site.to).includes('\n')) return 'the value runs over several lines of a plain scalar';
  if (isInBlock(site)) return inPlace(site, reference);
  const { start, text } = line(site);
  const scalar = /^(\s*(?:-\s+)*(?:(?:[\w./$-]+|"[^"]*"|'[^']*')\s*:\s+)?(?:-\s+)?(?:[&!]\S*\s+)*)(.*?)(\s+#.*)?\s*$/.exec(text.replace(/\r$/, ''));
  if (!scalar) return 'the line is no plain mapping or list entry';
  const from = start + (scalar[1] ?? '').length;
  const to = from + (scalar[2] ?? '').length;
  if (site.from < from || site.to > to) return 'the value stands in a comment; delete it there';
  const value = site.text.slice(from, to);
  if (/^[{[]/.test(value)) return inFlow(site, reference);
  const exact = site.from - from <= 1 && to - site.to <= 1 && /^(["']?)[\s\S]*\1$/.test(value);
  if (exact) return [{ from, to, text: `"${reference}"` }];
  if (value.startsWith("'") || value.startsWith('"') || !/[:{}[\],&*#|>!%@`]/.test(reference)) return inPlace(site, reference);
  return /[\\"]|: | #/.test(value) ? inPlace(site, reference) : [{ from, to, text: `"${site.text.slice(from, site.from)}${reference}${site.text.slice(site.to, to)}"` }];
}

/** Within `{...}` or `[...]`, where braces and commas of a plain scalar would end it. */
function inFlow(site: EditSite, reference: string): Change[] | string {
  const literal = literalAround(site.text, site.from, site.to, ['"', "'"]);
  if (literal) return inPlace(site, reference);
  const isScalar = /[\s,:[{]/.test(site.text[site.from - 1] ?? ' ') && /[\s,\]}]/.test(site.text[site.to] ?? ' ');
  return isScalar ? inPlace(site, `"${reference}"`) : 'the value is a part of a plain scalar between braces';
}

/** A line of `key: |` is text of its own, in which quotes would be part of the value. */
function isInBlock({ text, from }: EditSite): boolean {
  const lines = text.slice(0, from).split('\n');
  let indent = /^\s*/.exec(lines.at(-1) ?? '')![0].length;
  for (let at = lines.length - 2; at >= 0 && at > lines.length - 2000 && indent > 0; at -= 1) {
    const row = lines[at]!.trimEnd();
    const own = /^\s*/.exec(row)![0].length;
    if (row === '' || own >= indent) continue;
    if (/(?:^|[:?-]\s+)(?:[&!]\S*\s+)*[|>][+-]?\d?[+-]?(?:\s+#.*)?$/.test(row)) return true;
    indent = own;
  }
  return false;
}

/** `key: |` and its indented lines. */
function blockScalar(site: EditSite): { from: number; to: number } | undefined {
  const lines = site.text.slice(0, site.from).split('\n');
  for (let at = lines.length - 1, indent = Number.POSITIVE_INFINITY; at >= 0 && at > lines.length - 200; at -= 1) {
    const text = lines[at] ?? '';
    const own = /^\s*/.exec(text)?.[0].length ?? 0;
    if (at === lines.length - 1) {
      indent = own;
      if (/\S/.test(text) && !/^\s*$/.test(text)) return undefined;
      continue;
    }
    if (own >= indent && text.trim() !== '') continue;
    const header = /:(\s+[|>][+-]?\d?[ \t]*(?:#.*)?)\r?$/.exec(text);
    if (!header || own >= indent) return undefined;
    const from = lines.slice(0, at).join('\n').length + (at > 0 ? 1 : 0) + header.index + 1;
    let to = site.from;
    for (let start = site.text.lastIndexOf('\n', site.from - 1) + 1; start < site.text.length; ) {
      const newline = site.text.indexOf('\n', start);
      const end = newline < 0 ? site.text.length : newline;
      const row = site.text.slice(start, end);
      if (row.trim() !== '' && (/^\s*/.exec(row)?.[0].length ?? 0) < indent) break;
      if (row.trim() !== '') to = end;
      start = end + 1;
    }
    return { from, to };
  }
  return undefined;
}

function kubernetesOrYaml(site: EditSite): Change[] | string {
  const document = documentAround(site);
  if (/^kind:\s*["']?Secret\b/m.test(document)) return 'a Secret manifest has no references: delete it and commit the manifest of the relocate step';
  const { start, text } = line(site);
  const env = /^(\s*)(-\s+)?value:\s/.exec(text);
  if (env && /^kind:\s*["']?(?:Deployment|StatefulSet|DaemonSet|CronJob|Job|Pod|ReplicaSet)\b/m.test(document)) {
    const indent = ' '.repeat((env[1] ?? '').length + (env[2] ?? '').length);
    const { end } = line(site);
    return [{ from: start + (env[1] ?? '').length + (env[2] ?? '').length, to: end, text: `valueFrom:\n${indent}  secretKeyRef:\n${indent}    name: ${site.secretName}\n${indent}    key: ${site.secretKey}` }];
  }
  return yaml(site, `\${${site.variable}}`);
}

function documentAround(site: EditSite): string {
  const before = site.text.lastIndexOf('\n---', site.from);
  const after = site.text.indexOf('\n---', site.to);
  return site.text.slice(before < 0 ? 0 : before + 1, after < 0 ? site.text.length : after);
}

function terraform(site: EditSite): Change[] | string {
  const name = site.variable.toLowerCase();
  const literal = literalAround(site.text, site.from, site.to, ['"']);
  if (!literal) return 'the value is not inside one string';
  const { text } = line(site);
  if (/^\s*default\s*=/.test(text)) return [{ from: site.text.lastIndexOf('\n', site.from) + 1, to: Math.min(site.text.length, line(site).end + 1), text: '' }];
  const whole = literal.before === '' && literal.after === '';
  const change: Change = whole ? { from: literal.start, to: literal.end, text: `var.${name}` } : { from: site.from, to: site.to, text: `\${var.${name}}` };
  if (new RegExp(`variable\\s+"${name}"`).test(site.text)) return [change];
  const end = site.text.length;
  return [change, { from: end, to: end, text: `${site.text.endsWith('\n') ? '' : '\n'}\nvariable "${name}" {\n  type      = string\n  sensitive = true\n}\n` }];
}

/** Inside double quotes and bare words the reference stands as it is; single quotes are opened for it. */
function shell(site: EditSite): Change[] | string {
  const reference = `\${${site.variable}:?}`;
  const document = hereDocument(site);
  if (document) return document.isQuoted ? 'a here-document with a quoted end is taken as it is written' : inPlace(site, reference);
  const literal = literalAround(site.text, site.from, site.to, ['"', "'"]);
  if (!literal) return /^\s*#/.test(line(site).text) ? 'it stands in a comment; delete it there' : [{ from: site.from, to: site.to, text: `"${reference}"` }];
  if (literal.before === '' && literal.after === '') return [{ from: literal.start, to: literal.end, text: `"${reference}"` }];
  if (literal.quote === '"') return inPlace(site, reference);
  return [{ from: site.from, to: site.to, text: `'"${reference}"'` }];
}

/** The here-document that the place lies in: in one without quotes around its end variables count, and quotation marks are text. */
function hereDocument({ text, from }: EditSite): { isQuoted: boolean } | undefined {
  let open: { end: string; isQuoted: boolean } | undefined;
  const lines = text.slice(0, from).split('\n');
  for (const row of lines.slice(0, -1)) {
    if (open) {
      if (row.trim() === open.end) open = undefined;
      continue;
    }
    const start = /^[^#]*?<<-?\s*(["'\\]?)([A-Za-z_]\w*)/.exec(row);
    if (start && !/<<</.test(start[0])) open = { end: start[2]!, isQuoted: start[1] !== '' };
  }
  return open;
}

/** ENV and ARG lose the pair; RUN gets a secret mount, which is in no layer. */
function dockerfile(site: EditSite): Change[] | string {
  const { start, end, text } = line(site);
  const first = instructionStart(site.text, start);
  const [, blank = '', word] = /^(\s*)(ENV|ARG|RUN)\b/i.exec(site.text.slice(first)) ?? [];
  if (word === undefined) return 'only ENV, ARG and RUN can be edited';
  if (word.toUpperCase() === 'RUN') {
    const at = first + blank.length + word.length;
    const id = idOf(site.variable);
    const literal = literalAround(site.text, site.from, site.to, ['"', "'"]);
    const read = `$(cat /run/secrets/${id})`;
    const single = literal?.quote === "'";
    return [{ from: at, to: at, text: ` --mount=type=secret,id=${id}` }, { from: site.from, to: site.to, text: single ? `'"${read}"'` : literal ? read : `"${read}"` }];
  }
  const goesOn = /\\\s*$/.test(text);
  const pairs = [...text.matchAll(/(\s+)([A-Za-z_]\w*)=("(?:[^"\\]|\\.)*"|'[^']*'|[^\s\\]+)/g)];
  const own = pairs.find((pair) => start + pair.index <= site.from && start + pair.index + pair[0].length >= site.to);
  if (!goesOn && first === start && pairs.length <= 1) return [{ from: start, to: end, text: `# ${site.variable} comes from the environment at run time (docker run --env-file)${lineEndOf(text)}` }];
  if (!own) return 'the instruction goes on over several lines, and the value is not in NAME=value';
  if (!goesOn && text.trim() === own[0].trim()) {
    // The last line of several: the line ahead ends the instruction.
    const before = site.text.slice(0, start).trimEnd().replace(/\\$/, '').trimEnd().length;
    return [{ from: before, to: end, text: lineEndOf(text) }];
  }
  return [{ from: start + own.index, to: start + own.index + own[0].length, text: '' }];
}

/** Where the instruction begins whose line begins at `start`: a line that ends with a backslash goes on. */
function instructionStart(text: string, start: number): number {
  let at = start;
  while (at > 0 && /\\[^\S\n]*$/.test(text.slice(text.lastIndexOf('\n', at - 2) + 1, at - 1))) at = text.lastIndexOf('\n', at - 2) + 1;
  return at;
}

function idOf(variable: string): string {
  return variable.toLowerCase().replaceAll('_', '-');
}
