/** The secret stores of the three large clouds. Values go in by standard input, never as an argument. */
import { entriesOf, usedIn, type SecretStore } from './slot.js';

export const awsSecretsManager: SecretStore = {
  id: 'aws-secrets-manager',
  name: 'AWS Secrets Manager',
  fit: (survey) => usedIn(survey, 'aws-secrets-manager', 58) ?? usedIn(survey, 'aws', 30),
  use(slot) {
    const id = `${slot.application}/${slot.variable}`;
    return {
      store: [
        `aws secretsmanager create-secret --name ${id} --secret-string file:///dev/stdin < <(${slot.value}) || aws secretsmanager put-secret-value --secret-id ${id} --secret-string file:///dev/stdin < <(${slot.value})`,
      ],
      files: [{ path: `infra/${slot.name}.tf`, note: 'new file; the value itself stays out of Terraform', content: `data "aws_secretsmanager_secret" "${underscore(slot.name)}" {\n  name = "${id}"\n}\n\nresource "aws_iam_policy" "read_${underscore(slot.name)}" {\n  name = "read-${slot.name}"\n  policy = jsonencode({\n    Version = "2012-10-17"\n    Statement = [{\n      Effect   = "Allow"\n      Action   = "secretsmanager:GetSecretValue"\n      Resource = data.aws_secretsmanager_secret.${underscore(slot.name)}.arn\n    }]\n  })\n}\n` }],
      text: `The value is kept as ${id}. On ECS name it in the task definition under "secrets" (valueFrom), on Lambda read it with the extension; the code reads the environment variable ${slot.variable}.`,
      confirm: `aws secretsmanager get-secret-value --secret-id ${id} --query SecretString --output text | wc -c`,
      rollback: `aws secretsmanager update-secret-version-stage --secret-id ${id} --version-stage AWSCURRENT --move-to-version-id <previous-version> --remove-from-version-id <current-version>`,
    };
  },
};

export const awsParameterStore: SecretStore = {
  id: 'aws-ssm',
  name: 'AWS SSM Parameter Store',
  fit: (survey) => usedIn(survey, 'aws-ssm', 57),
  use(slot) {
    const name = `/${slot.application}/${slot.variable}`;
    return {
      store: [`aws ssm put-parameter --name ${name} --type SecureString --overwrite --value file:///dev/stdin < <(${slot.value})`],
      files: [{ path: `infra/${slot.name}.tf`, note: 'new file; the value itself stays out of Terraform', content: `data "aws_caller_identity" "current" {}\ndata "aws_region" "current" {}\n\nresource "aws_iam_policy" "read_${underscore(slot.name)}" {\n  name = "read-${slot.name}"\n  policy = jsonencode({\n    Version = "2012-10-17"\n    Statement = [{\n      Effect   = "Allow"\n      Action   = "ssm:GetParameter"\n      Resource = "arn:aws:ssm:\${data.aws_region.current.name}:\${data.aws_caller_identity.current.account_id}:parameter${name}"\n    }]\n  })\n}\n` }],
      text: `The value is kept as the SecureString ${name}. On ECS name it in the task definition under "secrets"; the code reads the environment variable ${slot.variable}.`,
      confirm: `aws ssm get-parameter --name ${name} --with-decryption --query Parameter.Value --output text | wc -c`,
      rollback: `aws ssm get-parameter-history --name ${name} names the versions; label or put the previous one again`,
    };
  },
};

export const gcpSecretManager: SecretStore = {
  id: 'gcp-secret-manager',
  name: 'Google Cloud Secret Manager',
  fit: (survey) => usedIn(survey, 'gcp', 56),
  use(slot, survey) {
    const project = survey.words.gcpProject ? ` --project=${survey.words.gcpProject}` : '';
    return {
      store: [
        `gcloud secrets describe ${slot.name}${project} >/dev/null 2>&1 || gcloud secrets create ${slot.name} --replication-policy=automatic${project}`,
        `${slot.value} | gcloud secrets versions add ${slot.name} --data-file=-${project}`,
        `gcloud secrets add-iam-policy-binding ${slot.name}${project} --member=serviceAccount:<service-account> --role=roles/secretmanager.secretAccessor`,
      ],
      files: [{ path: 'service.yaml', note: 'merge into the Cloud Run service', content: `spec:\n  template:\n    spec:\n      containers:\n        - env:\n${entriesOf(slot).map(({ variable }) => `            - name: ${variable}\n              valueFrom:\n                secretKeyRef:\n                  name: ${variable.toLowerCase().replaceAll('_', '-')}\n                  key: latest\n`).join('')}` }],
      text: `The value is kept as the secret ${slot.name}. Cloud Run, Cloud Functions and GKE hand it over as the environment variable ${slot.variable}.`,
      confirm: `gcloud secrets versions access latest --secret=${slot.name}${project} | wc -c`,
      rollback: `gcloud secrets versions enable <previous-version> --secret=${slot.name}${project}`,
    };
  },
};

export const azureKeyVault: SecretStore = {
  id: 'azure-key-vault',
  name: 'Azure Key Vault',
  fit: (survey) => usedIn(survey, 'azure', 56),
  use(slot, survey) {
    const vault = survey.words.keyVault ?? '<vault>';
    return {
      store: [`az keyvault secret set --vault-name ${vault} --name ${slot.name} --file /dev/stdin --output none < <(${slot.value})`],
      files: [{ path: 'appsettings-reference.json', note: 'merge into the application settings of the App Service or Function App', content: `${JSON.stringify(entriesOf(slot).map(({ variable }) => ({ name: variable, value: `@Microsoft.KeyVault(SecretUri=https://${vault}.vault.azure.net/secrets/${variable.toLowerCase().replaceAll('_', '-')}/)`, slotSetting: false })), null, 2)}\n` }],
      text: `The value is kept as the secret ${slot.name}; the App Service resolves the reference with its managed identity and the code reads the environment variable ${slot.variable}.`,
      confirm: `az keyvault secret show --vault-name ${vault} --name ${slot.name} --query value --output tsv | wc -c`,
      rollback: `az keyvault secret list-versions --vault-name ${vault} --name ${slot.name} names the versions; set the previous one again`,
    };
  },
};

function underscore(name: string): string {
  return name.replaceAll('-', '_');
}
