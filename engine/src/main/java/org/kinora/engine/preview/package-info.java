/**
 * The live window: a {@link org.kinora.engine.scene.Film} comes in and is shown with the renderer's own pictures, at the
 * film's pace or frame by frame under the author's hand. {@code cli} opens it; nothing comes after.
 *
 * <p>{@code Playback} knows which frame is due, {@code WindowLayout} where the picture and the bar lie, {@code TimeBar} which
 * pixel means which frame; none of them knows of a window. {@code PreviewWindow} has GLFW's events and the drawing.
 */
package org.kinora.engine.preview;
