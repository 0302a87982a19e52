/**
 * Training: texts become a tokenizer and rows of tokens, rows become gradients, and gradients change weights.
 *
 * <p>Files of text come in as a {@link org.kinora.model.training.Corpus}, which gives
 * {@link org.kinora.model.training.Batches} to a {@link org.kinora.model.training.Trainer}; it asks
 * {@link org.kinora.model} for gradients and changes {@link org.kinora.model.transformer.TrainableWeights} by AdamW and Muon, step by
 * step. {@link org.kinora.model.training.TrainingRun} does all of it from files to a folder with a model, of the kind that
 * every part of Kinora reads, with checkpoints that a later process goes on from. A model that can write already is made
 * to write what somebody likes better by a {@link org.kinora.model.training.PreferenceTrainer}.
 */
package org.kinora.model.training;
