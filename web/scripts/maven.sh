#!/bin/sh
# What the Maven build calls. Without a fitting Node the platform is built without its pages, and says so; checks never pass unseen.
set -eu
cd "$(dirname -- "$0")/.."

missing() {
    echo "web: $1, so the web clients /admin/, /m/ and /staff/ are not built; the API works without them." >&2
    echo "web: install Node 20.19 or later with npm (Debian: apt-get install nodejs npm, or https://nodejs.org) and build again." >&2
    if [ "${checking:-}" ]; then
        exit 1
    fi
    exit 0
}

[ "${1:-}" = --check ] && checking=yes
command -v node >/dev/null || missing "Node is not installed"
command -v npm >/dev/null || missing "npm is not installed"
node -e 'const [a, b] = process.versions.node.split("."); process.exit(a > 20 || (a == 20 && b >= 19) ? 0 : 1)' ||
    missing "Node $(node -v) is too old"
exec node scripts/build.mjs "$@"
