# Installs distributions in a bare Debian and uses them there; sourced by scripts/test-dist.

test_usage() {
    cat <<END
Usage: scripts/test-dist [--made FOLDER] [--twice] [--lgpl] [--farm] [--suite NAME]

Makes a distribution and, in a Debian with nothing in it, installs the .deb, then unpacks the .tar.gz into a folder that its user may not
write to. Both times a scene of one's own must become the film, byte for byte, that the checkout makes of it. As root on Debian, in some
five minutes, of which the first call takes one more for the bare Debian.

  --made FOLDER  what scripts/dist has made there
  --twice        makes it twice, and compares the bytes
  --lgpl         the one whose FFmpeg has no GPL parts
  --farm         the one that renders on clusters, which it must do without a network
  --suite NAME   the release of Debian, or of Ubuntu from noble on (default: bookworm)
END
}

# test_distribution ARGUMENT...
test_distribution() {
    made=
    twice=
    lgpl=
    farm=
    suite=bookworm
    while [ $# -gt 0 ]; do
        case $1 in
            --twice) twice=yes ;;
            --lgpl) lgpl=--lgpl ;;
            --farm) farm=--farm ;;
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
    trap end_test EXIT
    make_key && make_what_is_tested && make_films && make_bare_debian || return
    # mounts that are made there end with it
    root=$root unshare --mount --propagation private sh "$root/scripts/lib/bare-debian.sh" "$scratch" || {
        say 'the distribution does not do what it should'
        return 1
    }
    say "both the .deb and the .tar.gz do in a bare $suite what the checkout does"
}

end_test() {
    [ ! -d "$scratch/keys" ] || gpgconf --homedir "$scratch/keys" --kill all
    rm -rf --one-file-system "$scratch"
}

# make_key: one that signs what is made here, and is thrown away with it
make_key() {
    [ -z "$made" ] || return 0
    command -v gpg-agent >/dev/null && command -v gpgconf >/dev/null || {
        say 'no GnuPG here, so that signatures are not tested'
        return 0
    }
    export GNUPGHOME="$scratch/keys" KINORA_SIGN_KEY='Kinora test'
    mkdir -m 700 "$GNUPGHOME" && gpg --batch --quiet --passphrase '' --quick-generate-key "$KINORA_SIGN_KEY" 2>"$scratch/gnupg.log" || {
        cat "$scratch/gnupg.log" >&2
        return 1
    }
}

make_what_is_tested() {
    if [ -z "$made" ]; then
        made=$scratch/made
        "$root/scripts/dist" $lgpl $farm -o "$made" || return
    fi
    if [ -n "$twice" ]; then
        "$root/scripts/dist" $lgpl $farm -o "$scratch/again" >/dev/null || return
        cmp "$made/SHA256SUMS" "$scratch/again/SHA256SUMS" || {
            say 'made twice, it is not the same bytes'
            return 1
        }
        say 'made twice, it is the same bytes'
    fi
    (cd "$made" && sha256sum --quiet --check SHA256SUMS) || return
    [ ! -d "$scratch/keys" ] || gpg --batch --quiet --verify "$made/SHA256SUMS.asc" "$made/SHA256SUMS" 2>"$scratch/gnupg.log" || {
        cat "$scratch/gnupg.log" >&2
        return 1
    }
    mkdir -p "$scratch/work"
    ffmpeg=gpl package=kinora
    [ -z "$lgpl" ] || ffmpeg=lgpl package=kinora-lgpl
    printf '%s\n' "$ffmpeg" >"$scratch/work/ffmpeg"
    [ -z "$farm" ] || : >"$scratch/work/with-farm"
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
        add(new ImageMobject("picture.jpg", 1).toEdge(LEFT));
        play(write(title), fadeIn(formula));
        play(formula.animate(f -> f.shift(DOWN).scale(1.5)));
    }
}
END
    # a grey square, of which Java makes nothing without the library that reads JPEG
    base64 -d >"$scratch/work/picture.jpg" <<END
/9j/4AAQSkZJRgABAgAAAQABAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0aHBwgJC4nICIsIxwcKDcpLDAxNDQ0Hyc5PTgyPC4zNDL/
wAALCAAQABABAREA/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQFBgcICQoL/8QAtRAAAgEDAwIEAwUFBAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEI
I0KxwRVS0fAkM2JyggkKFhcYGRolJicoKSo0NTY3ODk6Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ip
qrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi4+Tl5ufo6erx8vP09fb3+Pn6/9oACAEBAAA/APSKKKK//9k=
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
        say "making a bare $suite ..."
        if is_ubuntu; then
            key=/usr/share/keyrings/ubuntu-archive-keyring.gpg
            [ -f "$key" ] || {
                say "there is no $key, by which packages of Ubuntu are checked: put it there, or a tar of a bare $suite at $base"
                return 2
            }
            # all its releases are made alike, and debootstrap knows the mirror
            set -- --components=main,universe "$suite" "$bare" '' gutsy
        else
            mirror=$(sed -n 's/^URIs: *//p' /etc/apt/sources.list.d/debian.sources 2>/dev/null | head -1)
            set -- "$suite" "$bare" "$mirror"
        fi
        debootstrap --variant=minbase "$@" >"$scratch/debootstrap.log" 2>&1 || {
            tail -5 "$scratch/debootstrap.log" >&2
            return 1
        }
        tar -C "$bare" -cf "$base.part" . && mv "$base.part" "$base"
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

# is_ubuntu: whether the suite is one of its releases, of which debootstrap may not know the newest
is_ubuntu() {
    case $(readlink "/usr/share/debootstrap/scripts/$suite" || :) in
        '') [ ! -e "/usr/share/debootstrap/scripts/$suite" ] ;;
        gutsy) ;;
        *) return 1 ;;
    esac
}
