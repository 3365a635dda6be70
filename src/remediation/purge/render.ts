/** The report of a rehearsal for people: what was done, the proof, what is lost, and only then the commands. */
import { escapeControl } from '../../findings/redact.js';
import { safeJson } from '../../reporters/json.js';
import type { PurgeLosses, PurgeReport } from './purge-types.js';

export type PurgeFormat = 'text' | 'markdown' | 'json';

export function renderPurgeReport(report: PurgeReport, format: PurgeFormat): string {
  if (format === 'json') return `${safeJson(report, 2)}\n`;
  const mark = format === 'markdown';
  const out: string[] = [heading('History rewrite, rehearsed and proved', 1, mark), ''];
  const list = (items: readonly string[]): void => {
    for (const item of items) out.push(`- ${line(item, mark)}`);
  };
  const commands = (items: readonly string[]): void => {
    if (mark) out.push('```bash', ...items.map(escapeLines), '```');
    else for (const item of items) out.push(`  ${escapeLines(item).replaceAll('\n', '\n  ')}`);
  };

  out.push(line(`Made ${report.madeAt.slice(0, 16).replace('T', ' ')} UTC from ${report.repository} with ${report.engineName}. Your repository and the remote were only read.`, mark), '');
  out.push(heading('Proof', 2, mark), '');
  list([
    `Gone: none of ${report.proof.formsSearched} forms (plain, encoded, escaped, as found) of ${count(report.secrets.length, 'value')} is in any of ${number(report.proof.objectsSearched)} objects of the result.`,
    `Nothing else changed: ${number(report.proof.idsAsPredicted)} commits, tags and refs have exactly the ids that were computed for them beforehand, and an id is a hash over every byte below it.`,
    report.proof.fsck === 'clean' ? 'git fsck --strict: clean.' : 'git fsck --strict: what it says, it says of the original as well.',
    ...(report.proof.rescanned ? ['A scan of the result with every rule finds none of them.'] : []),
    `Commits ${number(report.before.commits)} before, ${number(report.after.commits)} after; objects ${number(report.before.objects)} before, ${number(report.after.objects)} after.`,
  ]);
  out.push('', heading('What changed', 2, mark), '');
  const { rewritten } = report;
  list([
    ...report.secrets.map((secret) => `${secret.kind} ${secret.masked} (${secret.fingerprint}): in ${count(secret.objects, 'object')}${secret.forms.length > 0 ? `, as ${secret.forms.join(', ')}` : ''}`),
    `${count(rewritten.commits, 'commit')} rewritten, ${number(rewritten.touched)} of them because of their own content; ${count(rewritten.blobs, 'file version')}, ${count(rewritten.messages, 'message')}, ${count(rewritten.tags, 'annotated tag')}, ${count(rewritten.names, 'name')}.`,
    `Files: ${report.paths.slice(0, 20).join(', ')}${report.paths.length > 20 ? ` and ${report.paths.length - 20} more` : ''}`,
    `First changed commits: ${report.firstChanged.slice(0, 10).join(', ')}${report.firstChanged.length > 10 ? ` and ${report.firstChanged.length - 10} more` : ''}`,
    `Old and new ids of all commits: ${report.commitMap}`,
  ]);
  out.push('', heading('Refs', 2, mark), '');
  list(report.refs.map((ref) => `${ref.name}: ${ref.before.slice(0, 12)} -> ${ref.after.slice(0, 12)}`));
  const lost = lossLines(report.losses);
  if (lost.length > 0) {
    out.push('', heading('What is lost, and what this does not reach', 2, mark), '');
    list(lost);
  }
  out.push('', heading('Push it', 2, mark), '', line('Only after every value was rotated and everybody was told. Lift branch protection for the push. Branches move together or not at all, and only if the remote still is where this clone last saw it (git fetch, and rehearse again, if not). A tag or note that only this clone has is refused as stale; leave it.', mark), '');
  commands(report.push);
  out.push('', heading('The way back', 2, mark), '', line('While your clone still has the old commits, from its top. It brings the secrets back with them, so only if something cannot do without.', mark), '');
  commands(report.wayBack);
  out.push('', heading('Then your own clone', 2, mark), '', line('This ends the way back.', mark), '');
  commands(report.ownClone);
  out.push('', heading('Note for collaborators', 2, mark), '', ...(mark ? ['````markdown', ...report.collaborators.split('\n'), '````'] : report.collaborators.split('\n').map((row) => `  ${escapeControl(row)}`)));
  out.push('', heading('Hook for the server (pre-receive): refuses the old commits', 2, mark), '');
  commands([report.hook.trimEnd()]);
  const total = Object.values(report.durations).reduce((sum, ms) => sum + ms, 0);
  out.push('', line(`Took ${seconds(total)} (${Object.entries(report.durations).map(([stage, ms]) => `${stage} ${seconds(ms)}`).join(', ')}). The mirror is ${report.mirror}; delete its folder when you are done.`, mark), '');
  return out.join('\n');
}

function lossLines(losses: PurgeLosses): string[] {
  const lines: [boolean, string][] = [
    [losses.signedCommits > 0, `${count(losses.signedCommits, 'signed commit')} lost the signature: what was signed has changed.`],
    [losses.signedTags.length > 0, `Signed tags that lost their signature, to be signed again: ${losses.signedTags.join(', ')}`],
    [losses.otherHeaders.length > 0, `Commit headers that could not be kept: ${losses.otherHeaders.join(', ')}`],
    [losses.pullRequestRefs.length > 0, `Pull requests that show the old commits until the host drops them: ${losses.pullRequestRefs.slice(0, 50).join(', ')}`],
    [losses.notes > 0, `Notes that hang on commits that changed, and are not shown any more: ${number(losses.notes)}`],
    [losses.messagesNamingCommits > 0, `Commit messages that name a changed commit by its old id: ${number(losses.messagesNamingCommits)}`],
    [losses.lfsPointers > 0, `File versions that are pointers to Git LFS, whose files were not searched: ${number(losses.lfsPointers)}`],
    [losses.orphanedLfs.length > 0, `LFS objects that nothing names any more, to be deleted at the host: ${losses.orphanedLfs.slice(0, 50).join(', ')}`],
    [losses.unopened > 0, `${count(losses.unopened, 'compressed file')} could not be opened (too large, encrypted, or neither gzip nor zip): searched as they lie, not inside.`],
    [losses.submodules > 0, 'Submodules have histories of their own, which were not looked at.'],
    [losses.worktrees > 0, `Linked worktrees of this clone, which stand on the old commits: ${number(losses.worktrees)}`],
    [losses.stash, 'The stash holds old commits; its older entries are in the reflog only.'],
  ];
  return lines.filter(([applies]) => applies).map(([, text]) => text);
}

function heading(text: string, level: number, mark: boolean): string {
  return mark ? `${'#'.repeat(level)} ${text}` : level === 1 ? `${text}\n${'='.repeat(text.length)}` : `${text}\n${'-'.repeat(text.length)}`;
}

function line(text: string, mark: boolean): string {
  const safe = escapeControl(text);
  return mark ? safe.replace(/[\\`*_[\]<>]/g, '\\$&') : safe;
}

function escapeLines(text: string): string {
  return text.split('\n').map(escapeControl).join('\n');
}

function count(value: number, noun: string): string {
  return `${number(value)} ${noun}${value === 1 ? '' : 's'}`;
}

function number(value: number): string {
  return value.toLocaleString('en-US');
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
