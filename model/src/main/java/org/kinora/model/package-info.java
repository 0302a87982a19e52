/**
 * A GPT-2 whose every intermediate value can be read.
 *
 * <p>A folder of files comes in through {@link org.kinora.model.format}, a prompt through
 * {@link org.kinora.model.tokenizer}; {@link org.kinora.model.Gpt} runs {@link org.kinora.model.transformer} on
 * {@link org.kinora.model.kernels} and hands out {@link org.kinora.model.Activations},
 * {@link org.kinora.model.Prediction} and {@link org.kinora.model.Generation}, each of which can say where its numbers
 * came from. Scenes bind visuals to them; this module knows nothing of the engine.
 */
package org.kinora.model;
