package org.kinora.engine.pixels;

/** A linear or radial gradient, read from the first entry of a {@link GradientTable} as OpenGL's shader reads it. */
final class GradientShade implements RowShade {

    private final boolean isRadial;
    private final float startX;
    private final float startY;
    private final float alongX;
    private final float alongY;
    private final Stretches stretches;

    GradientShade(boolean isRadial, float[] table) {
        this.isRadial = isRadial;
        startX = table[4];
        startY = table[5];
        alongX = table[6];
        alongY = table[7];
        stretches = new Stretches(table, 2, (int) table[1]);
    }

    @Override
    public void fill(int x, int y, int count, int[] colors) {
        float awayY = y + 0.5f - startY;
        for (int i = 0; i < count; i++) {
            float awayX = x + i + 0.5f - startX;
            float place = isRadial
                    ? (float) Math.sqrt(awayX * awayX + awayY * awayY) * alongX
                    : awayX * alongX + awayY * alongY;
            colors[i] = stretches.at(place);
        }
    }
}
