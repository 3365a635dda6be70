/** Stores whose consumer is a Kubernetes workload: External Secrets Operator, Secrets Store CSI driver, Sealed Secrets. */
import type { PlannedFile } from '../plan-types.js';
import { awsSecretsManager, azureKeyVault, gcpSecretManager } from './cloud-stores.js';
import { entriesOf, usedIn, type SecretStore, type Slot, type SlotEntry, type StoreUse } from './slot.js';
import type { Survey } from './survey.js';
import { vaultKv } from './vault.js';

/** Behind an operator stands a real store; its own commands put the value there. */
const BACKENDS: Readonly<Record<string, SecretStore>> = { vault: vaultKv, aws: awsSecretsManager, gcpsm: gcpSecretManager, gcp: gcpSecretManager, azurekv: azureKeyVault, azure: azureKeyVault };

export const externalSecrets: SecretStore = {
  id: 'external-secrets',
  name: 'External Secrets Operator',
  fit: (survey, slot) => usedIn(survey, 'external-secrets', inCluster(slot, survey, 90)),
  use(slot, survey): StoreUse {
    const provider = survey.words.storeProvider ?? 'vault';
    const backend = BACKENDS[provider]?.use(slot, survey);
    const manifest = [
      // Operators before 0.16 know v1beta1 only; what the repository uses is what its cluster serves.
      `apiVersion: external-secrets.io/${survey.words.externalSecretsVersion ?? 'v1'}`,
      'kind: ExternalSecret',
      'metadata:', `  name: ${slot.secretName}`, `  namespace: ${slot.namespace}`,
      'spec:',
      '  refreshInterval: 1h',
      '  secretStoreRef:', `    name: ${survey.words.storeName ?? provider}`, `    kind: ${survey.words.storeKind ?? 'SecretStore'}`,
      '  target:', `    name: ${slot.secretName}`, '    creationPolicy: Owner', ...(slot.secretType ? ['    template:', `      type: ${slot.secretType}`] : []),
      '  data:',
      ...entriesOf(slot).flatMap((entry) => {
        const { key, property } = remoteReference(provider, slot, entry);
        return [`    - secretKey: ${entry.secretKey}`, '      remoteRef:', `        key: ${key}`, ...(property ? [`        property: ${property}`] : [])];
      }),
    ];
    return {
      store: [...valueOnly(backend), `kubectl apply -f ${besides(slot, 'external-secret')}`],
      files: [{ path: besides(slot, 'external-secret'), note: manifestNote(slot), content: `${manifest.join('\n')}\n` }, ...workload(slot)],
      text: `The value goes to the store behind the operator (${provider}); the operator writes the Secret ${slot.namespace}/${slot.secretName}, which the workload reads as before.`,
      confirm: `kubectl wait externalsecret/${slot.secretName} -n ${slot.namespace} --for=condition=Ready --timeout=60s`,
      rollback: backend?.rollback ?? 'Restore the previous version in the store.',
    };
  },
};

export const secretsStoreCsi: SecretStore = {
  id: 'secrets-store-csi',
  name: 'Secrets Store CSI driver',
  fit: (survey, slot) => usedIn(survey, 'secrets-store-csi', inCluster(slot, survey, 85)),
  use(slot, survey): StoreUse {
    const provider = survey.words.csiProvider ?? 'vault';
    const backend = BACKENDS[provider]?.use(slot, survey);
    const manifest = [
      'apiVersion: secrets-store.csi.x-k8s.io/v1',
      'kind: SecretProviderClass',
      'metadata:', `  name: ${slot.secretName}`, `  namespace: ${slot.namespace}`,
      'spec:',
      `  provider: ${provider}`,
      '  secretObjects:',
      `    - secretName: ${slot.secretName}`, `      type: ${slot.secretType ?? 'Opaque'}`,
      '      data:', ...entriesOf(slot).flatMap(({ secretKey }) => [`        - objectName: ${secretKey}`, `          key: ${secretKey}`]),
      '  parameters:', ...csiParameters(provider, slot).map((line) => `    ${line}`),
    ];
    const volume = [
      'spec:', '  template:', '    spec:', '      volumes:', `        - name: ${slot.secretName}`,
      '          csi:', '            driver: secrets-store.csi.k8s.io', '            readOnly: true', '            volumeAttributes:', `              secretProviderClass: ${slot.secretName}`,
      '      containers:', '        - name: <container>', '          volumeMounts:', `            - name: ${slot.secretName}`, `              mountPath: /mnt/secrets/${slot.secretName}`, '              readOnly: true',
    ];
    return {
      store: [...valueOnly(backend), `kubectl apply -f ${besides(slot, 'secret-provider-class')}`],
      files: [
        { path: besides(slot, 'secret-provider-class'), note: manifestNote(slot), content: `${manifest.join('\n')}\n` },
        { path: 'deployment.yaml', note: 'merge into the workload', content: `${volume.join('\n')}\n` },
      ],
      text: `The driver mounts the value at /mnt/secrets/${slot.secretName}/${slot.secretKey} and keeps the Secret ${slot.namespace}/${slot.secretName} in step while a pod mounts it.`,
      confirm: `kubectl get secretproviderclasspodstatus -n ${slot.namespace}`,
      rollback: backend?.rollback ?? 'Restore the previous version in the store.',
    };
  },
};

export const sealedSecrets: SecretStore = {
  id: 'sealed-secrets',
  name: 'Sealed Secrets',
  fit: (survey, slot) => usedIn(survey, 'sealed-secrets', inCluster(slot, survey, 88)),
  use(slot): StoreUse {
    const file = besides(slot, 'sealed-secret');
    return {
      store: [
        'kubeseal --fetch-cert > sealing-cert.pem',
        `mkdir -p ${file.slice(0, file.lastIndexOf('/'))}; cat > ${file} <<END\n${sealed(slot, (entry) => `$(${entry.value} | kubeseal --raw --cert sealing-cert.pem --namespace ${slot.namespace} --name ${slot.secretName} --from-file=/dev/stdin)`)}END`,
        `kubectl apply -f ${file}`,
      ],
      files: [{ path: file, note: 'written by the command above; safe to commit', content: sealed(slot, () => '<ciphertext that kubeseal writes>') }, ...workload(slot)],
      text: `Only the cluster's controller can open the sealed value; it writes the Secret ${slot.namespace}/${slot.secretName}. sealing-cert.pem is public.`,
      confirm: `kubectl get secret ${slot.secretName} -n ${slot.namespace} -o jsonpath='{.data.${slot.secretKey.replaceAll('.', '\\.')}}' | base64 -d | wc -c`,
      rollback: `git checkout HEAD^ -- ${file} && kubectl apply -f ${file}`,
    };
  },
};

function sealed(slot: Slot, ciphertext: (entry: SlotEntry) => string): string {
  return `apiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\nmetadata:\n  name: ${slot.secretName}\n  namespace: ${slot.namespace}\nspec:\n  encryptedData:\n${entriesOf(slot).map((entry) => `    ${entry.secretKey}: ${ciphertext(entry)}\n`).join('')}  template:\n    metadata:\n      name: ${slot.secretName}\n      namespace: ${slot.namespace}\n    type: ${slot.secretType ?? 'Opaque'}\n`;
}

function remoteReference(provider: string, slot: Slot, { variable }: SlotEntry): { key: string; property?: string } {
  if (provider === 'vault') return { key: slot.application, property: variable };
  return { key: provider === 'aws' ? `${slot.application}/${variable}` : nameOf(variable) };
}

/** As the clouds' own stores name it (see slotFor). */
function nameOf(variable: string): string {
  return variable.toLowerCase().replaceAll('_', '-');
}

function csiParameters(provider: string, slot: Slot): string[] {
  const entries = entriesOf(slot);
  switch (provider) {
    case 'aws': return ['objects: |', ...entries.flatMap(({ variable, secretKey }) => [`  - objectName: "${slot.application}/${variable}"`, '    objectType: "secretsmanager"', `    objectAlias: "${secretKey}"`])];
    case 'azure': return ['usePodIdentity: "false"', 'keyvaultName: "<vault>"', 'tenantId: "<tenant-id>"', 'objects: |', '  array:', ...entries.flatMap(({ variable, secretKey }) => ['    - |', `      objectName: ${nameOf(variable)}`, `      objectAlias: ${secretKey}`, '      objectType: secret'])];
    case 'gcp': return ['secrets: |', ...entries.flatMap(({ variable, secretKey }) => [`  - resourceName: "projects/<project>/secrets/${nameOf(variable)}/versions/latest"`, `    path: "${secretKey}"`])];
    default: return ['vaultAddress: "https://<vault>:8200"', `roleName: "${slot.application}"`, 'objects: |', ...entries.flatMap(({ variable, secretKey }) => [`  - objectName: "${secretKey}"`, `    secretPath: "secret/data/${slot.application}"`, `    secretKey: "${variable}"`])];
  }
}

/** Who may read it is settled for the operator already. */
function valueOnly(backend: StoreUse | undefined): readonly string[] {
  return (backend?.store ?? []).filter((command) => !command.startsWith('vault policy') && !command.includes('add-iam-policy-binding'));
}

function manifestNote(slot: Slot): string {
  return /\.ya?ml$/i.test(slot.path) ? `new file; takes the place of ${slot.path} if that is the Secret's manifest` : 'new file';
}

/** The env entry of a workload that did not read the Secret before. */
function workload(slot: Slot): PlannedFile[] {
  if (/\.ya?ml$/i.test(slot.path)) return [];
  return [{ path: 'deployment.yaml', note: 'merge into the container', content: `env:\n${entriesOf(slot).map(({ variable, secretKey }) => `  - name: ${variable}\n    valueFrom:\n      secretKeyRef:\n        name: ${slot.secretName}\n        key: ${secretKey}\n`).join('')}` }];
}

/** Next to the manifest that leaked, else under k8s/. */
function besides(slot: Slot, kind: string): string {
  const folder = /\.ya?ml$/i.test(slot.path) && slot.path.includes('/') && /^[A-Za-z0-9_./-]+$/.test(slot.path) ? slot.path.slice(0, slot.path.lastIndexOf('/')) : 'k8s';
  return `${folder}/${slot.secretName}.${kind}.yaml`;
}

/** These stores serve workloads in a cluster: less so a value that leaked from a CI file. */
function inCluster(slot: Slot, survey: Survey, weight: number): number {
  if (/^\.github\/|^\.gitlab-ci/.test(slot.path)) return 10;
  return /\.ya?ml$/i.test(slot.path) || survey.found.has('kubernetes') ? weight : weight - 20;
}
