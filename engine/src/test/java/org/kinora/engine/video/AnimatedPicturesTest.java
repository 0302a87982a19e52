package org.kinora.engine.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.engine.timeline.FrameRate;
import org.kinora.engine.timing.StageTimer;

/** Films as GIF, as animated WebP and as a folder of PNGs. */
class AnimatedPicturesTest {

    private static final int WIDTH = TestFrames.GLASS.length * TestFrames.FIELD;

    @TempDir
    private Path folder;

    private Path write(FileFormat file, boolean transparent, List<ByteBuffer> frames, int width, FrameRate rate)
            throws Exception {
        Path path = folder.resolve(
                file == FileFormat.PNG ? "film" : "film." + file.name().toLowerCase(Locale.ROOT));
        Coding coding = Coding.in(file, transparent, null, EncoderChoice.AUTO, null, null);
        VideoFormat format =
                new VideoFormat(width, frames.get(0).capacity() / 4 / width, rate, EncoderPreset.DEFAULT, coding);
        try (FilmWriter writer = FilmWriter.open(file, path, format, StageTimer.ofElapsedTime())) {
            for (ByteBuffer frame : frames) {
                writer.write(frame, new BitSet());
            }
            VideoFile made = writer.finish();
            assertThat(made.frames()).isEqualTo(frames.size());
            assertThat(made.bytes()).isPositive();
        }
        assertThat(folder.toFile().list()).containsExactly(path.getFileName().toString());
        return path;
    }

    /** A white square that moves a field further with each picture, over nothing or over black. */
    private static List<ByteBuffer> moving(boolean transparent) {
        List<ByteBuffer> frames = new ArrayList<>();
        for (int n = 0; n < 3; n++) {
            ByteBuffer rgba = ByteBuffer.allocateDirect(WIDTH * 21 * 4).order(ByteOrder.LITTLE_ENDIAN);
            for (int i = 0; i < WIDTH * 21; i++) {
                rgba.putInt(i * 4, i % WIDTH / TestFrames.FIELD == n ? -1 : transparent ? 0 : 0xFF000000);
            }
            frames.add(rgba);
        }
        return frames;
    }

    @Test
    void aGifHasTheBestColoursForAllOfItsPicturesAndOddSidesToo() throws Exception {
        int width = TestFrames.CHART.length * TestFrames.FIELD;
        List<ByteBuffer> frames = List.of(TestFrames.flat(width, 33, 0x123456), TestFrames.chart(33));
        DecodedPixels gif = DecodedPixels.read(write(FileFormat.GIF, false, frames, width, FrameRate.of(25)), null);
        assertThat(gif.codec()).isEqualTo("gif");
        assertThat(gif.height()).isEqualTo(33);
        assertThat(gif.pictures()).hasSize(2);
        assertNear(gif.pixel(0, 100, 16), 0x123456);
        for (int field = 0; field < TestFrames.CHART.length; field++) {
            assertNear(gif.pixel(1, field * TestFrames.FIELD + 16, 16), TestFrames.CHART[field]);
        }
    }

    /** Colours are chosen in another colour space, from where they come back within a level. */
    private static void assertNear(int[] pixel, int colour) {
        int[] wanted = {colour >> 16, colour >> 8 & 0xFF, colour & 0xFF, 255};
        for (int i = 0; i < 4; i++) {
            assertThat(pixel[i]).as("channel %d of #%06X", i, colour).isBetween(wanted[i] - 1, wanted[i] + 1);
        }
    }

    @Test
    void aGifShowsEachPictureForItsTimeInHundredthsOfASecond() throws Exception {
        List<ByteBuffer> frames = new ArrayList<>();
        for (int n = 0; n < 12; n++) {
            frames.add(TestFrames.flat(8, 8, n * 0x141414));
        }
        Path file = write(FileFormat.GIF, false, frames, 8, FrameRate.of(30));
        assertThat(DecodedPixels.read(file, null).times())
                .containsExactly(0.0, 0.03, 0.07, 0.1, 0.13, 0.17, 0.2, 0.23, 0.27, 0.3, 0.33, 0.37);
        byte[] bytes = Files.readAllBytes(file);
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                .as("it goes round for ever")
                .contains("NETSCAPE2.0\u0003\u0001\u0000\u0000");
    }

    @Test
    void aTransparentGifShowsOrHidesEachPixelAndWhatHasMovedAwayIsGone() throws Exception {
        DecodedPixels moving =
                DecodedPixels.read(write(FileFormat.GIF, true, moving(true), WIDTH, FrameRate.of(25)), null);
        for (int n = 0; n < 3; n++) {
            for (int field = 0; field < 3; field++) {
                int[] pixel = moving.pixel(n, field * TestFrames.FIELD + 16, 10);
                if (field == n) {
                    assertThat(pixel).as("picture %d, field %d", n, field).containsExactly(255, 255, 255, 255);
                } else {
                    assertThat(pixel[3]).as("picture %d, field %d", n, field).isZero();
                }
            }
        }
        DecodedPixels glass = DecodedPixels.read(
                write(FileFormat.GIF, true, List.of(TestFrames.glass(20)), WIDTH, FrameRate.of(25)), null);
        assertThat(glass.pixel(0, 48, 10)).containsExactly(199, 100, 0, 255);
    }

    @Test
    void anAnimatedWebpKeepsEveryPictureWithItsAlphaAndTime() throws Exception {
        Path file = write(FileFormat.WEBP, true, moving(true), WIDTH, FrameRate.of(30));
        Webp webp = Webp.read(file);
        assertThat(webp.durations).hasSize(3);
        assertThat(webp.durations.subList(0, 2)).containsExactly(33, 34);
        assertThat(webp.loops).isZero();
        assertThat(webp.width).isEqualTo(WIDTH);
        assertThat(webp.height).isEqualTo(21);
        for (int n = 0; n < 3; n++) {
            for (int field = 0; field < 3; field++) {
                int pixel = webp.pictures.get(n).getRGB(field * TestFrames.FIELD + 16, 10);
                assertThat(pixel >>> 24).as("picture %d, field %d", n, field).isEqualTo(field == n ? 255 : 0);
                assertThat(field != n || (pixel & 0xFF) > 250).isTrue();
            }
        }
    }

    @Test
    void aHalfTransparentPixelOfAWebpHasItsStraightColour() throws Exception {
        Webp webp = Webp.read(write(
                FileFormat.WEBP, true, List.of(TestFrames.glass(20), TestFrames.glass(20)), WIDTH, FrameRate.of(30)));
        int pixel = webp.pictures.get(0).getRGB(48, 10);
        assertThat(pixel >>> 24).isEqualTo(128);
        assertThat(pixel >> 16 & 0xFF).isBetween(194, 204);
        assertThat(pixel >> 8 & 0xFF).isBetween(95, 105);
        assertThat(pixel & 0xFF).isLessThan(6);
    }

    @Test
    void anOpaqueWebpHasNoPixelThatIsSeenThrough() throws Exception {
        Webp webp = Webp.read(write(FileFormat.WEBP, false, moving(false), WIDTH, FrameRate.of(30)));
        assertThat(webp.pictures.get(2).getRGB(16, 10) | 0x030303).isEqualTo(0xFF030303);
    }

    @Test
    void aFolderHasAPngForEachFrameWithStraightColours() throws Exception {
        Path film = write(
                FileFormat.PNG,
                true,
                List.of(TestFrames.glass(21), TestFrames.flat(WIDTH, 21, 0x58C4DD)),
                WIDTH,
                FrameRate.of(30));
        assertThat(film.toFile().list()).containsExactlyInAnyOrder("000000.png", "000001.png");
        BufferedImage glass = ImageIO.read(film.resolve("000000.png").toFile());
        assertThat(glass.getRGB(16, 10)).isZero();
        assertThat(glass.getRGB(48, 10)).isEqualTo(0x80C76400);
        assertThat(glass.getRGB(80, 10)).isEqualTo(-1);
        BufferedImage flat = ImageIO.read(film.resolve("000001.png").toFile());
        assertThat(flat.getColorModel().hasAlpha()).as("all pictures are alike").isTrue();
        assertThat(flat.getRGB(3, 3)).isEqualTo(0xFF58C4DD);
    }

    @Test
    void aFolderOfFramesIsReplacedAndOneOfAnythingElseIsLeftAlone() throws Exception {
        write(
                FileFormat.PNG,
                false,
                List.of(TestFrames.flat(16, 16, 0), TestFrames.flat(16, 16, 0)),
                16,
                FrameRate.of(30));
        Path film = write(FileFormat.PNG, false, List.of(TestFrames.flat(16, 16, 0xFFFFFF)), 16, FrameRate.of(30));
        assertThat(film.toFile().list()).containsExactly("000000.png");
        assertThat(ImageIO.read(film.resolve("000000.png").toFile()).getRGB(0, 0))
                .isEqualTo(-1);
        Files.writeString(film.resolve("notes.txt"), "mine");
        assertThatThrownBy(
                        () -> write(FileFormat.PNG, false, List.of(TestFrames.flat(16, 16, 0)), 16, FrameRate.of(30)))
                .isInstanceOf(VideoException.class)
                .hasMessage(
                        film + ": cannot be written, that folder holds something else, notes.txt; name one of its own");
        assertThat(film.resolve("notes.txt")).hasContent("mine");
        assertThat(folder.toFile().list()).containsExactly("film");
    }

    @Test
    void aFilmThatIsBrokenOffLeavesNothingAndOneThatIsKeptHasWhatThereIs() throws Exception {
        for (FileFormat file : List.of(FileFormat.GIF, FileFormat.WEBP, FileFormat.PNG)) {
            Path path = folder.resolve("kept" + file);
            Coding coding = Coding.in(file, false, null, EncoderChoice.AUTO, null, null);
            VideoFormat format = new VideoFormat(16, 16, FrameRate.of(25), EncoderPreset.DEFAULT, coding);
            try (FilmWriter writer = FilmWriter.open(file, path, format, StageTimer.ofElapsedTime())) {
                writer.write(TestFrames.flat(16, 16, 0), new BitSet());
            }
            assertThat(folder).as(file + " is broken off").isEmptyDirectory();
            try (FilmWriter writer = FilmWriter.open(file, path, format, StageTimer.ofElapsedTime())) {
                writer.write(TestFrames.flat(16, 16, 0), new BitSet());
                writer.write(TestFrames.flat(16, 16, 0xFF), new BitSet());
                assertThat(writer.keep().frames()).isEqualTo(2);
            }
            assertThat(folder.toFile().list()).containsExactly("kept" + file);
            if (file == FileFormat.PNG) {
                for (File png : path.toFile().listFiles()) {
                    Files.delete(png.toPath());
                }
            }
            Files.delete(path);
        }
    }

    /** An animated WebP: its own chunks, and its pictures by another library, since FFmpeg does not read them. */
    private static final class Webp {

        private int width;
        private int height;
        private int loops = -1;
        private final List<Integer> durations = new ArrayList<>();
        private final List<BufferedImage> pictures = new ArrayList<>();

        static Webp read(Path file) throws Exception {
            Webp webp = new Webp();
            List<int[]> places = new ArrayList<>();
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
            for (int at = 12; at < bytes.capacity(); at += 8 + (bytes.getInt(at + 4) + 1 & ~1)) {
                String name = new String(bytes.array(), at, 4, StandardCharsets.US_ASCII);
                if (name.equals("VP8X")) {
                    webp.width = three(bytes, at + 12) + 1;
                    webp.height = three(bytes, at + 15) + 1;
                } else if (name.equals("ANIM")) {
                    webp.loops = bytes.getShort(at + 12);
                } else if (name.equals("ANMF")) {
                    places.add(new int[] {2 * three(bytes, at + 8), 2 * three(bytes, at + 11), bytes.get(at + 23)});
                    webp.durations.add(three(bytes, at + 20));
                }
            }
            webp.compose(file, places);
            return webp;
        }

        /** Each part goes onto the picture before, mixed with it or in its place, which may have been cleared. */
        private void compose(Path file, List<int[]> places) throws Exception {
            ImageReader reader = ImageIO.getImageReadersByFormatName("webp").next();
            try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
                reader.setInput(in);
                BufferedImage canvas = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
                for (int n = 0; n < places.size(); n++) {
                    int[] place = places.get(n);
                    BufferedImage part = reader.read(n);
                    boolean replaces = (place[2] & 2) != 0;
                    for (int y = 0; y < part.getHeight(); y++) {
                        for (int x = 0; x < part.getWidth(); x++) {
                            int pixel = part.getRGB(x, y);
                            if (replaces || pixel >>> 24 == 255) {
                                canvas.setRGB(place[0] + x, place[1] + y, pixel);
                            } else if (pixel >>> 24 != 0) {
                                assertThat(canvas.getRGB(place[0] + x, place[1] + y))
                                        .isIn(0, pixel);
                                canvas.setRGB(place[0] + x, place[1] + y, pixel);
                            }
                        }
                    }
                    BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
                    canvas.copyData(copy.getRaster());
                    pictures.add(copy);
                    if ((place[2] & 1) != 0) {
                        for (int y = 0; y < part.getHeight(); y++) {
                            for (int x = 0; x < part.getWidth(); x++) {
                                canvas.setRGB(place[0] + x, place[1] + y, 0);
                            }
                        }
                    }
                }
            }
            reader.dispose();
        }

        private static int three(ByteBuffer bytes, int at) {
            return bytes.getInt(at) & 0xFFFFFF;
        }
    }
}
