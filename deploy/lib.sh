# Finds a JDK of at least 25 and runs the launcher on it. Sourced by the scripts beside it.
set -eu

deploy=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
root=$(dirname -- "$deploy")

is_jdk25() {
    [ -x "$1/bin/javac" ] || return 1
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null)
    [ "${version:-0}" -ge 25 ]
}

find_jdk() {
    on_path=$(command -v javac 2>/dev/null || true)
    if [ -n "$on_path" ]; then
        on_path=$(dirname -- "$(dirname -- "$(readlink -f -- "$on_path")")")
    fi
    for home in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        if [ -n "$home" ] && is_jdk25 "$home"; then
            echo "$home"
            return 0
        fi
    done
    echo "JDK 25 or later is missing. Debian: https://adoptium.net/installation/linux, then apt-get install temurin-25-jdk; any system: sdk install java 25-tem; or set JAVA_HOME." >&2
    return 1
}

JAVA_HOME=$(find_jdk)
export JAVA_HOME
PATH=$JAVA_HOME/bin:$PATH
export PATH

# The launcher is compiled from source when that is newer, so that it works on a fresh clone and is never stale.
sources=$deploy/platform/src/main/java
classes=$root/.banyan/tool/classes
if [ ! -d "$classes" ] || [ -n "$(find "$sources" -newer "$classes" -print -quit)" ]; then
    fresh=$root/.banyan/tool/classes.$$
    rm -rf "$fresh"
    mkdir -p "$fresh"
    # package-info.java only names an annotation for the null checker, which is not on this class path.
    find "$sources" -name '*.java' ! -name package-info.java -print >"$fresh.txt"
    javac -nowarn -d "$fresh" "@$fresh.txt" || {
        rm -rf "$fresh" "$fresh.txt"
        exit 1
    }
    rm -rf "$classes" "$fresh.txt"
    mv "$fresh" "$classes"
fi

launch() {
    java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Xmx128m -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 \
        -Dbanyan.root="$root" -cp "$classes" io.banyan.platform.Main "$@"
}
