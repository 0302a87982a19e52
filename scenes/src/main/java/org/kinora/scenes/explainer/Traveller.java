package org.kinora.scenes.explainer;

import org.kinora.model.Activations;
import org.kinora.scenes.viz.VectorColumn;

/**
 * One vector in the middle of the picture, and nothing else: that of the prompt's last token when it has just looked around
 * in the last layer.
 *
 * @param run over the film's prompt
 */
record Traveller(Activations run, VectorColumn column) {

    /** The layer one of whose heads is played by hand, counted from 0. */
    static final int LAYER = 1;

    /** How many of its numbers are shown. */
    static final int SHOWN = 12;

    private static final double CELL_WIDTH = 0.95;
    private static final double CELL_HEIGHT = 0.42;

    /** In its place, not shown yet. */
    static Traveller of(Stage stage, Activations run) {
        int last = run.ids().length - 1;
        int layer = stage.gpt().config().layers() - 1;
        VectorColumn column =
                new VectorColumn(run, SHOWN, CELL_WIDTH, CELL_HEIGHT, "blocks." + layer + ".hook_resid_mid", last);
        return new Traveller(run, stage.bound(column).moveTo(stage.whole().center()));
    }
}
