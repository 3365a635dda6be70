/**
 * Rules that gitleaks names differently: an allow list or a disabled rule of a gitleaks file must mean the same
 * secrets here. Only names that are no id of a rule here stand in it, and generic-api-key, which is several rules here.
 */
import { own } from '../util/own.js';

const IDS: Readonly<Record<string, readonly string[]>> = {
  'aws-access-token': ['aws-access-key-id', 'aws-temporary-access-key-id', 'aws-secret-access-key'],
  'aws-amazon-bedrock-api-key-long-lived': ['aws-bedrock-api-key-long'],
  'aws-amazon-bedrock-api-key-short-lived': ['aws-bedrock-api-key-short'],
  'generic-api-key': ['generic-*'],
  'private-key': ['private-key-*'],
  'github-pat': ['github-personal-access-token'],
  'github-oauth': ['github-oauth-token'],
  'github-app-token': ['github-installation-token*', 'github-user-to-server-token'],
  'gitlab-pat': ['gitlab-personal-access-token*'],
  'gitlab-ptt': ['gitlab-pipeline-trigger-token'],
  'gitlab-rrt': ['gitlab-runner-registration-token'],
  'gitlab-cicd-job-token': ['gitlab-ci-job-token'],
  'slack-app-token': ['slack-app-level-token'],
  'slack-webhook-url': ['slack-incoming-webhook', 'slack-workflow-webhook'],
  'stripe-access-token': ['stripe-live-*', 'stripe-test-*'],
  'pypi-upload-token': ['pypi-api-token'],
  'sendgrid-api-token': ['sendgrid-api-key'],
  'twilio-api-key': ['twilio-api-key-*'],
  'openai-api-key': ['openai-*'],
  jwt: ['json-web-token'],
  'jwt-base64': ['json-web-token'],
  'kubernetes-secret-yaml': ['kubernetes-secret-manifest'],
};

/** Ids here for an id of gitleaks; the id itself where both have it, or where it is a rule of the file. */
export function idsOf(gitleaksId: string): readonly string[] {
  return own(IDS, gitleaksId) ?? [gitleaksId];
}
