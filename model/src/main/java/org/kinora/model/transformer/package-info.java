/**
 * The mathematics of GPT-2: {@link org.kinora.model.transformer.Transformer} reads tokens forwards, block by block, and
 * {@link org.kinora.model.transformer.BackwardPass} goes the same way back.
 *
 * <p>Weights come in from files through {@link org.kinora.model.transformer.WeightsReader} or are made by
 * {@link org.kinora.model.transformer.TrainableWeights}; every operation is one of {@link org.kinora.model.kernels}, which
 * comes next. A {@link org.kinora.model.transformer.Trace} is given every intermediate value. Nothing here knows of texts,
 * tokenizers or hooks: those are {@link org.kinora.model}'s.
 */
package org.kinora.model.transformer;
