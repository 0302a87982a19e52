package org.kinora.scenes.explainer;

/** A dialogue of two lines in the place of the text, and the machine. */
record Dialogue(Exchange card) {}
