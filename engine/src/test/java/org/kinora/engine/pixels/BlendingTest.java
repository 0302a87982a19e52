package org.kinora.engine.pixels;

import static org.assertj.core.api.Assertions.assertThat;

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
            int expected = channel(pixel, shift) + (int) Math.round(channel(behind, shift) * (255 - alpha) / 255.0);
            assertThat(channel(Blending.over(pixel, behind), shift)).isEqualTo(expected);
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
