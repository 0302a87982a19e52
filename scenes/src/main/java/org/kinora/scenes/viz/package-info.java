/**
 * Mobjects that are bound to a run of the model: predictions and activations come in, and every length, width, colour and
 * digit that goes out is one of their numbers. Each can say where its numbers came from.
 */
package org.kinora.scenes.viz;
