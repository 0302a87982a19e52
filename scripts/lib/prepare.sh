# Makes the application start fast on one JDK; sourced by start.sh when anything has changed since the last start.

. "$root/scripts/lib/build.sh"

# get_ready: builds and prepares what is not as it should be, and notes how everything was when that was looked through
get_ready() {
    if ! find_jdk; then
        need_build_tools || return
    fi
    options=$application/$java_build.options
    archive=$application/$java_build.archive
    look_through && return
    [ "${KINORA_BUILD:-}" = never ] && [ -e "$application/built" ] || build_application || return
    prepare_jdk && look_through
    return 0
}

# look_through: by content, whether everything is built and prepared; what changes from now on, start.sh notices by itself
look_through() {
    seen=$(state 2>/dev/null)
    { [ "${KINORA_BUILD:-}" = never ] || is_built; } && is_prepared || return
    # where nothing can be written, the next start looks through everything again
    { printf '%s\n' "$seen" >"$options.seen" && mv "$options.seen" "$application/$java_build.ready${KINORA_BUILD:-}"; } 2>/dev/null || :
}

# is_prepared: whether the options were made here, for this JDK and this application, and are whole
is_prepared() {
    [ -e "$application/$java_build.prepared" ] && preparation | cmp -s - "$application/$java_build.prepared"
}

preparation() {
    printf '%s\n' "$root" "$java_home"
    prepared=scenes/target/application/$java_build
    checksums scripts/lib/prepare.sh scripts/lib/Training.java scenes/target/application/built.products \
        scenes/target/application/built.libraries "$prepared.options" "$prepared.archive"
}

# prepare_jdk: writes $options, the JVM's flags, and an archive of loaded classes made by one short render.
# Without the archive everything works, only slower.
prepare_jdk() {
    one_at_a_time prepare "preparing a fast start on Java $java_build"
    if ! is_prepared; then
        say "preparing a fast start on Java $java_build, once ..."
        rm -f "$archive"
        jvm_flags >"$options.flags"
        if make_archive >"$application/$java_build.log" 2>&1 && [ -e "$archive" ]; then
            archive_flag >>"$options.flags"
        else
            say "no archive could be made ($application/$java_build.log says why); starts will take a second longer"
        fi
        mv "$options.flags" "$options"
        preparation >"$application/$java_build.prepared"
    fi
    exec 9>&-
}

# jvm_flags: one a line, as java's @file takes them
jvm_flags() {
    path=$application/kinora.jar:$application/libraries.jar
    for jar in "$nd4j"/*.jar; do
        path=$path:$jar
    done
    # TieredStopAtLevel=1: in a render of six seconds C2's threads take a second more than their code gives back (8.2 against 7.0 s of CPU
    # on PeerTitle); after twenty seconds both are even, and the first frame comes half a second sooner
    # loadlibraries: our own class loads FFmpeg's files, in half the time that JavaCPP takes to find them
    # kernels: in plain Java, because the Vector module prints a warning at every start and ND4J takes half a second to load
    # model: out of a folder the weights are mapped into memory; in the jar they are packed
    # MaxRAMPercentage: two fifths of what the machine or the container has, for OpenGL, the encoder and the model need memory of their
    # own; UseCompressedOops keeps it below 32 GB, where references take half the room. --memory and KINORA_MEMORY set it otherwise
    # maxphysicalbytes: JavaCPP's ceiling on the whole process would count the encoder and an OpenGL in software
    cat <<END
-XX:+UseSerialGC
-XX:MaxRAMPercentage=40
-XX:+UseCompressedOops
-XX:-UsePerfData
-XX:TieredStopAtLevel=1
-Xlog:disable
-Xlog:all=error:stderr
-Djava.awt.headless=true
-Dkinora.kernels=java
-Dorg.lwjgl.system.allocator=system
-Dorg.lwjgl.util.NoHashChecks=true
-Dorg.bytedeco.javacpp.loadlibraries=false
-Dorg.bytedeco.javacpp.maxphysicalbytes=0
"-Dorg.lwjgl.librarypath=$natives"
"-Dkinora.classes=$application/kinora.jar"
"-Dkinora.natives=$natives"
"-Dkinora.model=$default_model"
"-Djava.library.path=$natives"
-cp
"$path"
END
    if [ "$java_version" -ge 24 ]; then
        printf '%s\n' --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow
    fi
    [ "$(uname)" != Darwin ] || echo -XstartOnFirstThread
}

# archive_flag: what gives java the archive, as jvm_flags
archive_flag() {
    if [ "$java_version" -ge 25 ]; then flag=-XX:AOTCache; else flag=-XX:SharedArchiveFile; fi
    printf '"%s=%s"\n' "$flag" "$archive"
}

# make_archive: an ahead-of-time cache from Java 25 on, a static class-data archive before
make_archive() {
    scratch=$(mktemp -d)
    # compiled and rendered afresh, so that the classes of the compiler and of what draws are archived as well
    set -- "-Dkinora.cache.scenes=$scratch" "-Dkinora.cache.segments=$scratch/segments" org.kinora.engine.cli.Main render "$root/scripts/lib/Training.java" --size 320x180 -o "$scratch/training.mp4"
    if [ "$java_version" -ge 25 ]; then
        # a render that fails, on a machine without OpenGL say, has loaded most classes all the same
        "$java_home/bin/java" "@$options.flags" "-XX:AOTCacheOutput=$archive" "$@" || true
    else
        "$java_home/bin/java" "@$options.flags" "-XX:DumpLoadedClassList=$archive.classes" "$@" || true
        "$java_home/bin/java" "@$options.flags" -Xshare:dump "-XX:SharedClassListFile=$archive.classes" "-XX:SharedArchiveFile=$archive"
    fi
    rm -rf "$scratch" "$archive.classes"
}
