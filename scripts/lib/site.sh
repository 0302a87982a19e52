# Builds and starts what makes the site; sourced by scripts/site. It lies beside the application and not in it, because nothing that
# renders needs its libraries.

. "$root/scripts/lib/build.sh"

# start_site ARGUMENT...: builds if a source is another one, then becomes the JVM
start_site() {
    site=$application/site
    make_ready
    [ "${KINORA_BUILD:-}" = never ] && [ -e "$site/built" ] || build_site || exit
    api=
    for word in "$@"; do
        [ "$word" != --javadoc ] || make_api || exit
    done
    # javac, which compiles the samples, does not know what a star means
    path=$site/kinora-site.jar
    for jar in "$site"/jars/*.jar "$application/kinora.jar" "$application/libraries.jar" "$nd4j"/*.jar; do
        path=$path:$jar
    done
    # the class path is not the one of the archive, which therefore is not used; C2 where start_application has it
    exec "$java_home/bin/java" "@$options" -XX:TieredStopAtLevel=4 -XX:+UnlockDiagnosticVMOptions -XX:-DisplayVMOutput \
        "-XX:CompilerDirectivesFile=$root/scripts/lib/compiler.json" $flags -cp "$path" org.kinora.site.SiteCommand --sources "$root" \
        ${api:+--api "$api"} "$@"
}

# make_api: javadoc of all modules; its folder in $api
make_api() {
    need_build_tools || return
    one_at_a_time build "writing the API's documentation"
    say "writing the API's documentation ..."
    run_maven -q -Dmaven.test.skip=true -Dlibraries.skip=true -Ddoclint=none -Dnotimestamp=true -Dquiet=true \
        compile javadoc:aggregate-no-fork >"$application/javadoc.log" 2>&1 || {
        grep -E '^\[ERROR\]' "$application/javadoc.log" | head -30 >&2
        say "javadoc failed; all of Maven's output is in $application/javadoc.log"
        return 1
    }
    exec 9>&-
    for api in "$root/target/reports/apidocs" "$root/target/site/apidocs"; do
        [ ! -e "$api/index.html" ] || return 0
    done
    say 'javadoc wrote nothing'
    return 1
}

# build_site: against the application as it is
build_site() {
    site=$application/site
    one_at_a_time build 'building the site'
    if ! site_sources | cmp -s - "$site/built"; then
        say 'building what makes the site ...'
        build_beside site site jars || return
        site_sources >"$site/built"
    fi
    exec 9>&-
}

site_sources() {
    checksums .mvn pom.xml engine/site/pom.xml engine/site/src engine/junit/src scenes/target/application/kinora.jar
}
