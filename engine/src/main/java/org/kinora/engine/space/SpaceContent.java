package org.kinora.engine.space;

import java.util.List;
import org.kinora.digest.ContentDigest;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.frame.PixelContent;
import org.kinora.engine.frame.PixelPainter;
import org.kinora.engine.geometry.Point3;
import org.kinora.engine.geometry.Projection;

/**
 * Things that stand in space, as one picture. Its coordinates are those of the plane through the projection's centre
 * that faces the viewer.
 *
 * @param light where the light is
 * @param members in the scene's order, which counts where they lie in one plane
 */
public record SpaceContent(Projection projection, Point3 light, List<SpaceMember> members) implements PixelContent {

    public SpaceContent {
        members = List.copyOf(members);
    }

    /** Whether it has no surfaces. */
    boolean isPlane() {
        return members.stream().allMatch(PlaneMember.class::isInstance);
    }

    @Override
    public void digest(ContentDigest into) {
        into.components(this);
    }

    @Override
    public PixelPainter painter(PictureSize size) {
        return new SpacePainter(size);
    }
}
