/**
 * What keeps the next secret out: hook, CI check, push protection, allow list, short-lived credentials. Separate
 * because it is the same for every leak but for the host and what the issuers offer instead of long-lived values.
 */
import type { PlanStep } from './plan-types.js';
import type { RepositoryState } from './repository-state.js';
import type { RotationGuide } from './rotation-guides.js';
import { VERSION } from '../util/version.js';

const PUSH_PROTECTION: Record<string, string> = {
  github: 'Repository > Settings > Advanced Security > Secret Protection > Push protection',
  gitlab: 'Project > Settings > Repository > Push rules > Prevent pushing secret files; Secure > Security configuration > Secret push protection',
  bitbucket: 'Repository settings > Security > Secret scanning',
  azure: 'Project settings > Repositories > Advanced Security > Block secrets on push',
};

export function preventSteps(state: RepositoryState | undefined, guides: readonly RotationGuide[]): PlanStep[] {
  const hosts = [...new Set(state?.remotes.map((remote) => remote.host) ?? [])];
  const steps: PlanStep[] = [
    { stage: 'prevent', title: 'Stop it before the commit', text: 'Install the hook in every clone; it reads the staged change and refuses a commit that holds a secret.', commands: ['stanch hook install', 'stanch hook doctor'], confirm: 'doctor names stanch as the hook that runs' },
    {
      stage: 'prevent', title: 'Stop it before the merge', text: 'Scan each push and pull request in CI. The hook can be skipped, this cannot.',
      commands: [],
      ...(hosts.includes('gitlab')
        ? { files: [{ path: '.gitlab-ci.yml', note: 'add this job', content: 'secrets:\n  stage: test\n  image: node:22\n  variables:\n    GIT_DEPTH: "0"\n  script:\n    - BASE="${CI_MERGE_REQUEST_DIFF_BASE_SHA:-$CI_COMMIT_BEFORE_SHA}"\n    # a new branch has no commit before\n    - case "$BASE" in *[!0]*) ;; *) BASE="origin/$CI_DEFAULT_BRANCH" ;; esac\n    - npx stanch scan --range "$BASE..$CI_COMMIT_SHA"\n' }] }
        : { files: [{ path: '.github/workflows/secrets.yml', note: 'new file', content: `name: secrets\non: [push, pull_request]\npermissions:\n  contents: read\njobs:\n  stanch:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n        with:\n          fetch-depth: 0\n      - uses: stanch/stanch@v${VERSION}\n` }] }),
      confirm: 'make the check required for the default branch',
    },
    ...hosts.flatMap((host): PlanStep[] => (PUSH_PROTECTION[host] ? [{ stage: 'prevent', title: 'Turn on push protection at the host', text: 'The host refuses known formats itself, for everybody who pushes.', commands: [], console: PUSH_PROTECTION[host] }] : [])),
    { stage: 'prevent', title: 'Say why what remains is no secret', text: 'Accept what is known and harmless with a reason, an owner and an expiry, so that the next report is short enough to be read.', commands: ['stanch baseline create', 'stanch baseline audit'] },
  ];
  const advice = [...new Map(guides.filter((guide) => guide.prevent).map((guide) => [guide.id, `${guide.name}: ${guide.prevent}`])).values()];
  if (advice.length > 0) steps.push({ stage: 'prevent', title: 'Replace long-lived values by short-lived ones', text: advice.join('\n'), commands: [] });
  return steps;
}
