# Starts the built application; sourced by the scripts, which set $script to their own path.
#
# The way from the key press to the JVM costs some milliseconds: shell built-ins, a readlink, a find and a cmp.
# What is rarely needed (installing, building, preparing a JDK) lies in files of its own and is read only then.
#
# KINORA_BUILD=never starts what was built last, whatever the sources are by now. KINORA_INSTALL=never installs nothing.

root=${script%/scripts/*}
application=$root/scenes/target/application
natives=$root/scenes/target/natives
nd4j=$root/scenes/target/nd4j
default_model=$root/model/src/main/resources/org/kinora/model/kinora-default
# what stands before a command's name
prefix=scripts/
# what the application is built from, as patterns in the root's folder; what tests and editors leave beside it does not count
source_paths='.mvn pom.xml */pom.xml */*/pom.xml */src */*/src'
flags=

say() {
    printf 'kinora: %s\n' "$*" >&2
}

# start_application COMMAND ARGUMENT...: becomes what renders, shows and measures scenes
start_application() {
    # llvmpipe asks for and gives back the same large blocks for every frame; glibc should keep them (sys time down by half on PeerPage)
    export MALLOC_TRIM_THRESHOLD_=268435456 MALLOC_TOP_PAD_=67108864
    # Mesa says of every X server without DRI3 that it has none; what keeps a render from its work, Kinora says itself
    export EGL_LOG_LEVEL="${EGL_LOG_LEVEL:-fatal}"
    take_memory "$@" || exit
    make_ready "$@"
    # C2 for what blends pixels and draws surfaces, which flat films do without: a lit surface takes two thirds of the CPU time with it (37.6 and
    # 22.4 s), a title as much as before; for hashes of frames, which take ten times as long without its use of the processor's own
    # instructions; and for the conversion of pixels, which takes two thirds. The rasteriser gains a tenth by it, but half a second of C2's time
    # comes first. prepare.sh says why the rest does without. The JVM would tell of the directives on standard output
    exec "$java_home/bin/java" "@$options" -XX:TieredStopAtLevel=4 -XX:+UnlockDiagnosticVMOptions -XX:-DisplayVMOutput \
        "-XX:CompilerDirectivesFile=$root/scripts/lib/compiler.json" $flags org.kinora.engine.cli.Main "$@"
}

# take_memory ARGUMENT...: lets Java have the memory that --memory names, or else KINORA_MEMORY; a JVM that runs already could not take it.
# Otherwise the heap begins small: what a render makes lives for a frame or to the end, and pages that garbage has touched once stay resident.
# Beside a size that is named that could be more than all of it, on which Java 25 does not start
take_memory() {
    memory=${KINORA_MEMORY:-}
    before=
    for word in "$@"; do
        [ "$before" != --memory ] || memory=$word
        case $word in --memory=*) memory=${word#*=} ;; esac
        before=$word
    done
    case $memory in
        '') flags="$flags -XX:InitialRAMPercentage=0.5 -XX:MaxNewSize=48m" ;;
        0* | [!0-9]* | *[!0-9mMgG]* | *[mMgG]?* | *[0-9])
            say "a size of memory looks like 800m or 4g, not \"$memory\""
            return 2
            ;;
        *) flags="$flags -Xmx$memory" ;;
    esac
}

# start_main CLASS ARGUMENT...: builds if a source is another one, then becomes the JVM; $flags, which a script may set, override the flags of renders
start_main() {
    make_ready
    exec "$java_home/bin/java" "@$options" $flags "$@"
}

# make_ready: builds and prepares the application if anything has changed
make_ready() {
    use_utf8
    if ! find_jdk || ! is_ready; then
        . "$root/scripts/lib/prepare.sh"
        get_ready || exit
    fi
    options=$application/$java_build.options
}

# use_utf8: Java takes the locale's encoding for the names of files; containers have none, and some name one that is not installed
use_utf8() {
    case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
        *[Uu][Tt][Ff]*8*) [ "$(locale charmap 2>&1)" = UTF-8 ] || export LC_ALL=C.UTF-8 ;;
        *) export LC_ALL=C.UTF-8 ;;
    esac
}

# is_ready: whether nothing has changed since everything that a start needs was last looked through, for this place and this JDK
is_ready() {
    state 2>/dev/null | cmp -s - "$application/$java_build.ready${KINORA_BUILD:-}"
}

# state: the place, the JDK, and of every file that a start depends on the size and the time of its last change, which unlike
# that of its last modification cannot be set
state() {
    printf '%s\n' "$root" "$java_home"
    prepared=scenes/target/application/$java_build
    cd "$root" && set -- $source_paths scripts/lib scenes/target/natives scenes/target/nd4j \
        scenes/target/application/kinora.jar scenes/target/application/libraries.jar "$prepared.options" "$prepared.archive"
    if [ -d /System/Library/CoreServices ]; then
        find "$@" -path '*/src/test' -prune -o -type f -exec stat -f '%Fc %z %N' {} +
    else
        find "$@" -path '*/src/test' -prune -o -type f -printf '%C@ %s %p\n'
    fi
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

# an installed Kinora has its jars and its Java beside its scripts
[ ! -e "$root/lib/build" ] || . "$root/scripts/lib/installed.sh"
