/**
 * GitLab's routable tokens: base64url payload, its length in base36, and seven base36 digits of CRC-32 over all that stands
 * ahead. The form was read, not recomputed on a live token, so a check that does not hold says nothing.
 */
import type { Seal } from './checksum.js';
import { crc32 } from './crc.js';

const FORM = /^(gl[a-z]+-[A-Za-z0-9_-]{27,300}\.(?:[0-9a-z]{2}\.)?[0-9a-z]{2})[0-9a-z]{7}$/;

function tail(body: string): string {
  return crc32(body).toString(36).padStart(7, '0');
}

export const gitlabRoutable: Seal = {
  verify(value) {
    const body = FORM.exec(value)?.[1];
    return body !== undefined && body + tail(body) === value ? true : null;
  },
  seal(value) {
    const body = FORM.exec(value)?.[1];
    return body === undefined ? value : body + tail(body);
  },
};
