/**
 * What stands in space, as plain values, and the painting of it: plane shapes and meshes, a projection and a light come
 * in, pixels of one picture go out. Plane shapes keep their exact coverage and are painted from back to front; curved
 * surfaces are meshes of triangles, compared sample by sample. {@code mobject} and {@code scene} make such values;
 * {@code render} shows the pixels in their place among what is flat.
 */
package org.kinora.engine.space;
