/**
 * Makes a copy of a repository in which secrets were committed: in old commits and removed later, in a file that was
 * there already, in a merge, in messages, a tag, a note, an author's address, a binary file, as base64, wrapped base64,
 * hex, UTF-16, gzip and in two halves; and in the index, the stash and the working tree. Commits that hold none of it
 * and descend from none that does stay as they are. Separate from the proof so that it can be read by itself.
 */
import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { git, Objects, Pack, parseTree, serializeTree } from './git-objects.mjs';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

function letters(count, seed) {
  let state = Math.imul(seed, 2654435761) >>> 0;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return LETTERS[(state >>> 12) % LETTERS.length];
  }).join('');
}

/** @returns {Promise<{token: string, password: string, pem: string, counts: Record<string, number>}>} */
export async function plant(source, dir, seed) {
  git(path.dirname(dir), ['clone', '-q', '--mirror', '--no-local', source, path.join(dir, '.git')]);
  for (const [name, value] of [['core.bare', 'false'], ['gc.auto', '0'], ['remote.origin.url', 'https://github.com/acme/shop.git']]) git(dir, ['config', name, value]);
  git(dir, ['config', '--unset', 'remote.origin.mirror']);
  const secrets = { token: ['sk', 'live', letters(99, seed)].join('_'), password: letters(22, seed + 1), pem: generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString().trim() };
  const { token, password, pem } = secrets;

  const order = git(dir, ['rev-list', '--topo-order', '--reverse', '--all']).split('\n');
  const line = git(dir, ['rev-list', '--first-parent', '--reverse', 'HEAD']).split('\n');
  const at = (share) => line[Math.min(line.length - 1, Math.floor(line.length * share))];
  const merges = new Set(git(dir, ['rev-list', '--merges', '--first-parent', 'HEAD']).split('\n'));
  const merge = line.find((oid, index) => index > line.length * 0.3 && merges.has(oid));
  const objects = new Objects(dir);
  const pack = new Pack();

  const folder = (files) => {
    const names = new Map();
    for (const [name, content] of Object.entries(files)) {
      const [first, ...rest] = name.split('/');
      if (rest.length === 0) names.set(first, content);
      else names.set(first, { ...names.get(first), [rest.join('/')]: content });
    }
    return pack.add('tree', serializeTree([...names].map(([name, content]) => (typeof content === 'string' || Buffer.isBuffer(content) ? { mode: '100644', name, oid: pack.add('blob', Buffer.from(content)) } : { mode: '40000', name, oid: folder(content) }))));
  };
  const noise = Buffer.from(Array.from({ length: 9000 }, (_, i) => (i * 7 + seed) & 255));
  const basic = Buffer.from(`shop:${token}`).toString('base64');
  const planted = {
    deep: folder({ 'app.env': `NAME=shop\nSTRIPE_SECRET_KEY=${token}\nMODE=live\n`, 'db.py': `DATABASE_URL = "postgresql://shop:${password}@db.shop.acme.io:5432/shop"\n` }),
    now: folder({
      'src/pay.js': `const stripe = new Stripe('${token}');\n`,
      'src/split.js': `const key = '${token.slice(0, 40)}' +\n  '${token.slice(40)}';\n`,
      'src/basic.sh': `curl -H "Authorization: Basic ${basic}" https://api.acme.io\n`,
      'k8s/secret.yaml': `apiVersion: v1\nkind: Secret\nmetadata:\n  name: shop\ntype: Opaque\ndata:\n  stripe: ${Buffer.from(token).toString('base64')}\n  tls.key: ${Buffer.from(`${pem}\n`).toString('base64')}\n`,
      'k8s/wrapped.txt': `${Buffer.from(`STRIPE_SECRET_KEY=${token}\n`).toString('base64').replace(/.{76}/g, '$&\n')}\n`,
      'tls/key.pem': `${pem}\n`,
      'tls/key.json': `${JSON.stringify({ private_key: pem, hex: Buffer.from(token).toString('hex') })}\n`,
      'data/dump.bin': Buffer.concat([noise, Buffer.from([0]), Buffer.from(`\0key=${token}\0`), noise, Buffer.from(token, 'utf16le'), noise]),
      'data/backup.env.gz': gzipSync(Buffer.from(`STRIPE_SECRET_KEY=${token}\n`)),
    }),
    merged: folder({ 'merged.env': `STRIPE_SECRET_KEY=${token}\n` }),
  };
  const ranges = [{ name: 'planted-deep', tree: planted.deep, from: at(0.1), to: at(0.15) }, { name: 'planted', tree: planted.now, from: at(0.5) }, { name: 'planted-merge', tree: planted.merged, from: merge, only: true }, { name: 'readme', from: at(0.2), to: at(0.4) }];
  const messages = new Map([[at(0.12), `\ndebug: it works with ${token}\n`], [at(0.6), `\nthe key is ${Buffer.from(token).toString('base64')}\n`], [at(0.95), `\n${pem}\n`]]);
  const leakyAuthor = at(0.7);

  const blobs = new Map();
  const leakyText = async (oid) => {
    if (!blobs.has(oid)) {
      const content = await objects.read(oid);
      const middle = content.indexOf(10, content.length >> 1) + 1;
      blobs.set(oid, pack.add('blob', Buffer.concat([content.subarray(0, middle), Buffer.from(`support token: ${token}\n`), content.subarray(middle)])));
    }
    return blobs.get(oid);
  };
  const trees = new Map();
  const leakyTree = async (oid, marks) => {
    const key = `${oid} ${[...marks].join()}`;
    if (trees.has(key)) return trees.get(key);
    const entries = parseTree(await objects.read(oid));
    for (const range of ranges) {
      if (!marks.has(range.name)) continue;
      if (range.tree) entries.push({ mode: '40000', name: range.name, oid: range.tree });
      else for (const entry of entries) if (/^README/i.test(entry.name) && entry.mode.startsWith('100')) entry.oid = await leakyText(entry.oid);
    }
    const result = pack.add('tree', serializeTree(entries));
    trees.set(key, result);
    return result;
  };

  const fresh = new Map();
  const marked = new Map();
  for (const oid of order) {
    const text = (await objects.read(oid)).toString('latin1');
    const end = text.indexOf('\n\n');
    const head = text.slice(0, end).split('\n');
    const parents = head.filter((row) => row.startsWith('parent ')).map((row) => row.slice(7));
    const marks = new Set();
    for (const range of ranges) if (oid === range.from || (!range.only && oid !== range.to && parents.some((parent) => marked.get(parent)?.has(range.name)))) marks.add(range.name);
    if (marks.size > 0) marked.set(oid, marks);
    const message = messages.get(oid) ?? '';
    if (marks.size === 0 && message === '' && !parents.some((parent) => fresh.has(parent)) && oid !== leakyAuthor) continue;
    const tree = marks.size > 0 ? await leakyTree(head[0].slice(5), marks) : head[0].slice(5);
    const rows = [`tree ${tree}`, ...head.slice(1).map((row) => (row.startsWith('parent ') ? `parent ${fresh.get(row.slice(7)) ?? row.slice(7)}` : oid === leakyAuthor && row.startsWith('author ') ? row.replace(/<[^>]*>/, `<bot-${token}@acme.io>`) : row))];
    fresh.set(oid, pack.add('commit', Buffer.from(`${rows.join('\n')}${text.slice(end)}${message}`, 'latin1')));
  }

  const updates = [];
  const tag = async (oid) => {
    const text = (await objects.read(oid)).toString('latin1');
    const [, target, kind] = /^object (\w+)\ntype (\w+)/.exec(text);
    const next = kind === 'tag' ? await tag(target) : fresh.get(target) ?? target;
    return next === target ? oid : pack.add('tag', Buffer.from(text.replace(target, next), 'latin1'));
  };
  let tags = 0;
  for (const row of git(dir, ['for-each-ref', '--format=%(refname) %(objectname) %(objecttype)']).split('\n')) {
    const [name, oid, kind] = row.split(' ');
    const next = kind === 'tag' ? await tag(oid) : fresh.get(oid) ?? oid;
    if (kind === 'tag') tags += 1;
    if (next !== oid) updates.push(`update ${name} ${next} ${oid}`);
  }
  const release = pack.add('tag', Buffer.from(`object ${fresh.get(at(0.55))}\ntype commit\ntag planted-release\ntagger Ann <ann@example.org> 1700000000 +0000\n\nrelease, tried with ${token}\n`));
  objects.close();
  pack.writeTo(dir);
  git(dir, ['update-ref', '--stdin'], `${updates.join('\n')}\ncreate refs/tags/planted-release ${release}\ncreate refs/heads/planted-topic ${fresh.get(at(0.52))}\n`);
  git(dir, ['reset', '-q', '--hard']);
  git(dir, ['notes', 'add', '-m', `reviewed with ${token}`, fresh.get(at(0.9))]);
  const head = git(dir, ['symbolic-ref', '--short', 'HEAD']);
  git(dir, ['update-ref', `refs/remotes/origin/${head}`, 'HEAD']);
  mkdirSync(path.join(dir, 'planted-now'), { recursive: true });
  writeFileSync(path.join(dir, 'planted-now', 'stashed.env'), `STRIPE_SECRET_KEY=${token}\n`);
  git(dir, ['add', '-f', 'planted-now']);
  git(dir, ['stash', '-q']);
  mkdirSync(path.join(dir, 'planted-now'), { recursive: true });
  writeFileSync(path.join(dir, 'planted-now', 'staged.env'), `STRIPE_SECRET_KEY=${token}\n`);
  git(dir, ['add', '-f', 'planted-now']);
  writeFileSync(path.join(dir, 'planted-now', 'worktree.env'), `STRIPE_SECRET_KEY=${token}\n`);
  return { ...secrets, counts: { commits: order.length, refs: git(dir, ['for-each-ref']).split('\n').length, tags, changed: fresh.size } };
}
