/** What is wrong with an index: inside of the parsers without the file's name, outside as an error for people. Separate because three parsers share it. */
import { StanchError } from '../util/errors.js';

/** Thrown by the parsers, turned into CorruptIndex where the file is known. */
export class IndexFault extends Error {}

export class CorruptIndex extends StanchError {
  constructor(file: string, why: string) {
    super('CORRUPT_INDEX', `index ${file} cannot be read: ${why}`, `Make a new one from HEAD with: rm ${file} && git reset`, 3);
  }

  static unsupported(file: string, extension: string): StanchError {
    return new StanchError('UNSUPPORTED_INDEX', `index ${file} needs the extension ${JSON.stringify(extension)}, which is unknown`, 'Write a plain one with: git update-index --no-split-index --index-version 4', 3);
  }
}
