package org.kinora.engine.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinora.engine.media.FfmpegNatives;
import org.kinora.engine.timeline.FrameRate;
import org.kinora.engine.timing.StageTimer;

class Mp4WriterTest {

    private static final BitSet NOTHING = new BitSet();
    private static final FrameRate SIXTY = new FrameRate(60, 1);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void everyPrimaryComesBackWithinTwoLevels(EncoderPreset preset) throws Exception {
        Path file = folder.resolve("chart.mp4");
        int width = TestFrames.CHART.length * TestFrames.FIELD;
        film(file, new VideoFormat(width, 64, SIXTY, preset), TestFrames.chart(64), 3);
        assertThatTheChartIsSeenIn(DecodedFilm.read(file));
    }

    @ParameterizedTest
    @EnumSource
    void openH264WritesTheSameColoursWhereThereIsNoX264(EncoderPreset preset) throws Exception {
        Path file = folder.resolve("chart.mp4");
        VideoFormat format = new VideoFormat(TestFrames.CHART.length * TestFrames.FIELD, 64, SIXTY, preset);
        FfmpegNatives.load();
        try (H264Encoder encoder = new H264Encoder(H264Encoder.OPEN_H264, format, file);
                FilmMuxer muxer = new FilmMuxer(Container.MP4, file, file, encoder.context(), null, false);
                QueuedPicture picture = new QueuedPicture(format.width(), format.height())) {
            PictureFiller filler = new PictureFiller(format.blocks(), List.of(picture));
            for (int n = 0; n < 5; n++) {
                filler.fill(picture, TestFrames.chart(64), NOTHING);
                encoder.encode(picture, n, muxer::write);
            }
            encoder.flush(muxer::write);
            muxer.finish(List.of());
        }
        DecodedFilm film = DecodedFilm.read(file);
        assertThat(film.pictures()).hasSize(5);
        assertThat(film.colourTags()).containsExactly("bt709", "bt709", "bt709", "tv");
        assertThatTheChartIsSeenIn(film);
    }

    @Test
    void theFileSaysThatItIsBt709InLimitedRange() throws Exception {
        Path file = folder.resolve("tags.mp4");
        film(file, new VideoFormat(64, 64, SIXTY, EncoderPreset.DRAFT), TestFrames.flat(64, 64, 0x123456), 2);
        assertThat(DecodedFilm.read(file).colourTags()).containsExactly("bt709", "bt709", "bt709", "tv");
    }

    @ParameterizedTest
    @CsvSource({"24000,1001", "30000,1001", "60000,1001", "24,1", "25,1", "30,1", "60,1", "120,1"})
    void framesTimesAndDurationAreExact(int frames, int seconds) throws Exception {
        Path file = folder.resolve("rate.mp4");
        FrameRate rate = new FrameRate(frames, seconds);
        int count = 37;
        film(file, new VideoFormat(64, 48, rate, EncoderPreset.DEFAULT), TestFrames.flat(64, 48, 0x336699), count);
        DecodedFilm decoded = DecodedFilm.read(file);
        assertThat(decoded.rate()).containsExactly(rate.frames(), rate.seconds());
        long ticks = (long) decoded.timeBase().get(1)
                * rate.seconds()
                / decoded.timeBase().get(0)
                / rate.frames();
        assertThat(ticks * rate.frames() * decoded.timeBase().get(0))
                .as("a frame is a whole number of the file's ticks")
                .isEqualTo((long) decoded.timeBase().get(1) * rate.seconds());
        assertThat(decoded.times())
                .isEqualTo(
                        LongStream.range(0, count).map(n -> n * ticks).boxed().toList());
        assertThat(decoded.duration()).isEqualTo(count * ticks);
    }

    @Test
    void theIndexComesBeforeThePictures() throws Exception {
        Path file = folder.resolve("fast.mp4");
        film(file, new VideoFormat(64, 64, SIXTY, EncoderPreset.DRAFT), TestFrames.flat(64, 64, 0), 5);
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertThat(bytes.indexOf("moov")).isPositive().isLessThan(bytes.indexOf("mdat"));
    }

    @Test
    void aPlayerCanStartAtLeastEveryFourSeconds() throws Exception {
        Path file = folder.resolve("keys.mp4");
        film(file, new VideoFormat(32, 32, new FrameRate(10, 1), EncoderPreset.DRAFT), TestFrames.flat(32, 32, 0), 85);
        List<Boolean> keys = DecodedFilm.read(file).keyFrames();
        assertThat(List.of(keys.get(0), keys.get(40), keys.get(80))).containsOnly(true);
    }

    @Test
    void whatMovesArrivesAndWhatDoesNotStaysThoughOnlyChangesAreHandedOver() throws Exception {
        VideoFormat format = new VideoFormat(320, 48, SIXTY, EncoderPreset.DEFAULT);
        Path file = folder.resolve("moving.mp4");
        ByteBuffer rgba = TestFrames.flat(320, 48, 0);
        try (Mp4Writer writer = Mp4Writer.open(file, format, StageTimer.ofElapsedTime())) {
            for (int column = 0; column < 20; column++) {
                writer.write(rgba, TestFrames.moveSquare(rgba, format.blocks(), column));
            }
            writer.finish();
        }
        List<DecodedPicture> pictures = DecodedFilm.read(file).pictures();
        for (int frame = 0; frame < 20; frame++) {
            for (int column = 0; column < 20; column++) {
                int level = pictures.get(frame).rgb(column * 16 + 8, 8)[1];
                // The encoder may blur a little; which squares are lit is beyond doubt.
                assertThat(level > 128).as("frame %d, block %d", frame, column).isEqualTo(frame == column);
                assertThat(pictures.get(frame).rgb(column * 16 + 8, 40)[1]).isLessThan(3);
            }
        }
    }

    @Test
    void theSameFramesGiveTheSameBytes() throws Exception {
        VideoFormat format = new VideoFormat(64, 64, SIXTY, EncoderPreset.DEFAULT);
        film(folder.resolve("a.mp4"), format, TestFrames.flat(64, 64, 0x445566), 30);
        film(folder.resolve("b.mp4"), format, TestFrames.flat(64, 64, 0x445566), 30);
        assertThat(folder.resolve("a.mp4")).hasSameBinaryContentAs(folder.resolve("b.mp4"));
    }

    @Test
    void oddSizesAreRefusedWithTheEvenOnesBesideThem() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VideoFormat(1281, 719, SIXTY, EncoderPreset.DEFAULT))
                .withMessageContaining("even")
                .withMessageContaining("1281x719")
                .withMessageContaining("try 1282x720");
    }

    @Test
    void anAbortedFilmLeavesNothingAndTheOneBeforeItUntouched() throws Exception {
        Path file = folder.resolve("film.mp4");
        Files.writeString(file, "the film of yesterday");
        Mp4Writer writer =
                Mp4Writer.open(file, new VideoFormat(64, 64, SIXTY, EncoderPreset.DRAFT), StageTimer.ofElapsedTime());
        writer.write(TestFrames.flat(64, 64, 0), NOTHING);
        writer.abort();
        assertThat(file).hasContent("the film of yesterday");
        assertThat(filesIn(folder)).containsExactly("film.mp4");
        assertThatThrownBy(() -> writer.write(TestFrames.flat(64, 64, 0), NOTHING))
                .isInstanceOf(VideoException.class)
                .hasMessageContaining("broken off");
    }

    @Test
    void aFilmThatIsKeptHasTheFramesSoFarAndTakesNoMore() throws Exception {
        Path file = folder.resolve("film.mp4");
        VideoFormat format = new VideoFormat(64, 64, SIXTY, EncoderPreset.DRAFT);
        ByteBuffer white = TestFrames.flat(64, 64, 0xFFFFFF);
        try (Mp4Writer writer = Mp4Writer.open(file, format, StageTimer.ofElapsedTime())) {
            for (int n = 0; n < 7; n++) {
                writer.write(white, NOTHING);
            }
            VideoFile kept = writer.keep();
            assertThat(kept.frames()).isEqualTo(7);
            assertThat(kept.bytes()).isEqualTo(Files.size(file));
            assertThatThrownBy(() -> writer.write(white, NOTHING)).isInstanceOf(VideoException.class);
            assertThatThrownBy(writer::finish).isInstanceOf(VideoException.class);
            assertThat(writer.isFinished()).isTrue();
        }
        assertThat(filesIn(folder)).containsExactly("film.mp4");
        assertThat(DecodedFilm.read(file).pictures()).hasSize(7);
    }

    @Test
    void ofAFilmWithoutAFrameNothingCanBeKept() throws Exception {
        Path file = Files.writeString(folder.resolve("film.mp4"), "the film of yesterday");
        VideoFormat format = new VideoFormat(64, 64, SIXTY, EncoderPreset.DRAFT);
        try (Mp4Writer writer = Mp4Writer.open(file, format, StageTimer.ofElapsedTime())) {
            assertThatThrownBy(writer::keep).isInstanceOf(VideoException.class).hasMessageContaining("first frame");
        }
        assertThat(file).hasContent("the film of yesterday");
        assertThat(filesIn(folder)).containsExactly("film.mp4");
    }

    @ParameterizedTest
    @EnumSource
    void theStreamIsTheSameWhateverTheProcessorCanDo(EncoderPreset preset) throws Exception {
        byte[] here = streamOf(preset, "");
        assertThat(streamOf(preset, "asm=sse2fast")).isEqualTo(here);
        Path processors = Path.of("/proc/cpuinfo");
        if (Files.exists(processors) && Files.readString(processors).contains(" avx2 ")) {
            // what x264 takes where there is no AVX-512
            assertThat(streamOf(preset, "asm=avx2")).isEqualTo(here);
        }
    }

    /** Which has pictures wait for it, 24 MB each in 4K. */
    @ParameterizedTest
    @EnumSource
    void theStreamIsTheSameWithoutTheThreadThatLooksAheadWhichIn4KTakesTooMuchMemory(EncoderPreset preset)
            throws Exception {
        assertThat(streamOf(preset, "sync-lookahead=0")).isEqualTo(streamOf(preset, ""));
        assertThat(parameters(3840, 2160, preset)).contains("sync-lookahead=0");
        assertThat(parameters(2560, 1440, preset)).doesNotContain("sync-lookahead");
    }

    private static String parameters(int width, int height, EncoderPreset preset) {
        return EncoderSettings.x264(new VideoFormat(width, height, SIXTY, preset), "")
                .options()
                .get("x264-params");
    }

    /** Ninety frames in which noise moves and fades, so that every kind of block and of prediction comes up. */
    private byte[] streamOf(EncoderPreset preset, String parameters) throws Exception {
        Path file = folder.resolve("stream.mp4");
        VideoFormat format = new VideoFormat(320, 192, SIXTY, preset);
        FfmpegNatives.load();
        Random random = new Random(7);
        ByteBuffer rgba = TestFrames.flat(320, 192, 0x204060);
        BitSet changed = new BitSet();
        try (H264Encoder encoder = new H264Encoder(H264Encoder.X264, format, file, parameters);
                FilmMuxer muxer = new FilmMuxer(Container.MP4, file, file, encoder.context(), null, false);
                QueuedPicture picture = new QueuedPicture(format.width(), format.height())) {
            PictureFiller filler = new PictureFiller(format.blocks(), List.of(picture));
            for (int n = 0; n < 90; n++) {
                changed.clear();
                for (int i = 0; i < 3000; i++) {
                    int x = (random.nextInt(160) + n) % 320;
                    int y = random.nextInt(192);
                    changed.set(format.blocks().blockAt(x, y));
                    rgba.putInt((y * 320 + x) * 4, 0xFF000000 | random.nextInt(1 << 24));
                }
                filler.fill(picture, rgba, changed);
                encoder.encode(picture, n, muxer::write);
            }
            encoder.flush(muxer::write);
            muxer.finish(List.of());
        }
        return Files.readAllBytes(file);
    }

    @Test
    void aFolderThatCannotBeWrittenToIsNamedAtOnce() throws Exception {
        Path inTheWay = Files.writeString(folder.resolve("notes.txt"), "a file");
        VideoFormat format = new VideoFormat(64, 64, SIXTY, EncoderPreset.DRAFT);
        assertThatThrownBy(() -> Mp4Writer.open(inTheWay.resolve("film.mp4"), format, StageTimer.ofElapsedTime()))
                .isInstanceOf(VideoException.class)
                .hasMessageContaining("notes.txt is a file and not a folder");
        assertThatThrownBy(() -> Mp4Writer.open(folder, format, StageTimer.ofElapsedTime()))
                .isInstanceOf(VideoException.class)
                .hasMessageContaining("that is a folder");
    }

    @Test
    void aFullDiskIsSaidInOneSentence() throws Exception {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full));
        VideoFormat format = new VideoFormat(64, 64, SIXTY, EncoderPreset.DRAFT);
        FfmpegNatives.load();
        try (H264Encoder encoder = new H264Encoder(H264Encoder.best(), format, full)) {
            assertThatThrownBy(() -> {
                        try (FilmMuxer muxer = new FilmMuxer(
                                Container.MP4, full, Path.of("out/film.mp4"), encoder.context(), null, false)) {
                            muxer.finish(List.of());
                        }
                    })
                    .isInstanceOf(VideoException.class)
                    .hasMessageStartingWith("out/film.mp4: the disk is full");
        }
    }

    private static void assertThatTheChartIsSeenIn(DecodedFilm film) {
        for (DecodedPicture picture : film.pictures()) {
            for (int field = 0; field < TestFrames.CHART.length; field++) {
                int[] rgb = picture.rgb(field * TestFrames.FIELD + TestFrames.FIELD / 2, 32);
                for (int channel = 0; channel < 3; channel++) {
                    int drawn = TestFrames.CHART[field] >> 16 - 8 * channel & 0xFF;
                    assertThat(Math.abs(rgb[channel] - drawn))
                            .as("channel %d of #%06X", channel, TestFrames.CHART[field])
                            .isLessThanOrEqualTo(2);
                }
            }
        }
    }

    private static void film(Path file, VideoFormat format, ByteBuffer rgba, int frames) throws Exception {
        try (Mp4Writer writer = Mp4Writer.open(file, format, StageTimer.ofElapsedTime())) {
            for (int i = 0; i < frames; i++) {
                writer.write(rgba, NOTHING);
            }
            VideoFile written = writer.finish();
            assertThat(written.frames()).isEqualTo(frames);
            assertThat(written.bytes()).isEqualTo(Files.size(file));
        }
    }

    private static List<String> filesIn(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
