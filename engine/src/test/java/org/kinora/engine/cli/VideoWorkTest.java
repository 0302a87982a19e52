package org.kinora.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** What is said of a film while it is made: where the time goes when no frame is being drawn. */
class VideoWorkTest extends RenderFixture {

    private final List<Optional<Finishing>> whileDrawing = new ArrayList<>();
    private final List<Optional<Finishing>> whileFinishing = new ArrayList<>();
    private VideoWork work;

    private final class Watching implements Report {

        @Override
        public void reached(long done, long total) {
            whileDrawing.add(work.finishing());
        }

        @Override
        public void wrote(Path file, String what) {
            whileFinishing.add(work.finishing());
        }

        @Override
        public void waiting(String line, double told, long silence) {}

        @Override
        public void waitingFor(Finishing stage, long silence) {}

        @Override
        public void warned(String sentence) {}

        @Override
        public void finished(RenderResult result) {}

        @Override
        public void failed(String message, int exitCode) {}
    }

    @Test
    void whatGoesBesideAFilmIsNotTakenForAFrameThatTakesLong() throws Exception {
        Path scene = scene("Beside", """
                import org.kinora.engine.mobject.Square;
                import org.kinora.engine.scene.Scene;

                public class Beside extends Scene {
                    @Override
                    protected void construct() {
                        add(new Square());
                        pause(1);
                    }
                }
                """);
        RenderCommand command = new RenderCommand(System.out, System.err);
        new CommandLine(command.spec())
                .parseArgs(
                        scene.toString(),
                        "--size",
                        "64x36",
                        "--fps",
                        "10",
                        "--no-cache",
                        "--contact-sheet",
                        "-o",
                        file("beside.mp4").toString());
        RenderCommand.Ready ready = command.ready(
                        SceneFinder.on(System.getProperty("java.class.path"), command.parts()))
                .get(0);
        Watching watching = new Watching();
        work = new VideoWork(ready.command(), System.nanoTime(), watching);
        work.aimAt(ready.target());
        work.make(ready.scene(), watching);
        assertThat(whileDrawing).isNotEmpty().containsOnly(Optional.empty());
        assertThat(whileFinishing).isNotEmpty().containsOnly(Optional.of(Finishing.COMPANIONS));
    }
}
