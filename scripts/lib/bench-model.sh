# Measures the model with JMH and, where it is installed, PyTorch in the same run; sourced by scripts/bench.

. "$root/scripts/lib/build.sh"

# bench_model ARGUMENT...: they go to JMH, for example -p shape=4x256. PYTHON names the Python that has PyTorch.
bench_model() {
    find_jdk && need_build_tools || return
    results=$(mktemp -d)
    trap 'rm -rf "$results"' EXIT
    say 'building the benchmarks ...'
    run_maven -q -pl model test-compile dependency:build-classpath "-Dmdep.outputFile=$results/libraries" >"$results/log" 2>&1 || {
        cat "$results/log" >&2
        return 1
    }
    path=$root/model/target/classes:$root/model/target/test-classes:$(cat "$results/libraries")
    "$java_home/bin/java" -cp "$path" org.openjdk.jmh.Main -rf csv -rff "$results/jmh.csv" "$@" || return
    python=${PYTHON:-python3}
    if "$python" -c 'import torch' 2>/dev/null; then
        say 'the same in PyTorch ...'
        "$python" "$root/scripts/lib/torch_gpt.py" >"$results/torch" || return
    else
        say "no PyTorch in $python (PYTHON names another), so there is nothing to compare with"
        : >"$results/torch"
    fi
    compare "$results/torch" "$results/jmh.csv"
}

# compare TORCH JMH: a line for each of JMH's results, with the ratio to PyTorch's
compare() {
    printf '\n%-8s %-8s %-8s %12s %12s %7s\n' shape what kernels tokens/s PyTorch ratio
    awk '
        { gsub(/["\r]/, "") }
        FNR == NR { split($0, words, " "); torch[words[1] " " words[2]] = words[3]; next }
        FNR == 1 { n = split($0, head, ","); for (i = 1; i <= n; i++) column[head[i]] = i; next }
        {
            split($0, value, ",")
            what = value[column["Benchmark"]]
            sub(/.*[.]/, "", what)
            shape = value[column["Param: shape"]]
            rate = value[column["Score"]]
            rival = torch[shape " " what]
            printf "%-8s %-8s %-8s %12.0f %12s %7s\n", shape, what, value[column["Param: kernels"]], rate,
                rival ? sprintf("%.0f", rival) : "-", rival ? sprintf("%.2f", rate / rival) : "-"
        }' "$1" "$2"
}
