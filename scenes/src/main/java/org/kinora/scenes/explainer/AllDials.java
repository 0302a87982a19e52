package org.kinora.scenes.explainer;

import org.kinora.engine.geometry.Point;

/** Dials of the model fill the picture, and nothing else is shown. */
record AllDials(DialField field) {

    /** From one dial to the next, in units. */
    static final double STEP = 0.62;

    /** Where the weight that stays is then. */
    static Point place(Stage stage, DialField field) {
        return field.dialsPlace(stage.whole().inset(-1), STEP);
    }

    /** Shows them at once. */
    static AllDials of(Stage stage, DialField field) {
        field.look(STEP, place(stage, field));
        field.mobjects().forEach(mobject -> stage.scene().add(mobject));
        return new AllDials(field);
    }
}
