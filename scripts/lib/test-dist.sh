# Installs distributions in a bare Debian and uses them there; sourced by scripts/test-dist.

test_usage() {
    cat <<END
Usage: scripts/test-dist [--made FOLDER] [--twice] [--lgpl] [--suite NAME]

Makes a distribution and, in a Debian with nothing in it, installs the .deb, then unpacks the .tar.gz into a folder that its user may not
write to. Both times a scene of one's own must become the film, byte for byte, that the checkout makes of it. As root on Debian, in some
five minutes, of which the first call takes one more for the bare Debian.

  --made FOLDER  what scripts/dist has made there
  --twice        makes it twice, and compares the bytes
  --lgpl         the one whose FFmpeg has no GPL parts
  --suite NAME   Debian's release (default: bookworm)
END
}

# test_distribution ARGUMENT...
test_distribution() {
    made=
    twice=
    lgpl=
    suite=bookworm
    while [ $# -gt 0 ]; do
        case $1 in
            --twice) twice=yes ;;
            --lgpl) lgpl=--lgpl ;;
            --made | --suite)
                [ $# -gt 1 ] || {
                    say "$1 needs a value; --help says which"
                    return 2
                }
                [ "$1" = --suite ] || made=$2
                [ "$1" = --made ] || suite=$2
                shift
                ;;
            -h | --help)
                test_usage
                return
                ;;
            *)
                say "scripts/test-dist has no option $1; --help lists them"
                return 2
                ;;
        esac
        shift
    done
    if [ "$(id -u)" != 0 ] || ! is_debian; then
        say 'not tested: a bare Debian is made by root on Debian only'
        return 0
    fi
    [ -z "$(not_installed debootstrap)" ] || install 2 'what makes a bare Debian' debootstrap || return
    scratch=$(mktemp -d /var/tmp/kinora-dist-XXXXXX)
    trap 'rm -rf --one-file-system "$scratch"' EXIT
    make_what_is_tested && make_films && make_bare_debian || return
    # mounts that are made there end with it
    root=$root unshare --mount --propagation private sh "$root/scripts/lib/bare-debian.sh" "$scratch" || {
        say 'the distribution does not do what it should'
        return 1
    }
    say 'both the .deb and the .tar.gz do in a bare Debian what the checkout does'
}

make_what_is_tested() {
    if [ -z "$made" ]; then
        made=$scratch/made
        "$root/scripts/dist" $lgpl -o "$made" || return
    fi
    if [ -n "$twice" ]; then
        "$root/scripts/dist" $lgpl -o "$scratch/again" >/dev/null || return
        cmp "$made/SHA256SUMS" "$scratch/again/SHA256SUMS" || {
            say 'made twice, it is not the same bytes'
            return 1
        }
        say 'made twice, it is the same bytes'
    fi
    (cd "$made" && sha256sum --quiet --check SHA256SUMS) || return
    mkdir -p "$scratch/work"
    ffmpeg=gpl package=kinora
    [ -z "$lgpl" ] || ffmpeg=lgpl package=kinora-lgpl
    printf '%s\n' "$ffmpeg" >"$scratch/work/ffmpeg"
    cp "$made/$package"_*_"$(dpkg --print-architecture)".deb "$scratch/work/kinora.deb" && cp "$made"/kinora-*-linux-*-"$ffmpeg.tar.gz" "$scratch/work/kinora.tar.gz"
}

# make_films: what the checkout makes, to compare with
make_films() {
    cat >"$scratch/work/Own.java" <<'END'
import static org.kinora.engine.Kinora.*;

import org.kinora.engine.mobject.*;
import org.kinora.scenes.ModelScene;

public final class Own extends ModelScene {

    @Override
    protected void construct() {
        var word = gpt().predictNext("Paris is a city in").top(1).get(0);
        var title = new Text("Paris is a city in" + word.text()).toEdge(UP);
        var formula = new MathTex("e^{i\\pi} + 1 = 0");
        play(write(title), fadeIn(formula));
        play(formula.animate(f -> f.shift(DOWN).scale(1.5)));
    }
}
END
    [ "$(cat "$scratch/work/ffmpeg")" = gpl ] || {
        # the checkout's FFmpeg is the other one
        : >"$scratch/work/without-film"
        return 0
    }
    KINORA_CACHE=never "$root/scripts/render" "$scratch/work/Own.java" --size 640x360 --fps 30 --quiet -o "$scratch/work/expected.mp4"
}

# make_bare_debian: the base system is kept, for it takes a minute
make_bare_debian() {
    base=/var/cache/kinora/debian-$suite.tar
    bare=$scratch/bare
    mkdir -p "$bare" "${base%/*}"
    if [ ! -f "$base" ]; then
        say "making a bare Debian ($suite) ..."
        mirror=$(sed -n 's/^URIs: *//p' /etc/apt/sources.list.d/debian.sources 2>/dev/null | head -1)
        debootstrap --variant=minbase "$suite" "$bare" ${mirror:+"$mirror"} >"$scratch/debootstrap.log" 2>&1 || {
            tail -5 "$scratch/debootstrap.log" >&2
            return 1
        }
        "${tar:-tar}" -C "$bare" -cf "$base.part" . && mv "$base.part" "$base"
    else
        tar -C "$bare" -xf "$base"
    fi
    # as this machine reaches Debian's packages
    cp /etc/resolv.conf "$bare/etc/resolv.conf"
    if [ "$suite" = "$(. /etc/os-release && echo "${VERSION_CODENAME:-}")" ] && [ -f /etc/apt/sources.list.d/debian.sources ]; then
        rm -f "$bare/etc/apt/sources.list"
        cp /etc/apt/sources.list.d/debian.sources "$bare/etc/apt/sources.list.d/"
    fi
    if [ -d /usr/local/share/ca-certificates ]; then
        mkdir -p "$bare/etc/ssl/certs" "$bare/usr/local/share/ca-certificates"
        cp -R /usr/local/share/ca-certificates/. "$bare/usr/local/share/ca-certificates/"
        cp /etc/ssl/certs/ca-certificates.crt "$bare/etc/ssl/certs/" 2>/dev/null || :
    fi
    mv "$scratch/work" "$bare/work"
    chmod -R go=rX "$bare/work"
    chmod 755 "$scratch" "$bare"
}
