/**
 * Checks a rehearsal with none of the product's code: no object of the result holds any form of a secret, and every
 * commit, tag, tree, file and message is the old one with nothing but those forms taken out. Separate because a proof
 * is worth what its second opinion is worth.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { everyObject, git, Objects, parseTree } from './git-objects.mjs';

/** Forms of a secret that must be gone; each is long enough not to stand there by chance. */
export function formsOf({ token, password, pem }) {
  const forms = new Map();
  const add = (name, bytes) => forms.set(Buffer.from(bytes).toString('latin1'), name);
  const all = (name, value) => {
    const bytes = Buffer.from(value);
    add(name, bytes);
    for (const kind of ['base64', 'base64url']) {
      for (let shift = 0; shift < 3; shift += 1) {
        const text = Buffer.concat([Buffer.alloc(shift), bytes]).toString(kind).replace(/=+$/, '');
        add(`${name} as ${kind}`, text.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + bytes.length) * 8) / 6)));
      }
    }
    add(`${name} in hex`, bytes.toString('hex'));
    add(`${name} in hex`, bytes.toString('hex').toUpperCase());
    add(`${name} in UTF-16`, Buffer.from(value, 'utf16le'));
    add(`${name} in UTF-16`, Buffer.from(value, 'utf16le').swap16());
    add(`${name} backwards`, Buffer.from(bytes).reverse());
  };
  all('token', token);
  all('password', password);
  all('key', `${pem}\n`);
  for (const line of pem.split('\n').slice(1, -1)) if (line.length >= 40) all('line of the key', line);
  add('first part of the token', `${token.slice(0, 40)}'`);
  add('second part of the token', `'${token.slice(40)}`);
  // A wrapped base64 line holds some of the value and of no other.
  const wrapped = Buffer.from(`STRIPE_SECRET_KEY=${token}\n`).toString('base64').match(/.{1,76}/g);
  for (const row of wrapped) add('wrapped base64', row.replace(/=+$/, ''));
  return forms;
}

/** Objects of a repository that hold a form, with the names of the forms. gzip is opened as well. */
export async function findForms(dir, forms) {
  const needles = [...forms].map(([text, name]) => ({ bytes: Buffer.from(text, 'latin1'), name }));
  const found = new Map();
  let objects = 0;
  await everyObject(dir, (oid, kind, content) => {
    objects += 1;
    const inside = content[0] === 0x1f && content[1] === 0x8b ? opened(content) : undefined;
    const names = needles.filter(({ bytes }) => content.includes(bytes) || inside?.includes(bytes)).map(({ name }) => name);
    if (names.length > 0) found.set(oid, { kind, names: [...new Set(names)] });
  });
  return { objects, found };
}

function opened(content) {
  try {
    return gunzipSync(content);
  } catch (error) {
    if (error.code === undefined) throw error;
    return undefined;
  }
}

/**
 * Compares everything but the secrets.
 * @param leaky ids of the old objects that hold a form  @param reported names of headers that the report says are lost  @returns what differs, and how much was compared
 */
export async function compareAll(before, after, mapFile, leaky, reported) {
  const map = new Map(readFileSync(mapFile, 'utf8').trim().split('\n').slice(1).map((row) => row.split(' ')));
  const [old, fresh] = [new Objects(before), new Objects(after)];
  const faults = [];
  const compared = { commits: 0, trees: 0, blobs: 0, tags: 0, refs: 0, same: 0 };
  const pairs = new Set();

  const blob = async (a, b, where) => {
    compared.blobs += 1;
    if (!leaky.has(a)) faults.push(`${where}: blob ${a} changed and holds no secret`);
    else if (!redacted(await old.read(a), await fresh.read(b))) faults.push(`${where}: blob ${a} changed outside of its secrets`);
  };
  const tree = async (a, b, where) => {
    if (a === b) return void (compared.same += 1);
    if (pairs.has(`${a} ${b}`)) return;
    pairs.add(`${a} ${b}`);
    compared.trees += 1;
    const [one, two] = [parseTree(await old.read(a)), parseTree(await fresh.read(b))];
    if (one.length !== two.length) return void faults.push(`${where}: tree ${a} has ${one.length} entries, then ${two.length}`);
    for (const [index, entry] of one.entries()) {
      const other = two[index];
      if (entry.mode !== other.mode || entry.name !== other.name) faults.push(`${where}: ${entry.mode} ${entry.name} became ${other.mode} ${other.name}`);
      else if (entry.oid !== other.oid) await (entry.mode === '40000' ? tree : blob)(entry.oid, other.oid, `${where}/${entry.name}`);
    }
  };
  const commit = async (a, b) => {
    compared.commits += 1;
    const [one, two] = [head(await old.read(a)), head(await fresh.read(b))];
    const parents = (text) => text.rows.filter((row) => row.startsWith('parent ')).map((row) => row.slice(7));
    if (parents(one).map((parent) => map.get(parent) ?? parent).join() !== parents(two).join()) faults.push(`${a}: its parents changed`);
    const kept = (text) => text.rows.filter((row) => /^(?:author|committer|encoding) /.test(row)).join('\n');
    if (!redacted(Buffer.from(kept(one), 'latin1'), Buffer.from(kept(two), 'latin1'))) faults.push(`${a}: its author, committer or encoding changed`);
    // A signature is over the old bytes, and git's streams keep no header of other programs: they go, and are reported.
    for (const row of one.rows) {
      const name = /^[^ ]+/.exec(row)?.[0];
      if (name && !/^(?:tree|parent|author|committer|encoding)$/.test(name) && !two.rows.includes(row) && !reported.has(name)) faults.push(`${a}: its header ${name} is gone, and no loss is reported`);
    }
    if (!redacted(one.message, two.message)) faults.push(`${a}: its message changed outside of its secrets`);
    if (!leaky.has(a) && !one.message.equals(two.message)) faults.push(`${a}: its message changed and holds no secret`);
    await tree(one.rows[0].slice(5), two.rows[0].slice(5), a.slice(0, 8));
  };
  const tag = async (a, b, name) => {
    compared.tags += 1;
    const [one, two] = [head(await old.read(a)), head(await fresh.read(b))];
    const target = one.rows[0].slice(7);
    if (one.rows[1] === 'type tag') await tag(target, two.rows[0].slice(7), name);
    else if ((map.get(target) ?? target) !== two.rows[0].slice(7)) faults.push(`${name}: the tag points elsewhere`);
    if (one.rows.slice(1).join('\n') !== two.rows.slice(1).join('\n')) faults.push(`${name}: the tag's header changed`);
    const signature = one.message.indexOf('-----BEGIN ');
    const unsigned = signature > 0 && /^-----BEGIN (?:PGP SIGNATURE|SSH SIGNATURE|SIGNED MESSAGE)-----/.test(one.message.toString('latin1', signature)) ? one.message.subarray(0, signature) : one.message;
    if (!redacted(unsigned, two.message)) faults.push(`${name}: the tag's message changed outside of its secrets`);
  };

  for (const [a, b] of map) await commit(a, b);
  const refs = (dir) => new Map(git(dir, ['for-each-ref', '--format=%(refname) %(objectname) %(objecttype) %(symref)']).split('\n').map((row) => row.split(' ')).filter((row) => !row[3]).map(([name, oid, kind]) => [name, { oid, kind }]));
  const [wanted, have] = [refs(before), refs(after)];
  for (const [name, { oid, kind }] of wanted) {
    compared.refs += 1;
    const now = have.get(name)?.oid;
    if (now === undefined) faults.push(`${name} is gone`);
    else if (kind === 'tag' && now !== oid) await tag(oid, now, name);
    else if (kind === 'commit' && now !== (map.get(oid) ?? oid)) faults.push(`${name} points elsewhere`);
    else if (kind !== 'commit' && kind !== 'tag' && now !== oid) faults.push(`${name} points elsewhere`);
  }
  for (const name of have.keys()) if (!wanted.has(name)) faults.push(`${name} is new`);
  old.close();
  fresh.close();
  return { faults, compared };
}

function head(content) {
  const end = content.indexOf('\n\n');
  return { rows: content.toString('latin1', 0, end).split('\n'), message: content.subarray(end + 2) };
}

/**
 * Whether `b` is `a` with some runs replaced: what stands between the marks of `b` must stand in `a`, in order, from its
 * first byte to its last. Marks are the placeholder and the runs that keep an encoding's length.
 */
export function redacted(a, b) {
  if (a.equals(b)) return true;
  if (a[0] === 0x1f && a[1] === 0x8b) return redacted(gunzipSync(a), gunzipSync(b));
  const text = b.toString('latin1');
  const marks = /(?:\*\*\*REMOVED\*\*\*)+(?:[*REMOVD]+)?|(?:(?:\*\0){3}R\0E\0M\0O\0V\0E\0D\0(?:\*\0){3})+(?:[*REMOVD]\0)*|A{10,}=*|0{12,}|(?:\\x00){6,}/g;
  const kept = [];
  let at = 0;
  for (const mark of text.matchAll(marks)) {
    kept.push(text.slice(at, mark.index));
    at = mark.index + mark[0].length;
  }
  kept.push(text.slice(at));
  if (kept.length === 1) return false;
  const original = a.toString('latin1');
  if (!original.startsWith(kept[0]) || !original.endsWith(kept.at(-1))) return false;
  let from = kept[0].length;
  for (const part of kept.slice(1, -1)) {
    const found = original.indexOf(part, from);
    if (found < 0) return false;
    from = found + part.length;
  }
  return from <= original.length - kept.at(-1).length;
}
