package org.kinora.scenes.explainer;

/** Dials of the model fill the picture, and nothing else is shown. */
record AllDials(DialField field) {

    /** From one dial to the next, in units. */
    static final double STEP = 0.62;

    /** Shows them at once. */
    static AllDials of(Stage stage, DialField field) {
        Place whole = stage.whole();
        field.look(STEP, field.dialsPlace(whole, STEP));
        field.mobjects().forEach(mobject -> stage.scene().add(mobject));
        return new AllDials(field);
    }
}
