package org.kinora.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserCacheTest {

    private static final String PROPERTY = "kinora.cache.of-a-test";

    @TempDir
    Path elsewhere;

    @Test
    void theCacheIsWhereTheSystemWantsIt() {
        assertThat(UserCache.folder(
                        Map.of("XDG_CACHE_HOME", elsewhere.toAbsolutePath().toString()), "/home/a", "Linux"))
                .isEqualTo(elsewhere.toAbsolutePath().resolve("kinora"));
        assertThat(UserCache.folder(Map.of("XDG_CACHE_HOME", "relative"), "/home/a", "Linux"))
                .isEqualTo(Path.of("/home/a/.cache/kinora"));
        assertThat(UserCache.folder(Map.of(), "/Users/a", "Mac OS X"))
                .isEqualTo(Path.of("/Users/a/Library/Caches/kinora"));
        assertThat(UserCache.folder(Map.of("LOCALAPPDATA", "/local"), "/a", "Windows 11"))
                .isEqualTo(Path.of("/local/kinora"));
    }

    @Test
    void aPropertyNamesAnotherFolder() {
        assertThat(UserCache.folder("films", PROPERTY))
                .isEqualTo(UserCache.ofThisUser().resolve("films"));
        System.setProperty(PROPERTY, elsewhere.toString());
        try {
            assertThat(UserCache.folder("films", PROPERTY)).isEqualTo(elsewhere);
        } finally {
            System.clearProperty(PROPERTY);
        }
    }
}
