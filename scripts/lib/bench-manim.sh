# Renders the same scenes in Manim Community and in Kinora, in turn; sourced by scripts/bench.

# bench_manim [SCENE...] [--size WxH] [--fps N]: whole processes, start-up included. KINORA_MANIM names Manim's program,
# ROUNDS how often each is measured.
bench_manim() {
    size=1920x1080
    fps=60
    scenes=
    while [ $# -gt 0 ]; do
        case $1 in
            --size | --fps)
                [ $# -gt 1 ] || {
                    say "$1 needs a value, for example --size 1280x720 or --fps 30"
                    return 2
                }
                [ "$1" = --fps ] || size=$2
                [ "$1" = --size ] || fps=$2
                shift
                ;;
            --size=*) size=${1#*=} ;;
            --fps=*) fps=${1#*=} ;;
            -*)
                say "scripts/bench manim knows --size and --fps, not $1"
                return 2
                ;;
            *) scenes="$scenes $1" ;;
        esac
        shift
    done
    case ${ROUNDS:=1} in
        0 | *[!0-9]*)
            say "ROUNDS=$ROUNDS: give the number of rounds, 1 or more"
            return 2
            ;;
    esac
    find_manim || return
    say "Manim $version of $manim"
    make_ready
    # names of scenes have no blanks
    # what an earlier round has rendered is rendered again
    KINORA_CACHE=never "$python" "$root/scripts/lib/manim_bench.py" "$root/scripts/render" "$size" "$fps" "$ROUNDS" $scenes
}

# find_manim: sets manim, python, which is the one that the program's first line names, and version
find_manim() {
    manim=${KINORA_MANIM:-/var/cache/peer-manim-ce/bin/manim}
    python=
    [ ! -r "$manim" ] || python=$(sed -n '1s/^#!//p' "$manim")
    version=$([ -x "$python" ] && "$python" "$root/scripts/lib/manim_bench.py" 2>/dev/null) || {
        say "no Manim Community in $manim: install it with LaTeX and dvisvgm (python3 -m venv FOLDER && FOLDER/bin/pip install manim==0.22.0) and let KINORA_MANIM name FOLDER/bin/manim"
        return 1
    }
}
