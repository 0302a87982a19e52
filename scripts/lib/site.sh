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
    # the class path is not the one of the archive, which therefore is not used; C2 where start_application has it
    exec "$java_home/bin/java" "@$options" -XX:TieredStopAtLevel=4 -XX:+UnlockDiagnosticVMOptions -XX:-DisplayVMOutput \
        "-XX:CompilerDirectivesFile=$root/scripts/lib/compiler.json" $flags -cp "$site/kinora-site.jar:$(site_jars)" \
        org.kinora.site.SiteCommand --sources "$root" ${api:+--api "$api"} "$@"
}

# make_api: javadoc of all modules, unless it is there; its folder in $api. Against the built application, because Maven would compile first
make_api() {
    api=$application/api
    one_at_a_time build "writing the API's documentation"
    if ! { api_sources | cmp -s - "$application/api.built" && [ -e "$api/index.html" ]; }; then
        say "writing the API's documentation ..."
        rm -rf "$api" "$application/api.built"
        modules=
        for module in engine/base engine engine/junit model scenes; do
            modules=$modules:$root/$module/src/main/java
        done
        "$java_home/bin/javadoc" -quiet -Xdoclint:none -notimestamp -encoding UTF-8 -windowtitle Kinora -doctitle 'Kinora: the API' \
            -header '<a href="{@docRoot}/../index.html">Kinora</a>' -cp "$(site_jars)" -sourcepath "${modules#:}" \
            -subpackages org.kinora \
            --add-stylesheet "$root/engine/site/src/main/resources/org/kinora/site/api.css" -d "$api" >"$application/javadoc.log" 2>&1 && [ -e "$api/index.html" ] || {
            grep -E 'error:' "$application/javadoc.log" | head -30 >&2
            say "javadoc failed; all of its output is in $application/javadoc.log"
            return 1
        }
        api_sources >"$application/api.built"
    fi
    exec 9>&-
}

api_sources() {
    checksums scripts/lib/site.sh engine/site/src/main/resources/org/kinora/site/api.css '*/src/main/java' '*/*/src/main/java'
}

# site_jars: what compiles the samples, and what they run on; javac does not know what a star means
site_jars() {
    path=$application/kinora.jar:$application/libraries.jar
    for jar in "$site"/jars/*.jar "$nd4j"/*.jar; do
        path=$path:$jar
    done
    printf '%s' "$path"
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
