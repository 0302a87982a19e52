# Builds and starts what speaks; sourced by scripts/narrate. It lies beside the application and not in it, because the runtime of
# the voice is as large as all that a render loads.

. "$root/scripts/lib/build.sh"

# start_narrator ARGUMENT...: builds if a source is another one, then becomes the JVM
start_narrator() {
    narrator=$application/narrator
    make_ready
    [ "${KINORA_BUILD:-}" = never ] && [ -e "$narrator/built" ] || build_narrator || exit
    path=$application/kinora.jar:$application/libraries.jar:$narrator/kinora-narrator.jar:$narrator/onnxruntime
    for natives in "$narrator"/onnxruntime/ai/onnxruntime/native/*; do
        # the class path is not the one of the archive, which therefore is not used
        exec "$java_home/bin/java" "@$options" "-Donnxruntime.native.path=$natives" -cp "$path" \
            org.kinora.narrator.NarrateCommand "$@"
    done
}

# build_narrator: against the application as it is
build_narrator() {
    one_at_a_time build 'building the narrator'
    if ! narrator_sources | cmp -s - "$narrator/built"; then
        say 'building the narrator; the first time fetches 75 MB of libraries ...'
        build_beside narrator narrator onnxruntime || return
        narrator_sources >"$narrator/built"
    fi
    exec 9>&-
}

narrator_sources() {
    checksums .mvn pom.xml engine/narrator/pom.xml engine/narrator/src scenes/target/application/kinora.jar
}
