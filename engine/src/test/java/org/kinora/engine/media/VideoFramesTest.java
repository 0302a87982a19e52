package org.kinora.engine.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacv.FFmpegFrameRecorder;
import org.bytedeco.javacv.Frame;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.engine.Kinora;
import org.kinora.engine.RenderOptions;
import org.kinora.engine.paint.Color;
import org.kinora.engine.scene.Scene;

/** Films in which picture n is of one grey level, which says what n is. */
class VideoFramesTest {

    private static final int COUNT = 100;

    @TempDir
    static Path folder;

    private static Path film;

    /** Ten pictures a second. */
    private static final class Greys extends Scene {

        @Override
        protected void construct() {
            background().follow(at -> {
                double grey = level((int) at.frame()) / 255.0;
                return Color.rgb(grey, grey, grey);
            });
            pause(COUNT / 10.0);
        }
    }

    private static int level(int picture) {
        return 20 + 2 * picture;
    }

    private static int seen(VideoFrames frames, int picture) {
        return frames.picture(picture).pixel(30, 20) & 255;
    }

    @BeforeAll
    static void renderAFilm() throws Exception {
        film = folder.resolve("grey.mp4");
        Kinora.render(new Greys(), film, RenderOptions.DEFAULT.size(64, 48).fps(10));
    }

    @Test
    void everyPictureIsFoundWhicheverWasAskedForBefore() {
        try (VideoFrames frames = VideoFrames.open(film)) {
            assertThat(frames.count()).isEqualTo(COUNT);
            for (int picture = 0; picture < COUNT; picture++) {
                assertThat(seen(frames, picture)).isCloseTo(level(picture), within(1));
            }
        }
        Random random = new Random(5);
        for (int start = 0; start < 3; start++) {
            try (VideoFrames frames = VideoFrames.open(film)) {
                for (int i = 0; i < 25; i++) {
                    int picture = random.nextInt(COUNT);
                    assertThat(seen(frames, picture)).as("picture %d", picture).isCloseTo(level(picture), within(1));
                }
                assertThat(seen(frames, COUNT - 1)).isCloseTo(level(COUNT - 1), within(1));
                assertThat(seen(frames, 0)).isCloseTo(level(0), within(1));
            }
        }
    }

    @Test
    void anyThreadMayAsk() {
        try (VideoFrames frames = VideoFrames.open(film)) {
            boolean areRight = IntStream.range(0, 60)
                    .parallel()
                    .map(i -> i * 37 % COUNT)
                    .allMatch(picture -> Math.abs(seen(frames, picture) - level(picture)) <= 1);
            assertThat(areRight).isTrue();
        }
    }

    @Test
    void aPictureIsShownFromItsTimeOnAndTheEndsBeyond() {
        try (VideoFrames frames = VideoFrames.open(film)) {
            assertThat(frames.seconds()).isCloseTo(10, within(1e-6));
            assertThat(frames.numberAt(-3)).isZero();
            assertThat(frames.numberAt(0.25)).isEqualTo(2);
            assertThat(frames.numberAt(3 / 10.0)).isEqualTo(3);
            assertThat(frames.numberAt(99)).isEqualTo(COUNT - 1);
        }
    }

    private static Path recorded(String name, int codec, List<Long> microseconds) throws IOException {
        FfmpegNatives.load(); // which keeps it from printing
        Path file = folder.resolve(name);
        try (FFmpegFrameRecorder recorder = new FFmpegFrameRecorder(file.toFile(), 64, 48)) {
            recorder.setVideoCodec(codec);
            recorder.setFrameRate(1000);
            recorder.setGopSize(7);
            recorder.setVideoQuality(1);
            recorder.setPixelFormat(avutil.AV_PIX_FMT_YUV420P);
            recorder.start();
            for (int i = 0; i < microseconds.size(); i++) {
                Frame frame = new Frame(64, 48, Frame.DEPTH_UBYTE, 3);
                byte[] grey = new byte[frame.imageStride * 48];
                Arrays.fill(grey, (byte) (20 + 12 * i));
                ((ByteBuffer) frame.image[0]).put(grey);
                recorder.setTimestamp(microseconds.get(i));
                recorder.record(frame);
            }
            recorder.stop();
        }
        return file;
    }

    @ParameterizedTest
    @ValueSource(strings = {"uneven.mp4", "uneven.mkv", "uneven.mov"})
    void picturesAtUnevenTimesAreShownAtTheirTimes(String name) throws IOException {
        List<Long> times = List.of(
                0L,
                40_000L,
                50_000L,
                300_000L,
                310_000L,
                900_000L,
                910_000L,
                950_000L,
                2_000_000L,
                2_500_000L,
                2_510_000L,
                2_520_000L,
                2_600_000L,
                2_700_000L,
                3_000_000L,
                3_010_000L,
                3_020_000L,
                3_500_000L);
        try (VideoFrames frames = VideoFrames.open(recorded(name, avcodec.AV_CODEC_ID_MPEG4, times))) {
            assertThat(frames.count()).isEqualTo(times.size());
            for (int i : new int[] {17, 3, 8, 7, 0, 12, 16, 1}) {
                assertThat(frames.numberAt(times.get(i) / 1e6)).isEqualTo(i);
                assertThat(frames.numberAt(times.get(i) / 1e6 + 0.007)).isEqualTo(i);
                assertThat(seen(frames, i)).as("picture %d", i).isCloseTo(20 + 12 * i, within(5));
            }
        }
    }

    private static void assertRefused(byte[] content, String said) throws IOException {
        Path file = Files.write(folder.resolve("bad.mp4"), content);
        assertThatThrownBy(() -> VideoFrames.open(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("bad.mp4: ")
                .hasMessageContaining(said)
                .hasMessageNotContaining("\n");
    }

    @Test
    void whatIsNoFilmIsRefusedInOneSentence() throws IOException {
        assertRefused(new byte[0], "empty");
        assertRefused("no film at all".getBytes(), "no film that can be read");
        byte[] whole = Files.readAllBytes(film);
        assertRefused(Arrays.copyOf(whole, 100), "");
        // what it names must not be opened: a playlist, and FFmpeg's list of files to join
        assertRefused(("#EXTM3U\n#EXTINF:5,\n" + film + "\n#EXT-X-ENDLIST\n").getBytes(), "no film that can be read");
        assertRefused(("ffconcat version 1.0\nfile '" + film + "'\n").getBytes(), "no film that can be read");
        assertThatThrownBy(() -> VideoFrames.open(folder.resolve("none.mp4")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("there is no such file");
        assertThatThrownBy(() -> VideoFrames.open(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("folder");
    }

    @Test
    void aDamagedFilmShowsWhatIsLeftOrIsRefusedInOneSentence() throws IOException {
        byte[] whole = Files.readAllBytes(film);
        Random random = new Random(11);
        for (int i = 0; i < 12; i++) {
            byte[] mutated = i < 4 ? Arrays.copyOf(whole, whole.length * (i + 1) / 5) : whole.clone();
            for (int j = 0; j < 40 && i >= 4; j++) {
                mutated[random.nextInt(mutated.length)] = (byte) random.nextInt();
            }
            Path file = Files.write(folder.resolve("mutated.mp4"), mutated);
            try (VideoFrames frames = VideoFrames.open(file)) {
                frames.picture(frames.count() - 1);
                frames.picture(frames.count() / 2);
            } catch (IllegalArgumentException refused) {
                assertThat(refused).hasMessageContaining("mutated.mp4: ").hasMessageNotContaining("\n");
            }
        }
    }

    @Test
    void pictureReadersReachNothingOverANetworkEither() throws IOException {
        Path list = Files.writeString(
                folder.resolve("list.m3u8"),
                "#EXTM3U\n#EXT-X-TARGETDURATION:5\n#EXTINF:5,\nhttp://127.0.0.1:1/a.ts\n#EXT-X-ENDLIST\n");
        assertThatThrownBy(() -> PictureReader.open(list))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("list.m3u8: ");
    }

    @Test
    void aClosedFilmSaysSo() {
        VideoFrames frames = VideoFrames.open(film);
        frames.close();
        frames.close();
        assertThatThrownBy(() -> frames.picture(0)).isInstanceOf(IllegalStateException.class);
    }
}
