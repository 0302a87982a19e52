/**
 * What is spoken in a film, and the captions that show it. A script, a text file with a heading for each line, and the
 * recordings of its lines come in; the moments of their words go out to a scene, the sound to its soundtrack, and
 * {@link org.kinora.engine.narration.Captions} to whatever writes or draws them. Next comes {@code animation}.
 */
package org.kinora.engine.narration;
