# Where Kinora is installed: its jars and its Java lie beside the scripts, nothing is built, and nothing is written into its folder.
# Sourced by start.sh, two of whose functions and some of whose places it replaces.

application=$root/lib
natives=$application/natives
nd4j=$application/nd4j
default_model=$root/model
prefix='kinora '
# narrator.sh and farm.sh start what is there, and build nothing
KINORA_BUILD=never

# make_ready [COMMAND ARGUMENT...]: the flags are made at every start, because the folder may lie anywhere and its user may not be
# allowed to write; what draws gets an archive of loaded classes in the user's cache
make_ready() {
    use_utf8
    find_java || exit 2
    . "$root/scripts/lib/prepare.sh"
    find_archive
    case ${1:-} in
        render | preview | present | bench | gallery | lint)
            case " $* " in
                *' --help '* | *' -h '* | *' --version '* | *' --list '*) ;;
                *) [ -e "$archive" ] || [ -e "$archive.log" ] || archive_classes ;;
            esac
            ;;
    esac
    options=/dev/fd/3
    exec 3<<END
$(installed_flags)
END
}

# find_java: its own, or of an archive without one that of the machine
find_java() {
    if [ -d "$root/runtime" ]; then
        use_jdk "$root/runtime" || {
            say "the Java in $root/runtime is not whole: install Kinora anew"
            return 1
        }
    elif ! find_jdk; then
        say 'no JDK of version 17 or newer: install one, or let JAVA_HOME point to it'
        return 1
    fi
}

installed_flags() {
    jvm_flags
    printf '"-Dkinora.command=%s"\n' "$prefix"
    [ ! -e "$archive" ] || archive_flag
}

# find_archive: a name for this build in this place, where the system wants caches
find_archive() {
    read -r build <"$application/build"
    # two fields, of which the first is a sum of the path
    set -- $(printf '%s' "$root" | cksum)
    case ${XDG_CACHE_HOME:-} in
        /*) archive=$XDG_CACHE_HOME ;;
        *)
            archive=${HOME:-/nonexistent}/.cache
            [ ! -d /System/Library/CoreServices ] || archive=$HOME/Library/Caches
            ;;
    esac
    place=$1
    archive=$archive/kinora/start/$place-$build-$java_version.archive
}

# archive_classes: once for each build; where it fails, the log is left and it is not tried again
archive_classes() {
    [ "${KINORA_CACHE:-}" != never ] && mkdir -p "${archive%/*}" 2>/dev/null && [ -w "${archive%/*}" ] || return 0
    say 'preparing a fast start, once ...'
    whole=$archive
    rm -f "${archive%/*}/$place"-*
    # two that begin at once disturb each other as little as two renders
    archive=$whole.$$
    options=$archive
    jvm_flags >"$options.flags"
    if make_archive >"$archive.log" 2>&1 && [ -e "$archive" ]; then
        mv "$archive" "$whole"
        rm -f "$archive.log"
    else
        mv "$archive.log" "$whole.log"
        say "no archive could be made ($whole.log says why); starts will take a second longer"
    fi
    rm -f "$archive" "$options.flags"
    archive=$whole
}
