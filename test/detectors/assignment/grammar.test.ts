/** Every shape of assignment: the value is found, and its span holds exactly the secret's bytes. */
import { describe, expect, test } from 'vitest';
import { random } from '../../random.js';
import { candidates } from './found.js';

const SHAPES: Record<string, readonly string[]> = {
  'settings files': ['db_password = @', 'db_password=@', 'spring.datasource.password: @', '[client]\nuser=app\npassword=@\n', 'requirepass @', 'export API_TOKEN=@', 'set DB_PASSWORD=@', '//npm.corp.lan/:_authToken=@'],
  YAML: ["password: '@'", 'password: @', 'password: |\n  @\n', 'a:\n  api_secret: >-\n    @\nb: 1\n', 'password: !!str @', '- name: DB_PASSWORD\n  value: @\n', '- name: JWT_SECRET\n  value: "@"\n', 'users: [{user: app, password: @}]'],
  JSON: ['{"password": "@"}', '{"name": "DB_PASSWORD", "value": "@"}', '{"Key":"client_secret","Value":"@"}', '"{\\"user\\":\\"app\\",\\"password\\":\\"@\\"}"', '{"api_key":\n  "@"}'],
  XML: ['<password>@</password>', '<db:password type="string">@</db:password>', '<secretKey><![CDATA[@]]></secretKey>', '<add key="SmtpPassword" value="@" />', "<user name='app' pwd='@'/>", '<entry key="db.password">@</entry>', '<property>\n <name>fs.secret.key</name>\n <value>@</value>\n</property>', '<key>ApiToken</key>\n<string>@</string>'],
  declarations: ['val password: String = "@"', "const token: string = '@';", 'var apiToken string = "@"', 'const API_KEY: &str = "@";', 'private const string Password = "@";', 'Dim password As String = "@"', 'char password[] = "@";', 'NSString *secret = @"@";', 'public string Password { get; set; } = "@";'],
  languages: ['$db_pass = \'@\';', "'password' => '@',", ':password => "@",', 'password := "@"', 'api_token <- "@"', '{password, "@"},', '(setq api-token "@")', 'config[:password] = "@"', "self.password = b'@'", 'password = """@"""', 'password: `@`'],
  calls: ['ds.setPassword("@")', 'client.login("app", "@")', 'login(client, "app", "@")', 'os.environ["API_TOKEN"] = "@"', "config.set('password', '@')", "define('DB_PASSWORD', '@');", 'new NetworkCredential("app", "@")', "process.env.API_SECRET || '@'", 'os.getenv("API_SECRET", "@")', 'password = SecretStr("@")', 'key = []byte("@")'],
  shell: ['tool --password @ run', 'tool --password=@', 'tool -password @', 'mysql -h db -u app -p@ shop', 'sshpass -p @ ssh a@b', 'curl -u app:@ https://api.corp.lan/', "curl --user 'app:@' https://api.corp.lan/", 'redis-cli -a @ ping', 'ENV DB_PASSWORD @', 'DB_PASSWORD ?= @', 'docker login -u app -p @ hub.corp.lan'],
  addresses: ['postgres://app:@@db.corp.lan:5432/shop', 'redis://:@@cache:6379', 'app:@@tcp(db:3306)/shop', 'https://api.corp.lan/x?access_token=@&page=2'],
  headers: ['Authorization: Bearer @', 'X-Api-Key: @', "'Authorization': 'token @'", 'Cookie: a=b; auth_token=@; c=d'],
  tables: ['| password | @ |', '<td>Password</td><td>@</td>', 'user,password,mail\napp,@,a@b\n', 'name;passwd\napp;@\n', 'db.corp.lan:5432:shop:app:@', '**Password:** `@`'],
  prose: ['# password: @', '// pass: @', 'The password is: @', 'ID:app PW:@', 'Password @'],
  SQL: ["CREATE USER app IDENTIFIED BY '@';", "CREATE ROLE app LOGIN PASSWORD '@';", "ALTER LOGIN app WITH PASSWORD = '@';", "SET PASSWORD FOR 'app' = PASSWORD('@');"],
  'declarations with more types': ['TOKEN: Final[str] = "@"', 'val dbPassword: Option[String] = Some("@")', 'const password: []const u8 = "@";', 'const char* const kPassword{"@"};', "01 WS-PASSWORD PIC X(20) VALUE '@'.", "password VARCHAR(64) NOT NULL DEFAULT '@',"],
  'constants as arguments': ['curl_easy_setopt(curl, CURLOPT_PASSWORD, "@");', '-define(PASSWORD, "@").'],
  'values by their place': ['echo "@" | docker login -u app --password-stdin', 'echo "app:@" | chpasswd', 'htpasswd -b .htpasswd app @', 'vault login @', 'sqlcmd -S db -U sa -P @', 'PGPASSWORD=@ psql -h db', 'curl -u @: https://api.corp.lan/', 'DriverManager.getConnection(url, "app", "@")', 'smtp.PlainAuth("", "app", "@", "mail")', 'jwt.sign(claims, "@")', "DBI->connect('dbi:Pg:dbname=x', 'app', '@')", 'mysqli_real_connect($link, "db", "app", "@")', "createHmac('sha256', '@')", 'hmac.new(b"@", body)', 'connection.simple_bind_s("cn=app", "@")', "requests.get(u, auth=('app', '@'))", 'By.id("password")).sendKeys("@");', 'page.fill("#password", "@")', 'expect "password:" { send "@\\r" }'],
  'pairs in either order': ['{"value": "@", "name": "API_TOKEN"}', '{"Key": "api_secret", "Type": "String", "Value": "@"}'],
  'lists': ['tokens = ["k83jJd83kdKd93kd0L", "@"]', 'Tokens: []string{"@"},'],
  'a user ahead': ['id/pw: app/@', 'credentials: app:@'],
  'other scripts': ['密码：@', 'пароль: @', 'contraseña: @', 'mot de passe : @'],
  'connection strings': ['Server=db;Database=shop;User Id=app;Password=@;Encrypt=true', 'AccountName=shop;AccountKey=@;EndpointSuffix=x', 'driver={X};uid=app;pwd=@'],
  'the long form of YAML': ['? password\n: @\n', 'db:\n  ? api_secret\n  : "@"\n'],
  openssl: ['openssl rsa -in k.pem -passin pass:@ -out o.pem', 'openssl pkcs12 -export -out a.p12 -passout pass:@', "openssl enc -aes-256-cbc -salt -k '@' -in a -out b", 'openssl aes-256-cbc -d -K @ -iv 0 -in a'],
  'what the shell puts in place of a file': ['tool login --password-file=<(echo @)', 'restic --password-file <(printf %s "@") backup'],
  'commands over several lines': ['curl -X POST https://api.corp.lan/ \\\n-u app:@ \\\n-v', 'curl https://api.corp.lan/ \\\n--user app:@\n'],
  Gradle: ["buildConfigField 'String' , 'API_KEY' , '@'", 'resValue "string", "api_key", "@"', 'buildConfigField "String", "API_KEY", "\\"@\\""'],
  'a label and the value below it': ['Staging API key:\n    @\n', 'Admin password:\n\n@\n', '- **Deploy token:**\n`@`\n'],
  'a sign behind the value': ['acme token: @ | other', 'token=@ | tee log'],
  'a dotted name': ['java -Dacme.api.key=@ -jar a.jar', 'acme.secret.key: @'],
  'tables without outer bars': ['Variable | Value\napiKey | @\nbaseUrl | https://api.corp.lan\n'],
  'functions that give it back': ['def admin_password():\n    return "@"\n', 'get secret() { return "@"; }', 'fun password() = "@"', "def password\n  '@'\nend\n", 'def token, do: "@"', 'func password() string { return "@" }', 'string Password() => "@";', 'val apiSecret by lazy { "@" }', 'SECRET = lambda: "@"'],
  'other marks than quotes': [':password => %q(@)', 'my %h = (password => q{@});', 'password = [[@]]', 'config.api_key = [==[@]==]', 'let pw = r#"@"#;', '$password = <<<EOT\n@\nEOT;\n', 'admin_password = <<-EOF\n  @\nEOF\n', '#{password => <<"@">>}', '{secret, <<"@">>},', "DECLARE @password nvarchar(50) = N'@';".replace('@p', 'p')],
  'hashes, tuples and what stands ahead of its name': ['$ENV{DB_PASSWORD} = "@";', '$cfg->{password} = "@";', '"@" -> api_token', 'chain.set("@", forKey: "password")', '[r setValue:"@" forHTTPHeaderField:"X-Api-Key"];', 'user, password = "bob", "@"', "const [user, password] = ['bob', '@'];", '(password . "@")', '"password" to "@",', 'set :deploy_token, "@"', 'strcpy(password, "@");', 'if (strcmp(password, "@") == 0)'],
  'defaults of declarations': ['password: str = Field(default="@")', "password: z.string().default('@')", 'const p = options.password || "@";', '{"Parameters":{"DBPassword":{"Type":"String","Default":"@"}}}', 'X_PASSWORD:\n  value: "@"\n', 'DBPassword:\n  Type: String\n  NoEcho: true\n  Default: @\n', 'args:\n  - --password\n  - @\n', 'args:\n- "--db-password"\n- "@"\n', '{"password":{"value":"@"}}', '<Password>\n  <Value>@</Value>\n</Password>', '<password value="@"/>'],
  'more places in commands': ['echo "@" | sudo -S ls', 'gh auth login --with-token <<< "@"', 'lftp -u app,@ sftp://h', 'smbclient //h/x -U app%@', 'zip -P @ a.zip b', 'ssh-keygen -N "@" -f k', 'net user app @ /add', '["curl", "-u", "app:@", url]', '{"args":["--password","@"]}', 'kv put app/password @'],
  'rows that are inserted': ["INSERT INTO users (name, password) VALUES ('a', '@');", "insert into t (id, api_token) values (1, 'x'), (2, '@');"],
  'directives of servers': ['username app password 0 @', 'rootpw @', 'masterauth "@"', 'GH_PAT=@', 'secret.key=\\\n  @\n'],
  'calls that take characters or a pair of id and secret': ['ks.load(in, "@".toCharArray());', 'kmf.init(ks, "@".toCharArray())', 'ks.setKeyEntry("alias", key, "@".toCharArray(), chain)', 'new PBEKeySpec("@".toCharArray(), salt, 1000, 256)', 'credentials.NewStaticCredentials("app", "@", "")', 'new BasicAWSCredentials("app", "@")', 'hmac.New(sha256.New, []byte("@"))', 'sessions.NewCookieStore([]byte("@"))', "OpenSSL::HMAC.digest('sha256', '@', body)"],
  'what a condition chooses': ["const apiSecret = isLocal ? '@' : null;", 'String password = given != null ? given : "@";', "token: local ? '' : '@',"],
  'what stands in for nothing': ['Optional.ofNullable(token).orElse("@")', 'let api_token = env::var("X").unwrap_or("@".into());', "token = ENV.fetch('API_TOKEN') { '@' }", "let(:access_token) { '@' }", 'Password: aws.String("@"),'],
  'names in a name space, headers with a list, objects of secrets': ['<meta-data android:name="com.corp.API_KEY" android:value="@"/>', '<meta-data\n  android:name="api_token"\n  android:value="@" />', 'headers:\n  X-Api-Key:\n  - @\n', '{"secrets": {"corp": "@"}}', "PASSWORDS = {'admin': '@', 'guest': ''}"],
  'rows and settings by name': ["UPDATE config SET value = '@' WHERE name = 'smtp_password';", "cy.get('input[name=password]').type('@')", "cy.get('[data-cy=login-password]').type('@')", 's:7:"api_key";s:18:"@";', 's:7:\\"api_key\\";s:18:\\"@\\";', "setattr(settings, 'API_TOKEN', '@')", 'flag.StringVar(&token, "token", "@", "API token")', 'Authorization: CorpKey @'],
  'a header of a table, and its rows': ['|===\n|User |Password\n\n|root |@\n|===\n', '| user | password |\n|------|----------|\n| app  | @ |\n', 'host | password | note\n---|---|---\ndb1 | `@` | x\n'],
  'shells and their tools': ['if [ "$TOKEN" = "@" ]; then', '[[ "$password" == "@" ]]', 'az keyvault secret set --vault-name v --name db-password --value "@"', "aws ssm put-parameter --name /p/db_password --value '@' --type SecureString", 'echo "@" | gh auth login --with-token', 'env:\n- name: API_TOKEN\n  value: |-\n    @\n'],
  'more calls, forms and devices': ["driver.find_element(By.ID, 'password').send_keys('@')", "fill_in 'Password', with: '@'", '<b:property name="password"><b:value>@</b:value></b:property>', '.password("{noop}@").roles("USER")', "User.objects.create_user('bob', 'bob@corp.lan', '@')".replace('b@c', 'b.c'), "Hash::make('@')", 'transport.connect("smtp.corp.lan", "bob", "@");', 'token.SignedString([]byte("@"))', 'given().auth().preemptive().basic("bob", "@")', 'ntp authentication-key 1 md5 @', 'pre-shared-key ascii-text "@"', 'ipmitool -U bob -P @ power status', 'net rpc shutdown -U bob%@'],
  'devices, parameters and daemons': ['username app privilege 15 password 0 @\nline vty 0 4\n', 'neighbor 192.0.2.7 password 7 @\nexit\n', 'set security ike policy p pre-shared-key ascii-text @\n', '{"bindpw": "@"}', '<rootpw>@</rootpw>', 'ldap_default_authtok = @', 'name  = "/prod/db/password"\ntype  = "SecureString"\nvalue = "@"\n', '{"Name": "/prod/db/password", "Value": "@"}', '- name: "DB_PASSWORD"\n  value: \'@\'\n- value: "other"\n  name: PORT\n', "password => postgresql_password('app', '@')", '["CMD", "mysqladmin", "ping", "-u", "root", "-p@"]', 'echo @ | sudo openconnect --passwd-on-stdin vpn.corp.lan', 'basicAuth: app:@', 'check_mysql -H db -u nagios -p @', 'password = """\n@\n"""\n'],
  'the word pw': ['{"user": "app", "pw": "@"}', "cfg['pw'] = '@'", 'strcmp(pw, "@")', 'pw = "@"'],
  'more languages of people': ['Hasło: @', 'heslo = "@"', 'Lösenord: @', 'salasana: @', 'Adgangskode: @', 'db_passord: "@"', 'Jelszó: @', 'Lozinka: @', 'Şifre: @', 'Mật khẩu: @', 'Kata sandi: @', 'clave = "@"', 'mdp = "@"', 'Пароль: @', 'ПАРОЛЬ = @', 'Пароль от базы: @', 'пароль - @', 'логин/пароль: admin/@', 'Κωδικός: @', '| パスワード | @ |', 'パスワードは「@」です', '密码 "@"'],
  'said in other languages': ['La clave del wifi es @', 'Das Kennwort lautet @', 'La password è @', 'Das Passwort für das VPN lautet: @', 'mot de passe du wifi est @', 'A senha é @'],
  'comparisons of other languages': ["$password eq '@'", '$Password -eq "@"', '[password isEqualToString: "@"]', 'password.Equals("@")', '"@".equals(password)', 'if ("@" == password) {', "'@' === this.token", 'ConstantTimeCompare([]byte(password), []byte("@"))', 'compare_digest(api_token, "@")'],
  'data of assemblers': ['password db "@", 0', 'secret_key: .ascii "@"', 'admin_password: .asciz "@"'],
  'strings of other languages': ['auto password = R"(@)";', 'secretKey = BS.pack "@"', ],
  'options and their defaults': ['add_argument("--password", "-p", default="@")', "parser.add_argument('--api-key', '-k', type=str, default='@', help='x')", 'api_key: str = Field("@", env="API_KEY")', 'PASSWORD="${1:-@}"', 'TOKEN=${2:-@}'],
  'users and passwords behind a word': ['login for staging: admin / @', 'Credentials for the demo box: `root` / `@`', 'credentials are bob / @', 'login bob pass @'],
  'functions with a comment in them': ['def get_token():\n    # from the console\n    return "@"\n', 'function apiToken() {\n  // from the console\n  return "@";\n}'],
  'calls of more libraries': ["JWT::encode($claims, '@', 'HS256')", 'wifi.sta.config("net", "@")', 'ws.Unprotect "@"', 'ssh.connect("bastion.corp.lan", 22, "deploy", "@")', 'new JedisPool(cfg, "h", 6379, 2000, "@")', 'env.put(Context.SECURITY_CREDENTIALS, "@");', '["mysqldump", "-u", "root", "-p@", "shop"]', ':basic-auth ["svc" "@"]', 'CONNECT scott/@', 'PRAGMA key = "@";', 'secretKey, err := hex.DecodeString("@")', 'driver->connect("tcp://db:3306", "root", "@")', 'Base64.encode("app:@".getBytes())', 'const ENC_KEY = Buffer.from("@", "base64")', 'Credentials.basic("app", "@")', 'new X509Certificate2("cert.pfx", "@")', "config.pepper = '@'", 'log in as bob with password @.', 'client.username_pw_set("app", "@")', "Twilio::REST::Client.new('AC1', '@')", 'const char password[] PROGMEM = "@";', '- password: ``@``', 'if "@" != token {'],
  'more of what daemons and pipelines are told': ['mysql -u root --password=@ < dump.sql', 'token: {type: string, default: "@"}', 'Pass "@"', '<env-entry-name>db.password</env-entry-name><env-entry-value>@</env-entry-value>', 'secret_name = "DEPLOY_TOKEN"\nplaintext_value = "@"', 'command: [mysqladmin, ping, "-p@"]', 'set $api_key "@";', 'wsrep_sst_auth = sst:@', 'twine upload -u ci -p @ dist/*'],
  files: ['machine db.corp.lan login app password @', 'variable "db_password" {\n  type = string\n  default = "@"\n}'],
};

describe.each(Object.entries(SHAPES))('%s', (_, shapes) => {
  test.each(shapes)('%s', (shape) => {
    for (let seed = 1; seed <= 5; seed++) {
      const secret = `k${random('A-Za-z0-9', 15, seed)}7Q`;
      // the last @ is the secret's place unless the shape is an address; others belong to hosts and literals
      const at = placeOf(shape);
      const text = `${shape.slice(0, at)}${secret}${shape.slice(at + 1)}\n`;
      const found = candidates(text).filter((candidate) => candidate.dropped === undefined && candidate.value === secret);
      expect(found, text).not.toEqual([]);
      const bytes = Buffer.from(text);
      for (const { secretSpan, span } of found) {
        expect(bytes.toString('utf8', secretSpan.start, secretSpan.end)).toBe(secret);
        expect(span.start).toBeLessThanOrEqual(secretSpan.start);
        expect(span.end).toBeGreaterThanOrEqual(secretSpan.end);
      }
    }
  });
});

/** The secret's `@` is the first one that stands where a value can: behind a separator, a mark or an option. */
function placeOf(shape: string): number {
  if (shape.indexOf('@') === shape.lastIndexOf('@')) return shape.indexOf('@');
  const marked = /(?<=[=:> "'`|;(p[,-]|\\")@(?=$|[\s"'`|;&\\@,<\])}/])(?!")|(?<=")@(?=")/.exec(shape);
  expect(marked, shape).not.toBeNull();
  return marked!.index;
}

describe('passwords of people', () => {
  const PASSWORDS = ['p@ss,w0rd!x', 'Tr0ub4dor&3', 'correct horse battery staple', 'Aé9ñ!ocean', 'x"y\'z-42', 'a#b c$d 9', '100%{Sure}', 'kd$E3pyI!a', 'T6C$jlNlAZ@x'];
  test.each(PASSWORDS)('%s in quotation marks', (password) => {
    const quoted = JSON.stringify(password).replaceAll("\\'", "'");
    expect(candidates(`password: ${quoted}\n`).map(({ value }) => value)).toContain(password);
  });
});

describe("addresses of Go's driver", () => {
  const [first, second] = [1, 2].map((seed) => `k${random('A-Za-z0-9', 7, seed)}@${random('A-Za-z0-9', 6, seed)}7`);
  const weighed = (text: string): string[] => candidates(text).filter(({ dropped }) => dropped === undefined).map(({ value }) => value);

  test('a password reaches to the last @, and not into the next address', () => {
    expect(weighed(`dsn := "app:${first}@tcp(db1:3306)/shop,app:${second}@tcp(db2:3306)/shop"\n`)).toEqual([first, second]);
    expect(weighed(`dsn := "app:${first}@tcp([fe80::1:2]:3306)/shop,app:${second}@unix(/run/db.sock)/shop"\n`)).toEqual([first, second]);
  });

  test('a socket is an address too', () => {
    expect(weighed(`dsn := "app:${second}@unix(/run/mysqld/mysqld.sock)/shop"\n`)).toEqual([second]);
    expect(weighed('dsn := "root:@unix(/run/mysqld/mysqld.sock)/shop"\n')).toEqual([]);
    expect(weighed('dsn := fmt.Sprintf("%s:%s@unix(%s)/shop", user, word, socket)\n')).toEqual([]);
  });
});

test('a dollar sign ahead of a number begins no variable', () => {
  const weighed = (text: string): string[] => candidates(text).filter(({ dropped }) => dropped === undefined).map(({ value }) => value);
  const value = `Kestrel$${random('2-9', 4, 61)}`;
  for (const shape of ['password: @\n', 'DB_PASSWORD=@\n', 'the root password is @\n', 'curl -u deploy:@ https://repo.corp.lan/up\n', '| user | password |\n|---|---|\n| ops | @ |\n', 'admin login for staging is `admin` / `@`\n', 'dsn := "app:@@tcp(db1:3306)/shop"\n', 'passwords:\n  alice: @\n', '{"passwords": {"alice": "@"}}\n'])
    expect(weighed(shape.replace('@', () => value)), shape).toEqual([value]);
  for (const shape of ['password: @\n', 'admin login is `admin` / `@`\n', 'curl -u deploy:@ https://repo.corp.lan/up\n'])
    for (const variable of ['kestrel$1', 'kestrel$12', '$1', '$PASSWORD1']) expect(weighed(shape.replace('@', () => variable)), `${shape} ${variable}`).toEqual([]);
  expect(weighed('return { password: kestrel$127, user };\n')).toEqual([]);
});

test('two capitalised words and a number are a password, a member is none', () => {
  const weighed = (text: string): string[] => candidates(text).filter(({ dropped }) => dropped === undefined).map(({ value }) => value);
  expect(weighed('adminPassword: Orange.Meadow98\n')).toEqual(['Orange.Meadow98']);
  expect(weighed('password: m0SqifMO1MO5.Ku\nuser: x\n')).toEqual(['m0SqifMO1MO5.Ku']);
  expect(weighed('password: utf8to16.Key\nuser: x\n')).toEqual([]);
  expect(weighed('password: Keys.Password\n')).toEqual([]);
  expect(weighed('token: Encoding.Base64\n')).toEqual([]);
});

test('a value that changes case at every third character is no type', () => {
  const weighed = (text: string): string[] => candidates(text).filter(({ dropped }) => dropped === undefined).map(({ value }) => value);
  expect(weighed('auth: {username: u, password: NYNvDMbZoOlJLl3f, realm: Corp}\n')).toEqual(['NYNvDMbZoOlJLl3f']);
  expect(weighed('function f(user: string, key: Ed25519KeyPair, realm: Corp) {\n')).toEqual([]);
});

test('the key that two ends of a tunnel share is judged as a password', () => {
  const found = candidates('set default wpa2-pre-shared-key="Walnut#2006"\n').filter(({ dropped }) => dropped === undefined);
  expect(found.map(({ rule, value }) => [rule.id, value])).toEqual([['generic-password', 'Walnut#2006']]);
});

describe('a token that stands for the user of an address', () => {
  const hits = (text: string): string[] => candidates(text).filter(({ dropped, rule }) => dropped === undefined && rule.id === 'generic-token').map(({ value }) => value);
  test.each(['git clone https://@HERE@git.corp.lan/a/b.git', 'url = https://@HERE:x-oauth-basic@git.corp.lan/a', '"https://@HERE:@api.corp.lan/v1"', 'url: nats://@HERE@nats.corp.lan:4222'])('%s', (shape) => {
    for (let seed = 1; seed <= 5; seed++) {
      const token = `k${random('A-Za-z0-9', 34, seed)}7Q`;
      expect(hits(`${shape.replace('@HERE', token)}\n`)).toEqual([token]);
    }
  });

  test('is no name, and no key of a DSN', () => {
    for (const user of ['firstname.lastname.department1', 'averyveryverylongusername', `${random('a-f0-9', 32, 3)}`]) expect(hits(`https://${user}@sentry.corp.lan/42\n`)).toEqual([]);
    expect(hits('https://firstname.lastname.department1@git.corp.lan/a/b.git\n')).toEqual([]);
    expect(hits(`ssh://${random('a-z0-9', 32, 3)}@git.corp.lan/a/b.git\n`)).toEqual([]);
  });
});
