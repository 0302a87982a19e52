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
            import java.nio.file.Path;
            import org.kinora.engine.frame.*;
            import org.kinora.engine.mobject.*;
            import org.kinora.engine.output.*;
            import org.kinora.engine.render.*;
            import org.kinora.engine.scene.*;
            import org.kinora.engine.timeline.*;
            import org.kinora.engine.timing.*;
            import org.kinora.engine.video.*;

            public class Main {

                static class Title extends Scene {
                    @Override
                    protected void construct() {
                        add(new Text("Words"), new MathTex("x^2"));
                        pause(0.5);
                    }
                }

                public static void main(String[] arguments) throws Exception {
                    StageClock clock = StageClock.ofElapsedTime();
                    FrameRate rate = FrameRate.of(30);
                    VideoFormat format = new VideoFormat(320, 180, rate, EncoderPreset.DRAFT);
                    try (Film film = Film.startRecording(new Title(), new FilmSettings(rate, 16 / 9.0, 0));
                            Mp4Writer writer = Mp4Writer.open(Path.of(arguments[0]), format, clock)) {
                        VideoFile file = new FilmRender(new FilmFrames(film), new PictureSize(320, 180), clock)
                                .toVideo(writer, 0, Long.MAX_VALUE, (done, total) -> {});
                        System.out.println(file.frames() + " frames");
                    }
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

    @TempDir
    Path folder;

    @BeforeEach
    void needsMaven() {
        assumeTrue(OutsideProject.isMavenInstalled(), "needs Maven on the path");
    }

    @Test
    void aProjectThatDependsOnTheEngineRendersAFilm() throws Exception {
        Path film = folder.resolve("film.mp4");
        try (OutsideProject project = OutsideProject.dependingOn("kinora-engine", FILM, folder)) {
            assertThat(project.run(film.toString())).isEqualTo("15 frames\n");
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
