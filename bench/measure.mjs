/**
 * Times whole processes: commands run in turn (A B C A B C ...), so that a machine whose speed drifts slows all of them
 * alike; quoted are medians and the ratio of each round to the reference of the same round. Peak memory is the largest
 * VmHWM of any process of the command's tree, sampled every 15 ms (Linux).
 */
import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

/** Processes below `pid`, itself included. */
function processTree(pid) {
  const found = [pid];
  for (const parent of found) {
    try {
      for (const task of readdirSync(`/proc/${parent}/task`)) {
        const children = readFileSync(`/proc/${parent}/task/${task}/children`, 'latin1').trim();
        if (children) found.push(...children.split(' ').map(Number));
      }
    } catch (error) {
      if (error.code !== 'ENOENT' && error.code !== 'ESRCH') throw error; // it ended between two reads
    }
  }
  return found;
}

function peakMemory(pid) {
  let peak = 0;
  for (const one of processTree(pid)) {
    try {
      peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${one}/status`, 'latin1'))?.[1] ?? 0));
    } catch (error) {
      if (error.code !== 'ENOENT' && error.code !== 'ESRCH') throw error;
    }
  }
  return peak / 1024;
}

/** @returns seconds, peak MiB, exit status (null when killed after `timeout` seconds), standard output (first 50 MB) */
export function runOnce({ command, args, cwd, env, keep = false }, timeout) {
  return new Promise((resolve, reject) => {
    const start = process.hrtime.bigint();
    const child = spawn(command, args, { cwd, env: { ...process.env, NODE_EXTRA_CA_CERTS: undefined, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let memory = 0;
    const output = [];
    let errors = '';
    child.stdout.on('data', (chunk) => { if (keep) output.push(chunk); });
    child.stderr.on('data', (chunk) => { if (errors.length < 20_000) errors += chunk; });
    const sample = setInterval(() => { memory = Math.max(memory, peakMemory(child.pid)); }, 15);
    const limit = setTimeout(() => child.kill('SIGKILL'), timeout * 1000);
    child.on('error', reject);
    child.on('close', (status) => {
      const seconds = Number(process.hrtime.bigint() - start) / 1e9;
      clearInterval(sample);
      clearTimeout(limit);
      resolve({ seconds, memory, status, output: Buffer.concat(output).toString('utf8'), errors });
    });
  });
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * @param contestants {name, command, args, ...}; the first is the reference
 * @returns a row each: median, min and max seconds, median ratio to the reference, peak MiB, exit status
 */
export async function race(contestants, { rounds, timeout }) {
  const times = new Map(contestants.map(({ name }) => [name, []]));
  const last = new Map();
  const out = new Set();
  for (let round = -1; round < rounds; round++) { // round -1 warms caches and is not counted
    for (const contestant of contestants) {
      if (out.has(contestant.name)) continue;
      const result = await runOnce(contestant, timeout);
      const before = last.get(contestant.name);
      last.set(contestant.name, { ...result, memory: Math.max(result.memory, before?.memory ?? 0) });
      if (result.status === null) out.add(contestant.name);
      if (round >= 0 || result.status === null) times.get(contestant.name).push(result.seconds);
    }
  }
  const reference = times.get(contestants[0].name);
  return contestants.map(({ name }) => {
    const seconds = times.get(name);
    const { memory, status, errors } = last.get(name);
    const ratios = seconds.map((value, i) => value / (reference[i] ?? reference[0]));
    return { name, seconds: median(seconds), min: Math.min(...seconds), max: Math.max(...seconds), ratio: median(ratios), memory, status, timedOut: out.has(name), errors: errors.slice(-300) };
  });
}
