/**
 * The version as built. Separate so that the number is written once, in package.json.
 */
import { version } from '../../package.json';

export const VERSION: string = version;
