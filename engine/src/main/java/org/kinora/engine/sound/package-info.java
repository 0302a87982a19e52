/**
 * Sound that a film has. Clips and where they lie in the film come in, from {@code scene} and {@code narration}; any
 * stretch of the whole as stereo at 48,000 samples a second goes out, a pure function of the stretch. Next come
 * {@code timeline}, whose recording holds the {@link org.kinora.engine.sound.Soundtrack}, {@code video}, which
 * encodes it, and {@code preview}, which plays it.
 */
package org.kinora.engine.sound;
