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
    // What the system refuses, as a full disk, leaves the run incomplete.
    process.exitCode = isStanchError(error) ? error.exitStatus : error instanceof Error && 'syscall' in error ? 3 : 2;
    tellOutputs(process.exitCode);
  }
}

/** Where even they cannot be written, the status of the step says it all. */
function tellOutputs(status: number): void {
  try {
    setOutput(process.env, 'complete', 'false');
    setOutput(process.env, 'status', String(status));
  } catch (error) {
    process.stdout.write(`::warning title=stanch::${message(`The outputs could not be written: ${error instanceof Error ? error.message : String(error)}`)}\n`);
  }
}

void main();
