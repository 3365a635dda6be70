/** What stands where a secret would, and is none: from published packages and histories, by kind. The last part: what must stay. */
import { describe, expect, test } from 'vitest';
import { random } from '../../random.js';
import { reasons, weighed } from './found.js';

const QUIET: readonly (readonly [text: string, reason: string])[] = [
  ['pwd:\x9c\xfe\x01k\x88Q\x10', 'bytes, no text'],
  ['"app_key": "Programn\\u00f8kkel",', 'text for people'],
  ['"password": "\\u30d1\\u30b9\\u30ef\\u30fc\\u30c9(\\u4efb\\u610f)",', 'text for people'],
  ['.form .wp-pw:focus {', 'selector'],
  ["const pass1 = $( '#new_pass' );", 'selector'],
  ["let pass = form.find('field[name=account_pass]');", 'selector'],
  ['mech = pass:softfail:neutral', 'outcomes of a check'],
  ['case fail=0:xpass=3:xfail=* in', 'a count of tests'],
  ['echo "PASS: everything went well"', 'outcome of a test'],
  ['# Second pass: resolve what is left over', 'a pass over something'],
  ['render({view, target, pass: "shadow"})', 'a pass over something'],
  ['allPass: "overEvery",', 'a test of several'],
  ['echo "Empty password: ldapauth returns FAIL"', 'prose'],
  ['`DB_PASSWORD`: password of the database', 'prose'],
  ['CONF_KEYRING_FILE_PASSWORD = "keyrings_password"', 'name of a setting'],
  ['errors[CONF_PASSWORD] = "not-as-expected"', 'message'],
  ['return {"password": "invalid_login"}', 'code of an error'],
  ['<code class="token">PASSWORD</code> <b>reserved</b>', 'markup'],
  ['r = login_getcapbool(lc, "nohome", 0);', 'a call that takes no password'],
  ['fields = ["current-password", "new-password", "cc-number"]', 'list of names'],
  ['rm -f rsa_1_pw dsa_1_pw ecdsa_1_pw', 'list of names'],
  ['type X = { credentials?: AcmeShopV2Credentials };', 'code: type'],
  ['username: user, password: accessToken, more', 'code: variable'],
  ['{NO:`Norway`,PW:`Palau`,PA:`Panama`}', 'code of a country'],
  ['key-password = ["dep:pem", "dep:der"]', 'feature of a package'],
  ['ACME_API_KEY=acme:api-key', 'name of a secret in a store'],
  [`github.com/acme/oauth2 = commit:${random('0-9a-f', 10, 3)}`, 'commit'],
  [`checksum/secret: ${random('0-9a-f', 64, 4)}`, 'digest'],
  ['TABLE_AUTH = (By.XPATH, "/html/body/div[1]/div[4]/table")', 'path in a document'],
  ['gpg-passphrase: MAVEN_SIGNING_SETUP_NAME', 'name of a constant'],
  ['authentication: ["sheetOAuth2Api"]', 'name of a field'],
  ['webhook-ca-secret: manager-webhook-ca', 'words, as a name has them'],
  ['"adminPassword": "[parameters(\'adminPassword\')]"', 'expression of a template'],
  ['existing_secret = .Values.hub.existingSecret', 'value of a Helm chart'],
  ['"client_key": "[%key:component::mqtt::data::client_key%]"', 'reference'],
  ['password: _DBC_PASSWORD_', 'name of a variable'],
  ['credentials: replace-with-ACME_TOKEN', 'placeholder words'],
  ['oauth_nonce="4f6e65206f66206d616e79"', 'the name speaks of something about a secret'],
  ['shared-password = "acme.logins.shared:SharedLogin"', 'class in a module'],
  ['token: acme_pat_xxx_xxx', 'mask characters'],
  ['init_secrets: skip the check of permissions on Windows', 'prose'],
  ['nopasswd: COMMANDS', 'the name says that there is none'],
];

describe('is dropped', () => {
  test.each(QUIET)('%j: %s', (text, reason) => {
    const found = reasons(`${text}\n`);
    expect(found.some((one) => one.startsWith(reason)), `${JSON.stringify(found)}, weighed ${JSON.stringify(weighed(`${text}\n`))}`).toBe(true);
  });
});

describe('stays', () => {
  test.each([
    ['password = "Zürich-Füße_42!"', 'Zürich-Füße_42!'],
    ['password: correct horse battery staple', 'correct horse battery staple'],
    ['mail: {user: "app", pass: "shadow"}', 'shadow'],
    ['GRANT ALL ON x TO app IDENTIFIED BY \'mode77\';', 'mode77'],
    ['client.login("app", "kestrel-9")', 'kestrel-9'],
    ['DB_PASSWORD = "sunflower"', 'sunflower'],
    ['["password", "Mumbai2019!"]', 'Mumbai2019!'],
    ['curl --password swordfish-77 https://x.corp.lan', 'swordfish-77'],
  ])('%s', (text, value) => {
    expect(weighed(`${text}\n`)).toContain(value);
  });
});
