/**
 * The one error type for faults that a user can act on. Separate so that every room can throw it and only the
 * command line decides how it looks and which exit status it becomes. Anything else that is thrown is a bug.
 */

/** 2: wrong usage or configuration. 3: something that should have been read was not. */
export type ExitStatus = 2 | 3;

export class StanchError extends Error {
  /**
   * @param code stable identifier, upper case with underscores; tests match on it
   * @param message what is wrong, naming the place
   * @param hint the next step that mends it
   */
  constructor(
    readonly code: string,
    message: string,
    readonly hint?: string,
    readonly exitStatus: ExitStatus = 2,
  ) {
    super(message);
    this.name = 'StanchError';
  }
}

/** Bundles are split, so two copies of the class can exist in one process: recognise by shape, not by identity. */
export function isStanchError(error: unknown): error is StanchError {
  return error instanceof Error && error.name === 'StanchError' && 'code' in error;
}

/** What is wrong and what to do, in one line: for a fault that does not end the scan. */
export function inOneLine({ message, hint }: StanchError): string {
  return hint === undefined ? message : `${message}; ${hint[0]!.toLowerCase()}${hint.slice(1)}`;
}

/** What a parser of JSON or YAML says is wrong, without the piece of the text that it quotes: a file that is not what it was taken for may be all secret. */
export function parserFault(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/, (?:\.\.\.)?".*$/s, '').split('\n')[0]!.replace(/:$/, '');
}
