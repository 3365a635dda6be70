/** Which keys are weighed alike. Separate because features, weights and traits all go by it. */
import type { KeyMeaning } from './key-name.js';

/** Kinds of keys whose values look alike. */
export function family(meaning: KeyMeaning): 'pw' | 'sec' | 'tok' | 'api' | 'key' | 'auth' {
  switch (meaning.kind) {
    case 'password': return 'pw';
    case 'secret': return 'sec';
    case 'token': return 'tok';
    case 'api-key': case 'otp': return 'api';
    case 'key': return 'key';
    default: return 'auth';
  }
}

/** Families whose values are weighed alike. */
export function groupOfFamily(family: string): 'pw' | 'weak' | 'tok' {
  return family === 'pw' ? 'pw' : family === 'auth' || family === 'key' ? 'weak' : 'tok';
}
