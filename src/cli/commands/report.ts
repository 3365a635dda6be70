/**
 * stanch report.
 */
import { StanchError } from '../../util/errors.js';
import type { CommandContext } from '../commands.js';

export async function run(context: CommandContext): Promise<number> {
  throw new StanchError('NOT_WIRED', `stanch ${context.typed.command} is not wired`);
}
