package org.kinora.engine.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinora.engine.media.FfmpegNatives;
import org.kinora.engine.timeline.FrameRate;

class PlanarConversionTest {

    private static final int WIDTH = 38;
    private static final int HEIGHT = 20;
    private static final BitSet ALL = new BitSet();

    @BeforeAll
    static void load() {
        FfmpegNatives.load();
    }

    private static ByteBuffer noise(boolean opaque) {
        Random random = new Random(5);
        ByteBuffer rgba = ByteBuffer.allocateDirect(WIDTH * HEIGHT * 4);
        for (int i = 0; i < WIDTH * HEIGHT; i++) {
            int alpha = opaque ? 255 : random.nextInt(4) * 85;
            for (int channel = 0; channel < 3; channel++) {
                rgba.put(i * 4 + channel, (byte) random.nextInt(alpha + 1));
            }
            rgba.put(i * 4 + 3, (byte) alpha);
        }
        return rgba;
    }

    private static QueuedPicture filled(PixelFormat pixels, ByteBuffer rgba) {
        VideoCodec codec = switch (pixels) {
            case YUVA420P -> VideoCodec.VP9;
            case YUVA444P10LE -> VideoCodec.PRORES;
            default -> VideoCodec.HEVC;
        };
        VideoFormat format = new VideoFormat(
                WIDTH,
                HEIGHT,
                FrameRate.of(30),
                EncoderPreset.DEFAULT,
                new Coding(codec, EncoderChoice.AUTO, pixels, null));
        QueuedPicture picture = new QueuedPicture(WIDTH, HEIGHT, pixels);
        new PlanarFiller(format, List.of(picture)).fill(picture, rgba, ALL);
        return picture;
    }

    @Test
    void inFourTwoZeroOfEightBitsItsSamplesAreThoseOfTheQuickConversion() {
        ByteBuffer rgba = noise(true);
        try (QueuedPicture slow = filled(PixelFormat.YUV420P, rgba);
                QueuedPicture quick = new QueuedPicture(WIDTH, HEIGHT)) {
            new PictureFiller(new BlockGrid(WIDTH, HEIGHT), List.of(quick)).fill(quick, rgba, ALL);
            for (int plane = 0; plane < 3; plane++) {
                int shift = plane == 0 ? 0 : 1;
                for (int y = 0; y < HEIGHT >> shift; y++) {
                    for (int x = 0; x < WIDTH >> shift; x++) {
                        assertThat(sample(slow, plane, x, y)).isEqualTo(sample(quick, plane, x, y));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"YUV444P", "YUV444P10LE", "YUVA444P10LE"})
    void everySampleIsWithinOneLevelOfTheFormula(PixelFormat pixels) {
        ByteBuffer rgba = noise(true);
        int scale = 1 << pixels.bits() - 8;
        try (QueuedPicture picture = filled(pixels, rgba)) {
            for (int i = 0; i < WIDTH * HEIGHT; i++) {
                double red = (rgba.get(i * 4) & 0xFF) / 255.0;
                double green = (rgba.get(i * 4 + 1) & 0xFF) / 255.0;
                double blue = (rgba.get(i * 4 + 2) & 0xFF) / 255.0;
                double luma = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
                int x = i % WIDTH;
                int y = i / WIDTH;
                assertNear(sample(picture, 0, x, y), scale * (16 + 219 * luma));
                assertNear(sample(picture, 1, x, y), scale * (128 + 224 * (blue - luma) / 1.8556));
                assertNear(sample(picture, 2, x, y), scale * (128 + 224 * (red - luma) / 1.5748));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"YUVA420P", "YUVA444P10LE"})
    void alphaIsAPlaneOfItsOwnOverTheWholeRange(PixelFormat pixels) {
        ByteBuffer rgba = noise(false);
        int most = (1 << pixels.bits()) - 1;
        try (QueuedPicture picture = filled(pixels, rgba)) {
            for (int i = 0; i < WIDTH * HEIGHT; i++) {
                int alpha = rgba.get(i * 4 + 3) & 0xFF;
                assertThat(sample(picture, 3, i % WIDTH, i / WIDTH)).isEqualTo((int) Math.round(alpha * most / 255.0));
            }
        }
    }

    @Test
    void whatCannotBeSeenHasTheColourOfWhatItLiesNextTo() {
        int[] pixels = {0, 0, 0x80003264, 0xFFFFFFFF};
        new EdgeColours(4, 1).straighten(pixels);
        assertThat(pixels).containsExactly(0, 0x000064C7, 0x800064C7, 0xFFFFFFFF);
    }

    private static void assertNear(int level, double exact) {
        assertThat(Math.abs(level - exact)).isLessThan(1);
    }

    private static int sample(QueuedPicture queued, int plane, int x, int y) {
        EncoderPicture picture = queued.picture();
        ByteBuffer samples = picture.plane(plane);
        int row = y * picture.stride(plane);
        return picture.pixels().bits() == 8 ? samples.get(row + x) & 0xFF : samples.getShort(row + 2 * x) & 0xFFFF;
    }
}
