package org.kinora.files;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where the operating system wants a program's caches. Nothing here makes a folder. */
public final class UserCache {

    private UserCache() {}

    /**
     * {@code kinora} in the folder that XDG_CACHE_HOME names (freedesktop.org's Base Directory Specification), or in
     * LOCALAPPDATA on Windows, in {@code Library/Caches} on macOS, in {@code .cache} elsewhere.
     */
    public static Path ofThisUser() {
        return folder(System.getenv(), System.getProperty("user.home", ""), System.getProperty("os.name", ""));
    }

    /**
     * A folder of this user's cache.
     *
     * @param name of the folder in the cache
     * @param property the system property that names another folder instead, if it is set
     */
    public static Path folder(String name, String property) {
        String chosen = System.getProperty(property);
        return chosen != null ? Path.of(chosen) : ofThisUser().resolve(name);
    }

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
