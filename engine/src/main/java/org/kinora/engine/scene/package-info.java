/**
 * What an author writes: a {@link org.kinora.engine.scene.Scene} and its {@code construct()}. Out comes a
 * {@link org.kinora.engine.scene.Film}, a finished recording that {@code render} turns into pictures.
 */
package org.kinora.engine.scene;
