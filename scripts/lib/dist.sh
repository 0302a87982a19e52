# Makes distributions; sourced by scripts/dist. Everything is built from a copy of the sources, so that what earlier builds have left is not
# in it, and two builds of the same sources with the same JDK give the same bytes.

dist_usage() {
    cat <<END
Usage: scripts/dist [--lgpl] [--platform NAME] [--jdk PLACE] [--farm] [--sign KEY] [-o FOLDER]

Makes kinora-VERSION-PLATFORM-gpl.tar.gz, on Linux a .deb of the same, and SHA256SUMS.

  --lgpl           with the FFmpeg that has no GPL parts, so that the whole may be passed on under the Apache License 2.0
  --platform NAME  linux-x64, linux-arm64, macos-arm64 or windows-x64 (default: this machine's)
  --jdk PLACE      a JDK of that platform, a folder or a .tar.gz, of which Kinora's own Java is made (default: the one that builds); its
                   version must be that of a JDK here, and it must have a folder jmods. For another platform without a JDK of it, the
                   archive has no Java
  --farm           with what renders on a cluster, 100 MB more
  --sign KEY       signs SHA256SUMS with this key of GnuPG (default: what KINORA_SIGN_KEY names; else it is unsigned)
  -o FOLDER        where to write (default: render-out/dist)
END
}

# make_distribution ARGUMENT...
make_distribution() {
    ffmpeg=gpl
    platform=
    given_jdk=
    with_farm=
    sign_key=${KINORA_SIGN_KEY:-}
    output=$root/render-out/dist
    while [ $# -gt 0 ]; do
        case $1 in
            --lgpl) ffmpeg=lgpl ;;
            --farm) with_farm=yes ;;
            -h | --help)
                dist_usage
                return
                ;;
            --platform | --jdk | --sign | -o)
                [ $# -gt 1 ] || {
                    say "$1 needs a value; --help says which"
                    return 2
                }
                case $1 in
                    --platform) platform=$2 ;;
                    --jdk) given_jdk=$2 ;;
                    --sign) sign_key=$2 ;;
                    -o) output=$2 ;;
                esac
                shift
                ;;
            *)
                say "scripts/dist has no option $1; --help lists them"
                return 2
                ;;
        esac
        shift
    done
    find_platform && need_build_tools && need_dist_tools && find_runtime && need_sign_key || return
    one_at_a_time dist 'making a distribution'
    work=$root/scenes/target/dist
    rm -rf "$work"
    mkdir -p "$work" "$output" || return
    build_copy && assemble && pack && sign_sums || return
    rm -rf "$work"
    exec 9>&-
}

# find_platform: what Maven and Debian call it
find_platform() {
    case $(uname -s)-$(uname -m) in
        Linux-x86_64) host=linux-x64 ;;
        Linux-aarch64) host=linux-arm64 ;;
        Darwin-arm64) host=macos-arm64 ;;
        MINGW*-x86_64 | MSYS*-x86_64) host=windows-x64 ;;
        *) host= ;;
    esac
    : "${platform:=$host}"
    case $platform in
        linux-x64) names='natives-linux linux-x86_64 linux-x64 amd64' ;;
        linux-arm64) names='natives-linux-arm64 linux-arm64 linux-aarch64 arm64' ;;
        macos-arm64) names='natives-macos-arm64 macosx-arm64 osx-aarch64 -' ;;
        windows-x64) names='natives-windows windows-x86_64 win-x64 -' ;;
        *)
            say "no platform \"$platform\": choose linux-x64, linux-arm64, macos-arm64 or windows-x64"
            return 2
            ;;
    esac
    # names have no blanks
    set -- $names
    lwjgl=$1 bytedeco=$2 onnxruntime=$3 debian=$4
}

# need_dist_tools: a tar that sorts and a touch that knows of seconds
need_dist_tools() {
    { tar --version | grep -q GNU && touch --version | grep -q GNU; } 2>/dev/null || {
        say 'archives are made by the tar and the coreutils of GNU: install them, and let them be found first'
        return 2
    }
    dpkg=$(command -v dpkg-deb) || case $platform in linux-*) say 'no dpkg-deb here, so no .deb is made' ;; esac
}

# need_sign_key: GnuPG has it, if something is to be signed
need_sign_key() {
    [ -z "$sign_key" ] || gpg --batch --list-secret-keys "$sign_key" >/dev/null 2>&1 || {
        say "GnuPG has no key \"$sign_key\" to sign with"
        return 2
    }
}

# find_runtime: sets jmods and the jlink that goes with them; jlink is empty if there is to be no Java
find_runtime() {
    jlink=$java_home/bin/jlink
    jmods=$java_home/jmods
    if [ -z "$given_jdk" ]; then
        if [ "$platform" != "$host" ]; then
            jlink=
            say "without --jdk, a JDK for $platform, the archive has no Java of its own, and uses one that is installed"
        elif [ ! -x "$jlink" ]; then
            say "$java_home has no jlink: let JAVA_HOME name a JDK that has one"
            return 2
        fi
        return 0
    fi
    case $given_jdk in
        *.tar.gz | *.tgz)
            unpacked=$root/scenes/target/dist-jdk
            rm -rf "$unpacked"
            mkdir -p "$unpacked" && tar -C "$unpacked" -xzf "$given_jdk" || return 2
            given_jdk=$unpacked
            ;;
    esac
    jmods=$(find -L "$given_jdk" -type d -name jmods 2>/dev/null | head -1)
    [ -n "$jmods" ] || {
        say "--jdk $given_jdk: there is no folder jmods in it, of which Kinora's own Java could be made"
        return 2
    }
    read_jdk_version "$jmods/../release" || return
    jlink=
    for_each_jdk prefer_same
    [ -n "$jlink" ] || {
        say "--jdk $given_jdk: that is Java $wanted, and there is no jlink of Java $wanted here"
        return 2
    }
    find_jdk
}

# read_jdk_version RELEASE: sets wanted
read_jdk_version() {
    wanted=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1" 2>/dev/null)
    [ -n "$wanted" ] || {
        say "--jdk $given_jdk: there is no file release beside its jmods, which would say its version"
        return 2
    }
}

prefer_same() {
    [ "$java_version" != "$wanted" ] || [ ! -x "$java_home/bin/jlink" ] || jlink=$java_home/bin/jlink
}

# build_copy: all modules for the platform, and the list of what is in them; the module for JUnit is not
build_copy() {
    copy=$work/sources
    mkdir "$copy"
    # without the tests, of which those of the project that "new" makes are none of ours
    (cd "$root" && find $source_paths -path '*/src/test' ! -path '*/archetype-resources/*' -prune -o -type f -print | LC_ALL=C sort | tar -cf - -T -) | tar -C "$copy" -xf - || return
    profiles=narrator
    [ -z "$with_farm" ] || profiles=$profiles,farm
    [ "$ffmpeg" = gpl ] || profiles=$profiles,lgpl
    chosen="-Dnatives.lwjgl=$lwjgl -Dnatives.bytedeco=$bytedeco -Djavacpp.platform=$bytedeco -Dnatives.onnxruntime=$onnxruntime -Dmaven.test.skip=true"
    say "building for $platform ..."
    in_copy -T 2 package && in_copy org.cyclonedx:cyclonedx-maven-plugin:makeAggregateBom -DexcludeArtifactId=kinora-junit || {
        grep -E '^\[ERROR\]' "$work/log" | head -30 >&2
        say "the build failed; all of Maven's output is in $work/log"
        return 1
    }
}

# in_copy ARGUMENT...: Maven; the options in $chosen have no blanks
in_copy() {
    (root=$copy && run_maven -q "-P$profiles" $chosen "$@") >>"$work/log" 2>&1
}

# assemble: the folder that is packed, $staged
assemble() {
    version=$(sed -n 's/^    <version>\(.*\)<\/version>$/\1/p' "$root/pom.xml" | head -1)
    made=$(date -u -d "$(sed -n 's/.*<project.build.outputTimestamp>\(.*\)<.*/\1/p' "$root/pom.xml")" +%s) || return
    name=kinora-$version-$platform-$ffmpeg
    staged=$work/$name
    say "assembling $name ..."
    mkdir -p "$staged/bin" "$staged/lib/narrator" "$staged/scripts/lib" "$staged/docs" "$staged/licenses" "$staged/scenes/src/main"
    take_application && take_scripts && make_runtime && take_papers || return
    # what the archives of loaded classes are kept under
    (cd "$staged" && find . -type f | LC_ALL=C sort | xargs sha256sum) | sha256sum | cut -c 1-16 >"$staged/lib/build"
    chmod -R u=rwX,go=rX "$staged"
}

take_application() {
    cp "$copy/scenes/target/kinora.jar" "$copy/scenes/target/libraries.jar" "$staged/lib" \
        && cp -R "$copy/scenes/target/natives" "$copy/scenes/target/nd4j" "$staged/lib" \
        && cp -R "$copy/model/src/main/resources/org/kinora/model/kinora-default" "$staged/model" \
        && cp -R "$copy/scenes/src/main/java" "$staged/scenes/src/main" \
        && cp "$copy"/engine/narrator/target/kinora-narrator-*.jar "$staged/lib/narrator/kinora-narrator.jar" \
        && cp -R "$copy/engine/narrator/target/onnxruntime" "$staged/lib/narrator" \
        && : >"$staged/lib/narrator/built" || return
    [ -n "$with_farm" ] || return 0
    mkdir "$staged/lib/farm" && cp "$copy"/engine/farm/target/kinora-farm-*.jar "$staged/lib/farm/kinora-farm.jar" \
        && cp -R "$copy/engine/farm/target/jars" "$staged/lib/farm" && : >"$staged/lib/farm/built"
}

take_scripts() {
    for command in render preview present new lint gallery join narrate model train needs bench doctor farm; do
        cp "$root/scripts/$command" "$staged/scripts" || return
    done
    for part in start.sh installed.sh prepare.sh build.sh machine.sh narrator.sh farm.sh farm-scaling.sh farm_scaling.py bench-manim.sh bench-memory.sh manim_bench.py compiler.json Training.java Turning.java; do
        cp "$root/scripts/lib/$part" "$staged/scripts/lib" || return
    done
    if [ "$platform" = windows-x64 ]; then
        make_windows_command >"$staged/bin/kinora.cmd"
    else
        cp "$root/scripts/lib/dist/kinora" "$staged/bin"
    fi
}

# make_windows_command: with the same flags, the folder in them put in where the command runs, and with lines as Windows ends them
make_windows_command() {
    (
        root=%KINORA_HOME% application=%KINORA_HOME%/lib
        natives=$application/natives nd4j=$staged/lib/nd4j default_model=$root/model
        . "${script%/*}/lib/prepare.sh"
        # jvm_flags finds the jars of ND4J where they lie now
        jvm_flags | sed -e "s|$staged/|%KINORA_HOME%/|g" -e 's|jar:%|jar;%|g' -e 's|^"\(.*\)"$|\1|' -e 's|.*|"&"|' | tr '\n' ' ' >"$work/flags"
    )
    sed "s|@FLAGS@|$(sed 's/[&|\\]/\\&/g' "$work/flags")|" "$root/scripts/lib/dist/kinora.cmd" | awk '{ printf "%s\r\n", $0 }'
}

# take_papers: what it is, under which terms, and what it is made of. The list's maker takes "The BSD License", as some libraries call theirs,
# for the one with four clauses; all of them have three, as LICENSE-THIRD-PARTY.md says
take_papers() {
    cp "$root"/engine/docs/*.md "$staged/docs" \
        && cp "$root/CHANGELOG.md" "$root/LICENSE" "$root/LICENSE-THIRD-PARTY.md" "$root/NOTICE" "$staged" \
        && cp "$root"/scripts/lib/dist/licenses/*.txt "$staged/licenses" \
        && sed 's/BSD-4-Clause/BSD-3-Clause/' "$copy/target/kinora.cdx.json" >"$staged/licenses/kinora.cdx.json" || return
    if [ "$ffmpeg" = gpl ]; then
        terms="This copy holds an FFmpeg with GPL parts (x264, x265). As a whole it is under the GNU General Public License, version 3 or later
(\`licenses/GPL-3.0.txt\`); Kinora's own code alone stays under the Apache License 2.0 (\`LICENSE\`)."
    else
        terms="This copy holds an FFmpeg without GPL parts: H.264 is written by OpenH264. It stays under the Apache License 2.0 (\`LICENSE\`), with FFmpeg
as a library of its own under the GNU Lesser General Public License, version 3 or later (\`licenses/LGPL-3.0.txt\`), whose files in
\`lib/natives\` may be replaced by another build of the same version."
    fi
    if [ -n "$jlink" ]; then
        java="Its Java is OpenJDK $(sed -n 's/^JAVA_VERSION="\(.*\)"/\1/p' "$staged/runtime/release") under the GNU General Public License, version 2, with the Classpath Exception; the terms of all its parts
lie in \`runtime/legal\`."
    else
        java="It has no Java of its own: let \`JAVA_HOME\` name a JDK from 17 on, of which \`bin/kinora\` then makes use."
    fi
    needed_packages >"$work/depends" || return
    packages=$(tr '\n' ',' <"$work/depends" | sed 's/,$//; s/,/, /g')
    sed -e "s|@VERSION@|$version|" -e "s|@PLATFORM@|$platform|" -e "s|@FFMPEG@|$ffmpeg|" -e "s#@PACKAGES@#$packages#" "$root/scripts/lib/dist/README.md" >"$staged/README.md"
    printf '\n%s\n\n%s\n' "$terms" "$java" >>"$staged/README.md"
}

# make_runtime: a Java with what scenes may use, which is all of Java SE; with the compiler, because scenes are compiled, the Vector module, by
# which models are trained, and for clusters with what Hadoop asks for the user's name. Without a class that lists all modules, which lists
# them in another order each time; no start is slower for it
make_runtime() {
    [ -n "$jlink" ] || return 0
    set -- --add-modules java.se,jdk.compiler,jdk.crypto.ec,jdk.incubator.vector,jdk.management,jdk.unsupported,jdk.zipfs"${with_farm:+,jdk.security.auth}" \
        --no-header-files --no-man-pages --strip-java-debug-attributes --disable-plugin system-modules --output "$staged/runtime"
    # newer JDKs come without jmods, and are linked from themselves
    [ ! -d "$jmods" ] || set -- --module-path "$jmods" "$@"
    "$jlink" "$@" >>"$work/log" 2>&1 || {
        say "jlink failed; all it said is in $work/log"
        return 1
    }
    # for windows and sound cards, which Java is not used for here; they would ask for a dozen libraries of X11
    rm -f "$staged"/runtime/lib/libawt_xawt.so "$staged"/runtime/lib/libjawt.so "$staged"/runtime/lib/libjsound.so "$staged"/runtime/lib/libsplashscreen.so
}

# needed_packages: of Debian from 12 on and Ubuntu from 24.04 on, one a line, for the libraries that those in $staged are linked against
needed_packages() {
    case $platform in linux-*) ;; *) return 0 ;; esac
    "$java_home/bin/java" "$root/scripts/lib/dist/NeededLibraries.java" "$staged" >"$work/needed" || return
    # OpenGL is loaded by name, and so is what finds fonts; Java's fonts want FreeType under a name that LWJGL's file has only once it is loaded
    printf '%s\n' libegl1 libgl1-mesa-dri libfontconfig1 libfreetype6 >"$work/packages"
    while read -r library; do
        case $library in
            libc.so.6 | libm.so.6 | libmvec.so.1 | libdl.so.2 | libpthread.so.0 | librt.so.1 | ld-linux*) echo libc6 ;;
            libstdc++.so.6) echo libstdc++6 ;;
            libgcc_s.so.1) echo libgcc-s1 ;;
            libz.so.1) echo zlib1g ;;
            # Debian's, and of Ubuntu the one that has the same symbols
            libjpeg.so.62) echo 'libjpeg62-turbo | libjpeg62' ;;
            liblcms2.so.2) echo liblcms2-2 ;;
            libfreetype.so.6) echo libfreetype6 ;;
            libharfbuzz.so.0) echo libharfbuzz0b ;;
            # the name since Debian 13 and Ubuntu 24.04 first
            libpng16.so.16) echo 'libpng16-16t64 | libpng16-16' ;;
            libgomp.so.1) echo libgomp1 ;;
            libdrm.so.2) echo libdrm2 ;;
            libva.so.2) echo libva2 ;;
            libva-drm.so.2) echo libva-drm2 ;;
            # sound, windows and cards, which what is linked against them does without where they are not
            libasound.so.2 | libpulse.so.0 | libpcsclite.so.1 | libX*.so.* | libxcb*.so.*) ;;
            *)
                say "a library is linked against $library, of which dist.sh does not know the package"
                return 1
                ;;
        esac
    done <"$work/needed" >>"$work/packages" && LC_ALL=C sort -u "$work/packages"
}

# pack: the archive, and on Debian the package
pack() {
    # every file is as old as the version says, whenever it was made
    find "$staged" -exec touch -h -d "@$made" {} + || return
    say "packing $name.tar.gz ..."
    tar -C "$work" --sort=name --owner=0 --group=0 --numeric-owner --format=gnu -cf - "$name" | gzip -n >"$output/$name.tar.gz.part" \
        && mv "$output/$name.tar.gz.part" "$output/$name.tar.gz" || return
    written=$name.tar.gz
    case $platform-$dpkg in
        linux-*-?*) [ ! -d "$staged/runtime" ] || pack_deb ;;
    esac
}

pack_deb() {
    package=kinora
    other=kinora-lgpl
    [ "$ffmpeg" = gpl ] || package=kinora-lgpl other=kinora
    # a tilde sorts before the release that it leads to
    deb_version=$(printf '%s' "$version" | sed 's/-/~/')
    deb=${package}_${deb_version}_$debian.deb
    say "packing $deb ..."
    tree=$work/deb
    mkdir -p "$tree/DEBIAN" "$tree/opt" "$tree/usr/bin" "$tree/usr/share/doc/$package"
    mv "$staged" "$tree/opt/kinora"
    ln -s ../../opt/kinora/bin/kinora "$tree/usr/bin/kinora"
    cp "$tree/opt/kinora/README.md" "$tree/usr/share/doc/$package/copyright"
    cat >"$tree/DEBIAN/control" <<END
Package: $package
Version: $deb_version
Architecture: $debian
Maintainer: The Kinora authors <authors@kinora.invalid>
Installed-Size: $(du -sk --apparent-size "$tree" | cut -f 1)
Depends: $packages
Recommends: libgl1, libx11-6, libxcursor1, libxi6, libxinerama1, libxrandr2
Suggests: libasound2 | libasound2t64, libpulse0
Conflicts: $other
Replaces: $other
Section: graphics
Priority: optional
Description: animated films out of Java code, with a language model inside
 Kinora makes films out of Java code, in the manner of Manim, with a small
 language model inside. OpenGL draws, FFmpeg writes the film; neither a
 display nor a graphics card is needed.
END
    (cd "$tree" && find opt usr -type f | LC_ALL=C sort | xargs md5sum >DEBIAN/md5sums)
    chmod -R u=rwX,go=rX "$tree/DEBIAN"
    find "$tree" -exec touch -h -d "@$made" {} +
    SOURCE_DATE_EPOCH=$made dpkg-deb -Zgzip -z6 --root-owner-group --build "$tree" "$output/$deb.part" >>"$work/log" && mv "$output/$deb.part" "$output/$deb" || return
    written="$written $deb"
}

# sign_sums: of all archives and packages in the folder, earlier ones too
sign_sums() {
    (cd "$output" && for file in kinora*.tar.gz kinora*.deb; do
        [ ! -e "$file" ] || sha256sum "$file"
    done >SHA256SUMS) || return
    rm -f "$output/SHA256SUMS.asc"
    if [ -n "$sign_key" ]; then
        gpg --batch --yes --local-user "$sign_key" --armor --detach-sign --output "$output/SHA256SUMS.asc" "$output/SHA256SUMS" || {
            say "GnuPG did not sign with the key $sign_key"
            return 2
        }
        written="$written SHA256SUMS SHA256SUMS.asc"
    else
        say 'SHA256SUMS is unsigned: --sign KEY signs it'
        written="$written SHA256SUMS"
    fi
    for file in $written; do
        printf '%s\n' "$output/$file"
    done
}
