/** What is wrong with a ref, and whether that ends the scan. Separate because each reader of refs and reflogs says it alike. */
import { isStanchError, StanchError } from '../util/errors.js';
import { pathText } from '../util/path-text.js';

/** Told of what cannot be read, which is then left out. */
export type OnRefFault = (error: StanchError) => void;

/** @returns undefined when it cannot be read, which was told */
export function orFault<T>(read: () => T, onFault: OnRefFault | undefined): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!onFault || !isStanchError(error)) throw error;
    onFault(error);
    return undefined;
  }
}

export function corruptRef(name: string, why: string): StanchError {
  return new StanchError('CORRUPT_REF', `ref ${pathText(name)} cannot be read: ${why}`, 'Run: git fsck', 3);
}
