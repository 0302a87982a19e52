# What is done with a distribution in a bare Debian, in a mount namespace of its own; started by test-dist.sh with the folder of that Debian.

set -eu
bare=$1/bare
ffmpeg=$(cat "$bare/work/ffmpeg")
mount --rbind /dev "$bare/dev"
mount -t proc proc "$bare/proc"

# no network but the machine's own while it is "yes"
alone=

# enter COMMAND ARGUMENT...: starts it in there
enter() {
    if [ "$alone" = yes ]; then
        unshare --net sh -c 'ip link set lo up && exec chroot "$@"' sh "$bare" "$@"
    else
        chroot "$bare" "$@"
    fi
}

# inside COMMAND: as root, with nothing of this environment
inside() {
    enter env -i HOME=/root PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive sh -euc "$1"
}

# as_guest COMMAND: as a user who may write nothing but what is in its home
as_guest() {
    enter setpriv --reuid=1000 --regid=1000 --clear-groups env -i HOME=/home/guest PATH=/usr/bin:/bin sh -euc "cd; $1"
}

step() {
    printf 'kinora: %s s: %s\n' "$(($(date +%s) - began))" "$1" >&2
}

fail() {
    printf 'kinora: %s\n' "$1" >&2
    exit 1
}

# use KINORA HOME: what both ways of installing it must do
use() {
    $as "$1 --version" | tee "$bare/said"
    case $ffmpeg in
        gpl) grep -q 'FFmpeg is under the GPL version 3 or later, and so is a copy of the whole' "$bare/said" || fail 'it does not say that it is under the GPL' ;;
        lgpl) grep -q 'FFmpeg is under the LGPL version 3 or later, as a library' "$bare/said" || fail 'it does not say that FFmpeg is under the LGPL' ;;
    esac
    $as "$1 doctor" | tee "$bare/said" | grep -v '^not here' || :
    grep -q '^Renders will work' "$bare/said" || fail 'the doctor does not say that renders will work'
    step 'doctor has looked'
    $as "$1 new $2/my-film" | tee "$bare/said"
    grep -q "^  kinora render $2/my-film/src/main/java/myfilm/Opening.java" "$bare/said" || fail 'new names another command than its own'
    $as "$1 render $2/my-film/src/main/java/myfilm/Opening.java -ql --quiet"
    [ -s "$bare$2/my-film/films/Opening.mp4" ] || fail 'what new has made does not render'
    step 'a new project has been rendered'
    $as "$1 render /work/Own.java --size 640x360 --fps 30 --quiet -o $2/own.mp4"
    [ -e "$bare/work/without-film" ] || cmp "$bare/work/expected.mp4" "$bare$2/own.mp4" || fail 'the film is another one than the checkout makes'
    [ -s "$bare$2/own.mp4" ] || fail 'there is no film'
    [ ! -e "$bare/work/with-farm" ] || render_on_farm "$1" "$2"
    begun=$(date +%s%N)
    $as "$1 render /work/Own.java --size 640x360 --still 1s --quiet -o $2/own.png"
    step "a scene of one's own has been rendered; a still now takes $((($(date +%s%N) - begun) / 1000000)) ms"
    $as "$1 lint /work/Own.java" || [ $? = 4 ] || fail 'lint fails'
    $as "$1 model predict 'Paris is a city in' --top 1"
    $as "$1 needs >/dev/null"
    printf '## first\nA line to say.\n' >"$bare$2/line.md"
    $as "$1 narrate $2/line.md --dry-run"
    $as "$1 gallery MovingAngle --size 320x180 -o $2/page" >/dev/null
    ! $as "$1 paint" 2>"$bare/said" || fail 'it knows a command that there is not'
    grep -q 'there is no command paint' "$bare/said" || fail 'it does not say that there is no such command'
    step 'lint, model, needs, narrate and gallery have been used'
}

# render_on_farm KINORA HOME: by threads in place of a cluster, where there is no network but the machine's own
render_on_farm() {
    alone=yes
    $as "$1 render /work/Own.java --size 640x360 --fps 30 --quiet --on 'local[*]' -o $2/farm.mp4"
    alone=
    cmp "$bare$2/own.mp4" "$bare$2/farm.mp4" || fail 'on a cluster the film is another one'
    step 'the same film has been rendered as on a cluster, without a network'
}

began=$(date +%s)
inside 'apt-get update -qq && apt-get install -y -qq --no-install-recommends /work/kinora.deb >/work/apt.log 2>&1 || { tail -5 /work/apt.log; exit 1; }'
step 'the package is installed'
as=inside
use kinora /root
inside 'cd / && md5sum --quiet --check /var/lib/dpkg/info/kinora*.md5sums' || fail 'something in the installed folder has changed'
find "$bare/opt/kinora" -type f | sort | sed "s|$bare/||" >"$bare/there"
sed 's/^[0-9a-f]*  //' "$bare"/var/lib/dpkg/info/kinora*.md5sums | grep '^opt/' | sort | cmp - "$bare/there" || fail 'something was written into the installed folder'
inside 'dpkg -P kinora kinora-lgpl 2>&1 | tail -1'
[ ! -e "$bare/opt/kinora" ] || fail 'the package leaves something behind'

# what the package named as its dependencies is there still, and what the archive says that it needs is the same
inside 'useradd --uid 1000 --create-home guest && mkdir /srv/tools && tar -C /srv/tools -xzf /work/kinora.tar.gz && chmod -R a-w /srv/tools'
step 'the archive is unpacked'
as=as_guest
use "$(cd "$bare" && echo /srv/tools/kinora-*)/bin/kinora" /home/guest
