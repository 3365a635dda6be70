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
  { id: 'tfvars', files: /\.tfvars$/i, describe: (name) => `TF_VAR_${name.toLowerCase()} in the environment`, edit: (site) => removeLine(site, `# comes from TF_VAR_${site.variable.toLowerCase()}`) },
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

function removeLine(site: EditSite, instead: string): Change[] {
  const { start, end } = line(site);
  return [{ from: start, to: end, text: instead }];
}

function dotenvLine(site: EditSite): Change[] | string {
  const { start, end, text } = line(site);
  const name = /^\s*(?:export\s+)?([A-Za-z_][A-Za-z0-9_.]*)\s*=/.exec(text);
  return name ? [{ from: start + name[0].length, to: end, text: '' }] : 'the line is no NAME=value';
}

/** One scalar of a mapping or sequence: plain, quoted, or a block. */
function yaml(site: EditSite, reference: string): Change[] | string {
  const block = blockScalar(site);
  if (block) return [{ from: block.from, to: block.to, text: ` "${reference}"` }];
  if (site.text.slice(site.from, site.to).includes('\n')) return 'the value runs over several lines of a plain scalar';
  const { start, text } = line(site);
  const scalar = /^(\s*(?:-\s+)*(?:(?:[\w./$-]+|"[^"]*"|'[^']*')\s*:\s+)?(?:-\s+)?)(.*?)(\s+#.*)?\s*$/.exec(text.replace(/\r$/, ''));
  if (!scalar) return 'the line is no plain mapping or list entry';
  const from = start + (scalar[1] ?? '').length;
  const to = from + (scalar[2] ?? '').length;
  if (site.from < from || site.to > to) return 'the value stands in a comment; delete it there';
  const value = site.text.slice(from, to);
  const exact = site.from - from <= 1 && to - site.to <= 1 && /^(["']?)[\s\S]*\1$/.test(value);
  if (exact) return [{ from, to, text: `"${reference}"` }];
  if (value.startsWith("'") || value.startsWith('"') || !/[:{}[\],&*#|>!%@`]/.test(reference)) return inPlace(site, reference);
  return /[\\"]|: | #/.test(value) ? inPlace(site, reference) : [{ from, to, text: `"${site.text.slice(from, site.from)}${reference}${site.text.slice(site.to, to)}"` }];
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
  const literal = literalAround(site.text, site.from, site.to, ['"', "'"]);
  if (!literal) return /^\s*#/.test(line(site).text) ? 'it stands in a comment; delete it there' : [{ from: site.from, to: site.to, text: `"${reference}"` }];
  if (literal.before === '' && literal.after === '') return [{ from: literal.start, to: literal.end, text: `"${reference}"` }];
  if (literal.quote === '"') return inPlace(site, reference);
  return [{ from: site.from, to: site.to, text: `'"${reference}"'` }];
}

/** ENV and ARG lose the pair; RUN gets a secret mount, which is in no layer. */
function dockerfile(site: EditSite): Change[] | string {
  const { start, end, text } = line(site);
  const instruction = /^\s*(ENV|ARG|RUN)\b/i.exec(text)?.[1]?.toUpperCase();
  if (instruction === 'RUN') {
    const at = start + (/^\s*RUN\b/i.exec(text)?.[0].length ?? 0);
    const id = idOf(site.variable);
    const literal = literalAround(site.text, site.from, site.to, ['"', "'"]);
    const read = `$(cat /run/secrets/${id})`;
    const single = literal?.quote === "'";
    return [{ from: at, to: at, text: ` --mount=type=secret,id=${id}` }, { from: site.from, to: site.to, text: single ? `'"${read}"'` : literal ? read : `"${read}"` }];
  }
  if (instruction === undefined) return 'only ENV, ARG and RUN can be edited';
  const pairs = [...text.matchAll(/(\s+)([A-Za-z_]\w*)=("(?:[^"\\]|\\.)*"|'[^']*'|\S+)/g)];
  const own = pairs.find((pair) => start + pair.index <= site.from && start + pair.index + pair[0].length >= site.to);
  if (own && pairs.length > 1) return [{ from: start + own.index, to: start + own.index + own[0].length, text: '' }];
  return [{ from: start, to: end, text: `# ${site.variable} comes from the environment at run time (docker run --env-file)` }];
}

function idOf(variable: string): string {
  return variable.toLowerCase().replaceAll('_', '-');
}
