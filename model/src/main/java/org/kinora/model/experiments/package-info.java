/**
 * What is known about the inside of transformers, computed live: ablation, patching, lenses, attribution, rollout,
 * neighbours and planes of vectors.
 *
 * <p>A {@link org.kinora.model.Gpt} and its {@link org.kinora.model.Activations} come in; tensors, candidates and hooks go
 * out, which scenes bind to heat maps, bars and planes. Everything here is built from what the model's package offers to
 * anybody.
 */
package org.kinora.model.experiments;
