package org.kinora.engine.paint;

/**
 * A run of single floats in an OpenGL buffer, which stays there unchanged for as long as the {@link Numbers} that gave
 * it are reachable.
 *
 * @param context the renderer's handle of the OpenGL context that wrote them, whose objects another context can share
 * @param buffer OpenGL's name of the buffer
 * @param offset where in the buffer the first number lies, in floats
 * @param fence OpenGL's sync object that is signalled when the numbers are there
 */
public record NumbersOnCard(Object context, int buffer, int offset, long fence) {}
