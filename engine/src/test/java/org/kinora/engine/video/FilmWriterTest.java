package org.kinora.engine.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinora.engine.narration.Caption;
import org.kinora.engine.narration.Captions;
import org.kinora.engine.timeline.FrameRate;
import org.kinora.engine.timing.StageTimer;

class FilmWriterTest {

    private static final FrameRate NTSC = new FrameRate(30_000, 1_001);
    private static final int WIDTH = TestFrames.GLASS.length * TestFrames.FIELD;

    @TempDir
    private Path folder;

    private Path write(FileFormat file, Coding coding, ByteBuffer rgba, int width, int frames, Tracks tracks)
            throws Exception {
        Path path = folder.resolve("film." + file.name().toLowerCase(Locale.ROOT));
        int height = rgba.capacity() / 4 / width;
        VideoFormat format = new VideoFormat(width, height, NTSC, EncoderPreset.DEFAULT, coding);
        try (FilmWriter writer = FilmWriter.open(file, path, format, StageTimer.ofElapsedTime())) {
            writer.accompany(new GivenTracks(true, tracks));
            for (int n = 0; n < frames; n++) {
                writer.write(rgba, new BitSet());
            }
            VideoFile made = writer.finish();
            assertThat(made.frames()).isEqualTo(frames);
            assertThat(made.bytes()).isEqualTo(Files.size(path));
        }
        assertThat(folder.toFile().list()).containsExactly(path.getFileName().toString());
        return path;
    }

    private static Coding coding(FileFormat file, boolean transparent, VideoCodec codec, PixelFormat pixels) {
        return Coding.in(file, transparent, codec, EncoderChoice.AUTO, pixels, null);
    }

    /** Half of a colour that alpha has darkened is known to two levels at best; codecs add one or two. */
    @ParameterizedTest
    @CsvSource({"MOV, prores, , 4", "WEBM, vp9, libvpx-vp9, 5"})
    void aTransparentFilmHasStraightColoursAndAlphaInEveryPicture(
            FileFormat file, String codec, String decoder, int tolerance) throws Exception {
        Path path = write(file, coding(file, true, null, null), TestFrames.glass(48), WIDTH, 7, Tracks.NONE);
        DecodedPixels film = DecodedPixels.read(path, decoder);
        assertThat(film.codec()).isEqualTo(codec);
        assertThat(film.pixels()).startsWith("yuva4");
        assertThat(film.width()).isEqualTo(WIDTH);
        assertThat(film.height()).isEqualTo(48);
        assertThat(film.rate()).containsExactly(30_000, 1_001);
        assertThat(film.pictures()).hasSize(7);
        assertThatItSaysItsColours(film);
        for (int n = 0; n < 7; n++) {
            assertThat(film.times().get(n)).isCloseTo(n * 1001 / 30000.0, offset(0.0006));
            assertThat(film.pixel(n, 16, 24)[3]).isLessThanOrEqualTo(1);
            assertNear(film.pixel(n, 48, 24), tolerance, 199, 100, 0, 128);
            assertNear(film.pixel(n, 80, 24), tolerance, 255, 255, 255, 255);
        }
    }

    /** ProRes is of limited range and does not say so. */
    private static void assertThatItSaysItsColours(DecodedPixels film) {
        assertThat(film.colours().subList(0, 2)).containsExactly("bt709", "bt709");
        assertThat(film.colours().get(2)).isEqualTo(film.codec().equals("prores") ? "unknown" : "tv");
    }

    private static void assertNear(int[] pixel, int tolerance, int... wanted) {
        for (int i = 0; i < wanted.length; i++) {
            assertThat(pixel[i]).as("channel %d", i).isBetween(wanted[i] - tolerance, wanted[i] + tolerance);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "MP4, h264, yuv420p",
        "MP4, h264, yuv444p",
        "MP4, h264, yuv420p10le",
        "MP4, hevc, yuv420p",
        "MP4, hevc, yuv422p10le",
        "MP4, av1, yuv420p",
        "MOV, h264, yuv420p",
        "MOV, hevc, yuv444p10le",
        "MOV, prores, yuv422p10le",
        "MOV, prores, yuv444p10le",
        "WEBM, vp9, yuv420p",
        "WEBM, vp9, yuv444p",
        "WEBM, av1, yuv420p"
    })
    void everyCodecAndKindOfPixelsKeepsTheColours(FileFormat file, String codec, String pixels) throws Exception {
        Coding coding = coding(
                file,
                false,
                VideoCodec.valueOf(codec.toUpperCase(Locale.ROOT)),
                PixelFormat.valueOf(pixels.toUpperCase(Locale.ROOT)));
        int width = TestFrames.CHART.length * TestFrames.FIELD;
        DecodedPixels film = DecodedPixels.read(write(file, coding, TestFrames.chart(64), width, 4, Tracks.NONE), null);
        assertThat(film.codec()).isEqualTo(codec);
        assertThat(film.pixels()).isEqualTo(pixels);
        assertThat(film.pictures()).hasSize(4);
        assertThat(film.rate()).containsExactly(30_000, 1_001);
        assertThatItSaysItsColours(film);
        for (int field = 0; field < TestFrames.CHART.length; field++) {
            int colour = TestFrames.CHART[field];
            int x = field * TestFrames.FIELD + TestFrames.FIELD / 2;
            assertNear(film.pixel(3, x, 32), 3, colour >> 16, colour >> 8 & 0xFF, colour & 0xFF, 255);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyCodecTakesEveryPreset(EncoderPreset preset) throws Exception {
        for (FileFormat file : FileFormat.values()) {
            for (VideoCodec codec : file.codecs()) {
                Path path = folder.resolve(preset + "-" + codec + file.suffix());
                VideoFormat format = new VideoFormat(64, 48, NTSC, preset, coding(file, false, codec, null));
                try (FilmWriter writer = FilmWriter.open(file, path, format, StageTimer.ofElapsedTime())) {
                    writer.write(TestFrames.flat(64, 48, 0x336699), new BitSet());
                    assertThat(writer.finish().frames()).isEqualTo(1);
                }
            }
        }
    }

    @Test
    void anOddSizeIsGoodWhereEveryPixelHasItsOwnColour() throws Exception {
        Coding coding = coding(FileFormat.MP4, false, null, PixelFormat.YUV444P);
        DecodedPixels film = DecodedPixels.read(
                write(FileFormat.MP4, coding, TestFrames.flat(33, 21, 0x58C4DD), 33, 2, Tracks.NONE), null);
        assertThat(film.width()).isEqualTo(33);
        assertThat(film.height()).isEqualTo(21);
        assertNear(film.pixel(1, 32, 20), 3, 0x58, 0xC4, 0xDD, 255);
    }

    @ParameterizedTest
    @CsvSource({"MOV, audio aac", "WEBM, audio opus"})
    void soundCaptionsAndChaptersGoWithThePictures(FileFormat file, String sound) throws Exception {
        Captions captions = new Captions(
                List.of(new Caption(new BigDecimal("0.2"), new BigDecimal("0.6"), List.of("A < B", "and more"))));
        Tracks tracks = new Tracks(
                (first, count, stereo) -> {
                    for (int i = 0; i < 2 * count; i++) {
                        stereo[i] = (float) (0.5 * Math.sin((first + i / 2) * 0.05));
                    }
                },
                captions,
                List.of(new Chapter(0, 15, "One"), new Chapter(15, 30, "Two")));
        Path path = write(file, coding(file, false, null, null), TestFrames.flat(64, 48, 0x336699), 64, 30, tracks);
        assertThat(StreamFacts.read(path).stream().map(StreamFacts::kind)).contains(sound);
        assertThat(StreamFacts.chapters(path).stream().map(StreamFacts.Shown::text))
                .containsExactly("One", "Two");
        assertThat(StreamFacts.chapters(path).get(1).start()).isCloseTo(15 * 1001 / 30000.0, offset(0.001));
        assertThat(StreamFacts.captions(path))
                .containsExactly(new StreamFacts.Shown(
                        0.2, 0.6, file == FileFormat.WEBM ? "A &lt; B\nand more" : "A < B\nand more"));
    }

    @Test
    void twoWebMsOfTheSameFilmAreTheSameBytes() throws Exception {
        Coding coding = coding(FileFormat.WEBM, true, null, null);
        byte[] one = Files.readAllBytes(write(FileFormat.WEBM, coding, TestFrames.glass(48), WIDTH, 5, Tracks.NONE));
        byte[] two = Files.readAllBytes(write(FileFormat.WEBM, coding, TestFrames.glass(48), WIDTH, 5, Tracks.NONE));
        assertThat(one).isEqualTo(two);
    }

    @Test
    void aBetterRateFactorMakesALargerFilm() throws Exception {
        ByteBuffer rgba = TestFrames.chart(64);
        for (int i = 0; i < rgba.capacity(); i++) {
            rgba.put(i, (byte) (rgba.get(i) ^ (i % 4 == 3 ? 0 : i * 7919 >> 5 & 31)));
        }
        int width = TestFrames.CHART.length * TestFrames.FIELD;
        long better = Files.size(write(
                FileFormat.MP4,
                Coding.in(FileFormat.MP4, false, null, EncoderChoice.X264, null, 5),
                rgba,
                width,
                3,
                Tracks.NONE));
        long worse = Files.size(write(
                FileFormat.MP4,
                Coding.in(FileFormat.MP4, false, null, EncoderChoice.X264, null, 40),
                rgba,
                width,
                3,
                Tracks.NONE));
        assertThat(better).isGreaterThan(2 * worse);
    }

    @Test
    void anEncoderThatIsNotThereIsSaidWithOnesThatNeedNoDevice() {
        for (EncoderChoice device : List.of(EncoderChoice.NVENC, EncoderChoice.VAAPI)) {
            Coding coding = Coding.in(FileFormat.MP4, false, null, device, null, null);
            if (!Files.exists(Path.of("/dev/dri")) && !Files.exists(Path.of("/dev/nvidia0"))) {
                assertThatThrownBy(() -> write(FileFormat.MP4, coding, TestFrames.flat(64, 64, 0), 64, 3, Tracks.NONE))
                        .isInstanceOf(VideoException.class)
                        .hasMessageContaining("GPU that encodes")
                        .hasMessageContaining("x264 and openh264 need neither");
                assertThat(folder).isEmptyDirectory();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MP4  | true  |        | AUTO  |             |     | mov (ProRes 4444), webm (VP9), png, gif and webp can
            WEBM | false | H264   | AUTO  |             |     | A WebM holds vp9, av1, not h264
            MOV  | true  | H264   | AUTO  |             |     | in this file prores can
            WEBM | true  |        | AUTO  | YUV420P     |     | The pixels yuv420p have no transparency; yuva420p have
            GIF  | false |        | AUTO  |             | 20  | The codec gif has no constant rate factor
            MP4  | false |        | AUTO  |             | 60  | from 0, the best, to 51, not 60
            MP4  | false | HEVC   | X264  |             |     | makes no hevc
            WEBM | false |        | NVENC |             |     | makes no vp9
            MOV  | false | PRORES | AUTO  | YUV420P     |     | takes the pixels yuv422p10le
            """)
    void whatDoesNotGoTogetherIsAnsweredWithWhatDoes(
            FileFormat file,
            boolean transparent,
            VideoCodec codec,
            EncoderChoice encoder,
            PixelFormat pixels,
            Integer crf,
            String message) {
        assertThatThrownBy(() -> Coding.in(file, transparent, codec, encoder, pixels, crf))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }
}
