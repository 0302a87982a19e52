package org.kinora.gl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.lwjgl.system.APIUtil;
import org.lwjgl.system.Configuration;
import org.lwjgl.system.Platform;

/**
 * Tells LWJGL where Linux has its EGL, and to take OpenGL from there. For a library that LWJGL has to look for, it asks for
 * the path: from inside of glibc's dl_iterate_phdr, by opening and closing the library once more. Should another thread be
 * in dlopen at that moment, as one that loads FFmpeg or a model's kernels is for a while, both wait for ever.
 */
public final class EglLibrary {

    private static final Path MAPPED_FILES = Path.of("/proc/self/maps");

    private EglLibrary() {}

    /**
     * Is called before anything else asks LWJGL for EGL or OpenGL, from any thread and as often as one likes. What was set as
     * LWJGL's properties stays. A library that is not found is left to LWJGL, which says so.
     */
    public static void locate() {
        if (Platform.get() != Platform.LINUX) {
            return;
        }
        if (Configuration.OPENGL_CONTEXT_API.get() == null) {
            Configuration.OPENGL_CONTEXT_API.set("EGL");
        }
        if (Configuration.EGL_LIBRARY_NAME.get() == null) {
            Stream.of(Configuration.EGL_LIBRARY_NAME_DEFAULTS())
                    .flatMap(name -> path(name).stream())
                    .findFirst()
                    .ifPresent(Configuration.EGL_LIBRARY_NAME::set);
        }
    }

    /** Where the system has a library; from now on it is loaded. */
    private static Optional<String> path(String library) {
        try {
            return fileMappedAt(APIUtil.apiCreateLibrary(library).getFunctionAddress("eglGetProcAddress"));
        } catch (UnsatisfiedLinkError missing) {
            return Optional.empty();
        }
    }

    private static Optional<String> fileMappedAt(long address) {
        // "7f1c9a012000-7f1c9a020000 r-xp 00005000 08:01 1234       /usr/lib/libEGL.so.1.1.0", see proc(5)
        try (Stream<String> lines = Files.lines(MAPPED_FILES)) {
            return lines.filter(line -> holds(line, address))
                    .map(line -> line.substring(Math.max(0, line.indexOf('/'))))
                    .filter(file -> Files.isRegularFile(Path.of(file)))
                    .findFirst();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean holds(String line, long address) {
        int dash = line.indexOf('-');
        int space = line.indexOf(' ');
        return Long.parseUnsignedLong(line, 0, dash, 16) <= address
                && address < Long.parseUnsignedLong(line, dash + 1, space, 16);
    }
}
