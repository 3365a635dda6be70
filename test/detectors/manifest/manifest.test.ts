import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { LineMap } from '../../../src/content/line-map.js';
import { kubernetesSecrets } from '../../../src/detectors/manifest/kubernetes-detector.js';
import { sopsLeftovers } from '../../../src/detectors/manifest/sops-detector.js';
import type { Candidate } from '../../../src/findings/types.js';
import { random } from '../../random.js';
import { drive } from '../drive.js';

const find = (text: string): Candidate[] =>
  drive([kubernetesSecrets, sopsLeftovers], Buffer.from(text)).filter((c) => c.dropped === undefined && /^(?:kubernetes|sops)-/.test(c.rule.id) && odds(c) > 0);
const forwarded = (text: string): Candidate[] => drive([kubernetesSecrets], Buffer.from(text)).filter((c) => c.evidence.some((e) => e.name === 'manifest'));
const odds = (found: Candidate): number => found.evidence.reduce((sum, { weight }) => sum + weight, 0);
const place = (text: string, found: Candidate): unknown => new LineMap(Buffer.from(text)).at(found.secretSpan.start);
const shown = (text: string, found: Candidate): string => Buffer.from(text).subarray(found.secretSpan.start, found.secretSpan.end).toString();
const b64 = (text: string): string => Buffer.from(text).toString('base64');

const password = random('A-Za-z0-9', 14, 7);
const encoded = b64(password);

describe('Kubernetes Secret manifests', () => {
  it('does not take comments, or the next block of a document in Markdown, for values', () => {
    const commented = `kind: Secret\ndata:\n  # how it is made\n  tls.note:\n  # and one more\n\n  db-passcode: ${encoded}\n  # the last one is no part of it\n`;
    expect(find(commented).map((found) => shown(commented, found))).toEqual([encoded]);
    const blocks = `\`\`\`yaml\nkind: Secret\nstringData:\n  db-passcode: ${password}\n\`\`\`\n\nThe settings:\n\n\`\`\`yaml\nkind: ConfigMap\ndata:\n  passcode-service: |\n    targets: ${random('A-Za-z0-9', 14, 9)}\n\`\`\`\n`;
    expect(find(blocks).map((found) => shown(blocks, found))).toEqual([password]);
  });

  it.each([
    ['kind first', `apiVersion: v1\nkind: Secret\nmetadata:\n  name: a\ndata:\n  db-passcode: ${encoded}\n`, 6, 16],
    ['kind last', `apiVersion: v1\ndata:\n  db-passcode: "${encoded}"\nmetadata:\n  name: a\nkind: Secret\n`, 3, 17],
    ['several documents', `kind: ConfigMap\ndata:\n  db-passcode: ${b64('other text')}\n---\nkind: Secret\ndata:\n  db-passcode: ${encoded}\n---\nkind: Service\n`, 7, 16],
    ['a list', `kind: List\nitems:\n  - apiVersion: v1\n    data:\n      db-passcode: ${encoded}\n    kind: Secret\n  - kind: Service\n`, 5, 20],
    ['kind in the dashed line', `items:\n- kind: Secret\n  data:\n    db-passcode: '${encoded}'\n- kind: Pod\n`, 4, 19],
    ['flow style', `kind: Secret\ndata: {user: ${b64('admin')}, db-passcode: ${encoded}}\n`, 2, 37],
    ['tabs', `kind: Secret\ndata:\n\tdb-passcode: ${encoded}\nmetadata:\n\tname: a\n`, 3, 15],
    ['a kind in lower case', `kind: secret\ndata:\n  db-passcode: ${encoded}\n`, 3, 16],
    ['comments and CR LF', `kind: Secret # app\r\n# no: value\r\ndata:\r\n  db-passcode: ${encoded} # rotate\r\n`, 4, 16],
    ['block scalar', `kind: Secret\ndata:\n  db-passcode: |\n    ${encoded}\n  user: ${b64('admin')}\n`, 4, 5],
    ['JSON', `{"kind": "Secret", "data": {"db-passcode": "${encoded}"}}`, 1, 45],
    ['JSON, kind last', `{\n  "data": {\n    "db-passcode": "${encoded}"\n  },\n  "kind": "Secret"\n}`, 3, 21],
    ['JSON list', `{"kind": "List", "items": [{"data": {"db-passcode": "${encoded}"}, "kind": "Secret"}]}`, 1, 54],
  ])('give up encoded values: %s', (_name, text, line, column) => {
    const found = find(text);
    expect(found.map((c) => [c.value, c.key, c.decodedFrom])).toEqual([[password, 'db-passcode', ['base64']]]);
    expect(place(text, found[0]!)).toEqual({ line, column });
    expect(shown(text, found[0]!).replace(/\s/g, '')).toBe(encoded);
  });

  it('give up plain values and literals of Kustomize', () => {
    const plain = `kind: Secret\nstringData:\n  db-passcode: ${password}\n  url: https://example.com\n`;
    expect(find(plain).map((c) => [c.value, c.decodedFrom, shown(plain, c)])).toEqual([[password, [], password]]);
    const kustomize = `resources:\n  - a.yaml\nsecretGenerator:\n  - name: db\n    literals:\n      - user=admin\n      - db-passcode=${password}\nimages: []\n`;
    expect(find(kustomize).map((c) => [c.key, c.value, place(kustomize, c)])).toEqual([['db-passcode', password, { line: 7, column: 21 }]]);
  });

  it('give up a key of raw bytes as it is written', () => {
    const raw = Buffer.concat([Buffer.from([0, 0, 0, 0xff, 0xfe, 0x80]), Buffer.from(random('0-9a-f', 64, 9), 'hex')]).toString('base64');
    expect(find(`kind: Secret\ndata:\n  encryption-key: ${raw}\n`).map((c) => [c.value, c.decodedFrom])).toEqual([[raw, []]]);
    expect(find(`kind: Secret\ndata:\n  picture: ${raw}\n`)).toEqual([]);
  });

  it('hand tokens on to the rules that know them, also out of configuration files and Helm releases', () => {
    const token = `mark_${random('A-Za-z0-9', 16, 3)}`;
    const config = `first line\ntoken ${token}\nlast line\n`;
    const release = b64(gzipSync(JSON.stringify({ chart: 'app', config: { token } })).toString('base64'));
    for (const [value, chain] of [[b64(token), ['base64']], [b64(config), ['base64']], [release, ['base64', 'base64', 'gzip']]] as const) {
      const text = `kind: Secret\ndata:\n  anything: ${value}\n`;
      const found = forwarded(text);
      expect(found.map((c) => [c.rule.id, c.value, c.decodedFrom])).toEqual([['mark', token, chain]]);
      expect(shown(text, found[0]!)).toBe(value);
    }
  });

  it('stay quiet about references, placeholders, templates, open settings and other kinds', () => {
    for (const text of [
      `kind: Secret\nstringData:\n  db-passcode: \${DB_PASSWORD}\n`,
      `kind: Secret\ndata:\n  db-passcode: {{ .Values.password | b64enc | quote }}\n`,
      `kind: Secret\ndata:\n  db-passcode: ${b64('changeme')}\n`,
      'kind: Secret\ndata:\n  api-passcode: YOUR_SECRET_ACCESS_KEY_IN_BASE64\n',
      `kind: Secret\ndata:\n  db-passcode: ENC[AES256_GCM,data:abc,type:str]\n`,
      `kind: Secret\ndata:\n  username: ${b64('administrator')}\n  host: ${b64('db.example.com')}\n  port: ${b64('5432')}\n  enabled: ${b64('true')}\n`,
      `kind: Secret\ndata:\n  ca.crt: ${b64('-----BEGIN CERTIFICATE-----\nabc\n-----END CERTIFICATE-----\n')}\n`,
      `kind: Secret\ndata: {}\n`,
      `kind: SealedSecret\nspec:\n  encryptedData:\n    db-passcode: ${encoded}\n`,
      `kind: SecretProviderClass\ndata:\n  db-passcode: ${encoded}\n`,
      `kind: ConfigMap\ndata:\n  db-passcode: ${encoded}\n`,
    ]) expect([text, find(text)]).toEqual([text, []]);
  });
});

describe('files that SOPS manages', () => {
  const cipher = `ENC[AES256_GCM,data:${random('A-Za-z0-9', 12, 1)},iv:x,tag:y,type:str]`;

  it('give up plain secrets beside ciphertext', () => {
    for (const [text, line, column] of [
      [`user: ${cipher}\npassword: "${password}"\nsops:\n  version: 3.8.1\n  password: "${password}x"\n`, 2, 12],
      [`{\n  "user": "${cipher}",\n  "password": "${password}",\n  "sops": {\n    "mac": "${cipher}"\n  }\n}\n`, 3, 16],
      [`user=${cipher}\npassword=${password}\nsops_version=3.8.1\n`, 2, 10],
    ] as const) {
      const found = find(text);
      expect(found.map((c) => [c.rule.id, c.value])).toEqual([['sops-plain-value', password]]);
      expect(place(text, found[0]!)).toEqual({ line, column });
    }
  });

  it('stay quiet when all is encrypted, or when SOPS does not manage them', () => {
    expect(find(`password: ${cipher}\nport: 5432\nsops:\n  mac: ${cipher}\n`)).toEqual([]);
    expect(find(`text: ${cipher}\npassword: "${password}"\n`)).toEqual([]);
    expect(find(`user: ${cipher}\npassword_unencrypted: "${password}"\nsops:\n  version: 3\n`)).toEqual([]);
  });
});
