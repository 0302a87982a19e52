#!/bin/sh
# Makes the moving picture of README.md anew: renders NextWord and joins three pieces of it. Needs an ffmpeg program on the path.
set -e
root=$(cd "$(dirname "$0")/../.." && pwd)
film=$(mktemp -d)/film.mp4
trap 'rm -rf "${film%/*}"' EXIT

"$root/scripts/render" NextWord --size 1600x900 --fps 15 -o "$film"
# a token looks back and its vector changes; from the last vector come probabilities; a word is drawn and joins the text
pieces='between(t,12.8,15.2)+between(t,29.6,33.2)+between(t,36.4,39.2)'
ffmpeg -v error -y -i "$film" -filter_complex \
    "select='$pieces',setpts=N/15/TB,scale=800:-1:flags=lanczos,split[a][b];[a]palettegen=max_colors=96:stats_mode=full[p];[b][p]paletteuse=dither=none:diff_mode=rectangle" \
    "$root/scenes/docs/next-word.gif"
ls -l "$root/scenes/docs/next-word.gif"
