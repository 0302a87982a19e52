/**
 * What a scene imports: {@link org.kinora.engine.Kinora}, with everything static. Scenes come in; films and stills go
 * out as files. Scenes are written with {@code geometry}, {@code paint}, {@code timeline}, {@code text},
 * {@code mobject}, {@code animation} and {@code scene}; behind those, {@code frame}, {@code raster}, {@code gl},
 * {@code render}, {@code video} and {@code output} make pictures and files of them.
 */
package org.kinora.engine;
