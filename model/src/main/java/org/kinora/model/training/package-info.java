/**
 * Training: sequences of tokens become gradients, and gradients change weights.
 *
 * <p>{@link org.kinora.model.training.Batches} go into a {@link org.kinora.model.training.Trainer}; it asks
 * {@link org.kinora.model.transformer} for gradients and changes
 * {@link org.kinora.model.transformer.TrainableWeights} by AdamW and Muon, step by step. A
 * {@link org.kinora.model.training.PreferenceTrainer} makes a model prefer one answer to another. Next comes
 * {@link org.kinora.model.training.run}: a whole training from files to files.
 */
package org.kinora.model.training;
