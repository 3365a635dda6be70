/**
 * Kubernetes Secret manifests in YAML and JSON, alone, in lists and in files of several documents, and the literals of
 * Kustomize's secretGenerator. SealedSecret, ExternalSecret, SecretStore and SecretProviderClass hold no plain values and are other kinds.
 */
import type { DetectorContext } from '../context.js';
import type { Detector } from '../types.js';
import type { Entry } from './entry.js';
import { membersOf, objectAround, stringEntries } from './json-object.js';
import { reportEntry } from './secret-entry.js';
import { type Line, documentAround, entriesBelow, flowEntries, linesOf, mappingAround, valueOf } from './yaml-block.js';

const RULE = 'kubernetes-secret-manifest';
/** Kinds are spelt Secret; what is spelt otherwise was written for a manifest all the same. */
const YAML_KIND = /^[ \t]*(?:- +)?["']?kind["']?[ \t]*:[ \t]*["']?[Ss]ecret["']?[ \t]*(?:#.*)?$/;
const JSON_KIND = /"kind"\s{0,8}:\s{0,8}"Secret"/g;
/** Documents of one file that are read. */
const MOST = 20_000;
/** JSON objects of one file that are read. */
const MOST_OBJECTS = 500;

export function kubernetesSecrets(context: DetectorContext): Detector {
  return {
    name: 'manifest-kubernetes',
    scope: 'document',
    literals: ['kind: secret', 'kind: "secret"', "kind: 'secret'", 'kind:  secret', '"kind":"secret"', '"kind": "secret"', '"kind" : "secret"', 'secretgenerator:'],
    reach: { before: 0, after: 0 },
    document(bytes, sink) {
      const rule = context.rule(RULE);
      if (!rule) return;
      const report = (entry: Entry, encoded: boolean): void => reportEntry(entry, encoded, rule, context, sink);
      readYaml(bytes, report);
      readJson(bytes, report);
    },
  };
}

type Report = (entry: Entry, encoded: boolean) => void;

function readYaml(bytes: Buffer, report: Report): void {
  let at = 0;
  for (let count = 0; count < MOST; count++) {
    const document = documentAround(bytes, at);
    const text = bytes.subarray(document.from, document.to);
    if (text.includes('Secret') || text.includes('secret')) readDocument(linesOf(bytes, document.from, document.to), report);
    if (document.to >= bytes.length) return;
    at = document.to;
  }
}

function readDocument(lines: readonly Line[], report: Report): void {
  for (let i = 0; i < lines.length; i++) {
    const { text } = lines[i]!;
    // A mapping has one kind: what follows in it needs no second reading.
    if (text.includes('ecret') && YAML_KIND.test(text)) i = readSecret(lines, i, report) - 1;
    else if (/^ *secretGenerator: *$/.test(text)) readGenerator(lines, i, report);
  }
}

/** Returns the index of the line behind the mapping. */
function readSecret(lines: readonly Line[], kind: number, report: Report): number {
  const { from, to, indent } = mappingAround(lines, kind);
  for (let i = from; i < to; i++) {
    for (const name of ['data', 'stringData']) {
      const rest = valueOf(lines[i]!, indent, name);
      if (rest === undefined) continue;
      const line = lines[i]!;
      const entries = rest.startsWith('{') ? flowEntries(line.text.slice(line.text.indexOf('{') + 1), line.start + line.text.indexOf('{') + 1) : rest === '' || rest.startsWith('#') ? entriesBelow(lines, i, to, indent) : [];
      for (const entry of entries) report(entry, name === 'data');
    }
  }
  return to;
}

/** - name: x, literals: [- password=abc] */
function readGenerator(lines: readonly Line[], at: number, report: Report): void {
  const indent = lines[at]!.indent;
  let inLiterals = -1;
  for (let i = at + 1; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.indent < 0) continue;
    if (line.indent < indent || (line.indent === indent && line.text[indent] !== '-')) return;
    if (/^ *(?:- +)?literals: *$/.test(line.text)) {
      inLiterals = line.indent;
      continue;
    }
    const literal = inLiterals >= 0 ? /^( *- +["']?)([\w.-]{1,200})=(.*?)["']?\s*$/.exec(line.text) : null;
    if (!literal) {
      if (!/^ *- /.test(line.text)) inLiterals = -1;
      continue;
    }
    const start = line.start + literal[1]!.length + literal[2]!.length + 1;
    report({ key: literal[2]!, value: { start, end: start + literal[3]!.length }, text: literal[3]! }, false);
  }
}

function readJson(bytes: Buffer, report: Report): void {
  const from = bytes.indexOf('"kind"');
  if (from < 0) return;
  const text = bytes.toString('latin1');
  const seen = new Set<number>();
  for (const match of text.matchAll(JSON_KIND)) {
    const open = objectAround(bytes, match.index);
    if (open < 0 || seen.has(open)) continue;
    seen.add(open);
    if (seen.size > MOST_OBJECTS) return;
    for (const { key, at } of membersOf(bytes, open)) {
      if ((key === 'data' || key === 'stringData') && bytes[at] === 0x7b) for (const entry of stringEntries(bytes, at)) report(entry, key === 'data');
    }
  }
}
