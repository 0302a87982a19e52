/**
 * The live window. A {@link org.kinora.engine.scene.Film} comes in and is shown with the renderer's own pictures, at
 * the film's pace or frame by frame under the author's hand; nothing goes out. Next comes {@code cli}, which opens the
 * window.
 *
 * <p>{@code Playback} knows which frame is due, {@code WindowLayout} where the picture and the bar lie, {@code TimeBar}
 * which pixel means which frame; none of them knows of a window. {@code TransportBar} and {@code Viewport} draw, and
 * {@code PreviewWindow} handles GLFW's events. {@code Speaker} plays the film's sound, {@code PreviewSound} keeps it going.
 */
package org.kinora.engine.preview;
