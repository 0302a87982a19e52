/**
 * Experiments that learn something before they show it: toy models trained from scratch, and readers that are fitted to
 * what a GPT computed. Vectors and seeds come in, learned numbers go out as plain arrays; scenes draw them. Everything
 * here learns in double precision, takes a second or two for the sizes that scenes use (edits of many facts take a few,
 * and use several threads), and gives the same bits for the same seed.
 */
package org.kinora.model.experiments.learned;
