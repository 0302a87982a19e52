/**
 * Experiments that learn something before they show it: toy models trained from scratch, and readers that are fitted to
 * what a GPT computed. Vectors and seeds come in, learned numbers go out as plain arrays; scenes draw them. Everything
 * here runs in double precision on one thread, takes a second or two at most for the sizes that scenes use, and gives the
 * same bits for the same seed.
 */
package org.kinora.model.experiments.learned;
