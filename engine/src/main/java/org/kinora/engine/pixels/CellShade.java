package org.kinora.engine.pixels;

import org.kinora.engine.paint.CellPaint;

/** Cells coloured by numbers, read from the first entry of a {@link GradientTable} as OpenGL's shader reads it. */
final class CellShade implements RowShade {

    private static final int ROW = 2 * GradientTable.TEXEL;
    private static final int COLUMN = 3 * GradientTable.TEXEL;

    private final CellPaint cells;
    private final float[] numbers;
    private final float[] table;
    private final Stretches stretches;

    CellShade(CellPaint cells, float[] table) {
        this.cells = cells;
        this.numbers = cells.numbers().array();
        this.table = table;
        stretches = new Stretches(table, 4, (int) table[3]);
    }

    @Override
    public void fill(int x, int y, int count, int[] colors) {
        float lowest = table[GradientTable.TEXEL];
        float perNumber = table[GradientTable.TEXEL + 1];
        float down = y + 0.5f;
        for (int i = 0; i < count; i++) {
            float across = x + i + 0.5f;
            int row = index(at(ROW, across, down), cells.rows());
            int column = index(at(COLUMN, across, down), cells.columns());
            float number = numbers[cells.first() + row * cells.columns() + column];
            colors[i] = stretches.at(Math.max(0, Math.min(1, (number - lowest) * perNumber)));
        }
    }

    private float at(int entry, float across, float down) {
        return table[entry] * across + table[entry + 1] * down + table[entry + 2];
    }

    /** The centre of a pixel at an edge may lie outside the grid. */
    private static int index(float place, int count) {
        return Math.max(0, Math.min(count - 1, (int) Math.floor(place)));
    }
}
