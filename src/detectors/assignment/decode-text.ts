/** Text of a latin1 view as people read it. Separate because names and values are both read so. */
import { isAscii } from '../../util/ascii.js';

let utf8: InstanceType<typeof TextDecoder> | undefined;

/** Text of a latin1 view as the UTF-8 that it is; kept as it is where it is no UTF-8. */
export function decodeText(latin1: string): string {
  if (isAscii(latin1)) return latin1;
  utf8 ??= new TextDecoder('utf-8');
  const text = utf8.decode(Buffer.from(latin1, 'latin1'));
  return text.includes('\ufffd') ? latin1 : text;
}
