/**
 * Training: rows of tokens become gradients, and gradients change weights.
 *
 * <p>{@link org.kinora.model.training.Batches} come in; a {@link org.kinora.model.training.Trainer} asks
 * {@link org.kinora.model} for gradients and changes {@link org.kinora.model.TrainableWeights} by AdamW and Muon, step by step.
 * Out comes a model of the kind that every part of Kinora reads.
 */
package org.kinora.model.training;
