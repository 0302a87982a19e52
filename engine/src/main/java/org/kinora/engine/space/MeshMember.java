package org.kinora.engine.space;

import org.kinora.engine.geometry.Affine3;

/**
 * A surface of triangles.
 *
 * @param place from the mesh's coordinates to space
 * @param opacity 0 to 1; below 1 what is behind the surface shows through it
 * @param showsFarSide whether its farthest side shows through the nearest one while it is translucent
 */
public record MeshMember(Mesh mesh, Affine3 place, double opacity, boolean showsFarSide) implements SpaceMember {}
