/**
 * Times whole processes: commands run in turn (A B C A B C ...), so that a machine whose speed drifts slows all of them
 * alike; quoted are medians and the ratio of each round to the reference of the same round. Peak memory is the largest
 * sum of resident memory over the command's whole process tree, sampled every 15 ms, or the VmHWM of one of its processes
 * where that is more (Linux).
 */
import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import path from 'node:path';

const SAMPLE_MS = 15;
/** A command that takes longer than this is measured once and not repeated. Seconds. */
export const SLOW = 15;
/** Of shorter commands memory is sampled in the uncounted run only: sampling would slow them. Seconds. */
const SHORT = 1;
/** Reports above this size are not read for their number of findings. Bytes. */
const LARGEST_REPORT = 400 << 20;

function isGone(error) {
  return error.code === 'ENOENT' || error.code === 'ESRCH';
}

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
      if (!isGone(error)) throw error; // it ended between two reads
    }
  }
  return found;
}

/** MiB */
function memoryOf(pid) {
  let [sum, most] = [0, 0];
  for (const one of processTree(pid)) {
    try {
      const status = readFileSync(`/proc/${one}/status`, 'latin1');
      sum += Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0);
      most = Math.max(most, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0));
    } catch (error) {
      if (!isGone(error)) throw error;
    }
  }
  return Math.max(sum, most) / 1024;
}

/**
 * @param contestant {command, args, cwd?, env?, discard?}: `{report}` in args is the file for the report; standard output goes to a file, or with `discard` to /dev/null
 * @returns seconds, peak MiB (0 unless sampled), exit status (null when killed after `timeout` seconds), the end of standard error
 */
export function runOnce({ command, args, cwd, env, discard = false }, { timeout, folder, sample = true }) {
  return new Promise((resolve, reject) => {
    const [report, output] = [path.join(folder, 'report.json'), path.join(folder, 'output')];
    for (const file of [report, output]) rmSync(file, { recursive: true, force: true });
    const stdout = openSync(discard ? devNull : output, 'w');
    const start = process.hrtime.bigint();
    const child = spawn(command, args.map((arg) => arg.replace('{report}', report)), {
      cwd, env: { ...process.env, NODE_EXTRA_CA_CERTS: undefined, ...env }, stdio: ['ignore', stdout, 'pipe'], detached: true,
    });
    closeSync(stdout);
    let [memory, errors, timedOut] = [0, '', false];
    child.stderr.on('data', (chunk) => { errors = (errors + chunk).slice(-4000); });
    const sampling = sample ? setInterval(() => { memory = Math.max(memory, memoryOf(child.pid)); }, SAMPLE_MS) : undefined;
    const limit = setTimeout(() => {
      timedOut = true;
      process.kill(-child.pid, 'SIGKILL');
    }, timeout * 1000);
    child.on('error', reject);
    let seconds = 0;
    child.on('exit', () => { seconds = Number(process.hrtime.bigint() - start) / 1e9; });
    child.on('close', (status) => {
      clearInterval(sampling);
      clearTimeout(limit);
      resolve({ seconds, memory, status: timedOut ? null : status, errors, report, output });
    });
  });
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** How many findings a contestant told, by its own report; null when it cannot be said. */
function findingsOf({ count }, { report, output, status }) {
  if (!count || status === null) return null;
  const read = (file) => {
    const facts = statSync(file, { throwIfNoEntry: false });
    return facts?.isFile() && facts.size <= LARGEST_REPORT ? readFileSync(file, 'utf8') : '';
  };
  try {
    return count(read(report), read(output));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return null; // no report of the form that is expected
    throw error;
  }
}

/**
 * @param contestants {name, command, args, count?: (report, output) => number, ...}; the first is the reference
 * @returns a row each: median, min and max seconds, median ratio to the reference, rounds, findings, peak MiB, exit status
 */
export async function race(contestants, { rounds, timeout }) {
  const folder = mkdtempSync(path.join(tmpdir(), 'stanch-bench-'));
  const runs = new Map(contestants.map((contestant) => [contestant, { times: [], memory: 0, findings: null }]));
  try {
    for (let round = -1; round < rounds; round++) { // round -1 warms caches and is not counted
      for (const contestant of contestants) {
        const known = runs.get(contestant);
        if (known.done) continue;
        const result = await runOnce(contestant, { timeout, folder, sample: round < 0 || known.first > SHORT });
        known.memory = Math.max(known.memory, result.memory);
        known.status = result.status;
        known.errors = result.errors;
        if (round >= 0) known.times.push(result.seconds);
        else {
          known.first = result.seconds;
          known.findings = findingsOf(contestant, result);
          known.done = result.status === null || (contestant !== contestants[0] && result.seconds > SLOW);
        }
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const reference = runs.get(contestants[0]);
  return contestants.map((contestant) => {
    const { times, first, memory, status, errors, findings } = runs.get(contestant);
    const measured = times.length > 0 ? times : [first];
    const ratios = times.length > 0 && reference.times.length > 0 ? times.map((value, i) => value / (reference.times[i] ?? median(reference.times))) : [first / median(reference.times.length > 0 ? reference.times : [reference.first])];
    return {
      name: contestant.name, seconds: median(measured), min: Math.min(...measured), max: Math.max(...measured), ratio: median(ratios), rounds: times.length, findings,
      memory, status, timedOut: status === null, ...(status === 0 || status === null ? {} : { errors: errors.slice(-300) }),
    };
  });
}
