package org.kinora.engine.pixels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.kinora.engine.frame.Blend;
import org.kinora.engine.paint.Color;

class BlendingTest {

    @Test
    void everyProductOfTwoBytesIsRoundedToTheNearest() {
        for (int channel = 0; channel <= 255; channel++) {
            for (int factor = 0; factor <= 255; factor++) {
                int expected = (int) Math.round(channel * factor / 255.0);
                assertThat(Blending.scaled(channel * 0x01010101, factor)).isEqualTo(expected * 0x01010101);
            }
        }
    }

    @Test
    void coloursArePremultipliedWithRedInTheLowestBits() {
        assertThat(Blending.pixel(new Color(1, 0.5, 0, 0.5), 1)).isEqualTo(0x80_00_40_80);
        assertThat(Blending.pixel(Color.WHITE, 0.2)).isEqualTo(0x33_33_33_33);
    }

    @Property
    void whatIsLaidOverAPixelLeavesItsShareOfIt(@ForAll int a, @ForAll int b) {
        int pixel = premultiplied(a);
        int behind = premultiplied(b);
        int alpha = pixel >>> 24;
        for (int shift = 0; shift < 32; shift += 8) {
            double exact = channel(pixel, shift) + channel(behind, shift) * (255 - alpha) / 255.0;
            assertThat((double) channel(Blending.over(pixel, behind), shift)).isCloseTo(exact, within(0.5 + 0.5 / 255));
        }
    }

    @Test
    void whatShowsThroughIsRoundedAsMesaDoesIt() {
        for (int alpha = 0; alpha < 255; alpha++) {
            for (int behind = 0; behind <= 255; behind++) {
                int product = behind * (255 - alpha);
                int expected = (product + (product >> 8) + 128 >> 8) * 0x00010101;
                int pixel = alpha << 24;
                assertThat(Blending.over(pixel, behind * 0x00010101) & 0xFFFFFF).isEqualTo(expected);
                assertThat(Blending.over(Blending.wide(pixel), behind * 0x00010101) & 0xFFFFFF)
                        .isEqualTo(expected);
            }
        }
    }

    @Property
    void addedChannelsStopAtTheBrightest(@ForAll int pixel, @ForAll int behind) {
        for (int shift = 0; shift < 32; shift += 8) {
            assertThat(channel(Blending.add(pixel, behind), shift))
                    .isEqualTo(Math.min(255, channel(pixel, shift) + channel(behind, shift)));
        }
    }

    @Property
    void aStretchIsBlendedPixelByPixel(
            @ForAll int a, @ForAll int b, @ForAll @IntRange(max = 255) int factor, @ForAll Blend blend) {
        int pixel = premultiplied(a);
        int behind = premultiplied(b);
        int[] target = {1, behind, behind, 2};
        Blending.blend(blend, factor, new int[] {0, pixel, pixel}, 1, target, 1, 2);
        int expected = Blending.blend(blend, Blending.scaled(pixel, factor), behind);
        assertThat(target).containsExactly(1, expected, expected, 2);
    }

    private static int premultiplied(int straight) {
        return Blending.scaled(straight | 0xFF000000, straight >>> 24);
    }

    private static int channel(int pixel, int shift) {
        return pixel >>> shift & 0xFF;
    }
}
