package org.kinora.engine.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What tests of the {@code render} command share: a folder, scenes to put into it, and a cache of their own. */
abstract class RenderFixture {

    /** Half a second of black, then half a second of a big white disc. */
    static final String BLINK = """
            import org.kinora.engine.mobject.*;
            import org.kinora.engine.paint.Color;
            import org.kinora.engine.scene.Scene;

            public class Blink extends Scene {
                @Override
                protected void construct() {
                    pause(0.5);
                    add(new Circle(2).setFill(Color.WHITE));
                    pause(0.5);
                }
            }
            """;

    static final String SEGMENTS = "kinora.cache.segments";

    @TempDir
    static Path cache;

    @TempDir
    Path folder;

    /** Where segments of films are kept: another place for every test. */
    @TempDir
    Path segments;

    @BeforeEach
    void keepSegmentsApart() {
        System.setProperty(SEGMENTS, segments.toString());
    }

    @BeforeAll
    static void keepCompiledScenesApart() {
        System.setProperty(ClassCache.FOLDER_PROPERTY, cache.toString());
    }

    @AfterAll
    static void keepThemWhereTheyBelong() {
        System.clearProperty(ClassCache.FOLDER_PROPERTY);
        System.clearProperty(SEGMENTS);
    }

    final Path scene(String name, String source) throws IOException {
        return Files.writeString(folder.resolve(name + ".java"), source);
    }

    final Path blink() throws IOException {
        return scene("Blink", BLINK);
    }

    /** A scene whose line 6 is this statement. */
    final Path sceneWith(String statement) throws IOException {
        return scene("Faulty", """
                import org.kinora.engine.mobject.*;
                import org.kinora.engine.scene.Scene;
                public class Faulty extends Scene {
                    @Override
                    protected void construct() {
                        %s
                        pause(1);
                    }

                    /** Throws anything without saying so, as other languages do. */
                    @SuppressWarnings("unchecked")
                    static <T extends Throwable> double fail(Throwable failure) throws T {
                        throw (T) failure;
                    }
                }
                """.formatted(statement));
    }

    final Path file(String name) {
        return folder.resolve(name);
    }
}
