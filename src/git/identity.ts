/**
 * Reads `Name <email> seconds zone` of commits, tags and reflogs. Separate because three formats share it and old
 * programs wrote it in many broken ways; whatever can be read is kept, nothing throws.
 */

export interface Identity {
  name: string;
  email: string;
  /** Seconds since 1970; 0 when it is missing. */
  time: number;
  /** Minutes east of UTC. */
  zone: number;
}

/** @param line bytes as latin1  @param encoding the commit's own `encoding` header */
export function parseIdentity(line: string, encoding?: string): Identity {
  const open = line.indexOf('<');
  const close = line.lastIndexOf('>');
  const name = open < 0 ? line : line.slice(0, open);
  const email = open < 0 || close < open ? '' : line.slice(open + 1, close);
  const when = /(-?\d{1,15})(?: ([+-])(\d{1,2})(\d{2}))?\s*$/.exec(close < 0 ? '' : line.slice(close + 1));
  const minutes = when?.[3] === undefined ? 0 : Number(when[3]) * 60 + Number(when[4]);
  return {
    name: decodeText(Buffer.from(name.trim(), 'latin1'), encoding),
    email: decodeText(Buffer.from(email.trim(), 'latin1'), encoding),
    time: when ? Number(when[1]) : 0,
    zone: when?.[2] === '-' && minutes > 0 ? -minutes : minutes,
  };
}

/** `2026-01-31T09:00:00+01:00`, in the zone it was written in. */
export function isoDate({ time, zone }: Identity): string {
  const minutes = Math.abs(zone);
  const local = new Date((time + zone * 60) * 1000);
  if (Number.isNaN(local.getTime())) return '1970-01-01T00:00:00Z';
  const offset = `${zone < 0 ? '-' : '+'}${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  return local.toISOString().replace(/\.000Z$/, zone === 0 ? 'Z' : offset);
}

/** Text in a commit's own encoding; one that this Node does not know, or that does not fit, is read as latin1. */
export function decodeText(bytes: Buffer, encoding?: string): string {
  try {
    return new TextDecoder(encoding ?? 'utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return bytes.toString('latin1');
    throw error;
  }
}
