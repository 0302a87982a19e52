package org.kinora.engine.video;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.BitSet;

/** Pictures of known colours to film. */
final class TestFrames {

    /** Red, green, blue, cyan, magenta, yellow, white, grey, black and two of manim's colours. */
    static final int[] CHART = {
        0xFF0000, 0x00FF00, 0x0000FF, 0x00FFFF, 0xFF00FF, 0xFFFF00, 0xFFFFFF, 0x888888, 0x000000, 0x58C4DD, 0xFC6255
    };

    /** The width of a field of the chart in pixels; twice a block, so that a field has inner blocks. */
    static final int FIELD = 32;

    private TestFrames() {}

    static ByteBuffer flat(int width, int height, int rgb) {
        ByteBuffer rgba = ByteBuffer.allocateDirect(width * height * 4).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < width * height; i++) {
            rgba.putInt(i * 4, pixel(rgb));
        }
        return rgba;
    }

    static ByteBuffer chart(int height) {
        int width = CHART.length * FIELD;
        ByteBuffer rgba = ByteBuffer.allocateDirect(width * height * 4).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < width * height; i++) {
            rgba.putInt(i * 4, pixel(CHART[i % width / FIELD]));
        }
        return rgba;
    }

    /**
     * From left to right in fields of 32 pixels: nothing, orange that is half transparent, and opaque white; as the
     * compositor has it, premultiplied.
     */
    static ByteBuffer glass(int height) {
        int width = GLASS.length * FIELD;
        ByteBuffer rgba = ByteBuffer.allocateDirect(width * height * 4).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < width * height; i++) {
            rgba.putInt(i * 4, GLASS[i % width / FIELD]);
        }
        return rgba;
    }

    /** Premultiplied pixels, red in the lowest eight bits: nothing, half of (200, 100, 0), and white. */
    static final int[] GLASS = {0, 0x80003264, 0xFFFFFFFF};

    /**
     * A white square of one block, so many blocks from the left, on black; returns the blocks that differ from one
     * block before.
     */
    static BitSet moveSquare(ByteBuffer rgba, BlockGrid grid, int column) {
        BitSet changed = new BitSet();
        for (int block : new int[] {Math.max(0, column - 1), column}) {
            changed.set(block);
        }
        grid.forEachRun(changed, (x0, y0, x1, y1) -> {
            for (int y = y0; y < y1; y++) {
                for (int x = x0; x < x1; x++) {
                    boolean inside = x / BlockGrid.BLOCK == column;
                    rgba.putInt((y * grid.width() + x) * 4, pixel(inside ? 0xFFFFFF : 0));
                }
            }
        });
        return changed;
    }

    private static int pixel(int rgb) {
        return 0xFF000000 | (rgb & 0xFF) << 16 | (rgb & 0xFF00) | rgb >> 16;
    }
}
