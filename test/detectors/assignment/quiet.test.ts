/** What is no secret is dropped with its reason, or is no assignment at all. */
import { describe, expect, test } from 'vitest';
import { random } from '../../random.js';
import { reasons, weighed } from './found.js';

const hex = (length: number) => random('0-9a-f', length, 3);
const base64 = (length: number) => random('A-Za-z0-9+/', length, 4);

const QUIET: readonly (readonly [text: string, reason: string])[] = [
  ['password: ${DB_PASSWORD}', 'reference'],
  ['password: "{{ .Values.db.password }}"', 'reference'],
  ['DB_PASSWORD="$(cat /run/secrets/db)"', 'reference'],
  ['password: "db-$DB_PASSWORD"', 'reference'],
  ['password: "x$userPassword"', 'reference'],
  ['password: "a$secret_1"', 'reference'],
  ['token: op://vault/item/token', '1Password reference'],
  ['secret: ref+vault://secret/data/x#key', 'reference to a secret store'],
  ['client_secret: arn:aws:secretsmanager:eu-west-1:123456789012:secret:app', 'AWS resource name'],
  ['secret = "projects/p/secrets/s/versions/1"', 'Google Secret Manager name'],
  ['"ApiKey": "@Microsoft.KeyVault(SecretUri=https://v.vault.azure.net/secrets/s)"', 'Azure Key Vault reference'],
  ['password: !Ref DatabasePassword', 'YAML tag that refers elsewhere'],
  [`password: ENC[AES256_GCM,data:${base64(24)},iv:x,tag:y,type:str]`, 'SOPS ciphertext'],
  [`db_password: "vault:v1:${base64(64)}"`, 'Vault transit ciphertext'],
  [`password: AgC${base64(717)}`, 'SealedSecret ciphertext'],
  [`"db_password": "EJ[1:${base64(43)}=:${base64(32)}:${base64(60)}]"`, 'EJSON ciphertext'],
  [`<password>{${base64(15)}=}</password>`, 'Maven ciphertext'],
  [`<key>SUPublicEDKey</key><string>${base64(43)}=</string>`, 'a key that opens nothing'],
  ["$pass = '-anonymous@';", 'a word for who has no password'],
  ["ALTER USER app IDENTIFIED BY '&new_password';", 'variable of SQL*Plus'],
  ...['PUBLIC KEY', 'RSA PUBLIC KEY', 'CERTIFICATE'].map((kind): [string, string] => [`verify_key: ${Buffer.from(`-----BEGIN ${kind}-----\n${base64(64)}`).toString('base64')}`, 'public key']),
  ['Subject: =?utf-8?Q?Passwort=20zur=C3=BCcksetzen=20am=202024?=', 'text of a mail header'],
  ['00000010: 5041 5353 574f 5244 3d52 3474 2176 3730  PASSWORD=R4t!v70', 'text beside a hex dump'],
  [`password: "$2b$12$${base64(53)}"`, 'password hash'],
  ['Hasło: wymagane', 'prose'],
  ["'heslo' => 'povinné',", 'prose'],
  [`address constant token = 0x${hex(40)};`, 'address of an account'],
  ['password: <your-password>', 'placeholder in brackets'],
  ['api_key: "your-api-key-here"', 'placeholder words'],
  ['"PreSharedKey": "ExamplePreSharedKey2"', 'placeholder words'],
  ['api_key: "YOUR_API_KEY"', 'name of a variable'],
  ['token = "xxxxxxxxxxxxxxxx"', 'mask characters'],
  ['secret: "********"', 'mask characters'],
  ['password: changeme', 'placeholder words'],
  ['api_secret = "abcdefghijklmnopqrstuvwxyz"', 'consecutive characters'],
  ['token: "0123456789abcdef0123456789abcdef"', 'regular sequence'],
  ['secret_key = "AKIAabcdefEXAMPLE"', 'ends in EXAMPLE'],
  [`password_hash: "${hex(64)}"`, 'the name speaks of something about a secret'],
  [`key_id: "${hex(32)}"`, 'the name speaks of something about a secret'],
  [`public_key: "${base64(60)}"`, 'a key that opens nothing'],
  [`- secretKey: url\n  remoteRef:\n    conversionStrategy: Default\n    key: ${random('A-Za-z0-9', 20, 5)}`, 'name in a secret store'],
  ['parent = shop.tests.chained_auth_functions:ExampleSearchSQLPlugin', 'name of a class'],
  [`remoteRef: { key: ${random('A-Za-z0-9', 24, 6)}, property: password }`, 'name in a secret store'],
  [`cache_key: "${hex(32)}"`, 'a key that opens nothing'],
  ['password = form.cleaned_data', 'code: member of an object'],
  ['api_key = tokens[i]', 'code: element of an array'],
  ['api_key = config["x"]', 'reference to the environment or to settings'],
  ['password = None', 'placeholder words'],
  ['password: "^1.2.3"', 'version'],
  ['"LABEL_PASSWORD": "Passwort"', 'the word itself'],
  ['"title_token": "Neues Zeichen"', 'label'],
  ['"FORGOT_PASSWORD": "Hast du dein Wort vergessen?"', 'sentence'],
  ['postgres://user:password@db.example.com/x', 'placeholder for user and password'],
  ['curl -u username:password https://example.com/', 'placeholder for user and password'],
  [`"nextToken": "${base64(40)}"`, 'a token that opens nothing'],
  [`authenticity_token: "${base64(44)}"`, 'a token that opens nothing'],
  ['{ token: "attribute.value.number", next: "@units" }', 'dotted name'],
  ['"other_key": "PublicAddressPools"', 'name of a key'],
  ["WEAK_PASSWORD = 'weak-password',", "the key's own words"],
  ["'new-password': 'newPassword',", "the key's own words"],
  ["ACCESS_KEY = 'AWSAccessKeyId'", "the key's own words"],
  ["RESET_PASSWORD = '/v1/accounts:resetPassword',", 'route'],
  ['this.hiddenpass = hiddenpass;', 'code: variable of the same name'],
  ['draw(pass: GPURenderPassEncoder, viewport: ViewportData): void', 'code: type'],
  ['password: Uint8Array, salt: Uint8Array', 'code: type name'],
  ['  update_password: always', 'flag'],
  ['forget_password=Zapomn\u011bli jste heslo?', 'text for people'],
  ['OBJ_server_auth="\\x2B\\x06\\x01\\x05\\x05\\x07\\x03\\x01"', 'escapes, decoded by themselves'],
  [`{"key": "${hex(32)}", "msg": "${hex(16)}", "tag": "${hex(32)}"}`, 'test vector'],
  ['passwd:         compat', 'name service'],
  [`keyVaultToStoreSecrets: cmp2-qat-${random('0-9', 8, 5)}`, 'the name speaks of something about a secret'],
  ["'password=' + getMasterUserPassword() + '&x'", 'code between two strings'],
  [`api_key = "prf_cli_test_${'AbCdEfGhIjKlMnOpQrStUvWxYz'}123456"`, 'regular sequence'],
  [`api_token = "${hex(16)}.${'abcdef1234567890'.repeat(3)}"`, 'regular sequence'],
  ['api_token = "12345678-1234-1234-1234-12345678901"', 'regular sequence'],
  [`stability_key = "sk-${'A'.repeat(48)}"`, 'one repeated character'],
  ["'_password = '+new Buffer('x').toString('base64')", 'code between two strings'],
  ['jwt_secret: "a-string-secret-at-least-256-bits-long"', 'documented example'],
  ['<input data-password="required">', 'keyword'],
  ['@param password: skipped', 'documentation of a parameter'],
  ['Credential=access_key/20170322/us-west-2/lex/aws4_request, ', 'scope of a signature'],
  ['NEED_PASS: "331 Password required for %s."', 'message'],
  ["ppa_key: 'E1DF1F24'", 'id of a key'],
  ['$password = Get-AnsibleParam -obj $params', 'code: call'],
  ['aci_password=your-apic-password', 'placeholder words'],
  [`"https://files.corp.lan/v0/b/x/o/img%2Fa.svg?alt=media&token=${hex(8)}-${hex(4)}-${hex(4)}-${hex(4)}-${hex(12)}"`, 'link to a file'],
  [`http://qm.qq.com/cgi-bin/qm/qr?_wv=1027&k=${random('A-Za-z0-9_-', 32, 6)}&authKey=${base64(64)}&noverify=0`, 'invitation to a group'],
  ['INIT_POSTGRES_PASS: *dbpass', 'code: operator or sigil'],
  [`csrfmiddlewaretoken=${random('A-Za-z0-9', 64, 6)}`, 'a token that opens nothing'],
  [`encryption_key: ${'none'.repeat(16)}`, 'one word repeated'],
  [`sonar.projectKey=shop_${hex(8)}-${hex(4)}-${hex(4)}-${hex(4)}-${hex(12)}`, 'identifier of a project'],
  [`ipfsKey = 'bafz${random('a-z2-7', 55, 6)}'`, 'address of a content'],
  [`https://shop.corp.lan/redirect?id=1025&cps_key=${hex(32)}&from=x`, 'a key that opens nothing'],
  ['fork http://localhost:8545@1599200 of it', 'port'],
  [`git config --global user.signingkey ${random('0-9A-F', 16, 6)}`, 'id of a key'],
  [`"video pass":"/${random('A-Za-z0-9', 27, 6)}.png"`, 'file name'],
  ["'pwd' 'readlink' 'realpath' 'rm'", 'list of names'],
  ['PW="\\u{1D50F}",FW="x"', 'escapes, decoded by themselves'],
  ['spring.cloud.vault.authentication=KUBERNETES', 'a choice of a setting'],
  [`token_accessor    ${random('A-Za-z0-9', 24, 6)}`, 'the name speaks of something about a secret'],
  ['fun open(uri: Uri, password: CharArray?) {', 'code: type name'],
  ["the decoder turns 'passwd' -> 'passw%64'", "the key's own words"],
  ["insert into users (id, passwd) values (1, 'd41d8cd98f00b204e9800998ecf8427e');", 'documented example'],
  [`https://ci.corp.lan/automate/badge.svg?badge_key=${base64(60)}`, 'a key that opens nothing'],
  [`http://cdn.corp.lan/a.png?e=1576142006&token=${random('A-Za-z0-9_-', 40, 6)}:${random('A-Za-z0-9_-', 27, 7)}=`, 'signature of a link'],
  [`https://cdn.corp.lan/a.mp4?token=${random('A-Za-z0-9_-', 22, 6)}&expires=1576142006`, 'signature of a link'],
  [`https://cdn.corp.lan/a.mp4?auth_key=1676142006-0-0-${hex(32)}`, 'signature of a link'],
  [`https://cdn.corp.lan/a.mp4?token=exp=1576142006~acl=/a/*~hmac=${hex(64)}`, 'signature of a link'],
];

test.each(QUIET)('%s', (text, reason) => {
  expect(weighed(`${text}\n`)).toEqual([]);
  expect(reasons(`${text}\n`)).toContain(reason);
});

describe('no assignment', () => {
  test.each([
    'if (password === confirmPassword) return;',
    'def login(user, password):',
    'expect(user.password).not.toBe(other);',
    'import { token } from "./token.js";',
    '| `TSIG_SECRET`, `RFC2136_TSIG_ALGORITHM` |',
    "'tsig_secret', 'RFC2136_TSIG_ALGORITHM',",
    'The password is stored as a hash.',
    'Use `--password` to give it on the command line.',
    'user.valid_password?("x")',
    '{{ toJson (dict "AccountTag" .ACCOUNT_TAG "TunnelSecret" .TUNNEL_SECRET "TunnelID" .TUNNEL_ID) }}',
    'login_as(app, name="normaluser", pin=pin)',
    'use the image `corp/wrongsecrets:local-test-k8s-vault` for it',
    'image: registry.corp.lan:5000/team/secrets:1.4.0-slim',
    'the locations that are identified by subelements.',
    'Gets the documents identified by `keys` here.',
    'We can pass `expQuery` here, or pass SCTE35 signals.',
    "Pass conds='piecewise' to have them.",
    'A reference to the default render pass descriptor.',
    'Your password was changed.',
    'Never pass :data:`~flask.current_app` as sender.',
    'Cannot pass "subdomain" with it.',
    'const key = isPasscode ? "passcode" : "recoveryCode";',
    '"password": "Passwort",\n"captcha": "Captcha",',
    'fastcgi_pass   127.0.0.1:9000;',
    'if <code>MasterUserPassword</code> is specified.</p>',
    '<label>Password: </label>\n<justify>GTK_JUSTIFY_RIGHT</justify>',
    'ansible-vault view --ask-vault-pass -vvvvv x.yml',
    'flavors but --password suffers from the same',
    '"names":["clear","send","password","sendNewPolls","urlParams","start"]',
    "PASSWD_ARG_RE = re.compile(r'^[-]{0,2}pass[-]?(word|wd)?')",
    'EXPECT_TOKENS("12px   -100vh", x)',
    'const pgPass = require("pgpass");',
    'password = prefix + "_SUFFIX"',
    '<input type="password" name="password">',
    'imagePullSecrets:\n- name: registry\n',
  ])('%s', (text) => {
    expect(weighed(`${text}\n`).filter((value) => value !== 'password')).toEqual([]);
  });
});

test('a value that merely holds a placeholder word stays', () => {
  const secret = `${random('A-Za-z0-9', 12, 8)}test${random('A-Za-z0-9', 16, 9)}`;
  expect(weighed(`api_key = "${secret}"\n`)).toEqual([secret]);
});

test('a token in an address without an end of its time stays', () => {
  const secret = random('A-Za-z0-9', 26, 12);
  expect(weighed(`https://api.corp.lan/v1?e=12&token=${secret}\nhttps://api.corp.lan/v1?access_token=${secret}x&expires=1576142006\n`)).toEqual([secret, `${secret}x`]);
});

test('a plain value beside ciphertext of SOPS stays', () => {
  const secret = random('A-Za-z0-9', 20, 11);
  expect(weighed(`a_password: ENC[AES256_GCM,data:x,iv:y,tag:z,type:str]\nb_password: ${secret}\n`)).toEqual([secret]);
});

test('line breaks that are written as escapes end a value, as those of the sources in a source map do', () => {
  const source = 'if (password) {\\n    request.password = password;\\n  }\\n  token: refreshToken\\n';
  expect(weighed(`"sourcesContent":["${source}"]\n`).filter((value) => value.includes('\\'))).toEqual([]);
});

test('a statement that names an account still gives its password', () => {
  const value = random('A-Za-z0-9', 12, 8);
  expect(weighed(`CREATE USER app IDENTIFIED BY ${value};\n`)).toContain(value);
});
