package org.kinora.scenes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kinora as a library: what is installed is enough, with the native libraries of the machine it runs on. */
class OutsideProjectTest {

    private static final String FILM = """
            import static org.kinora.engine.Kinora.*;

            import java.nio.file.Path;
            import org.kinora.engine.*;
            import org.kinora.engine.mobject.*;
            import org.kinora.engine.scene.*;

            public class Main {

                static class Title extends Scene {
                    @Override
                    protected void construct() {
                        add(new Text("Words"), new MathTex("x^2").shift(DOWN));
                        pause(0.5);
                    }
                }

                public static void main(String[] arguments) throws Exception {
                    render(new Title(), Path.of(arguments[0]), RenderOptions.DEFAULT.size(320, 180).fps(30));
                    System.out.println("rendered");
                }
            }
            """;

    private static final String WORD = """
            import org.kinora.engine.scene.*;
            import org.kinora.model.*;
            import org.kinora.scenes.gallery.vectors.*;

            public class Main {

                public static void main(String[] arguments) throws Exception {
                    System.out.println(Gpt.loadDefault().predictNext("Paris is a city in").top(1).get(0).text());
                    try (Film film = Film.record(new NearestTokens(), FilmSettings.DEFAULT)) {
                        System.out.println(film.frameCount() > 100);
                    }
                }
            }
            """;

    private static final String TESTS = """
            import org.junit.jupiter.api.Test;
            import org.kinora.engine.scene.*;
            import org.kinora.junit.*;

            public class Main {

                static class Waves extends Scene {
                    @Override
                    protected void construct() {
                        pause(1);
                    }
                }

                @GoldenFrames(scene = Waves.class, at = {"0.5s", "0.9s"})
                void wavesLookAsTheyDid() {}

                @Test
                void others() {}

                public static void main(String[] arguments) throws Exception {
                    GoldenFrames wanted = Main.class.getDeclaredMethod("wavesLookAsTheyDid").getAnnotation(GoldenFrames.class);
                    System.out.println(wanted.scene().getSimpleName() + " " + String.join(" ", wanted.at()));
                }
            }
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void needsMaven() {
        assumeTrue(OutsideProject.isMavenInstalled(), "needs Maven on the path");
    }

    @Test
    void aProjectThatTakesTheModuleForJUnitHasWhatItsTestsNeed() throws Exception {
        try (OutsideProject project = OutsideProject.dependingOn("kinora-junit", TESTS, folder)) {
            assertThat(project.run()).isEqualTo("Waves 0.5s 0.9s\n");
        }
    }

    @Test
    void aProjectThatDependsOnTheEngineRendersAFilm() throws Exception {
        Path film = folder.resolve("film.mp4");
        try (OutsideProject project = OutsideProject.dependingOn("kinora-engine", FILM, folder)) {
            assertThat(project.run(film.toString())).isEqualTo("rendered\n");
        }
        assertThat(film).isNotEmptyFile();
    }

    @Test
    void aProjectThatDependsOnTheScenesHasTheModelToo() throws Exception {
        try (OutsideProject project = OutsideProject.dependingOn("kinora-scenes", WORD, folder)) {
            assertThat(project.run()).isEqualTo(" France\ntrue\n");
        }
    }
}
