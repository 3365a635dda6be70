/** The claims of a JSON Web Token may begin with any name: what its first character is decides how their base64 begins. */
import { expect, test } from 'vitest';
import { folderWith, stanch } from '../cli/binary.js';
import { random } from '../random.js';

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

test.each(['sub', '1corp.lan/id', '-x', 'ß'])('a token whose first claim is named %s is found', (name) => {
  const token = `${part({ alg: 'ES256', typ: 'JWT' })}.${part({ [name]: random('A-Za-z0-9', 24, 3), iat: 1 })}.${random('A-Za-z0-9', 86, 4)}`;
  const { stdout } = stanch(['scan', '--stdin', '--filename', 'token.txt', '--format', 'json', '--show-secrets'], { directory: folderWith({}), input: `${token}\n` });
  expect((JSON.parse(stdout) as { findings: { ruleId: string; secret: string }[] }).findings.map(({ ruleId, secret }) => [ruleId, secret])).toEqual([['json-web-token', token]]);
});
