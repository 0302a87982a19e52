# Installs what the machine lacks, where that is possible without asking: as root on Debian and its children, unless
# KINORA_INSTALL=never. What cannot be installed is said in one line, and the script ends with 2, or 3 if OpenGL is missing.

# need_build_tools: a JDK of version 17 or newer, and Maven
need_build_tools() {
    missing=
    find_jdk || missing=$(first_known openjdk-17-jdk-headless openjdk-21-jdk-headless openjdk-25-jdk-headless default-jdk-headless)
    command -v mvn >/dev/null || missing="$missing maven"
    [ -z "$missing" ] || install 2 'a JDK (17 or newer) and Maven' "$missing" || return
    find_jdk || {
        say 'no JDK of version 17 or newer: install one, or let JAVA_HOME point to it'
        return 2
    }
}

# need_opengl: an EGL with a driver behind it, Mesa's in software where there is no graphics card
need_opengl() {
    is_debian || return 0
    missing=$(not_installed libegl1)
    ls /usr/share/glvnd/egl_vendor.d/*nvidia* >/dev/null 2>&1 || missing="$missing $(not_installed libgl1-mesa-dri)"
    [ -z "${missing# }" ] || install 3 'OpenGL' "$missing"
}

# need_test_tools: a display in memory for the tests of the live window, and what Java draws the fonts of SVG files with
need_test_tools() {
    is_debian || return 0
    missing=$(not_installed xvfb xauth libgl1 libx11-6 libxcursor1 libxi6 libxinerama1 libxrandr2 libfontconfig1 libfreetype6 libharfbuzz0b)
    [ -z "$missing" ] || install 2 'a display in memory and fonts (the tests of the live window and of SVG files)' "$missing"
}

# need_browser: a Chromium or Chrome, for the tests of pages; Debian's is 120 MB
need_browser() {
    for browser in chromium chromium-browser google-chrome google-chrome-stable; do
        ! command -v $browser >/dev/null || return 0
    done
    install 2 'a browser (the tests of pages)' chromium
}

# need_otio: OpenTimelineIO in a folder of its own, for the test of timelines for editing programs
need_otio() {
    need_python_package engine/target/opentimelineio opentimelineio==0.18.1 opentimelineio 'the test of timelines'
}

# need_openjd: Open Job Description's own program in a folder of its own, for the test of the template
need_openjd() {
    need_python_package engine/farm/target/openjd openjd-cli==0.8.0 openjd.cli 'the test of the job template'
}

# need_python_package FOLDER PACKAGE MODULE FOR: in a virtual environment there
need_python_package() {
    venv=$root/$1
    ! "$venv/bin/python" -c "import $3" 2>/dev/null || return 0
    python3 -m venv "$venv" >/dev/null 2>&1 || install 2 "Python ($4)" python3-venv || return
    say "installing ${2%%=*} ($4) ..."
    python3 -m venv "$venv" && "$venv/bin/pip" install -q --disable-pip-version-check "$2" || {
        say "pip could not install ${2%%=*} into $venv"
        return 2
    }
}

# install STATUS WHAT PACKAGES: fails with STATUS and says what to do where it may not install
install() {
    packages=$(echo $3)
    if ! is_debian; then
        say "missing: $2. Install it and try again."
        return "$1"
    fi
    if ! may_install; then
        sudo=
        [ "$(id -u)" = 0 ] || sudo='sudo '
        say "missing: $2. Install it with: ${sudo}apt-get install --no-install-recommends $packages"
        return "$1"
    fi
    say "missing: $2. Installing $packages ..."
    log=$(mktemp)
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $packages; } >"$log" 2>&1 </dev/null || {
        tail -5 "$log" >&2
        say "apt-get could not install $packages; all it said is in $log"
        return "$1"
    }
    rm -f "$log"
}

may_install() {
    [ "$(id -u)" = 0 ] && [ "${KINORA_INSTALL:-}" != never ]
}

is_debian() {
    command -v apt-get >/dev/null && command -v dpkg-query >/dev/null
}

# not_installed PACKAGE...: those that are not
not_installed() {
    absent=
    for package in "$@"; do
        case $(dpkg-query -W -f '${db:Status-Abbrev}' "$package" 2>/dev/null) in
            ii*) ;;
            *) absent="$absent $package" ;;
        esac
    done
    echo $absent
}

# first_known PACKAGE...: the first that this release of the system offers
first_known() {
    is_debian || return 0
    [ -n "$(apt-cache pkgnames openjdk 2>/dev/null)" ] || ! may_install || apt-get update -qq >/dev/null 2>&1
    for package in "$@"; do
        if [ -n "$(apt-cache search --names-only "^$package\$" 2>/dev/null)" ]; then
            echo "$package"
            return
        fi
    done
    echo "$1"
}
