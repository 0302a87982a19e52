package org.kinora.engine.paint;

/**
 * A run of single floats in a buffer of OpenGL's, which stays there unchanged as long as the {@link Numbers} that told of it
 * are known.
 *
 * @param context the renderer's handle of the OpenGL context that wrote them, whose objects another context can share
 * @param buffer OpenGL's name of the buffer
 * @param offset where in the buffer the first number lies, in floats
 * @param fence OpenGL's sync object that is signalled when the numbers are there
 */
public record NumbersOnCard(Object context, int buffer, int offset, long fence) {}
