package org.kinora.model.training;

/**
 * What one step of a training came to.
 *
 * @param number from 1
 * @param tokens how many tokens have been learned from so far, this step's among them
 * @param loss the mean loss of the step's tokens, in nats, before the weights changed
 * @param gradientLength of all weights that AdamW changes, before clipping
 */
public record TrainingStep(int number, long tokens, double loss, double gradientLength) {}
