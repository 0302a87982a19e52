/**
 * What a scene imports: {@link org.kinora.engine.Kinora} with everything that is static. Behind it stand, from left to right,
 * {@code geometry}, {@code paint}, {@code timeline}, {@code text}, {@code mobject}, {@code animation} and {@code scene}, which
 * a scene is written with, and what makes pictures and files of it.
 */
package org.kinora.engine;
