package org.kinora.scenes.explainer;

import org.kinora.scenes.viz.ProbabilityBars;

/** What a model that has learned nothing answers, the machine, and the flat bars of its last bet. */
record Noise(Exchange exchange, ProbabilityBars bars) {}
