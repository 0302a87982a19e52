# Renders on a cluster of Apache Spark, or starts one; sourced by scripts/render where --on is given, and by scripts/farm.
# It lies beside the application and not in it, because Spark is four times as large as all that a render loads.

. "$root/scripts/lib/build.sh"

# start_on_farm COMMAND ARGUMENT...: builds if a source is another one, then becomes the JVM
start_on_farm() {
    take_memory "$@" || exit
    kubernetes=
    case " $* " in *" --on k8s://"* | *" --on=k8s://"*) kubernetes=yes ;; esac
    ready_farm
    path=$farm/kinora-farm.jar:$farm/jars/*:$application/kinora.jar:$application/libraries.jar
    for jar in "$nd4j"/*.jar; do
        path=$path:$jar
    done
    # the class path is not the one of the archive, which therefore is not used; C2 as start_application has it, for all that travels is hashed
    exec "$java_home/bin/java" "@$options" -XX:TieredStopAtLevel=4 -XX:+UnlockDiagnosticVMOptions -XX:-DisplayVMOutput \
        "-XX:CompilerDirectivesFile=$root/scripts/lib/compiler.json" $flags "-Dkinora.farm=$farm" -cp "$path" org.kinora.engine.cli.Main "$@"
}

# start_cluster master|worker ARGUMENT...: one process of a cluster, out of the same libraries
start_cluster() {
    ready_farm
    role=$1
    shift
    # workers start their processes with what they find in this folder
    export SPARK_HOME="$farm" SPARK_SCALA_VERSION=2.13
    # where they write, unless --work-dir says where; nothing is written where Kinora is installed
    [ ! -e "$root/lib/build" ] || export SPARK_WORKER_DIR="${SPARK_WORKER_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/kinora/farm}"
    case $role in
        master) class=org.apache.spark.deploy.master.Master ;;
        worker) class=org.apache.spark.deploy.worker.Worker ;;
    esac
    opens=
    [ "$java_version" -lt 24 ] || opens='--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow'
    # these two only hand out and start; half of the CPU time that they take until then would be C2's
    exec "$java_home/bin/java" -Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData $opens \
        -cp "$farm/jars/*" "$class" "$@"
}

ready_farm() {
    farm=$application/farm
    make_ready
    # Spark asks for the address of this machine's name, which containers may not know; only this machine can use such a cluster
    getent hosts "$(hostname)" >/dev/null 2>&1 || export SPARK_LOCAL_IP="${SPARK_LOCAL_IP:-127.0.0.1}"
    [ "${KINORA_BUILD:-}" = never ] && [ -e "$farm/built" ] && has_kubernetes || build_farm || exit
}

# has_kubernetes: whether what talks to Kubernetes is there, or not wanted
has_kubernetes() {
    [ -z "${kubernetes:-}" ] || [ -e "$farm/kubernetes" ]
}

# build_farm: against the application as it is; $kubernetes says whether for Kubernetes too
build_farm() {
    [ ! -e "$root/lib/build" ] || {
        say 'this Kinora was made without what renders on a cluster: scripts/dist --farm, in a checkout, makes one with it'
        return 2
    }
    farm=$application/farm
    one_at_a_time build 'building for clusters'
    if ! farm_sources | cmp -s - "$farm/built" || ! has_kubernetes; then
        profiles=farm
        # what was fetched once is kept through later builds
        [ ! -e "$farm/kubernetes" ] || kubernetes=yes
        [ -z "${kubernetes:-}" ] || profiles=farm,kubernetes
        say "building for clusters; the first time fetches 100 MB of libraries${kubernetes:+, and 19 MB more for Kubernetes} ..."
        build_beside farm "$profiles" jars || return
        [ -z "${kubernetes:-}" ] || : >"$farm/kubernetes"
        farm_sources >"$farm/built"
    fi
    exec 9>&-
}

farm_sources() {
    checksums .mvn pom.xml engine/farm/pom.xml engine/farm/src scenes/target/application/kinora.jar
}
