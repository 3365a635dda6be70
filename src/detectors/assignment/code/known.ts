/** What the questions of this folder are told. Separate because they do not know each other. */

/** What is known of the name, and what to ask about a value that stands there in plain sight. */
export interface Named {
  /** A list behind the name may hold a user and a password. */
  pairs: boolean;
  /** It speaks of the environment, where defaults are given. */
  environment: boolean;
  /** Whether key and value say by themselves that this is no secret, wherever it stands. */
  dismissed(value: string, quoted: boolean): boolean;
}

/** What ties the value to the name. */
export type By = '=' | ':' | '==';
