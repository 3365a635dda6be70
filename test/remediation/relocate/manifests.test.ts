/**
 * The manifests that a plan prints, held to the resource definitions that their projects publish: the versions named here are
 * fetched as Go modules (their sums are checked by Go), and nothing of them is kept in this repository.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { STORES } from '../../../src/remediation/relocate/choose-store.js';
import type { Slot } from '../../../src/remediation/relocate/slot.js';
import { surveyRepository } from '../../../src/remediation/relocate/survey.js';
import { makeRepository } from '../../git/made-repository.js';
import { hasTool } from '../external-tool.js';
import { gitEnvironment } from '../made-leaks.js';

const MODULES: Readonly<Record<string, readonly [module: string, file: string]>> = {
  ExternalSecret: ['github.com/external-secrets/external-secrets@v0.16.2', 'config/crds/bases/external-secrets.io_externalsecrets.yaml'],
  SecretProviderClass: ['sigs.k8s.io/secrets-store-csi-driver@v1.4.7', 'config/crd/bases/secrets-store.csi.x-k8s.io_secretproviderclasses.yaml'],
  SealedSecret: ['github.com/bitnami-labs/sealed-secrets@v0.27.3', 'helm/sealed-secrets/crds/bitnami.com_sealedsecrets.yaml'],
};

type Schema = { properties?: Record<string, Schema>; items?: Schema; additionalProperties?: boolean | Schema; [key: string]: unknown };

/** The API server drops fields that a definition does not name; here they are a mistake. */
function closed(schema: Schema): Schema {
  const own: Schema = { ...schema };
  if (own.items) own.items = closed(own.items);
  if (typeof own.additionalProperties === 'object') own.additionalProperties = closed(own.additionalProperties);
  if (own.properties) {
    own.properties = Object.fromEntries(Object.entries(own.properties).map(([name, value]) => [name, closed(value)]));
    if (own.additionalProperties === undefined && own['x-kubernetes-preserve-unknown-fields'] !== true) own.additionalProperties = false;
  }
  return own;
}

/** Undefined where Go or the module cannot be had. */
function definition(kind: string, version: string): Schema | undefined {
  const [module, file] = MODULES[kind]!;
  const { stdout } = spawnSync('go', ['mod', 'download', '-json', module], { cwd: tmpdir(), encoding: 'utf8', env: { ...process.env, GOFLAGS: '-mod=mod', GO111MODULE: 'on' } });
  const { Dir } = (stdout ? JSON.parse(stdout) : {}) as { Dir?: string };
  if (Dir === undefined) {
    if (process.env['STANCH_TEST_TOOLS'] === 'required') throw new Error(`${module} could not be fetched`);
    return undefined;
  }
  const crd = parseYaml(readFileSync(path.join(Dir, file), 'utf8')) as { spec: { versions: { name: string; schema: { openAPIV3Schema: Schema } }[] } };
  const schema = crd.spec.versions.find((each) => each.name === version)?.schema.openAPIV3Schema;
  return schema && { ...schema, properties: { ...schema.properties, metadata: { type: 'object', required: ['name', 'namespace'] } } };
}

const slot: Slot = { variable: 'STRIPE_KEY', name: 'stripe-key', application: 'shop', namespace: 'web', secretName: 'shop-stripe', secretKey: 'key', fresh: 'NEW', value: 'printf %s "$NEW"', inSecretManifest: false, path: 'src/a.js', multiline: false };
const pair: Slot = { ...slot, secretName: 'shop-tls', secretType: 'kubernetes.io/tls', entries: [{ variable: 'TLS_KEY', secretKey: 'tls.key', value: slot.value }, { variable: 'TLS_CRT', secretKey: 'tls.crt', value: slot.value }] };
const repository = makeRepository();
afterAll(() => repository.remove());
const survey = surveyRepository(repository.dir, gitEnvironment(repository.dir));

const CASES = [
  ...['vault', 'aws', 'gcpsm', 'azurekv'].flatMap((provider) => ['v1', 'v1beta1'].map((version) => ['external-secrets', provider, 'ExternalSecret', version] as const)),
  ...['vault', 'aws', 'gcp', 'azure'].map((provider) => ['secrets-store-csi', provider, 'SecretProviderClass', 'v1'] as const),
  ['sealed-secrets', '', 'SealedSecret', 'v1alpha1'] as const,
];

const definitions = new Map(hasTool('go', 'version') ? CASES.map(([, , kind, version]) => [`${kind} ${version}`, definition(kind, version)]) : []);

describe.skipIf([...definitions.values()].some((schema) => schema === undefined) || definitions.size === 0)('manifests', () => {
  it.each(CASES)('of %s for %s are a %s as published, %s', (id, provider, kind, version) => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats.default(ajv);
    const validate = ajv.compile(closed(definitions.get(`${kind} ${version}`)!));
    for (const each of [slot, pair]) {
      const words = { storeProvider: provider, csiProvider: provider, ...(version === 'v1beta1' ? { externalSecretsVersion: version } : {}) };
      const manifest = parseYaml(STORES.find((store) => store.id === id)!.use(each, { ...survey, words }).files[0]!.content) as { apiVersion: string; kind: string; metadata: object; spec: object };
      expect(manifest).toMatchObject({ kind, metadata: { name: each.secretName, namespace: 'web' } });
      expect(manifest.apiVersion.endsWith(`/${version}`)).toBe(true);
      expect(validate(manifest), JSON.stringify(validate.errors)).toBe(true);
      expect(validate({ ...manifest, spec: { ...manifest.spec, surprise: 1 } })).toBe(false);
      // Both halves of a pair are there.
      for (const key of (each.entries ?? [each]).map((entry) => entry.secretKey)) expect(JSON.stringify(manifest.spec)).toContain(key);
    }
  });
});
