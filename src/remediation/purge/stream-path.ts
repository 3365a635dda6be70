/** Paths as git's streams quote them: C-style in double quotes when they hold anything unusual. Latin1, one character a byte. */

const ESCAPES: Readonly<Record<string, string>> = { a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v', '\\': '\\', '"': '"' };

export function dequote(text: string): string {
  if (!text.startsWith('"')) return text;
  return text.slice(1, text.lastIndexOf('"')).replace(/\\([0-7]{3}|.)/g, (_, code: string) => (code.length === 3 ? String.fromCharCode(Number.parseInt(code, 8)) : ESCAPES[code] ?? code));
}

/** Always quoted: what is plain needs no quoting but takes no harm from it. */
export function quotePathBytes(name: string): string {
  return `"${name.replace(/[^ !#-[\]-~]/g, (c) => `\\${c.charCodeAt(0).toString(8).padStart(3, '0')}`)}"`;
}
