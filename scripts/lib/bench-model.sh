# Measures the model with JMH and, where it is installed, PyTorch, in turn; sourced by scripts/bench.

. "$root/scripts/lib/build.sh"

# bench_model [PATTERN]: the workloads that match it, for example gpt2 or decode. PYTHON names the Python that has PyTorch,
# ROUNDS how often each is measured: a machine shared with others is twice as fast in one minute as in the next.
bench_model() {
    workloads=$(printf '%s\n' '4x256 prefill' '4x256 decode' '4x256 train' 'gpt2 prefill' 'gpt2 decode' | grep -F -e "${1:-}") || {
        say "no workload of the model matches \"$1\": choose part of 4x256 prefill, 4x256 decode, 4x256 train, gpt2 prefill or gpt2 decode"
        return 2
    }
    case ${ROUNDS:=5} in
        0 | *[!0-9]*)
            say "ROUNDS=$ROUNDS: give the number of rounds, 1 or more"
            return 2
            ;;
    esac
    find_jdk && need_build_tools || return
    results=$(mktemp -d)
    models=$root/model/target/benchmark
    trap 'rm -rf "$results" "$models"' EXIT
    say 'building the benchmarks ...'
    run_maven -q -pl model test-compile dependency:build-classpath "-Dmdep.outputFile=$results/libraries" >"$results/log" 2>&1 || {
        cat "$results/log" >&2
        return 1
    }
    path=$root/model/target/classes:$root/model/target/test-classes:$(cat "$results/libraries")
    mkdir -p "$models"
    "$java_home/bin/java" -cp "$path" org.kinora.model.GptBenchmark "$models" || return
    python=${PYTHON:-python3}
    if version=$("$python" "$root/scripts/lib/torch_gpt.py" 2>/dev/null); then
        say "PyTorch $version in $python"
    else
        say "no PyTorch in $python (PYTHON names another), so there is nothing to compare with"
        python=
    fi
    # garbage: the bytes that Java allocates for a token
    printf '%-16s %8s %10s %10s %7s   %s\n' workload garbage Kinora PyTorch ratio 'of each round'
    # not from a pipe: what is measured would read it
    IFS='
'
    for workload in $workloads; do
        measure_in_turn "${workload% *}" "${workload#* }" || return
    done
}

# measure_in_turn SHAPE OPERATION: a line with medians of all rounds, in tokens a second
measure_in_turn() {
    : >"$results/rounds"
    round=0
    while [ $((round += 1)) -le "$ROUNDS" ]; do
        rival=
        [ -z "$python" ] || rival=$("$python" "$root/scripts/lib/torch_gpt.py" "$1" "$2") || return
        "$java_home/bin/java" -cp "$path" org.openjdk.jmh.Main "Benchmark.$2\$" -p "shape=$1" -p "folder=$models" -prof gc -rf csv -rff "$results/jmh.csv" >"$results/log" || {
            cat "$results/log" >&2
            return 1
        }
        # a score is the fifth column; the line under the heads has the speed
        awk -F , -v rival="$rival" '
            NR == 2 { speed = $5 }
            $1 ~ /gc.alloc.rate.norm/ { garbage = $5 }
            END { print speed, garbage, rival }' "$results/jmh.csv" >>"$results/rounds"
    done
    awk -v workload="$1 $2" '
        function median(values, count, i, j, swap) {
            for (i = 2; i <= count; i++) {
                for (j = i; j > 1 && values[j] < values[j - 1]; j--) { swap = values[j]; values[j] = values[j - 1]; values[j - 1] = swap }
            }
            return count % 2 ? values[(count + 1) / 2] : (values[count / 2] + values[count / 2 + 1]) / 2
        }
        { ours[NR] = $1; garbage[NR] = $2 }
        $3 { theirs[NR] = $3; ratios[NR] = $1 / $3; each = each sprintf(" %.2f", $1 / $3) }
        END {
            printf "%-16s %8.0f %10.0f ", workload, median(garbage, NR), median(ours, NR)
            if (each) printf "%10.0f %7.2f  %s\n", median(theirs, NR), median(ratios, NR), each
            else printf "%10s %7s\n", "-", "-"
        }' "$results/rounds"
}
