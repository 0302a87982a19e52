package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Path;

/** Any outline as a mobject. */
public final class PathShape extends Shape<PathShape> {

    public PathShape(Path outline) {
        super(outline);
    }
}
