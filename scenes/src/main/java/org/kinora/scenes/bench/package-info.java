/**
 * Scenes that are made to be measured: one with far more in it than a film shows, one whose numbers all run, a
 * surface, crowds, a network, a minute that is told, and five that other animation engines draw too, with the same content,
 * sizes, colours and times.
 */
package org.kinora.scenes.bench;
