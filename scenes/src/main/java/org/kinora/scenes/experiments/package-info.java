/**
 * Experiments on the model, set up for scenes: a model and sentences come in, and what goes out is what a scene shows of them
 * at any moment. The film, its second chapter and the gallery share them.
 */
package org.kinora.scenes.experiments;
