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
  // from a fourth set of packages and repositories
  ['POST_TICKET_TOKEN = "v1/objects/tickets/actions"', 'route'],
  ['CLIENT_SECRET = "{url}/admin/realms/{realm}/clients/{id}/client-secret"', 'route'],
  ["'PasswordDefault' => 'pbkdf2',", 'name of an encoding or algorithm'],
  ["'PasswordPlugin' => 'caching_sha2_password',", 'name of an encoding or algorithm'],
  ['{ NSDB_PASSWD, "getpwnam_r", __nss_compat_getpwnam_r },', 'name of a function'],
  ['login_passwd_override: "enable"', 'a choice of a setting'],
  ["$session->setSecret( 'AuthManager::authnState', $state );", 'member of a class'],
  ['gpg_key: "RPM-GPG-KEY-CentOS7"', 'file name'],
  ['"MsmKey" = "8:_0123A5C7E9FB02468ACE13579BDF0A2C"', 'identifier'],
  ['certificate-private-key: "classpath:my-cert.key"', 'reference to a file'],
  ['set_data_pw("calc digest:", checksum, length);', 'label'],
  ["{{ lookup('acme.laps_password', 'SERVER', domain='dc01') }}", 'the name of what is asked for elsewhere'],
  ['dnspass=dnspass,', "the key's own words"],
  ['#define DS_GUID_USER_PASSWORD "bf967a6e-0de6-11d0-a285-00aa003049e2"', 'identifier'],
  ['    password: password to give when authenticating', 'sentence'],
  ["{% bootstrap_field form.old_pw layout='horizontal' %}", 'argument of a template'],
  ['{{- $password := index .Values.users $user }}', 'code of a template'],
  ['acmeChangeUserPassword: acmeErr (const char *, const char *)', 'code: type'],
  ['DEBUG(0, ("fetch_ldap_pw: strdup failed!\\n"));', 'prose'],
  ['<p>The <code>-pw:</code> option is not recommended</p>', 'prose'],
  ['krb5_auth_con_set_creds krb5_auth_con_set_cksumtype', 'list of names'],
  ['f(signing_key, passphrase=signing_key_passphrase, other=True)', 'code: variable'],
  ['$maskedPassword = Convert-Hidden $password', 'code: call'],
  ['pwd "acme.dev/modules/auth/password"', 'module'],
  ['token: "keyword.control.transition.jssmArrow.legal_none",', 'dotted name'],
  ['KEY_STORE_PASSWORD = "javax.net.ssl.keyStorePassword"', 'name of a setting'],
  ['token = "t1-0_0_0_0_0_0_0"', 'a position, where a list goes on'],
  ['"EnablePlainTextPassword"=dword:00000001', 'number'],
  ["modes = ['password', 'pubkey', '8021x-radius', 'none']", 'list of names'],
  ['max_pwd = "--max-pwd-age=270"', 'option of a command'],
  ['TEST_KEY = "110E 21D8 B0E2 A1F0 243A  F682 0856 F197 B892 ACEA"', 'fingerprint'],
  [`pwd: "U2FsdGVkX1${'9'}${random('A-Za-z0-9', 33, 5)}="`, 'OpenSSL ciphertext'],
  [`<password>{${random('A-Za-z0-9', 43, 6)}=}</password>`, 'Maven ciphertext'],
  ['let seed_key = 0x9e37_79b9_7f4a_7c15_u64;', 'code: number'],
  ['passwd:         files winbind', 'name service'],
  ['cfg.Set(User{Password: b64Pwd, Name: n})', 'code: variable'],
  ["'dbpass' => 'wgDBpassword',", 'name of a field'],
  ['password = ("api_username")', 'name of a field'],
  ["protected $casts = ['password' => 'hashed'];", 'a state, not a password'],
  ['"ClientToken": "XqJIt1342112125076",', 'sent to tell a second try'],
  ['const ManageResetPassword = "manageresetpassword"', "the key's own words"],
  ['const string ElemPassword1 = "Passwort1";', 'the word itself'],
  ['* `acme_admin_pwd`: Acme admin password. Defaults to another', 'prose'],
  ['subunit_pass_test "net_rpc_share"', 'a count of tests'],
  ['auth_methods = ["password", "publickey"]', 'a way to log in'],
  ['AUTHORIZED_KEY=ssh-rsa_AAAAB3NzaC1yc2EAAAADAQABDDDDD', 'public key'],
  ['pass = "PKCS12:$srcdir/data/test.p12"', 'reference to a file'],
  ['Count:7 Key:2f636c75737465726673', 'a name in hex'],
  ['PERMS_CREDENTIAL = ["acme-core:GetWorkloadAccessToken"]', 'name in a namespace'],
  ['Cleartext-Password := "%{control:User-Password}"', 'reference'],
  ['secrets GHSA-8mxv-9xhp-86h4 CVE-2026-79780', 'id of an advisory'],
  ['raddb_passwd = "@raddbdir@/naspasswd"', 'file path'],
  [`&PBKDF2-Password := 'HMACSHA2+256:AAAnEA:${random('A-Za-z0-9', 22, 7)}==:x'`, 'password hash'],
  ['PASSWORD="MS-CHAP-Password"', 'name of an attribute'],
  ['b) NT-Password: rfc2759 (prep=MS).', 'name of a document'],
  ['Use "password:" instead of "password>" prompt', 'text between two strings'],
  ['pass \\[aq]-o password=password\\[aq] for a', 'text of a manual'],
  ['password = "469ACGHJKLMNPQRUVWXYabdfhijkprstuvwxyz"', 'alphabet'],
  ['key is encrypted but no --client-pass provided', 'prose'],
  ['* NEWS, contrib/acmepasswd: Bug#3994 - acmepasswd utility', 'number of a ticket'],
  ["ACCOUNT_FORMS = {'set_password': 'mysite.forms.MySetPasswordForm'}", 'name of a class'],
  ['revoke_token = "api:revoke-token"', 'name of a secret in a store'],
  ['"reset_password": "20/m/ip,5/m/key",', 'a rate'],
  ['acmeBadPassword NOTIFICATION-TYPE', 'name of a constant'],
  ['#define C_XPWD\t"XPWD"', "the key's own words"],
  ['AcmePasswordCost "interactive"|"sensitive"', 'alternatives'],
  ["@parametrize('field', ['password', 'ssh_key_data'])", 'list of names'],
  ['{{ include "acme.manage" (dict "secret" (include "acme.name" .) "key" "db-password" "length" 16 "strong" false) }}', 'argument of a template'],
  ['{{ include "acme.manage" (dict "key" "x" "providedValues" (list "path.to.password1" "path.to.password2")) }}', 'argument of a template'],
  ['{{- $password = coalesce .Values.bind .Values.other }}', 'code of a template'],
  [`<label for="password" class="col-4">@lang('labels.auth.password')</label>`, 'code of a template'],
  ["'password' => 'Auth\\PasswordController',", 'name of a class'],
  ["'password' => 'password:api'", "the key's own words"],
  ["'other_password' => HashCaster::class.':md5',", 'name of a class'],
  ["$pass = config('database.connections.acme.password');", 'the name of what is asked for elsewhere'],
  ['acme.io/inject-ca-from-secret: "acme/acme-webhook-ca"', 'the name speaks of something about a secret'],
  ['existingSecret: RELEASENAME-acme-coordinating-crt', 'name of a secret'],
  // from histories of large projects
  ['e.push(x)}},{key:"onMegaNoise",value:function(e){f.warn("noise")}}', 'name of a method'],
  ["{\n  key: 'avc1toavcoti',\n  value: function avc1toavcoti(codec) {", 'name of a method'],
  ['vpn_key e0da', 'code point'],
  [`<div data-sitekey="6Le${random('A-Za-z0-9', 37, 11)}"></div>`, 'made to be public'],
  ['"HeaderCreatePassword": "Maak wachtwoord",', 'text for people'],
  ['/// <param name="password">The password sha1-hash.</param>', 'prose'],
  ['<param name="password">the password</param>', 'placeholder words'],
  ['test.key-store-password=value', 'placeholder words'],
  ['rabbit.password=NOT_USED', 'placeholder words'],
  ['token=bada55cafe', 'words that hex digits can spell'],
  ['{ "name": "security.user.password", "defaultValue": "UUID.randomUUID().toString()" }', 'code: call'],
  [`sessionKey="AQIAAA5mAAAApAAA${random('A-Za-z0-9', 48, 12)}="`, 'encrypted session key'],
  ["AcmeRejectPasswords => '!^[A-Z0-9._%+-]+@x\\.y$',", 'regular expression'],
  [`"shape_key": "Shape.${random('0-9a-f', 40, 7)}",`, 'identifier'],
  [`"view_key": "Selector:${random('0-9a-f', 64, 8)}",`, 'identifier'],
  ['- Token (https://acme.dev) io.acmetoken:acme-impl:jar:0.11.1', 'package version'],
  ['share_token = "share-{portfolio_id}-{org_type}"', 'names that are filled in'],
  ['e("label",null,"Password: "),x?e.createElement("code",null,"x"):y', 'code between two strings'],
  ['"grant_token": "33h0m0s",', 'a duration'],
  ['const AccessTokenRevoked = "OAuth2AccessTokenRevoked"', "the key's own words"],
  ['["EC_SECP384R1_KEY", "EC_secp384r1"]', "the key's own words"],
  ['resourcePassword = "passwords"', 'the word itself'],
  ['mq_password = "amqp://app:**@mq.corp.lan/x"', 'address with a masked password'],
  ['\\label{\\detokenize{user/user_commands/kpasswd:synopsis}}', 'label in a document'],
  ['mq_creds = "acmebus://DefaultCredential@mq"', 'address without a password'],
  [`client_token: "${random('A-Za-z0-9', 20, 11)}4example"`, 'ends in EXAMPLE'],
  ['"S3Key": "867139942017-Detection-4750034166536cdb/",', 'file path'],
  ['"SubjectFromWebIdentityToken": "acme1.account.AF6RHO7KZU5XRVQJ"', 'the name speaks of something about a secret'],
  ['ATT_USER_PASSWORD = "password-attribute"', 'name of a setting'],
  ['HashKey="170141183460469231731687303715884105728"', 'number'],
  ['"password": "Shorter than minimum length 1."', 'sentence'],
];

describe('is dropped', () => {
  test.each(QUIET)('%j: %s', (text, reason) => {
    const found = reasons(`${text}\n`);
    expect(found.some((one) => one.startsWith(reason)), `${JSON.stringify(found)}, weighed ${JSON.stringify(weighed(`${text}\n`))}`).toBe(true);
  });
});

/** Python's base85, without what would end a bare value. */
const BASE85 = '!#$%()*+<=>@A-Z0-9^_`a-z{|}~-';
/** A front that ends as a setting does would leave it open. */
const encoded = Array.from({ length: 40 }, (_, i) => `${random(BASE85, 36, 100 + i)}{4x@Q${['Pw', 'pw', 'PSW', 'pWd'][i % 4]!}=${random(BASE85, 12 + (i % 30), 200 + i)}`);

describe('encoded bytes hold no assignment', () => {
  test.each(encoded)('%s', (line) => {
    expect(weighed(`${random(BASE85, 64, 7)}\n${line}\n${random(BASE85, 64, 8)}\n`)).toEqual([]);
  });

  const strong = random('!#$%*@A-Z0-9^~a-z', 60, 9);
  test.each([`PW=${strong}`, `SECRET_KEY=${strong}`, `Server=Db1;User=Sa2;Pwd=${random('!#$%*@A-Z0-9^~a-z', 40, 10)};`, `run A="$(x|y)" pass=${strong}`])('%s is one', (line) => {
    expect(weighed(`${line}\n`)).not.toEqual([]);
  });
});

describe('is no place of a value', () => {
  test.each([
    '$SMBCLIENT //$SERVER/share -U$USERNAME%$PASSWORD -mSMB3 --option=a',
    '${kinit} --password-file=${objdir}/foopassword user1@${R}',
    '${kadmin} -l cpw --random-password user1@${R}',
    'smbclient --machine-pass --use-kerberos=required',
    'overlay=eof_action=pass:repeatlast=0',
    'docker run -e ADMIN_PASSWORD=password quay.io/acme/acme:20.0.2',
    'resource "random_password" "primary_login" {',
    'adduser --quiet --system --no-create-home --disabled-password acme',
    'VALUE	Acme-Min-Auth-Protocol	MSCHAPv2	64',
    'passwd mac2ip {',
    'if (pwd->pw_name[strlen(pwd->pw_name)-1] == 36) {',
  ])('%s', (text) => {
    expect(weighed(`${text}\n`).filter((value) => value !== 'password')).toEqual([]);
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
    ['update_password: "Winter-2031"', 'Winter-2031'],
    ['openssl pkcs12 -passin=pass:kestrel-9', 'kestrel-9'],
    ['resValue "string", "api_key", "qX7LmK2pVt9Rb4Ws"', 'qX7LmK2pVt9Rb4Ws'],
    ['$password = "kestrel-9"', 'kestrel-9'],
    ['-U app%kestrel password=hobby-77', 'hobby-77'],
    ['login("user2", "kestrel-9", "https://acme.dev")', 'kestrel-9'],
    ['password = "newpasswd7"', 'newpasswd7'],
    ["acme token = 'qX7LmK2pVt9Rb4Ws' | 'x'", 'qX7LmK2pVt9Rb4Ws'],
    ['TWITTER_OAUTH_SECRET=twitteroauthsecret', 'twitteroauthsecret'],
    ['"client_token": "akab-qX7LmK2pVt9Rb4Ws"', 'akab-qX7LmK2pVt9Rb4Ws'],
    ['{{ $_ := set $x (dict "user" "app" "password" "kestrel-9") }}', 'kestrel-9'],
    ['aes_key = "2d4f6c8a1b3e5d7f9a0c2e4b"', '2d4f6c8a1b3e5d7f9a0c2e4b'],
    ['password = "Acme.2d4f6c8a1b3e5d7f9a0c2e4b2d4f6c8a"', 'Acme.2d4f6c8a1b3e5d7f9a0c2e4b2d4f6c8a'],
    ['password = "Top.8:Gate("', 'Top.8:Gate('],
  ])('%s', (text, value) => {
    expect(weighed(`${text}\n`)).toContain(value);
  });
});
