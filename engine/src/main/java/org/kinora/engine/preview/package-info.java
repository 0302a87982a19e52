/**
 * The live window. A {@link org.kinora.engine.scene.Film} comes in and is shown with the renderer's own pictures, at
 * the film's pace or frame by frame under the author's hand; when the source of a {@link
 * org.kinora.engine.preview.LiveScene} changes, another film takes its place. Nothing goes out but screenshots. Next comes
 * {@code cli}, which compiles scenes and opens the window.
 *
 * <p>{@code Playback} knows which frame is due, {@code WindowLayout} where things lie, {@code TimeBar} which pixel means
 * which frame, {@code Zoom} which part of the picture is seen, {@code KeyBindings} which key does what; none of them knows
 * of a window. {@code Player}, {@code Gaze} and {@code Screening} hold what changes: how the film is watched, what is looked
 * at, what has been recorded. {@code Controls} changes them by GLFW's events, and {@code PreviewWindow} has the {@code
 * Stage} drawn: {@code TransportBar} and the panels are drawings made with {@code Sketch}. {@code SourceWatcher} and {@code
 * Reloader} have a thread of their own. {@code Speaker} plays the film's sound, {@code PreviewSound} keeps it going.
 */
package org.kinora.engine.preview;
