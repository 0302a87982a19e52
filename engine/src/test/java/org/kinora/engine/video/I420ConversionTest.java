package org.kinora.engine.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class I420ConversionTest {

    private static final int GREY_BLACK = 16;

    @Property(tries = 60)
    void everySampleIsWithinOneLevelOfTheFormula(
            @ForAll @IntRange(min = 1, max = 40) int halfWidth,
            @ForAll @IntRange(min = 1, max = 20) int halfHeight,
            @ForAll long seed) {
        int width = halfWidth * 2;
        int height = halfHeight * 2;
        ByteBuffer rgba = patches(width, height, new Random(seed));
        try (EncoderPicture picture = new EncoderPicture(width, height, PixelFormat.YUV420P)) {
            I420Conversion conversion = new I420Conversion();
            conversion.between(rgba, picture);
            conversion.convert(0, 0, width, height);
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    assertNear(sample(picture, 0, x, y), luma(rgba, width, x, y));
                }
            }
            for (int y = 0; y < height / 2; y++) {
                for (int x = 0; x < width / 2; x++) {
                    assertNear(sample(picture, 1, x, y), chroma(rgba, width, x, y, true));
                    assertNear(sample(picture, 2, x, y), chroma(rgba, width, x, y, false));
                }
            }
        }
    }

    @Test
    void blackWhiteAndGreysHaveNoColourAndTheExactLimits() {
        for (int grey = 0; grey < 256; grey++) {
            ByteBuffer rgba = flat(16, 2, grey, grey, grey);
            try (EncoderPicture picture = new EncoderPicture(16, 2, PixelFormat.YUV420P)) {
                I420Conversion conversion = new I420Conversion();
                conversion.between(rgba, picture);
                conversion.convert(0, 0, 16, 2);
                assertThat(sample(picture, 0, 3, 1)).isEqualTo((int) Math.round(GREY_BLACK + grey * 219 / 255.0));
                assertThat(sample(picture, 1, 3, 0)).isEqualTo(128);
                assertThat(sample(picture, 2, 3, 0)).isEqualTo(128);
            }
        }
    }

    @Property(tries = 40)
    void convertingWhatChangedGivesTheSamePictureAsConvertingEverything(
            @ForAll @IntRange(min = 8, max = 60) int halfWidth,
            @ForAll @IntRange(min = 8, max = 40) int halfHeight,
            @ForAll long seed) {
        Random random = new Random(seed);
        BlockGrid grid = new BlockGrid(halfWidth * 2, halfHeight * 2);
        List<QueuedPicture> pictures = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            pictures.add(new QueuedPicture(grid.width(), grid.height()));
        }
        QueuedPicture whole = new QueuedPicture(grid.width(), grid.height());
        PictureFiller inSteps = new PictureFiller(grid, pictures);
        ByteBuffer rgba = patches(grid.width(), grid.height(), random);
        EncoderPicture before = null;
        for (int frame = 0; frame < 12; frame++) {
            BitSet changed = changeSomeBlocks(rgba, grid, random);
            QueuedPicture picture = pictures.get(random.nextInt(3));
            if (before == picture.picture()) {
                picture = pictures.get((pictures.indexOf(picture) + 1) % 3);
            }
            inSteps.fill(picture, rgba, changed);
            new PictureFiller(grid, List.of(whole)).fill(whole, rgba, changed);
            for (int plane = 0; plane < 3; plane++) {
                assertThat(visible(picture.picture(), plane)).isEqualTo(visible(whole.picture(), plane));
            }
            if (before != null) {
                assertChangesAreAllTold(grid, before, picture);
            }
            before = picture.picture();
        }
        pictures.forEach(QueuedPicture::close);
        whole.close();
    }

    /** Rounding to a level and sixteen bits of fraction leave less than one level. */
    private static void assertNear(int level, double exact) {
        assertThat(Math.abs(level - exact)).isLessThan(1);
    }

    private static void assertChangesAreAllTold(BlockGrid grid, EncoderPicture before, QueuedPicture now) {
        for (int plane = 0; plane < 3; plane++) {
            int scale = plane == 0 ? 1 : 2;
            for (int y = 0; y < grid.height() / scale; y++) {
                for (int x = 0; x < grid.width() / scale; x++) {
                    if (sample(before, plane, x, y) != sample(now.picture(), plane, x, y)) {
                        assertThat(now.changed().get(grid.blockAt(x * scale, y * scale)))
                                .isTrue();
                    }
                }
            }
        }
    }

    private static BitSet changeSomeBlocks(ByteBuffer rgba, BlockGrid grid, Random random) {
        BitSet changed = new BitSet();
        for (int block = 0; block < grid.blocks(); block++) {
            if (random.nextInt(4) == 0) {
                changed.set(block);
            }
        }
        grid.forEachRun(changed, (x0, y0, x1, y1) -> {
            int colour = random.nextInt();
            for (int y = y0; y < y1; y++) {
                for (int x = x0; x < x1; x++) {
                    int noise = random.nextInt(3) == 0 ? random.nextInt() : 0;
                    rgba.putInt((y * grid.width() + x) * 4, colour ^ noise);
                }
            }
        });
        return changed;
    }

    /** Flat rectangles with noise between, as animation has: both ways through the conversion are taken. */
    private static ByteBuffer patches(int width, int height, Random random) {
        ByteBuffer rgba = ByteBuffer.allocateDirect(width * height * 4).order(ByteOrder.LITTLE_ENDIAN);
        int[] palette = random.ints(4).toArray();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int patch = x / 11 + y / 7;
                rgba.putInt((y * width + x) * 4, patch % 3 == 0 ? random.nextInt() : palette[patch % 4]);
            }
        }
        return rgba;
    }

    private static ByteBuffer flat(int width, int height, int red, int green, int blue) {
        ByteBuffer rgba = ByteBuffer.allocateDirect(width * height * 4).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < width * height; i++) {
            rgba.putInt(i * 4, red | green << 8 | blue << 16 | 0xFF000000);
        }
        return rgba;
    }

    private static int sample(EncoderPicture picture, int plane, int x, int y) {
        return picture.plane(plane).get(y * picture.stride(plane) + x) & 0xFF;
    }

    private static byte[] visible(EncoderPicture picture, int plane) {
        int width = plane == 0 ? picture.width() : picture.width() / 2;
        int height = plane == 0 ? picture.height() : picture.height() / 2;
        byte[] samples = new byte[width * height];
        for (int y = 0; y < height; y++) {
            picture.plane(plane).get(y * picture.stride(plane), samples, y * width, width);
        }
        return samples;
    }

    private static double luma(ByteBuffer rgba, int width, int x, int y) {
        return GREY_BLACK
                + 219 * grey(part(rgba, width, x, y, 0), part(rgba, width, x, y, 1), part(rgba, width, x, y, 2));
    }

    private static double grey(double red, double green, double blue) {
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }

    /** Left-sited: on the even column, between the rows, over three columns by 1 2 1. */
    private static double chroma(ByteBuffer rgba, int width, int x, int y, boolean blueness) {
        double[] mean = new double[3];
        for (int channel = 0; channel < 3; channel++) {
            for (int row = 2 * y; row < 2 * y + 2; row++) {
                mean[channel] += part(rgba, width, Math.max(0, 2 * x - 1), row, channel) / 8
                        + part(rgba, width, 2 * x, row, channel) / 4
                        + part(rgba, width, 2 * x + 1, row, channel) / 8;
            }
        }
        double grey = grey(mean[0], mean[1], mean[2]);
        return 128 + 224 * (blueness ? (mean[2] - grey) / 1.8556 : (mean[0] - grey) / 1.5748);
    }

    private static double part(ByteBuffer rgba, int width, int x, int y, int channel) {
        return (rgba.get((y * width + x) * 4 + channel) & 0xFF) / 255.0;
    }
}
