package org.kinora.scenes.explainer;

import org.kinora.scenes.viz.VectorColumn;

/** The vector of the last token, alone in the middle of the picture. */
record Traveller(VectorColumn column) {}
