package org.kinora.scenes.explainer;

import org.kinora.scenes.viz.ProbabilityBars;

/** As {@link Asked}, with what the machine bets on the next word shown beside it. */
record Betting(Exchange exchange, ProbabilityBars bars) {}
