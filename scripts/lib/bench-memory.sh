# Renders long films and says how much memory that takes from beginning to end; sourced by scripts/bench.

# bench_memory [SCENE OPTION...]: as scripts/render takes them; without a scene half an hour at 1080p, and ten minutes of it in 4K. Every second
# counts what is resident, and of that what is no part of a file, which the system could not drop and read again.
bench_memory() {
    case ${1:-} in
        -h | --help)
            printf '%s\n' "${prefix}bench memory renders half an hour at 1080p and ten minutes in 4K, and says what that holds in memory;" \
                "${prefix}bench memory SCENE [OPTION...] a scene, with the options of ${prefix}render."
            return
            ;;
    esac
    [ -r /proc/self/smaps_rollup ] || {
        say 'what a process holds in memory is read from /proc/PID/smaps_rollup, which this system does not have'
        return 1
    }
    make_ready
    folder=$(mktemp -d)
    trap 'rm -rf "$folder"' EXIT
    # an interrupt stops the render as well, which says so itself
    trap 'wait; exit 130' INT
    if [ $# -gt 0 ]; then
        measure_memory "$@"
    else
        measure_memory HalfHour --size 1920x1080 --fps 30
        measure_memory HalfHour --size 3840x2160 --fps 30 --to 10:00
    fi
}

# measure_memory SCENE OPTION...
measure_memory() {
    # drawn and encoded whatever an earlier render has kept
    (
        export KINORA_CACHE="${KINORA_CACHE:-never}"
        start_application render "$@" -o "$folder/film.mp4"
    ) &
    render=$!
    began=$(date +%s)
    : >"$folder/samples"
    # a process that has ended is there until it is waited for, with no memory
    while held=$(awk '/^Rss:/ { all = $2 } /^Anonymous:/ { print all, $2 }' "/proc/$render/smaps_rollup" 2>/dev/null) && [ -n "$held" ]; do
        echo "$(($(date +%s) - began)) $held" >>"$folder/samples"
        sleep 1
    done
    wait "$render" || return
    echo "$*: MB resident, and without pages of files"
    awk '
        function say(what, i) { printf "  %-28s %6.0f %6.0f\n", what, all[i] / 1024, own[i] / 1024 }
        { n++; at[n] = $1; all[n] = $2; own[n] = $3 }
        n == 1 || $2 > all[most] { most = n }
        !minute && $1 >= 60 { minute = n }
        END {
            if (!n) exit
            if (minute) say("after a minute", minute)
            middle = int((n + 1) / 2)
            say("in the middle", middle)
            say("at the end", n)
            say("at most, after " at[most] " s", most)
        }' "$folder/samples"
}
