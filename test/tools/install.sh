#!/bin/sh
# Installs the programs that the integration tests run (hook runners, validators, the RE2 library) into .tools/, in the
# versions written down here. Does nothing when they are there already.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
into=$(cd "$here/../.." && pwd)/.tools
want=$(cat "$here"/*.txt "$here/package-lock.json" | cksum)
[ "$(cat "$into/installed" 2>/dev/null || true)" = "$want" ] && exit 0
rm -rf "$into"
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
