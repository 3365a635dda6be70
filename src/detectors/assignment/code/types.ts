/** Types where a value might stand: `key: string | null,`, `key: Final[str] = `. */
import { byteTable } from '../../../util/byte-table.js';
import { CLOSE_SQUARE, ENDS_VALUE, EQUAL, LF, OPEN_CURLY, SPACE } from './bytes.js';
import { lookTo } from './looked.js';
import { noDefault } from './value-ends.js';

const IN_TYPES = byteTable('A-Za-z0-9_.<>[] |?');
/** Types, whatever else their declaration says. */
export const TYPES = new Set(['string', 'str', 'text', 'int', 'integer', 'bool', 'boolean', 'bytes', 'any', 'object', 'number', 'unknown', 'never', 'symbol', 'date', 'float', 'double', 'long', 'uuid', 'void', 'dict', 'list', 'array', 'map', 'func', 'function', 'option', 'data', 'url', 'uri', 'type', 'error']);

/** `token: string | null;`: names joined by bars, with no default behind them. */
export function otherTypes(bytes: Uint8Array, limit: number, from: number): number {
  let at = from;
  while (at < limit && IN_TYPES[bytes[at]!] === 1) at++;
  return at < limit && (ENDS_VALUE[bytes[at]!] === 1 || bytes[at] === OPEN_CURLY) ? noDefault(bytes, limit, from) : 0;
}

/** `Final[str] = `: a type with its parameters, then the value. */
export function typeWithValue(bytes: Uint8Array, limit: number, from: number): boolean {
  let at = from;
  while (at < limit && bytes[at] !== CLOSE_SQUARE && bytes[at] !== LF) at++;
  at++;
  while (at < limit && (bytes[at] === SPACE || bytes[at] === CLOSE_SQUARE)) at++;
  lookTo(at + 1);
  return bytes[at] === EQUAL;
}
