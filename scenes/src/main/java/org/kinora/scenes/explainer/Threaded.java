package org.kinora.scenes.explainer;

import org.kinora.scenes.viz.TokenTrain;

/** The machine seen from near, and before its first slab the vectors of all tokens. */
record Threaded(TokenTrain train) {}
