package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Path;
import org.kinora.engine.timeline.Property;

/**
 * Any outline as a mobject, with a white stroke.
 *
 * <pre>{@code
 * Path wave = Path.builder().moveTo(LEFT).cubicTo(UP, DOWN, RIGHT).build();
 * play(create(new PathShape(wave)));
 * }</pre>
 */
public final class PathShape extends VMobject<PathShape> implements Tipped<PathShape> {

    private final Property<Tips> tips = property("tips", Tips.NONE, Tips::between);

    /** @param outline in scene units */
    public PathShape(Path outline) {
        super(outline);
    }

    @Override
    public Property<Tips> tips() {
        return tips;
    }
}
