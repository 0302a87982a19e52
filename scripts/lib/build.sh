# Builds the application with Maven; sourced by start.sh when a source is newer, and by scripts/test.

. "$root/scripts/lib/machine.sh"

# build_application: installs what the build needs, builds, and puts the result where start_application looks
build_application() {
    need_build_tools && need_opengl || return
    mkdir -p "$application"
    one_at_a_time "$root/pom.xml"
    if ! is_built; then
        # sources that are saved while Maven runs are newer than this
        touch "$application/building"
        if [ -e "$application/kinora.jar" ]; then
            say 'sources have changed, building ...'
        else
            say 'building; the first time fetches some 300 MB of libraries ...'
        fi
        began=$(date +%s)
        skip=true
        if ! has_libraries; then
            skip=false
            # of two versions of a native library side by side the wrong one might be loaded
            rm -rf "$root/scenes/target/natives" "$root/scenes/target/nd4j" "$root/scenes/target/dependency-maven-plugin-markers"
        fi
        run_maven -q -T 2 -Dmaven.test.skip=true "-Dlibraries.skip=$skip" package >"$application/build.log" 2>&1 || {
            grep -E '^\[ERROR\]' "$application/build.log" | head -30 >&2
            say "the build failed; all of Maven's output is in $application/build.log"
            return 1
        }
        # renamed, not overwritten: a render that is still running keeps the jar that it opened
        mv "$root/scenes/target/kinora.jar" "$application"
        [ "$skip" = true ] || mv "$root/scenes/target/libraries.jar" "$application"
        rm -f "$application"/*.options "$application"/*.archive
        mv "$application/building" "$application/built"
        say "built in $(($(date +%s) - began)) s"
    fi
    exec 9<&-
}

# has_libraries: whether the jar of libraries is there and newer than every pom
has_libraries() {
    [ -e "$application/libraries.jar" ] \
        && [ -z "$(find "$root/.mvn" "$root/pom.xml" "$root"/*/pom.xml -newer "$application/libraries.jar" -print -quit)" ]
}

# one_at_a_time FILE: waits until no other script holds the lock on FILE; descriptor 9 holds ours until it is closed
one_at_a_time() {
    exec 9<"$1"
    ! command -v flock >/dev/null || flock 9
}

# run_maven ARGUMENT...
run_maven() {
    silence=
    # Maven's own libraries call what newer JDKs warn about
    [ "$java_version" -lt 24 ] || silence='--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow'
    (cd "$root" && JAVA_HOME=$java_home MAVEN_OPTS="${MAVEN_OPTS:-} $silence" exec mvn -Dstyle.color=never "$@") 9<&-
}
