package org.kinora.engine.lint;

/** Where cells turn from growing darker to growing lighter, and the other way round, by a tenth of all light or more. */
final class LuminanceChanges {

    private static final float LEAST = 0.1f;

    /** Of two bright pictures the eye bears more; the darker one is below this. */
    private static final float BRIGHT = 0.8f;

    private static final byte LIGHTER = 1;
    private static final byte DARKER = -1;

    private final ChangeHistory history;
    /** The extremes since the last change; both count until there is a first one. */
    private final float[] lightest;

    private final float[] darkest;
    private final byte[] direction;
    private final boolean[] known;

    LuminanceChanges(int cells) {
        history = new ChangeHistory(cells);
        lightest = new float[cells];
        darkest = new float[cells];
        direction = new byte[cells];
        known = new boolean[cells];
    }

    ChangeHistory history() {
        return history;
    }

    /** Takes in a cell's relative luminance, 0 to 1; returns whether it has changed its direction. */
    boolean see(int cell, float luminance, long frame) {
        if (!known[cell]) {
            known[cell] = true;
            lightest[cell] = luminance;
            darkest[cell] = luminance;
            return false;
        }
        if (direction[cell] != LIGHTER && luminance - darkest[cell] >= LEAST && darkest[cell] < BRIGHT) {
            return turn(cell, LIGHTER, luminance, frame);
        }
        if (direction[cell] != DARKER && lightest[cell] - luminance >= LEAST && luminance < BRIGHT) {
            return turn(cell, DARKER, luminance, frame);
        }
        lightest[cell] = Math.max(lightest[cell], luminance);
        darkest[cell] = Math.min(darkest[cell], luminance);
        return false;
    }

    private boolean turn(int cell, byte newDirection, float luminance, long frame) {
        direction[cell] = newDirection;
        lightest[cell] = luminance;
        darkest[cell] = luminance;
        history.add(cell, frame);
        return true;
    }
}
