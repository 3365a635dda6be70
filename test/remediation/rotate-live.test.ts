/**
 * Rotations carried out by the commands that a plan prints, against real servers: the old credential stops working, and
 * a second consumer never sees a failure.
 */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createConnection, createServer, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { planRemediation } from '../../src/remediation/index.js';
import type { PlanStep } from '../../src/remediation/plan-types.js';
import { makeRepository, type MadeRepository } from '../git/made-repository.js';
import { random } from '../random.js';
import { BashSession } from './bash-session.js';
import { findingAt, gitEnvironment, ruleNamed } from './made-leaks.js';

const cleanups: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  for (const clean of cleanups.splice(0).reverse()) await clean();
});

function folder(): string {
  const made = mkdtempSync(path.join(tmpdir(), 'stanch-live-'));
  cleanups.push(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function eventually(what: string, done: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await done()) return;
    await sleep(50);
  }
  throw new Error(`${what} did not happen`);
}

function stopLater(child: ChildProcess, signal: NodeJS.Signals): void {
  cleanups.push(async () => {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await ended;
  });
}

/** A pushed repository with the URL in its code, and the steps of its plan. */
async function planFor(name: string, url: string, password: string, rotation: string, rule: string): Promise<{ repository: MadeRepository; steps: readonly PlanStep[] }> {
  const repository = makeRepository();
  cleanups.push(() => repository.remove());
  repository.write('app.py', `${name} = "${url}"\n`);
  const commit = repository.commit('app');
  repository.git(['remote', 'add', 'origin', 'https://example.org/shop.git']);
  repository.git(['update-ref', 'refs/remotes/origin/main', commit]);
  const finding = findingAt(repository, { rule: ruleNamed(rule, 'Generic', rotation), value: password, key: name, places: [{ path: 'app.py', commit, blob: repository.git(['rev-parse', 'HEAD:app.py']) }] });
  const { plan } = await planRemediation([finding], { root: repository.dir, environment: gitEnvironment(repository.dir), now: Date.now() });
  return { repository, steps: plan.items[0]!.steps };
}

/** Runs the commands of the plan as printed, all but the emergency stop; `around` acts when a step begins. */
async function carryOut(steps: readonly PlanStep[], session: BashSession, after: Readonly<Record<string, () => Promise<void>>>): Promise<Map<string, { output: string; status: number }[]>> {
  const results = new Map<string, { output: string; status: number }[]>();
  for (const step of steps) {
    if (step.title.startsWith('Stop the damage')) continue;
    const done: { output: string; status: number }[] = [];
    for (const command of step.commands) if (!command.startsWith('stanch ')) done.push(await session.run(command));
    results.set(step.title, done);
    await after[step.title]?.();
  }
  return results;
}

/** The value of a variable in the .env that the relocate step wrote. */
function dotenv(repository: MadeRepository, name: string): string {
  return new RegExp(`^${name}=(.*)$`, 'm').exec(readFileSync(path.join(repository.dir, '.env'), 'utf8'))![1]!;
}

describe('a rotation by the printed steps', () => {
  it('PostgreSQL: two login roles, no failure in between, the old password is refused', async () => {
    const bin = ['/usr/lib/postgresql', '/usr/local/lib/postgresql'].filter((base) => existsSync(base)).flatMap((base) => readdirSync(base).map((version) => path.join(base, version, 'bin'))).find((candidate) => existsSync(path.join(candidate, 'postgres'))) ?? '';
    const [dir, port, old, adminPassword] = [folder(), await freePort(), random('A-Za-z0-9', 20, 80), random('A-Za-z0-9', 20, 81)];
    // PostgreSQL does not start as root.
    const owner = process.getuid?.() === 0 ? { uid: Number(execFileSync('id', ['-u', 'postgres'])), gid: Number(execFileSync('id', ['-g', 'postgres'])) } : {};
    const passwordFile = path.join(dir, 'password');
    writeFileSync(passwordFile, adminPassword);
    chmodSync(dir, 0o755);
    mkdirSync(path.join(dir, 'server'), { mode: 0o700 });
    if (owner.uid !== undefined) for (const name of ['server', 'password']) chownSync(path.join(dir, name), owner.uid, owner.gid);
    const data = path.join(dir, 'server', 'data');
    execFileSync(path.join(bin, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'scram-sha-256', '--pwfile', passwordFile, '--no-sync'], { ...owner, cwd: dir, stdio: 'pipe' });
    const server = spawn(path.join(bin, 'postgres'), ['-D', data, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-c', `unix_socket_directories=${path.join(dir, 'server')}`, '-c', 'fsync=off', '-c', 'log_statement=all'], { ...owner, cwd: dir, stdio: ['ignore', 'pipe', 'pipe'] });
    let log = '';
    for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk: Buffer) => {
      log += chunk.toString();
    });
    stopLater(server, 'SIGINT');
    const passfile = path.join(dir, 'pgpass');
    writeFileSync(passfile, `127.0.0.1:${port}:*:postgres:${adminPassword}\n`, { mode: 0o600 });
    const env = { PATH: `${bin}:${process.env.PATH}`, HOME: dir, PGPASSFILE: passfile, PGCONNECT_TIMEOUT: '5', LC_ALL: 'C' };
    const admin = (sql: string, database = 'postgres'): string => execFileSync('psql', ['-w', '-h', '127.0.0.1', '-p', String(port), '-U', 'postgres', '-d', database, '-Atqc', sql], { env, stdio: 'pipe' }).toString().trim();
    await eventually('PostgreSQL started', () => {
      try {
        return admin('SELECT 1') === '1';
      } catch (error) {
        expect((error as Error).message).toMatch(/starting up|refused|No such file/);
        return false;
      }
    });
    admin(`CREATE ROLE shop_app LOGIN PASSWORD '${old}'`);
    admin('CREATE DATABASE shop OWNER shop_app');
    const oldUrl = `postgresql://shop_app:${old}@127.0.0.1:${port}/shop`;
    const query = (url: string, sql: string): string => execFileSync('psql', ['-w', url, '-Atqc', sql], { env, stdio: 'pipe' }).toString().trim();
    query(oldUrl, 'CREATE TABLE orders (id int)');

    const { repository, steps } = await planFor('DATABASE_URL', oldUrl, old, 'postgresql', 'postgres-url');
    const session = new BashSession(repository.dir, { ...env, ...gitEnvironment(repository.dir), HOME: dir, PATH: env.PATH });
    cleanups.push(() => session.end());
    // A consumer that opens a connection for each order, all the while.
    let [url, orders, running] = [oldUrl, 0, true];
    const failures: string[] = [];
    const consumer = (async () => {
      while (running) {
        await new Promise<void>((resolve) => {
          const child = spawn('psql', ['-w', '-v', 'ON_ERROR_STOP=1', url, '-Atqc', 'INSERT INTO orders VALUES (1)'], { env, stdio: ['ignore', 'ignore', 'pipe'] });
          let messages = '';
          child.stderr.on('data', (chunk: Buffer) => {
            messages += chunk.toString();
          });
          child.on('close', (status) => {
            if (status === 0) orders += 1;
            else failures.push(messages);
            resolve();
          });
        });
      }
    })();
    // Somebody else sits on the leaked account.
    const intruder = spawn('psql', ['-w', oldUrl, '-c', 'SELECT pg_sleep(600)'], { env, stdio: 'ignore' });
    const intruderGone = new Promise((resolve) => intruder.on('close', resolve));
    const results = await carryOut(steps, session, {
      'Roll the consumers': async () => {
        url = dotenv(repository, 'DATABASE_URL');
        const before = orders;
        await eventually('the consumer went on with the new URL', () => orders > before + 2);
      },
      'Wait and read the audit log': async () => {
        const before = orders;
        await eventually('the consumer went on after the old role was disabled', () => orders > before + 2);
      },
    });
    running = false;
    await consumer;
    await intruderGone;
    expect(failures).toEqual([]);
    expect(url).toMatch(/^postgresql:\/\/shop_app_v2:[A-Za-z0-9]{20,}@127\.0\.0\.1/);
    expect(() => query(oldUrl, 'SELECT 1')).toThrow(/not permitted to log in|password authentication failed/);
    expect(results.get('Delete the old value')!.at(-1)!.output).toMatch(/is not permitted to log in|password authentication failed/);
    expect(results.get('Confirm that the new value works')!.at(-1)!.output).toContain('shop_app_v2');
    expect(query(url, 'SELECT current_user')).toBe('shop_app');
    expect(query(url, 'CREATE TABLE more (id int); SELECT tableowner FROM pg_tables WHERE tablename = \'more\'')).toBe('shop_app');
    for (const [title, done] of results) if (title !== 'Delete the old value') for (const { status, output } of done) expect(`${title} ${status} ${output}`).toMatch(/ [01] /);
    // Neither password is in the log of a server that logs every statement.
    expect(log).toContain('CREATE ROLE "shop_app_v2"');
    const fresh = new URL(url).password;
    expect(log.includes(fresh)).toBe(false);
  });

  it('Redis: two passwords of one user, no failure in between, the old one is refused, also after a restart', async () => {
    const [dir, port, old] = [folder(), await freePort(), random('A-Za-z0-9', 24, 82)];
    const config = path.join(dir, 'redis.conf');
    writeFileSync(config, `port ${port}\nbind 127.0.0.1\ndir ${dir}\nsave ""\nrequirepass ${old}\n`);
    let server = spawn('redis-server', [config], { stdio: 'ignore' });
    cleanups.push(async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGTERM');
      await ended;
    });
    await eventually('Redis started', () => ping(port, old));
    const oldUrl = `redis://default:${old}@127.0.0.1:${port}/0`;
    const { repository, steps } = await planFor('REDIS_URL', oldUrl, old, 'redis', 'redis-url');
    const session = new BashSession(repository.dir, { ...gitEnvironment(repository.dir), PATH: process.env.PATH, HOME: dir });
    cleanups.push(() => session.end());

    // Somebody else holds a connection that was made with the leaked password; a consumer keeps one open and one per request.
    const intruder = await connect(port, old);
    let intruderGone = false;
    intruder.socket.on('close', () => {
      intruderGone = true;
    });
    await sleep(2100);
    let [password, held, requests, running] = [old, await connect(port, old), 0, true];
    const failures: string[] = [];
    const consumer = (async () => {
      while (running) {
        if (!(await ping(port, password))) failures.push('a new connection was refused');
        if ((await held.ask('PING')) !== '+PONG') failures.push('the open connection failed');
        requests += 1;
        await sleep(20);
      }
    })();
    const results = await carryOut(steps, session, {
      'Roll the consumers': async () => {
        password = new URL(dotenv(repository, 'REDIS_URL')).password;
        const [before, next] = [held, await connect(port, password)];
        held = next;
        await sleep(100);
        before.socket.destroy();
        // So that what was opened before the roll is older in whole seconds, which is what Redis counts.
        await sleep(2100);
      },
    });
    const seen = requests;
    await eventually('the consumer went on', () => requests > seen + 3);
    running = false;
    await consumer;
    expect(failures).toEqual([]);
    expect(intruderGone).toBe(true);
    expect(await ping(port, old)).toBe(false);
    expect(results.get('Confirm that the new value works')!.at(-1)!.output).toBe('PONG');
    expect(results.get('Delete the old value')!.at(-1)!.output).toMatch(/WRONGPASS|NOAUTH/);
    held.socket.destroy();

    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGTERM');
    await ended;
    server = spawn('redis-server', [config], { stdio: 'ignore' });
    await eventually('Redis started again', () => ping(port, password));
    expect(await ping(port, old)).toBe(false);
  });
});

interface RedisConnection {
  socket: Socket;
  ask(command: string): Promise<string>;
}

async function connect(port: number, password: string): Promise<RedisConnection> {
  const socket = createConnection(port, '127.0.0.1');
  socket.on('error', () => socket.destroy());
  const ask = (command: string): Promise<string> => new Promise((resolve) => {
    const end = (): void => resolve('closed');
    socket.once('close', end);
    socket.once('data', (chunk: Buffer) => {
      socket.off('close', end);
      resolve(chunk.toString().trim());
    });
    socket.write(`${command}\r\n`);
  });
  const answer = await ask(`AUTH ${password}`);
  if (answer !== '+OK') socket.destroy();
  return { socket, ask };
}

/** Whether a new connection with this password works. */
async function ping(port: number, password: string): Promise<boolean> {
  const connection = await connect(port, password);
  const answer = connection.socket.destroyed ? 'refused' : await connection.ask('PING');
  connection.socket.destroy();
  return answer === '+PONG';
}
