package org.kinora.scenes.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.engine.scene.Scene;
import org.kinora.engine.timeline.FrameRate;
import org.kinora.scenes.Linted;
import org.kinora.scenes.NextWord;

/** Every scene that others may copy from is one that its producer need not be ashamed of. */
class GalleryLintTest {

    private static final Path SOURCES = Path.of("src/main/java");

    /** Enough to see every flash, and half as many frames as usual. */
    private static final FilmSettings SETTINGS = new FilmSettings(FrameRate.of(30), 16 / 9.0, 0);

    private static Linted linted;

    static List<Class<?>> scenes() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES.resolve("org/kinora/scenes/gallery"))) {
            Stream<Class<?>> ofGallery = files.map(SOURCES::relativize)
                    .map(Path::toString)
                    .filter(name -> name.endsWith(".java") && !name.endsWith("-info.java"))
                    .sorted()
                    .map(GalleryLintTest::load);
            return Stream.concat(ofGallery, Stream.of(NextWord.class))
                    .filter(type -> Scene.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers()))
                    .toList();
        }
    }

    private static Class<?> load(String file) {
        String name = file.substring(0, file.length() - ".java".length()).replaceAll("[/\\\\]", ".");
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("Not compiled: " + file, e);
        }
    }

    @Test
    void theGalleryIsLookedThrough() throws IOException {
        assertThat(scenes()).hasSizeGreaterThan(90);
    }

    @BeforeAll
    static void lookThroughAll() throws IOException {
        linted = Linted.all(scenes(), Class::getName, type -> {
            try (Film film = Film.recordWithLines(made(type), SETTINGS)) {
                return Linted.faults(film);
            }
        });
    }

    private static Scene made(Class<?> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return (Scene) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot be made: " + type, e);
        }
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void aSceneIsWithoutFault(Class<? extends Scene> scene) {
        linted.assertNothingFoundIn(scene.getName());
    }
}
