package org.kinora.engine.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.engine.timeline.FrameRate;
import org.kinora.engine.timing.StageTimer;

class FilmSegmentsTest {

    /** Cut at every 20th frame. */
    private static final FrameRate RATE = FrameRate.of(5);

    private static final int WIDTH = 192;
    private static final int HEIGHT = 48;
    private static final int FRAMES = 47;

    @TempDir
    private Path folder;

    /** What is done for each segment of a film: {@code null} to encode its pictures, or the segment that takes their place. */
    private interface Known {
        EncodedSegment at(long first);
    }

    private Path write(String name, FileFormat file, Coding coding, long first, Known known, List<EncodedSegment> made)
            throws Exception {
        Path path = folder.resolve(name + file.suffix());
        VideoFormat format = new VideoFormat(WIDTH, HEIGHT, RATE, EncoderPreset.DEFAULT, coding);
        SegmentGrid grid = SegmentGrid.of(RATE);
        try (FilmWriter writer = FilmWriter.open(file, path, format, StageTimer.ofElapsedTime())) {
            writer.beginAt(first);
            writer.tellSegments(made::add);
            for (long n = first; n < FRAMES; ) {
                EncodedSegment segment = known.at(n);
                long end = Math.min(FRAMES, grid.endAfter(n));
                for (; segment == null && n < end; n++) {
                    ByteBuffer rgba = TestFrames.flat(WIDTH, HEIGHT, 0).order(ByteOrder.LITTLE_ENDIAN);
                    TestFrames.moveSquare(rgba, format.blocks(), (int) (n % (WIDTH / BlockGrid.BLOCK)));
                    BitSet all = new BitSet();
                    all.set(0, format.blocks().blocks());
                    writer.write(rgba, all);
                }
                if (segment != null) {
                    writer.append(() -> segment);
                    n += segment.frames();
                }
            }
            assertThat(writer.finish().frames()).isEqualTo(FRAMES - first);
        }
        return path;
    }

    private static Coding coding(FileFormat file, String codec, boolean transparent) {
        return Coding.in(file, transparent, VideoCodec.valueOf(codec), EncoderChoice.AUTO, null, null);
    }

    @ParameterizedTest
    @CsvSource({
        "MP4, H264, false",
        "MP4, HEVC, false",
        "MP4, AV1, false",
        "MOV, PRORES, true",
        "WEBM, VP9, false",
        "WEBM, VP9, true"
    })
    void aFilmOfSegmentsThatWereEncodedBeforeIsTheSameFile(FileFormat file, String codec, boolean transparent)
            throws Exception {
        Coding coding = coding(file, codec, transparent);
        List<EncodedSegment> made = new ArrayList<>();
        Path encoded = write("encoded", file, coding, 0, first -> null, made);
        assertThat(made).extracting(EncodedSegment::frames).containsExactly(20L, 20L, 7L);
        Path appended = write("appended", file, coding, 0, first -> made.get((int) (first / 20)), new ArrayList<>());
        assertThat(appended).hasSameBinaryContentAs(encoded);
        List<EncodedSegment> middle = new ArrayList<>();
        Path mixed = write("mixed", file, coding, 0, first -> first == 20 ? null : made.get((int) first / 20), middle);
        assertThat(mixed).hasSameBinaryContentAs(encoded);
        assertThat(middle).containsExactly(made.get(1));
    }

    @ParameterizedTest
    @CsvSource({"MP4, H264", "MP4, HEVC", "WEBM, VP9"})
    void everyFrameIsShownOnceInOrderAndASegmentBeginsWithAKeyFrame(FileFormat file, String codec) throws Exception {
        Path path = write("film", file, coding(file, codec, false), 0, first -> null, new ArrayList<>());
        DecodedFilm film = DecodedFilm.read(path);
        double unit = film.timeBase().get(0) / (double) film.timeBase().get(1);
        assertThat(film.times().stream().map(time -> Math.round(time * unit * 5)))
                .containsExactlyElementsOf(
                        LongStream.range(0, FRAMES).boxed().toList());
        assertThat(IntStream.of(0, 20, 40)).allMatch(film.keyFrames()::get);
        for (int n = 0; n < FRAMES; n++) {
            int square = n % (WIDTH / BlockGrid.BLOCK) * BlockGrid.BLOCK + BlockGrid.BLOCK / 2;
            assertThat(film.pictures().get(n).luma()[8 * WIDTH + square] & 0xFF).as("frame %d", n).isGreaterThan(200);
        }
    }

    @Test
    void aStretchIsCutWhereTheWholeFilmIs() throws Exception {
        List<EncodedSegment> whole = new ArrayList<>();
        List<EncodedSegment> stretch = new ArrayList<>();
        write("whole", FileFormat.MP4, Coding.H264, 0, first -> null, whole);
        write("stretch", FileFormat.MP4, Coding.H264, 13, first -> null, stretch);
        assertThat(stretch).extracting(EncodedSegment::frames).containsExactly(7L, 20L, 7L);
        assertThat(stretch.subList(1, 3)).isEqualTo(whole.subList(1, 3));
    }

    @Test
    void anAnimatedPictureAndAFilmByAGpuAreNotSegmented() throws Exception {
        VideoFormat gif = new VideoFormat(
                WIDTH, HEIGHT, RATE, EncoderPreset.DEFAULT, coding(FileFormat.GIF, "GIF", false));
        try (FilmWriter writer =
                FilmWriter.open(FileFormat.GIF, folder.resolve("a.gif"), gif, StageTimer.ofElapsedTime())) {
            assertThat(writer.segments()).isEmpty();
        }
        assertThat(new Coding(VideoCodec.H264, EncoderChoice.NVENC, PixelFormat.YUV420P, null).isSegmented())
                .isFalse();
    }

    @Test
    void aSegmentOfOtherSettingsIsRefused() throws Exception {
        List<EncodedSegment> made = new ArrayList<>();
        write("large", FileFormat.MP4, Coding.H264, 0, first -> null, made);
        Path path = folder.resolve("small.mp4");
        VideoFormat small = new VideoFormat(64, 48, RATE, EncoderPreset.DEFAULT, Coding.H264);
        try (FilmWriter writer = FilmWriter.open(FileFormat.MP4, path, small, StageTimer.ofElapsedTime())) {
            writer.append(() -> made.get(0));
            assertThatThrownBy(writer::finish)
                    .isInstanceOf(VideoException.class)
                    .hasMessageContaining("small.mp4: its segments were encoded with different settings");
        }
        assertThat(Files.exists(path)).isFalse();
    }
}
