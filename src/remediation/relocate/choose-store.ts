/** Which store a leak belongs to: the best fit of what the repository uses already. */
import { awsParameterStore, awsSecretsManager, azureKeyVault, gcpSecretManager } from './cloud-stores.js';
import { StanchError } from '../../util/errors.js';
import { dotenv, githubSecrets, gitlabVariables, sops } from './file-stores.js';
import { externalSecrets, sealedSecrets, secretsStoreCsi } from './kubernetes-stores.js';
import type { SecretStore, Slot } from './slot.js';
import type { Survey } from './survey.js';
import { vaultDatabase, vaultKv } from './vault.js';

export const STORES: readonly SecretStore[] = [
  vaultKv, vaultDatabase, awsSecretsManager, awsParameterStore, gcpSecretManager, azureKeyVault,
  externalSecrets, secretsStoreCsi, sealedSecrets, sops, githubSecrets, gitlabVariables, dotenv,
];

export interface ChosenStore {
  store: SecretStore;
  because: string;
}

/** Best first. `wanted` (an id) goes ahead of everything. Never empty: dotenv always fits. @throws StanchError STORE_UNKNOWN */
export function rankStores(survey: Survey, slot: Slot, wanted?: string): ChosenStore[] {
  if (wanted !== undefined && !STORES.some((store) => store.id === wanted)) throw new StanchError('STORE_UNKNOWN', `no store has the id ${wanted}`, `Stores: ${STORES.map((store) => store.id).join(', ')}`);
  const fitting = STORES.flatMap((store) => {
    const fit = store.id === wanted ? { weight: 1000, because: 'it was asked for' } : store.fit(survey, slot);
    return fit ? [{ store, because: fit.because, weight: fit.weight }] : [];
  });
  return fitting.sort((a, b) => b.weight - a.weight || (a.store.id < b.store.id ? -1 : 1)).map(({ store, because }) => ({ store, because }));
}
