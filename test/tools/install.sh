#!/bin/sh
# Installs the programs of others that the tests run: hook runners, validators and the RE2 library in the versions written down
# here, sops, kubeseal and hclfmt from their Go modules, and what Debian has. The first two go into .tools/, where the tests look;
# Debian's packages are installed only by root. Does nothing when all is there. Names what is missing and ends with 1.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
into=$(cd "$here/../.." && pwd)/.tools
need() { command -v "$1" >/dev/null 2>&1; }
missing=

debian=
from_debian() { need "$1" || debian="$debian $2"; }
from_debian git-filter-repo git-filter-repo
from_debian age age
from_debian redis-server redis-server
from_debian rg ripgrep
from_debian jq jq
from_debian ruby ruby
from_debian php php-cli
from_debian luac5.4 lua5.4
from_debian javac default-jdk-headless
from_debian rustc rustc
from_debian /usr/lib/postgresql/15/bin/postgres postgresql
python3 -c 'import ensurepip, venv' 2>/dev/null || debian="$debian python3-venv"
if [ -n "$debian" ]; then
  if need apt-get && [ "$(id -u)" = 0 ]; then
    apt-get update -qq >/dev/null
    # shellcheck disable=SC2086 # a list of names
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $debian >/dev/null
  else
    missing="$missing$debian"
  fi
fi

# Built from their modules: minutes the first time, seconds with Go's caches.
for module in github.com/getsops/sops/v3/cmd/sops@v3.13.3 github.com/bitnami-labs/sealed-secrets/cmd/kubeseal@v0.27.3 github.com/hashicorp/hcl/v2/cmd/hclfmt@v2.23.0; do
  name=${module##*/} && name=${name%@*}
  [ -x "$into/bin/$name" ] && continue
  if need go; then GOBIN="$into/bin" go install "$module" 2>/dev/null || missing="$missing $name"; else missing="$missing go(for-$name)"; fi
done

want=$(cat "$here"/*.txt "$here/package-lock.json" | cksum)
if [ "$(cat "$into/installed" 2>/dev/null || true)" != "$want" ]; then
  rm -rf "$into/npm" "$into/python" "$into/pre-commit-3"
  mkdir -p "$into/npm"
  cp "$here/package.json" "$here/package-lock.json" "$into/npm/"
  npm ci --prefix "$into/npm" --ignore-scripts --no-audit --no-fund --loglevel error
  # Its own install script does no more than this.
  chmod -f u+x "$into"/npm/node_modules/@microsoft/sarif-multitool-*/Sarif.Multitool || true
  python3 -m venv "$into/python"
  "$into/python/bin/pip" install --quiet --disable-pip-version-check -r "$here/requirements.txt"
  python3 -m venv "$into/pre-commit-3"
  "$into/pre-commit-3/bin/pip" install --quiet --disable-pip-version-check -r "$here/requirements-pre-commit-3.txt"
  printf '%s' "$want" >"$into/installed"
fi

[ -z "$missing" ] && exit 0
echo "Tests will fail or be skipped for want of:$missing" >&2
echo "Install them (Debian's names; as root this script does it), then run it again: test/tools/install.sh" >&2
exit 1
