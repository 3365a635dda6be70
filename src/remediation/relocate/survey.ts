/**
 * What secret stores a repository already uses, read from its files. Separate because it looks at names and a bounded
 * part of the contents once, and every store judges the same survey.
 */
import { lstatSync, openSync, readSync, closeSync } from 'node:fs';
import path from 'node:path';
import { runGit } from '../../git/spawn.js';
import type { GitEnvironment } from '../../git/repository.js';

export interface Survey {
  paths: readonly string[];
  /** Marker -> the first path that holds it. */
  found: ReadonlyMap<string, string>;
  /** Words taken from what was found: name of the ESO store, Vault mount, key group of SOPS ... */
  words: Readonly<Record<string, string>>;
}

/** Bytes read of one file, and files read at most: configuration is small, and a plan must not wait for a monorepo. */
const HEAD_BYTES = 64 << 10;
const MOST_FILES = 4000;
const READABLE = /(?:^|\/)(?:\.sops\.yaml|\.gitlab-ci\.yml|Jenkinsfile|Dockerfile[^/]*|[^/]+\.(?:ya?ml|tf|hcl|json|toml|gradle|kts|py|ts|js|go|java|rb|cs|php|env\.example|txt|xml|cfg|ini|md))$/i;
const SKIPPED = /(?:^|\/)(?:node_modules|vendor|dist|build|package-lock\.json|yarn\.lock|pnpm-lock\.yaml|go\.sum)(?:\/|$)/;

/** Marker -> what shows it. */
const MARKERS: Readonly<Record<string, RegExp>> = {
  'external-secrets': /kind:\s*(?:Cluster)?(?:ExternalSecret|SecretStore)\b|apiVersion:\s*external-secrets\.io\//,
  'secrets-store-csi': /kind:\s*SecretProviderClass\b|secrets-store\.csi\.k8s\.io/,
  'sealed-secrets': /kind:\s*SealedSecret\b|bitnami\.com\/v1alpha1/,
  kubernetes: /^kind:\s*(?:Secret|Deployment|StatefulSet|CronJob|DaemonSet)\b/m,
  sops: /^creation_rules:|\bENC\[AES256_GCM,|^sops:\s*$/m,
  vault: /\bvault\.hashicorp\.com\/|\bVAULT_ADDR\b|provider\s+"vault"|hvac\.Client|hashicorp\/vault|spring-cloud-starter-vault|kind:\s*VaultStaticSecret/,
  'vault-database': /vault_database_secret_backend|database\/creds\/|VaultDynamicSecret/,
  'aws-secrets-manager': /secretsmanager|aws_secretsmanager_secret|SecretsManagerClient|client-secrets-manager/i,
  'aws-ssm': /aws_ssm_parameter|GetParameterCommand|ssm:GetParameter|client-ssm|resolve:ssm/i,
  aws: /provider\s+"aws"|aws-actions\/|amazonaws\.com|\bboto3\b|@aws-sdk\//,
  gcp: /google_secret_manager_secret|SecretManagerServiceClient|google-cloud-secret-manager|secretmanager\.googleapis\.com|gcr\.io\/|google-github-actions\//,
  azure: /azurerm_key_vault|\.vault\.azure\.net|azure-keyvault|Azure\.Security\.KeyVault|@Microsoft\.KeyVault|@azure\/keyvault/i,
  dotenv: /\bdotenv\b|env_file:|load_dotenv|godotenv|phpdotenv/,
};
const WORDS: Readonly<Record<string, RegExp>> = {
  storeName: /secretStoreRef:\s*\n(?:\s+kind:.*\n)?\s+name:\s*["']?([A-Za-z0-9.-]+)/,
  storeKind: /secretStoreRef:\s*\n(?:\s+name:.*\n)?\s+kind:\s*["']?((?:Cluster)?SecretStore)\b/,
  externalSecretsVersion: /apiVersion:\s*["']?external-secrets\.io\/(v1(?:beta1)?)\b/,
  storeProvider: /kind:\s*(?:Cluster)?SecretStore\b[\s\S]*?provider:\s*\n\s+(vault|aws|gcpsm|azurekv|akeyless|doppler|onepassword)\b/,
  csiProvider: /kind:\s*SecretProviderClass\b[\s\S]*?provider:\s*["']?(vault|aws|gcp|azure)\b/,
  vaultMount: /(?:vault\s+kv\s+(?:get|put)[^\n]*-mount=|path:\s*["']?|mount\s*=\s*["'])(secret|kv)\b/,
  sopsRecipient: /\b(age1[a-z0-9]{40,})\b/,
  sopsKms: /(arn:aws:kms:[A-Za-z0-9:/_-]+)/,
  sopsPgp: /pgp:\s*>?-?\s*["']?([A-F0-9]{40})/,
  keyVault: /https:\/\/([a-z0-9-]+)\.vault\.azure\.net/i,
  gcpProject: /\bprojects\/([a-z][a-z0-9-]{4,28})\/secrets\//,
};

/** @param root top of the working tree */
export function surveyRepository(root: string, environment: GitEnvironment): Survey {
  const { status, stdout } = runGit(['ls-files', '-z'], { cwd: root, environment });
  const paths = status === 0 ? stdout.toString().split('\0').filter(Boolean) : [];
  const found = new Map<string, string>();
  const words: Record<string, string> = {};
  for (const file of paths.filter((name) => READABLE.test(name) && !SKIPPED.test(name)).slice(0, MOST_FILES)) {
    const text = head(path.join(root, ...file.split('/')));
    if (text === undefined) continue;
    for (const [marker, pattern] of Object.entries(MARKERS)) if (!found.has(marker) && pattern.test(text)) found.set(marker, file);
    for (const [word, pattern] of Object.entries(WORDS)) {
      const value = words[word] === undefined ? pattern.exec(text)?.[1] : undefined;
      if (value !== undefined) words[word] = value;
    }
  }
  const byName: [string, RegExp][] = [['sops', /(?:^|\/)\.sops\.ya?ml$/], ['github', /^\.github\/workflows\/.+\.ya?ml$/], ['gitlab', /^\.gitlab-ci\.ya?ml$/], ['dotenv', /(?:^|\/)\.env(?:\.[a-z]+)?$/], ['compose', /(?:^|\/)(?:docker-)?compose[^/]*\.ya?ml$/]];
  for (const [marker, pattern] of byName) {
    const match = found.has(marker) ? undefined : paths.find((name) => pattern.test(name));
    if (match !== undefined) found.set(marker, match);
  }
  return { paths, found, words };
}

function head(file: string): string | undefined {
  if (!lstatSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
  const handle = openSync(file, 'r');
  try {
    const bytes = Buffer.allocUnsafe(HEAD_BYTES);
    return bytes.toString('utf8', 0, readSync(handle, bytes, 0, HEAD_BYTES, 0));
  } finally {
    closeSync(handle);
  }
}
