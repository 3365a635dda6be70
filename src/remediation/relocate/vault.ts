/** HashiCorp Vault (or OpenBao): KV version 2, and dynamic database accounts where the leak is a database account. */
import { entriesOf, usedIn, type SecretStore, type Slot, type StoreUse } from './slot.js';

export const vaultKv: SecretStore = {
  id: 'vault-kv',
  name: 'HashiCorp Vault (KV version 2)',
  fit: (survey) => usedIn(survey, 'vault', 60),
  use(slot, survey) {
    const mount = survey.words.vaultMount ?? 'secret';
    return {
      store: [
        // cas=0 writes only where nothing is yet: a patch that failed for another reason must not drop the other keys.
        `${slot.value} | vault kv patch -mount=${mount} ${slot.application} ${slot.variable}=- || ${slot.value} | vault kv put -cas=0 -mount=${mount} ${slot.application} ${slot.variable}=-`,
        `vault policy write ${slot.application} vault/${slot.application}.policy.hcl`,
      ],
      files: [
        { path: `vault/${slot.application}.policy.hcl`, note: 'new file', content: `path "${mount}/data/${slot.application}" {\n  capabilities = ["read"]\n}\n` },
        { path: `vault/agent.hcl`, note: 'merge', content: `template {\n  destination = "/run/secrets/${slot.application}.env"\n  perms       = "0600"\n  contents    = "{{ with secret \\"${mount}/data/${slot.application}\\" }}${entriesOf(slot).map(({ variable }) => `${variable}={{ .Data.data.${variable} }}`).join('\\n')}{{ end }}"\n}\n` },
      ],
      text: `The value goes to ${mount}/${slot.application}, key ${slot.variable}. Vault Agent renders it for the process; the code reads the environment variable ${slot.variable}.`,
      confirm: `vault kv get -mount=${mount} -field=${slot.variable} ${slot.application} | wc -c`,
      rollback: `vault kv rollback -mount=${mount} -version=<version-before> ${slot.application}`,
    };
  },
};

const PLUGIN: Record<NonNullable<Slot['database']>, { plugin: string; url: string; create: string }> = {
  postgresql: { plugin: 'postgresql-database-plugin', url: 'postgresql://{{username}}:{{password}}@<host>:5432/<database>', create: 'CREATE ROLE "{{name}}" LOGIN PASSWORD \'{{password}}\' VALID UNTIL \'{{expiration}}\' IN ROLE "<user>"; ALTER ROLE "{{name}}" SET role TO "<user>";' },
  mysql: { plugin: 'mysql-database-plugin', url: '{{username}}:{{password}}@tcp(<host>:3306)/', create: "CREATE USER '{{name}}'@'%' IDENTIFIED BY '{{password}}'; GRANT SELECT, INSERT, UPDATE, DELETE ON <database>.* TO '{{name}}'@'%';" },
  mongodb: { plugin: 'mongodb-database-plugin', url: 'mongodb://{{username}}:{{password}}@<host>:27017/admin', create: '{"db":"admin","roles":[{"role":"readWrite","db":"<database>"}]}' },
  redis: { plugin: 'redis-database-plugin', url: '', create: '["~*","+@read","+@write"]' },
  mssql: { plugin: 'mssql-database-plugin', url: 'sqlserver://{{username}}:{{password}}@<host>:1433', create: "CREATE LOGIN [{{name}}] WITH PASSWORD = '{{password}}'; CREATE USER [{{name}}] FOR LOGIN [{{name}}];" },
};

export const vaultDatabase: SecretStore = {
  id: 'vault-database',
  name: 'HashiCorp Vault (dynamic database accounts)',
  fit: (survey, slot) => (slot.database === undefined ? undefined : usedIn(survey, 'vault-database', 80)),
  use(slot): StoreUse {
    const engine = PLUGIN[slot.database ?? 'postgresql'];
    const url = engine.url === '' ? 'host=<host> port=6379' : `connection_url='${engine.url}'`;
    return {
      store: [
        "vault secrets list -format=json | jq -e '.[\"database/\"]' >/dev/null || vault secrets enable database",
        `${slot.value} | vault write database/config/${slot.application} plugin_name=${engine.plugin} allowed_roles=${slot.application} ${url} username=<vault-admin-user> password=-`,
        `vault write -force database/rotate-root/${slot.application}`,
        `vault write database/roles/${slot.application} @vault/${slot.application}.role.json`,
        `vault policy write ${slot.application} vault/${slot.application}.policy.hcl`,
      ],
      files: [
        { path: `vault/${slot.application}.role.json`, note: 'new file', content: `${JSON.stringify({ db_name: slot.application, default_ttl: '1h', max_ttl: '24h', creation_statements: [engine.create] }, null, 2)}\n` },
        { path: `vault/${slot.application}.policy.hcl`, note: 'new file', content: `path "database/creds/${slot.application}" {\n  capabilities = ["read"]\n}\n` },
      ],
      text: 'Vault makes a database account for each consumer and removes it when its lease ends, so there is nothing left to leak. $NEW is the password of the account that Vault itself uses; Vault replaces it at once by one that only it knows.',
      confirm: `vault read -format=json database/creds/${slot.application} | jq .lease_duration`,
      rollback: `vault lease revoke -prefix database/creds/${slot.application}`,
    };
  },
};
