package org.kinora.model.hub;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where the operating system wants a program's caches. */
final class UserCache {

    private UserCache() {}

    /**
     * {@code kinora} in the folder that XDG_CACHE_HOME names (freedesktop.org's Base Directory Specification), or in
     * LOCALAPPDATA on Windows, in {@code Library/Caches} on macOS, in {@code .cache} elsewhere.
     */
    static Path folder(Map<String, String> environment, String home, String operatingSystem) {
        String named = environment.get("XDG_CACHE_HOME");
        if (named != null && Path.of(named).isAbsolute()) {
            return Path.of(named, "kinora");
        }
        String system = operatingSystem.toLowerCase(Locale.ROOT);
        String local = environment.get("LOCALAPPDATA");
        if (system.startsWith("windows") && local != null) {
            return Path.of(local, "kinora");
        }
        return system.startsWith("mac")
                ? Path.of(home, "Library", "Caches", "kinora")
                : Path.of(home, ".cache", "kinora");
    }
}
