/**
 * What a path says about a file: its kind, and whether it lies among tests, examples or copies of other people's code.
 * Separate because detectors must not look at paths while judging does, and because it is cheap and pure.
 */
import { Recent } from '../util/recent.js';

export type FileKind = 'source' | 'settings' | 'shell' | 'document' | 'markup' | 'data' | 'lock' | 'log' | 'template' | 'key' | 'infrastructure' | 'other';
export type Place = 'test' | 'fixture' | 'docs' | 'example' | 'vendored' | 'locale' | 'generated' | 'plain';

export interface PathClass {
  kind: FileKind;
  place: Place;
  /** The same without what the kind of file says: a page of text outside of a folder of documents lies in a plain place. */
  folder: Place;
  /** Lower case, without the dot; empty when there is none. */
  extension: string;
}

const KINDS: Readonly<Record<FileKind, string>> = {
  source: 'c cc cpp cxx h hpp hh m mm cs fs vb java kt kts scala groovy gvy clj cljs go rs swift dart js jsx mjs cjs ts tsx mts cts vue svelte py pyi pyw rb rake php php5 phtml pl pm lua r jl ex exs erl hrl hs elm ml mli nim zig d pas pp ada f90 v sv vhd asm s sol sql psql plsql lisp el scm rkt coffee ipynb proto graphql gql cshtml razor cfm applescript pde ino map',
  settings: 'yml yaml json json5 jsonc toml ini cfg conf config properties env envrc xml plist props targets cnf cf rc hocon edn rsp reg netrc pgpass npmrc pypirc creds credentials kubeconfig ovpn service socket desktop strings csproj nuspec gradle dhall libsonnet jsonnet cue ron',
  infrastructure: 'tf tfvars tfstate hcl nomad bicep dockerfile containerfile',
  shell: 'sh bash zsh fish ksh csh ps1 psm1 psd1 bat cmd awk mk makefile just nu',
  document: 'md mdx markdown rst adoc asciidoc org tex pod man textile txt text rtf wiki 1 5 8',
  markup: 'html htm xhtml css scss sass less styl svg',
  data: 'csv tsv ndjson jsonl dat db lst list dump har postman_collection parquet geojson response eml mbox patch diff',
  lock: 'lock lockfile sum',
  log: 'log out err trace',
  template: 'tmpl tpl template erb ejs hbs mustache j2 jinja jinja2 twig slim haml pug jade liquid gotmpl example sample dist default in',
  key: 'key pem p8 p12 pfx jks ppk asc gpg pub crt cer der keystore',
  other: '',
};

const BY_EXTENSION = new Map<string, FileKind>();
for (const [kind, list] of Object.entries(KINDS)) for (const extension of list.split(' ')) if (extension !== '') BY_EXTENSION.set(extension, kind as FileKind);

const LOCKS = /^(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|composer\.lock|gemfile\.lock|cargo\.lock|poetry\.lock|pipfile\.lock|pdm\.lock|uv\.lock|go\.sum|go\.work\.sum|packages\.lock\.json|mix\.lock|pubspec\.lock|podfile\.lock|flake\.lock|bun\.lockb?|deno\.lock|gradle\.lockfile|package\.resolved|cartfile\.resolved|conan\.lock|\.terraform\.lock\.hcl|chart\.lock|project\.assets\.json)$/i;
const TEST_FILE = /(?:^test_|^tests?\.|_tests?\.|\.tests?\.|[-_.]spec\.|_spec\.|tests?\.(?:java|kt|cs|php|swift|scala|groovy|py|js|ts|go|rb)$|^conftest\.py$|\.test$|\.t$)/i;
const LOCALE_FILE = /^(?:messages|strings|locale|translations?|i18n|lang)\.(?:properties|json|ya?ml|xml|php|ts|js|ini)$|(?:^|[._-])(?:locale|messages|strings|i18n|lang|translations?)[._-][a-z]{2,3}(?:[-_][a-z]{2,4})?\.\w+$|\.(?:strings|po|pot|ftl|arb|xlf|xliff|xtb|resx)$/i;
const EXAMPLE_FILE = /(?:^|[._-])(?:example|sample|template|dist|default|demo)s?(?:[._-]|$)/i;
const PLACES: readonly (readonly [RegExp, Place])[] = [
  [/^(?:node_modules|bower_components|vendor|vendors|vendored|third[-_]?party|thirdparty|3rdparty|external|externals|deps|site-packages|dist-packages|pods|carthage|godeps|\.yarn)$/i, 'vendored'],
  [/^(?:fixtures?|testdata|test[-_]data|test[-_]fixtures|mocks?|__mocks__|__fixtures__|stubs?|snapshots?|__snapshots__|golden|cassettes|vcr_cassettes|recordings?|seeds?|replay|replaydata)$/i, 'fixture'],
  [/^(?:tests?|__tests__|testing|specs?|e2e|integration[-_]?tests?|unit[-_]?tests?|it|cypress|[\w-]*[-_.]tests?|tests?[-_.]\w+|\w+tests?)$/i, 'test'],
  [/^(?:locales?|i18n|l10n|lang|langs|languages?|translations?|messages|lc_messages|values-[a-z]{2,3}(?:-r[A-Z]{2})?|[a-z]{2,3}(?:[-_][A-Z]{2})?\.lproj)$/i, 'locale'],
  [/^(?:docs?|documentation|document|doc_src|manual|man|guides?|wiki|website|site|tutorials?|articles|blog|_posts|rfcs?)$/i, 'docs'],
  [/^(?:examples?|samples?|demos?|quickstarts?|playground|templates?|cookbook|sandbox|starter|boilerplate)$/i, 'example'],
  [/^(?:dist|build|out|generated|gen|__generated__|target|coverage|\.next)$/i, 'generated'],
];

const remembered = new Recent<string, PathClass>(1024);

/** @param path forward slashes; only its text is looked at */
export function classifyPath(path: string): PathClass {
  let known = remembered.get(path);
  if (known === undefined) {
    known = read(path);
    remembered.set(path, known);
  }
  return known;
}

function read(path: string): PathClass {
  const parts = path.split('/');
  const name = (parts.pop() ?? '').toLowerCase();
  const dot = name.lastIndexOf('.');
  const extension = dot >= 0 && dot < name.length - 1 ? name.slice(dot + 1) : '';
  let kind: FileKind = BY_EXTENSION.get(extension) ?? 'other';
  if (LOCKS.test(name)) kind = 'lock';
  else if (/^(?:dockerfile|containerfile)/.test(name)) kind = 'infrastructure';
  else if (/^(?:makefile|justfile|gnumakefile|rakefile|vagrantfile|procfile|jenkinsfile)/.test(name)) kind = 'shell';
  else if (/^\.env(?:\.|$)|^env$/.test(name) || /^\.(?:netrc|pgpass|npmrc|pypirc|s3cfg|git-credentials|htpasswd|boto|my\.cnf|dockercfg|curlrc|wgetrc)$/.test(name)) kind = 'settings';
  else if (kind === 'other' && /^(?:readme|changelog|changes|license|copying|news|authors|install|todo|notes?)/.test(name)) kind = 'document';
  let place: Place = 'plain';
  if (TEST_FILE.test(name)) place = 'test';
  if (LOCALE_FILE.test(name)) place = 'locale';
  for (const part of parts) {
    const hit = PLACES.find(([pattern]) => pattern.test(part));
    // copies of other people's code stay that, whatever lies inside of them; otherwise the innermost folder decides
    if (hit !== undefined && place !== 'vendored' && !(place === 'test' && hit[1] === 'generated')) place = hit[1];
  }
  if (place === 'plain' && LOCALE_FILE.test(name)) place = 'locale';
  if (place === 'plain' && EXAMPLE_FILE.test(name)) place = 'example';
  const folder = place;
  if (place === 'plain' && kind === 'document') place = 'docs';
  return { kind, place, folder, extension };
}
