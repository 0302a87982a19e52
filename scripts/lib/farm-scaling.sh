# Measures how a render on a cluster scales, with workers of this machine that each have the same small part of a processor; sourced by
# scripts/bench. scripts/lib/farm_scaling.py makes the table of it, beside what its model says of the same renders.

# bench_farm [--help]: WORKERS (1 2 4 8), QUOTA (percent of a processor for each), SEGMENTS, SIZE and FPS of the film
bench_farm() {
    case ${1:-} in
        '') ;;
        -h | --help)
            printf '%s\n' "${prefix}bench farm renders one film on 1, 2, 4 and 8 workers of this machine, each in a cgroup with" \
                'a fifth of a processor, and prints what was measured beside what the model of scripts/lib/farm_scaling.py says.' \
                'It takes seven minutes on two cores. WORKERS, QUOTA (percent), SEGMENTS, SIZE and FPS change it.'
            return
            ;;
        *)
            say "scripts/bench farm knows --help, not $1"
            return 2
            ;;
    esac
    : "${WORKERS:=1 2 4 8}" "${QUOTA:=20}" "${SEGMENTS:=32}" "${SIZE:=640x360}" "${FPS:=30}"
    for number in $WORKERS $QUOTA $SEGMENTS $FPS; do
        case $number in
            0* | *[!0-9]* | ?????*)
                say "WORKERS, QUOTA, SEGMENTS and FPS are whole numbers from 1 to 9999, which \"$number\" is not"
                return 2
                ;;
        esac
    done
    groups=/sys/fs/cgroup/cpu
    need_cgroups && command -v python3 >/dev/null || {
        say "scripts/bench farm needs python3, root, and cgroups of version 1 that can be written to ($groups), to give every worker the same part of a processor"
        return 2
    }
    . "$root/scripts/lib/farm.sh"
    kubernetes=
    ready_farm || return
    most=0
    for workers in $WORKERS; do
        [ "$workers" -le "$most" ] || most=$workers
    done
    work=$(mktemp -d) || return
    processes=
    trap 'stop_cluster' EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM
    cp "$root/scripts/lib/Turning.java" "$work"
    say "one film of $SEGMENTS segments, $SIZE, $FPS frames a second; workers of $QUOTA % of a processor; in $work"
    render_film here || return
    start_workers || return
    # with empty caches: every worker fetches the application
    measure cold "$most" || return
    for workers in $WORKERS; do
        measure "$workers" "$workers" || return
    done
    python3 "$root/scripts/lib/farm_scaling.py" --measured "$work" "quota=$((QUOTA / 100)).$(printf '%02d' $((QUOTA % 100)))"
}

need_cgroups() {
    [ "$(id -u)" = 0 ] && [ -w "$groups/cgroup.procs" ] && [ -e "$groups/cpu.cfs_quota_us" ] \
        && mkdir -p "$groups/kinora-farm" 2>/dev/null && [ -w "$groups/kinora-farm/cpu.cfs_quota_us" ]
}

# start_workers: a master and all workers, which get their small parts once they are there
start_workers() {
    port=$((20000 + $$ % 20000))
    master=spark://127.0.0.1:$port
    export SPARK_LOCAL_IP=127.0.0.1
    "$root/scripts/farm" master --host 127.0.0.1 --port "$port" --webui-port 0 >"$work/master.log" 2>&1 &
    processes=$!
    within 120 'no master has started' grep -q 'Starting Spark master' "$work/master.log" || return
    number=0
    while [ "$number" -lt "$most" ]; do
        number=$((number + 1))
        group=$groups/kinora-farm/$$-$number
        mkdir -p "$group" "$work/cache$number" || return
        # each has files of its own, as if it were another machine
        sh -c 'echo $$ >"$1/cgroup.procs" && export XDG_CACHE_HOME="$2" && shift 2 && exec "$@"' sh "$group" "$work/cache$number" \
            "$root/scripts/farm" worker --host 127.0.0.1 --cores 1 --memory 2g --work-dir "$work/work$number" --webui-port 0 "$master" \
            >"$work/worker$number.log" 2>&1 &
        processes="$processes $!"
    done
    within 300 'not all workers have started' all_registered || return
    for group in "$groups/kinora-farm/$$"-*; do
        echo $((QUOTA * 1000)) >"$group/cpu.cfs_quota_us" || return
    done
}

all_registered() {
    [ "$(grep -c 'Registering worker' "$work/master.log")" -ge "$most" ]
}

# within SECONDS TROUBLE COMMAND...: waits until it succeeds
within() {
    end=$(($(date +%s) + $1))
    trouble=$2
    shift 2
    until "$@"; do
        [ "$(date +%s)" -lt "$end" ] || {
            say "$trouble; the logs are in $work"
            return 1
        }
        sleep 0.2
    done
}

# measure NAME WORKERS: renders the film on so many, and keeps Spark's log of events
measure() {
    mkdir "$work/events" || return
    date +%s.%N >"$work/$1.times"
    render_film "$1" --on "$master" --farm-set "spark.cores.max=$2" --farm-set spark.eventLog.enabled=true \
        --farm-set spark.eventLog.compress=false --farm-set spark.eventLog.rolling.enabled=false \
        --farm-set "spark.eventLog.dir=file://$work/events" --farm-set spark.executor.extraJavaOptions=-XX:TieredStopAtLevel=1 || return
    date +%s.%N >>"$work/$1.times"
    mv "$work/events"/* "$work/$1.events" && rmdir "$work/events" || return
    cmp "$work/here.mp4" "$work/$1.mp4" || {
        say "the film that $2 workers have rendered is another one"
        return 1
    }
}

# render_film NAME ARGUMENT...
render_film() {
    name=$1
    shift
    "$root/scripts/render" "$work/Turning.java" --set "segments=$SEGMENTS" --size "$SIZE" --fps "$FPS" --no-cache --quiet \
        -o "$work/$name.mp4" "$@" >"$work/$name.log" 2>&1 || {
        say "$name: $(tail -1 "$work/$name.log")"
        return 1
    }
}

stop_cluster() {
    for process in $processes; do
        kill "$process" 2>/dev/null
    done
    for group in "$groups/kinora-farm/$$"-*; do
        [ -d "$group" ] || continue
        # executors too
        while read -r process; do
            kill -9 "$process" 2>/dev/null
        done <"$group/cgroup.procs"
    done
    wait
    for group in "$groups/kinora-farm/$$"-*; do
        [ ! -d "$group" ] || rmdir "$group"
    done
    rmdir "$groups/kinora-farm" 2>/dev/null
    rm -rf "$work"
}
