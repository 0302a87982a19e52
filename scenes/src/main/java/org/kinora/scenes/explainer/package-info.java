/**
 * The seven-minute film that explains language models: {@link org.kinora.scenes.explainer.Explainer} plays eighteen beats,
 * one class each, on one {@link org.kinora.scenes.explainer.Stage}. Each beat takes over the picture that the one before
 * leaves, and can be rendered alone.
 */
package org.kinora.scenes.explainer;
