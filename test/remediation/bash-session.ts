/** One bash, as a responder would use it for a whole plan: variables stay from step to step. */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { randomBytes } from 'node:crypto';

export class BashSession {
  readonly #child: ChildProcessWithoutNullStreams;
  #output = '';
  #wake: (() => void) | undefined;

  constructor(cwd: string, env: Readonly<Record<string, string | undefined>>) {
    this.#child = spawn('bash', ['--norc'], { cwd, env: env as NodeJS.ProcessEnv, stdio: 'pipe' });
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        this.#output += chunk.toString();
        this.#wake?.();
      });
    }
  }

  /** Runs one command and gives its output and status. */
  async run(command: string): Promise<{ output: string; status: number }> {
    const mark = `done-${randomBytes(8).toString('hex')}`;
    this.#output = '';
    this.#child.stdin.write(`${command}\nprintf '\\n%s %s\\n' ${mark} $?\n`);
    for (;;) {
      const end = new RegExp(`\\n${mark} (\\d+)\\n`).exec(this.#output);
      if (end) return { output: this.#output.slice(0, end.index).trim(), status: Number(end[1]) };
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  end(): void {
    this.#child.stdin.end();
  }
}
