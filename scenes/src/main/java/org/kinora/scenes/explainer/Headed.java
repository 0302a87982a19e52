package org.kinora.scenes.explainer;

/**
 * The picture in two parts, for what needs all of it and one line of text.
 *
 * @param heading the line, on top
 * @param picture the rest
 */
record Headed(Place heading, Place picture) {

    private static final double LINE = 0.95;

    static Headed of(Stage stage) {
        Place whole = stage.whole();
        double share = 1 - LINE / whole.height();
        return new Headed(whole.part(0, 1, share, 1), whole.part(0, 1, 0, share));
    }
}
