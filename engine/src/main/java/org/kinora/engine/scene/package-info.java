/**
 * What an author writes: a {@link org.kinora.engine.scene.Scene} and its {@code construct()}. Mobjects and animations
 * come in; a {@link org.kinora.engine.scene.Film}, the finished recording, and its
 * {@link org.kinora.engine.scene.FilmFrames}, which evaluate it into draw lists, go out. Next comes {@code output},
 * which renders those into files; {@code preview} shows them in a window.
 */
package org.kinora.engine.scene;
