/**
 * From the event that started a workflow to what has to be scanned. Pure, so that every event can be tested with the
 * payload that GitHub documents (docs.github.com, "Webhook events and payloads").
 */

export type Target =
  /** Every commit of `head` that none of `exclude` reaches, or none of `otherwise` when something of `exclude` is gone for good. */
  | { mode: 'range'; head: string; exclude: readonly string[]; otherwise?: readonly string[]; why: string; pullRequest: boolean }
  | { mode: 'history'; why: string }
  | { mode: 'worktree'; why: string };

export interface EventPayload {
  pull_request?: { base: { sha: string; ref: string }; head: { sha: string }; commits?: number };
  merge_group?: { base_sha: string; head_sha: string };
  ref?: string;
  before?: string;
  after?: string;
  deleted?: boolean;
  repository?: { default_branch?: string };
}

const zeros = /^0+$/;
const objectId = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

function known(id: string | undefined): id is string {
  return id !== undefined && objectId.test(id) && !zeros.test(id);
}

/** @returns null when nothing was added, as for a deleted branch */
export function targetOf(eventName: string, payload: EventPayload): Target | null {
  switch (eventName) {
    case 'pull_request':
    case 'pull_request_target':
    case 'pull_request_review': {
      const request = payload.pull_request;
      if (!request || !known(request.base.sha) || !known(request.head.sha)) break;
      return { mode: 'range', head: request.head.sha, exclude: [request.base.sha], why: 'the commits of the pull request', pullRequest: true };
    }
    case 'merge_group': {
      const group = payload.merge_group;
      if (!group || !known(group.base_sha) || !known(group.head_sha)) break;
      return { mode: 'range', head: group.head_sha, exclude: [group.base_sha], why: 'the commits of the merge group', pullRequest: false };
    }
    case 'push': {
      if (payload.deleted || (payload.after !== undefined && zeros.test(payload.after))) return null;
      if (!known(payload.after)) break;
      const otherwise = defaultBranch(payload);
      if (!known(payload.before)) return { mode: 'range', head: payload.after, exclude: otherwise, why: `the commits of the new ${payload.ref?.startsWith('refs/tags/') ? 'tag' : 'branch'}`, pullRequest: false };
      return { mode: 'range', head: payload.after, exclude: [payload.before], otherwise, why: 'the pushed commits', pullRequest: false };
    }
    case 'schedule':
    case 'workflow_dispatch':
    case 'repository_dispatch':
      return { mode: 'history', why: `the whole history (${eventName})` };
  }
  return { mode: 'worktree', why: `the checked-out files (event ${eventName})` };
}

/** New on a branch, or on one whose former head is gone, is what the default branch does not have; on that one everything. */
function defaultBranch({ ref, repository }: EventPayload): string[] {
  const name = repository?.default_branch;
  return name === undefined || ref === `refs/heads/${name}` ? [] : [`refs/remotes/origin/${name}`];
}
