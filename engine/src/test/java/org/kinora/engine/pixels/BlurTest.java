package org.kinora.engine.pixels;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BlurTest {

    private static final int SIDE = 40;

    private static int[] blurred(int pixel) {
        int[] rgba = new int[SIDE * SIDE];
        for (int y = 12; y < 25; y++) {
            for (int x = 9; x < 30; x++) {
                rgba[y * SIDE + x] = pixel;
            }
        }
        new Blur().apply(PixelTarget.of(rgba, 0, 0, SIDE, SIDE), 3.5);
        return rgba;
    }

    @Test
    void aChannelIsBlurredTheSameWhateverTheOthersAre() {
        int[] apart = blurred(0xC8_3C_78_50);
        for (int level : new int[] {0x3C, 0x78, 0x50, 0xC8}) {
            int[] grey = blurred(0xC8 << 24 | level << 16 | level << 8 | level);
            int shift = level == 0x3C ? 16 : level == 0x78 ? 8 : level == 0x50 ? 0 : 24;
            for (int i = 0; i < grey.length; i++) {
                int expected = apart[i] >>> shift & 0xFF;
                assertThat(grey[i] & 0xFF).isEqualTo(expected);
                assertThat(grey[i] >>> 8 & 0xFF).isEqualTo(expected);
                assertThat(grey[i] >>> 16 & 0xFF).isEqualTo(expected);
                assertThat(grey[i] >>> 24).isEqualTo(apart[i] >>> 24);
            }
        }
    }
}
