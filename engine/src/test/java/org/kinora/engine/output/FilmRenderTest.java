package org.kinora.engine.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.engine.frame.DrawList;
import org.kinora.engine.frame.FrameSource;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.frame.ShapeItem;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Arcs;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.FrameRate;
import org.kinora.engine.timing.StageTimer;
import org.kinora.engine.timing.StageTimer.Stage;
import org.kinora.engine.video.DecodedFilm;
import org.kinora.engine.video.DecodedPicture;
import org.kinora.engine.video.EncoderPreset;
import org.kinora.engine.video.Mp4Writer;
import org.kinora.engine.video.VideoException;
import org.kinora.engine.video.VideoFormat;

class FilmRenderTest {

    private static final PictureSize SIZE = new PictureSize(320, 160);
    private static final Progress UNHEARD = (done, total) -> {};

    /** A disc that is in column n of sixteen in frame n: 20 pixels further with every frame. */
    private static final FrameSource DISC = new FrameSource() {
        @Override
        public long frameCount() {
            return 16;
        }

        @Override
        public DrawList frame(long n) {
            Point center = new Point(-7.5 + n, 0);
            return new DrawList(
                    Color.BLACK,
                    Affine.IDENTITY,
                    List.of(new ShapeItem(1, Arcs.circle(center, 0.4), Affine.IDENTITY, Color.WHITE, Stroke.NONE, 1)));
        }
    };

    @TempDir
    Path folder;

    @Test
    void everyFrameOfTheFilmIsInTheFileInOrder() throws Exception {
        List<DecodedPicture> pictures = render(DISC, 0, 16);
        assertThat(pictures).hasSize(16);
        for (int n = 0; n < 16; n++) {
            assertThat(columnsWithDisc(pictures.get(n))).as("frame %d", n).containsExactly(n);
        }
    }

    @Test
    void aStretchHasTheFramesFromItsFirstUpToItsEnd() throws Exception {
        List<DecodedPicture> pictures = render(DISC, 5, 9);
        assertThat(pictures).hasSize(4);
        for (int n = 0; n < 4; n++) {
            assertThat(columnsWithDisc(pictures.get(n))).containsExactly(5 + n);
        }
    }

    @Test
    void aStillIsTheFrameOfItsNumber() throws Exception {
        Path file = folder.resolve("still.png");
        new FilmRender(DISC, SIZE, StageTimer.ofElapsedTime()).toStill(file, 7);
        var picture = ImageIO.read(file.toFile());
        assertThat(picture.getWidth()).isEqualTo(320);
        assertThat(picture.getHeight()).isEqualTo(160);
        for (int column = 0; column < 16; column++) {
            assertThat(picture.getRGB(column * 20 + 10, 80)).isEqualTo(column == 7 ? 0xFFFFFFFF : 0xFF000000);
        }
    }

    @Test
    void whatFailsInAFrameEndsTheRenderAndLeavesNoFile() {
        FrameSource failing = failingAt(4, new IllegalStateException("no bar 7"));
        assertThatThrownBy(() -> render(failing, 0, 16))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no bar 7");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anErrorInAFrameEndsTheRenderToo() {
        FrameSource failing = failingAt(4, new AssertionError("impossible"));
        assertThatThrownBy(() -> render(failing, 0, 16)).isInstanceOf(AssertionError.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aCheckedExceptionInAFrameEndsTheRenderToo() {
        FrameSource failing = failingAt(4, new IOException("no such file"));
        assertThatThrownBy(() -> render(failing, 0, 16)).hasRootCauseMessage("no such file");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatIsMissingIsSaid() {
        FilmRender render = new FilmRender(DISC, SIZE, StageTimer.ofElapsedTime());
        assertThatThrownBy(() -> {
                    try (Mp4Writer writer = open(folder.resolve("film.mp4"))) {
                        render.toVideo(writer, 0, 16, null);
                    }
                })
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("a Progress to tell");
        assertThatThrownBy(() -> render.toVideo(null, 0, 16, UNHEARD)).hasMessageContaining("Mp4Writer.open");
        assertThatThrownBy(() -> render.toStill(null, 0)).hasMessageContaining("a file to be written to");
        assertThatThrownBy(() -> new FilmRender(null, SIZE, StageTimer.ofElapsedTime()))
                .hasMessageContaining("new FilmFrames(film)");
        assertThatThrownBy(() -> new FilmRender(DISC, null, StageTimer.ofElapsedTime()))
                .hasMessageContaining("PictureSize");
        assertThatThrownBy(() -> new FilmRender(DISC, SIZE, null)).hasMessageContaining("StageTimer");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aRenderThatIsBrokenOffLeavesWhatWasThereBefore() throws Exception {
        Path file = Files.writeString(folder.resolve("film.mp4"), "yesterday's");
        try (Mp4Writer writer = open(file)) {
            Progress breakOff = (done, total) -> {
                if (done == 3) {
                    writer.abort();
                }
            };
            assertThatThrownBy(() ->
                            new FilmRender(DISC, SIZE, StageTimer.ofElapsedTime()).toVideo(writer, 0, 16, breakOff))
                    .isInstanceOf(VideoException.class)
                    .hasMessageContaining("broken off");
        }
        assertThat(file).hasContent("yesterday's");
        assertThat(folder.toFile().list()).containsExactly("film.mp4");
    }

    @Test
    void theClockHasTimeForEveryStageOfASilentFilm() throws Exception {
        StageTimer timer = StageTimer.ofCpuTime();
        VideoFormat format = new VideoFormat(320, 160, FrameRate.of(60), EncoderPreset.DEFAULT);
        try (Mp4Writer writer = Mp4Writer.open(folder.resolve("film.mp4"), format, timer)) {
            new FilmRender(DISC, SIZE, timer).toVideo(writer, 0, 16, UNHEARD);
        }
        for (Stage stage : Stage.values()) {
            assertThat(timer.seconds(stage) > 0).as("%s", stage).isEqualTo(stage != Stage.SOUND);
        }
    }

    private static FrameSource failingAt(long frame, Throwable failure) {
        return new FrameSource() {
            @Override
            public long frameCount() {
                return DISC.frameCount();
            }

            @Override
            public DrawList frame(long n) {
                if (n == frame) {
                    FilmRenderTest.<RuntimeException>fail(failure);
                }
                return DISC.frame(n);
            }
        };
    }

    /** Throws anything without saying so. */
    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void fail(Throwable failure) throws T {
        throw (T) failure;
    }

    private static Mp4Writer open(Path file) throws VideoException {
        VideoFormat format = new VideoFormat(SIZE.width(), SIZE.height(), FrameRate.of(60), EncoderPreset.DEFAULT);
        return Mp4Writer.open(file, format, StageTimer.ofElapsedTime());
    }

    private List<DecodedPicture> render(FrameSource frames, long first, long end) throws Exception {
        Path file = folder.resolve("film.mp4");
        try (Mp4Writer writer = open(file)) {
            new FilmRender(frames, SIZE, StageTimer.ofElapsedTime()).toVideo(writer, first, end, UNHEARD);
        }
        return DecodedFilm.read(file).pictures();
    }

    /** White and black are 255 apart: half way leaves room for whatever the encoder blurs. */
    private static List<Integer> columnsWithDisc(DecodedPicture picture) {
        return IntStream.range(0, 16)
                .filter(column -> picture.rgb(column * 20 + 10, 80)[1] > 128)
                .boxed()
                .toList();
    }
}
