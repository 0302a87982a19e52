/**
 * A whole training, from files of text to a folder with a model: a {@link org.kinora.model.training.run.TrainingPlan} goes
 * in, {@link org.kinora.model.training.run.TrainingRun} reads the corpus, learns or copies a tokenizer, and steps a
 * {@link org.kinora.model.training.Trainer} until the budget is spent; checkpoints, logs and the model come out.
 */
package org.kinora.model.training.run;
