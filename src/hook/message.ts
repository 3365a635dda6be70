/**
 * What git keeps of a commit message that went through an editor: not its comment lines, nor what stands below its scissors.
 * Separate because it depends on the user's configuration, which no other hook asks for.
 */
import { GitConfig } from '../git/config-file.js';
import { findRepository, type GitEnvironment } from '../git/repository.js';
import { readUserConfig } from '../git/user-config.js';

/** @param text of the file that the editor wrote  @throws StanchError BROKEN_GIT_CONFIG */
export function keptOfMessage(text: string, directory: string, environment: GitEnvironment): string {
  const scissors = text.search(/^\S{1,20} -{8,} >8 -{8,}$/m);
  const above = scissors < 0 ? text : text.slice(0, scissors);
  const prefix = commentPrefix(directory, environment);
  return prefix === undefined ? above : above.split('\n').map((line) => (line.startsWith(prefix) ? '' : line)).join('\n');
}

/** What a comment line starts with; undefined: none is taken out, or only git knows which. */
function commentPrefix(directory: string, environment: GitEnvironment): string | undefined {
  // Settings of one command (git -c) come in variables; which of them counts is for git to say.
  if (Object.entries(environment).some(([name, value]) => name.startsWith('GIT_CONFIG_') && /comment|cleanup/i.test(value ?? ''))) return undefined;
  const own = findRepository(directory, environment)?.config ?? new GitConfig([]);
  const config = GitConfig.merge(readUserConfig(environment), own);
  const prefix = config.get('core.commentstring') ?? config.get('core.commentchar') ?? '#';
  const isTakenOut = ['default', 'strip'].includes(config.get('commit.cleanup') ?? 'default');
  return isTakenOut && prefix !== '' && prefix !== 'auto' ? prefix : undefined;
}
