# Builds the application with Maven; sourced by prepare.sh when something has changed since the last start, and by scripts/test.

. "$root/scripts/lib/machine.sh"

# build_application: installs what the build needs, builds, and puts the result where start_application looks
build_application() {
    need_build_tools && need_opengl || return
    one_at_a_time build 'building Kinora'
    if ! is_built; then
        # what is saved while Maven runs is not in these
        sources >"$application/building"
        if [ -e "$application/kinora.jar" ]; then
            say 'sources have changed, building ...'
        else
            say 'building; the first time fetches some 300 MB of libraries ...'
        fi
        began=$(date +%s)
        forget_changed_modules
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
        if [ "$skip" = false ]; then
            mv "$root/scenes/target/libraries.jar" "$application"
            libraries >"$application/built.libraries"
        fi
        products >"$application/built.products"
        mv "$application/building" "$application/built"
        say "built in $(($(date +%s) - began)) s"
    fi
    exec 9>&-
}

# is_built: whether the application was made of these very sources, and is as it was made
is_built() {
    [ -e "$application/built" ] && has_libraries \
        && products | cmp -s - "$application/built.products" && sources | cmp -s - "$application/built"
}

# has_libraries: whether the jar of libraries and the native ones belong to the poms, and are as they were made
has_libraries() {
    [ -e "$application/built.libraries" ] && libraries | cmp -s - "$application/built.libraries"
}

sources() {
    checksums "$source_paths"
}

libraries() {
    checksums .mvn pom.xml '*/pom.xml' '*/*/pom.xml' scenes/target/application/libraries.jar scenes/target/natives scenes/target/nd4j
}

products() {
    checksums scenes/target/application/kinora.jar
}

# checksums PATTERN...: of all files there except tests, sorted by their paths
checksums() {
    (cd "$root" && find $* -path '*/src/test' -prune -o -type f -exec cksum {} + 2>/dev/null | LC_ALL=C sort -k 3)
}

# forget_changed_modules: Maven goes by times alone, and a source may be older than the class that another one became
forget_changed_modules() {
    [ -e "$application/built" ] || return 0
    changed=$(diff "$application/built" "$application/building" | sed -n 's/^[<>] [0-9]* [0-9]* //p')
    for module in engine/base engine engine/junit model scenes; do
        # the base is compiled into what all others are compiled against, scenes against all of them, and the module for JUnit against the engine
        if [ $module = scenes ] || [ $module = engine/junit ] || printf '%s\n' "$changed" | grep -q -E "^($module/|engine/base/|[.]mvn/|pom[.]xml)"; then
            rm -rf "$root/$module/target/classes"
        fi
    done
}

# build_beside NAME PROFILES FOLDER: the module engine/NAME, which lies beside the application in $application/NAME: its jar, and what the
# build puts into target/FOLDER
build_beside() {
    need_build_tools || return
    target=$root/engine/$1/target
    # Maven goes by times alone, does not unpack what it believes to be unpacked, and leaves the jar of another version where it is
    rm -rf "$target/classes" "$target/$3" "$target/dependency-maven-plugin-markers" "$target/kinora-$1"-[0-9]*.jar
    run_maven -q "-P$2" -pl "engine/$1" -am -Dmaven.test.skip=true package >"$application/$1.log" 2>&1 || {
        grep -E '^\[ERROR\]' "$application/$1.log" | head -30 >&2
        say "the build failed; all of Maven's output is in $application/$1.log"
        return 1
    }
    rm -rf "${application:?}/$1"
    mkdir -p "$application/$1" \
        && mv "$target/kinora-$1"-[0-9]*.jar "$application/$1/kinora-$1.jar" \
        && mv "$target/$3" "$application/$1"
}

# one_at_a_time NAME DOING: waits until no other script holds the lock of that name, and says for whom if that takes two seconds;
# descriptor 9 holds ours until it is closed
one_at_a_time() {
    mkdir -p "$application"
    exec 9>>"$application/$1.lock"
    command -v flock >/dev/null || return 0
    flock -w 2 9 || {
        read -r holder <"$application/$1.lock" || holder='another script'
        say "waiting for $holder ..."
        flock 9
    }
    printf 'process %s, which is %s\n' $$ "$2" >"$application/$1.lock"
}

# run_maven ARGUMENT...
run_maven() {
    silence=
    # Maven's own libraries call what newer JDKs warn about
    [ "$java_version" -lt 24 ] || silence='--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow'
    (cd "$root" && JAVA_HOME=$java_home MAVEN_OPTS="${MAVEN_OPTS:-} $silence" exec mvn -Dstyle.color=never "$@") 9>&-
}
