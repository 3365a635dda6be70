/** Stores that need no server: SOPS in the repository, secrets of the CI system, dotenv outside of git. */
import { entriesOf, type SecretStore, type StoreUse } from './slot.js';

export const sops: SecretStore = {
  id: 'sops',
  name: 'SOPS',
  fit(survey, slot) {
    const file = survey.found.get('sops');
    return file === undefined ? undefined : { weight: /^\.github\/|^\.gitlab-ci/.test(slot.path) ? 20 : 75, because: `${file} uses it` };
  },
  use(slot, survey): StoreUse {
    const { sopsRecipient, sopsKms, sopsPgp } = survey.words;
    const how = sopsRecipient ? `age: ${sopsRecipient}` : sopsKms ? `kms: ${sopsKms}` : sopsPgp ? `pgp: ${sopsPgp}` : 'age: <recipient of age-keygen -y>';
    const file = `secrets/${slot.application}.enc.yaml`;
    const rules = survey.paths.includes('.sops.yaml');
    return {
      store: [
        ...(sopsRecipient || sopsKms || sopsPgp ? [] : ['umask 077; mkdir -p "$HOME/.config/sops/age"; age-keygen -o "$HOME/.config/sops/age/keys.txt"']),
        `mkdir -p secrets; [ -f ${file} ] || (echo '{}' | sops encrypt --filename-override ${file} --input-type json --output-type yaml /dev/stdin > ${file})`,
        `${slot.value} | jq -Rs . | sops set --value-stdin ${file} '["${slot.variable}"]'`,
        `git add ${rules ? '' : '.sops.yaml '}${file}`,
      ],
      files: [{ path: '.sops.yaml', note: rules ? 'there already; check that a rule covers the file' : 'new file', content: `creation_rules:\n  - path_regex: ^secrets/.*\\.enc\\.yaml$\n    ${how}\n` }],
      text: `The value is kept encrypted in ${file}. Start the process with: sops exec-env ${file} '<command>'; the code reads the environment variable ${slot.variable}.`,
      confirm: `sops decrypt --extract '["${slot.variable}"]' ${file} | wc -c`,
      rollback: `git checkout HEAD -- ${file}`,
    };
  },
};

export const githubSecrets: SecretStore = {
  id: 'github-secrets',
  name: 'GitHub Actions secrets',
  fit(survey, slot) {
    const file = survey.found.get('github');
    if (slot.path.startsWith('.github/workflows/')) return { weight: 100, because: 'the value stands in a workflow' };
    return file === undefined ? undefined : { weight: 25, because: `${file} is a workflow` };
  },
  use(slot): StoreUse {
    return {
      store: [`${slot.value} | gh secret set ${slot.variable}`],
      files: [{ path: slot.path.startsWith('.github/workflows/') ? slot.path : '.github/workflows/<workflow>.yml', note: 'merge into the step that needs it, not the whole job', content: `env:\n${entriesOf(slot).map(({ variable }) => `  ${variable}: \${{ secrets.${variable} }}\n`).join('')}` }],
      text: `The value is kept as the repository secret ${slot.variable}; use an environment secret with required reviewers for production. Where the provider can, replace it by OIDC and keep nothing at all.`,
      confirm: `gh secret list | grep ${slot.variable}`,
      rollback: 'GitHub keeps no versions; set the previous value again while it still works.',
    };
  },
};

export const gitlabVariables: SecretStore = {
  id: 'gitlab-variables',
  name: 'GitLab CI/CD variables',
  fit(survey, slot) {
    const file = survey.found.get('gitlab');
    if (/^\.gitlab-ci|^\.gitlab\//.test(slot.path)) return { weight: 100, because: 'the value stands in the CI configuration' };
    return file === undefined ? undefined : { weight: 26, because: `${file} is there` };
  },
  use(slot): StoreUse {
    const type = slot.multiline ? ' --type file' : ' --masked';
    return {
      store: [`${slot.value} | glab variable set ${slot.variable} --protected${type} || ${slot.value} | glab variable update ${slot.variable} --protected${type}`],
      files: [],
      text: `The value is kept as the protected ${slot.multiline ? 'file' : 'masked'} variable ${slot.variable}; jobs of protected branches read it from the environment${slot.multiline ? ' as the path of a file' : ''}. Nothing is added to .gitlab-ci.yml.`,
      confirm: `glab variable list | grep ${slot.variable}`,
      rollback: 'GitLab keeps no versions; set the previous value again while it still works.',
    };
  },
};

/**
 * What dotenv libraries, Compose, systemd and a shell that sources the file all read as the same: bare when no character means
 * anything to any of them, else in single quotes, and where it holds one in double quotes.
 */
const QUOTED = '!/^[A-Za-z0-9_.:\\/@%?+=,-]*$/ { if (!index($0, q)) $0 = q $0 q; else { gsub(/["$`\\\\]/, "\\\\\\\\&"); $0 = "\\"" $0 "\\"" } }';

export const dotenv: SecretStore = {
  id: 'dotenv',
  name: 'dotenv file outside of git',
  fit: (survey) => ({ weight: survey.found.has('dotenv') ? 22 : 5, because: survey.found.has('dotenv') ? `${survey.found.get('dotenv')} uses it` : 'no secret store was recognised in this repository' }),
  use(slot): StoreUse {
    const line = slot.multiline ? `awk 'BEGIN { printf "${slot.variable}=\\"" } { printf "%s\\\\n", $0 } END { print "\\"" }'` : `awk -v q="'" '${QUOTED} { print "${slot.variable}=" $0 }'`;
    return {
      store: [
        "grep -qxF '.env' .gitignore 2>/dev/null || printf '%s\\n' '.env' '.env.*' '!.env.example' >> .gitignore",
        'git rm --cached --quiet --ignore-unmatch -- .env',
        `umask 077; touch .env; { grep -v '^${slot.variable}=' .env || true; { ${slot.value}; echo; } | ${line}; } > .env.new; mv .env.new .env`,
        `grep -q '^${slot.variable}=' .env.example 2>/dev/null || printf '%s\\n' '${slot.variable}=' >> .env.example`,
        'git add -- .gitignore .env.example',
      ],
      files: [{ path: '.gitignore', note: 'add these lines', content: '.env\n.env.*\n!.env.example\n' }, { path: '.env.example', note: 'add this line', content: `${slot.variable}=\n` }],
      text: `The value is kept in .env, which git ignores; .env.example tells colleagues its name. The process must load it (dotenv, docker compose env_file, systemd EnvironmentFile, or: set -a; . ./.env). For production use a store that is not a file.`,
      confirm: `git check-ignore .env && grep -c '^${slot.variable}=' .env`,
      rollback: 'Put the previous line back into .env.',
    };
  },
};
