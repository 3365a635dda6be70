/** Entry of dist/action.js: hands the runner's environment to the action, and errors to the workflow as annotations. */
import { message } from '../reporters/github.js';
import { isStanchError } from '../util/errors.js';
import { runAction } from './run.js';
import { setOutput } from './workflow.js';

async function main(): Promise<void> {
  try {
    process.exitCode = await runAction({ environment: process.env, print: (text) => process.stdout.write(text) });
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const hint = isStanchError(error) && error.hint ? `\n${error.hint}` : '';
    process.stdout.write(`::error title=stanch::${message(text + hint)}\n`);
    process.exitCode = isStanchError(error) ? error.exitStatus : 2;
    setOutput(process.env, 'complete', 'false');
    setOutput(process.env, 'status', String(process.exitCode));
  }
}

void main();
