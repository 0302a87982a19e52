package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Path;

/** Any outline as a mobject. */
public final class PathShape extends VMobject<PathShape> {

    public PathShape(Path outline) {
        super(outline);
    }
}
