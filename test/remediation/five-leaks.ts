/** A pushed repository with the five leaks that a responder meets most: AWS pair, Stripe, PostgreSQL URL, RSA key in a Kubernetes Secret, OpenAI. */
import { generateKeyPairSync } from 'node:crypto';
import type { Finding } from '../../src/findings/types.js';
import { makeRepository, type MadeRepository } from '../git/made-repository.js';
import { random } from '../random.js';
import { findingAt, ruleNamed } from './made-leaks.js';

export interface FiveLeaks {
  repository: MadeRepository;
  findings: Finding[];
  values: string[];
  commit: string;
}

export function fiveLeaks(): FiveLeaks {
  const repository = makeRepository();
  const keyId = `AKIA${random('A-Z2-7', 16, 1)}`;
  const secretKey = random('A-Za-z0-9', 40, 2);
  const stripe = `sk_live_${random('A-Za-z0-9', 24, 3)}`;
  const password = random('A-Za-z0-9', 18, 4);
  const openai = `sk-proj-${random('A-Za-z0-9', 48, 5)}`;
  const pem = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs1', format: 'pem' }).toString().trim();
  const encoded = Buffer.from(`${pem}\n`).toString('base64');
  repository.git(['remote', 'add', 'origin', 'https://user:secret@github.com/acme/shop.git']);
  repository.write('README.md', '# shop\n');
  repository.commit('start');
  repository.write('deploy/upload.sh', `#!/bin/bash\nexport AWS_ACCESS_KEY_ID=${keyId}\nexport AWS_SECRET_ACCESS_KEY=${secretKey}\naws s3 sync . s3://shop\n`);
  repository.write('src/billing.ts', `import Stripe from 'stripe';\n\nexport const stripe = new Stripe('${stripe}');\n`);
  repository.write('config/settings.py', `DATABASE_URL = "postgresql://shop_app:${password}@db.shop.example:5432/shop"\n`);
  repository.write('k8s/tls.yaml', `apiVersion: v1\nkind: Secret\nmetadata:\n  name: shop-tls\n  namespace: shop\ntype: Opaque\ndata:\n  tls.key: ${encoded}\n`);
  repository.write('k8s/store.yaml', 'apiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata:\n  name: other\nspec:\n  secretStoreRef:\n    name: cluster-vault\n    kind: ClusterSecretStore\n');
  repository.write('ai/client.js', `const client = new OpenAI({ apiKey: '${openai}' });\n`);
  const commit = repository.commit('add the services');
  repository.git(['update-ref', 'refs/remotes/origin/main', commit]);
  repository.git(['branch', '-q', '--set-upstream-to=origin/main', 'main']);
  const exposure = (path: string): NonNullable<Finding['exposure']> => ({ introducedBy: commit, introducedAt: '2023-11-14T23:14:20+01:00', author: 'Ann Author', inHead: true, pushed: true, refs: ['main', 'origin/main'], commits: 1, paths: [path] });
  const blob = (path: string): string => repository.git(['rev-parse', `${commit}:${path}`]);
  const at = (rule: ReturnType<typeof ruleNamed>, value: string, path: string, extra: Partial<Parameters<typeof findingAt>[1]> = {}): Finding => findingAt(repository, { rule, value, places: [{ path, commit, blob: blob(path) }], exposure: exposure(path), ...extra });
  return {
    repository, commit,
    values: [secretKey, keyId, stripe, password, openai, encoded, pem.split('\n')[1]!],
    findings: [
      at(ruleNamed('aws-access-key-id', 'AWS', 'aws'), keyId, 'deploy/upload.sh', { key: 'AWS_ACCESS_KEY_ID' }),
      at(ruleNamed('aws-secret-access-key', 'AWS', 'aws'), secretKey, 'deploy/upload.sh', { key: 'AWS_SECRET_ACCESS_KEY' }),
      at(ruleNamed('stripe-live-secret-key', 'Stripe', 'stripe'), stripe, 'src/billing.ts'),
      at(ruleNamed('postgres-url', 'PostgreSQL', 'postgresql', { severity: 'high' }), password, 'config/settings.py', { key: 'DATABASE_URL' }),
      at(ruleNamed('private-key-rsa', 'Generic', 'private-key', { severity: 'high', family: 'crypto-key' }), pem, 'k8s/tls.yaml', { stored: encoded, decodedFrom: ['base64'], key: 'tls.key' }),
      at(ruleNamed('openai-project-key', 'OpenAI', 'openai'), openai, 'ai/client.js', { key: 'apiKey' }),
    ],
  };
}
