# Starts the built application; sourced by the scripts, which set $script to their own path.
#
# The way from the key press to the JVM costs some milliseconds: shell built-ins, one readlink and one find.
# What is rarely needed (installing, building, preparing a JDK) lies in files of its own and is read only then.

root=${script%/scripts/*}
application=$root/scenes/target/application
flags=

say() {
    printf 'kinora: %s\n' "$*" >&2
}

# start_application COMMAND ARGUMENT...: becomes what renders, shows and measures scenes
start_application() {
    # llvmpipe asks for and gives back the same large blocks for every frame; glibc should keep them (sys time down by half on PeerPage)
    export MALLOC_TRIM_THRESHOLD_=268435456 MALLOC_TOP_PAD_=67108864
    take_memory "$@" || exit
    start_main org.kinora.engine.cli.Main "$@"
}

# take_memory ARGUMENT...: lets Java have the memory that --memory names, or else KINORA_MEMORY; a JVM that runs already could not take it
take_memory() {
    memory=${KINORA_MEMORY:-}
    before=
    for word in "$@"; do
        [ "$before" != --memory ] || memory=$word
        case $word in --memory=*) memory=${word#*=} ;; esac
        before=$word
    done
    case $memory in
        '') ;;
        0* | [!0-9]* | *[!0-9mMgG]* | *[mMgG]?* | *[0-9])
            say "a size of memory looks like 800m or 4g, not \"$memory\""
            return 2
            ;;
        *) flags="$flags -Xmx$memory" ;;
    esac
}

# start_main CLASS ARGUMENT...: builds if a source is newer, then becomes the JVM; $flags, which a script may set, override the flags of renders
start_main() {
    if ! find_jdk || ! is_built; then
        . "$root/scripts/lib/build.sh"
        build_application || exit
    fi
    options=$application/$java_build.options
    if ! [ -e "$options" ] || [ "$root/scripts/lib/prepare.sh" -nt "$options" ]; then
        . "$root/scripts/lib/prepare.sh"
        prepare_jdk
    fi
    exec "$java_home/bin/java" "@$options" $flags "$@"
}

# is_built: whether the application is there and newer than every source (a deleted file makes its folder newer)
is_built() {
    [ -e "$application/built" ] || return 1
    [ "${KINORA_BUILD:-}" != never ] || return 0
    newer=$(find "$root/.mvn" "$root/pom.xml" "$root/engine/pom.xml" "$root/engine/src" "$root/model/pom.xml" "$root/model/src" "$root/scenes/pom.xml" "$root/scenes/src" \
        -path '*/src/test' -prune -o -newer "$application/built" -print -quit)
    [ -z "$newer" ]
}

# find_jdk: JAVA_HOME, else the java of the path, else the newest installed one; whole JDKs of version 17 or newer only
find_jdk() {
    [ -z "${JAVA_HOME:-}" ] || ! use_jdk "$JAVA_HOME" || return 0
    java=$(command -v java) && java=$(readlink -f "$java") && use_jdk "${java%/bin/java}" && return 0
    newest=
    for_each_jdk prefer_newer
    [ -n "$newest" ] && use_jdk "$newest"
}

prefer_newer() {
    if [ -z "$newest" ] || [ "$java_version" -gt "$newest_version" ]; then
        newest=$java_home
        newest_version=$java_version
    fi
}

# for_each_jdk COMMAND: runs it for every suitable JDK where systems keep them, with use_jdk's variables set
for_each_jdk() {
    for candidate in /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        ! use_jdk "$candidate" || "$1"
    done
}

# use_jdk HOME: sets java_home, java_version (17) and java_build (17.0.15+6-Debian-1deb12u1) from the JDK's own release file
use_jdk() {
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
    java_version=0
    java_build=
    while IFS='="' read -r key _ value _; do
        case $key in
            JAVA_VERSION) java_version=${value%%[!0-9]*} ;;
            JAVA_RUNTIME_VERSION) java_build=$value ;;
        esac
    done <"$1/release"
    java_home=$1
    [ "$java_version" -ge 17 ]
}
