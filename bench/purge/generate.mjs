/** A repository of many commits for the race: a linear history with side branches merged back, and one token in a few files. Separate because it is made, not copied. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { git } from './git-objects.mjs';

/** @returns {Promise<{token: string, password: string, pem: string}>} only the token is there */
export async function generate(dir, commits) {
  const token = ['sk', 'live', Array.from({ length: 99 }, (_, i) => 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789'[(i * i * 31 + i * 17 + 7) % 56]).join('')].join('_');
  git(dir, ['init', '-q', '-b', 'main']);
  const child = spawn('git', ['fast-import', '--quiet', '--done'], { cwd: dir, stdio: ['pipe', 'inherit', 'inherit'] });
  const send = async (text) => {
    if (!child.stdin.write(text)) await once(child.stdin, 'drain');
  };
  const blob = (text) => `data ${Buffer.byteLength(text)}\n${text}\n`;
  const state = new Map();
  for (let n = 1; n <= commits; n += 1) {
    const file = `src/part${n % 40}/module${n % 700}.js`;
    const lines = state.get(file) ?? Array.from({ length: 60 }, (_, i) => `export const value${i} = ${i * n};`);
    lines[n % 60] = `export const value${n % 60} = ${n};`;
    state.set(file, lines);
    const leaky = n % 2000 === 1500 ? `M 100644 inline config/live${n}.env\n${blob(`STRIPE_SECRET_KEY=${token}\n`)}` : '';
    const merge = n % 50 === 0 && n > 100 ? `merge :${n - 30}\n` : '';
    await send(`commit refs/heads/main\nmark :${n}\nauthor Ann <ann@example.org> ${1_500_000_000 + n * 60} +0100\ncommitter Ann <ann@example.org> ${1_500_000_000 + n * 60} +0100\n${blob(`change ${n}${n % 5000 === 4000 ? ` with ${token}` : ''}`)}${merge}M 100644 inline ${file}\n${blob(`${lines.join('\n')}\n`)}${leaky}\n`);
  }
  child.stdin.end('done\n');
  await once(child, 'close');
  git(dir, ['repack', '-adq']);
  git(dir, ['reset', '-q', '--hard']);
  return { token, password: '', pem: '' };
}
