/**
 * Scenes that are made to be measured: one with far more in it than a film shows, one whose numbers all run, and five that
 * other animation engines draw too, with the same content, sizes, colours and times.
 */
package org.kinora.scenes.bench;
