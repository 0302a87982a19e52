package org.kinora.scenes.explainer;

import org.kinora.scenes.viz.TokenTrain;

/** The question, the answer with its gap, the machine, and the vectors of all tokens before its first slab. */
record Threaded(Exchange exchange, TokenTrain train) {}
