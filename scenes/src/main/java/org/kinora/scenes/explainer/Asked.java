package org.kinora.scenes.explainer;

/**
 * What the machine is asked, and an answer that has stopped before its next word: the question, the open gap and the
 * machine are shown.
 */
record Asked(Exchange exchange) {}
