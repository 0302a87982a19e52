package org.kinora.engine.animation;

import java.util.List;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.PathBuilder;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.paint.Paint;
import org.kinora.engine.paint.Stroke;

/** How a shape looks: everything about it that a transform carries over. */
record Look(Path path, Affine place, Paint fill, Stroke stroke, double opacity) {

    static Look of(Shape<?> shape) {
        return new Look(
                shape.path().get(),
                shape.transform().get(),
                shape.fill().get(),
                shape.stroke().get(),
                shape.opacity().get());
    }

    /** Several shapes as one outline, in the style of the first. */
    static Look ofAll(List<Shape<?>> shapes) {
        if (shapes.size() == 1) {
            return of(shapes.get(0));
        }
        Look first = of(shapes.get(0));
        PathBuilder outlines = Path.builder();
        shapes.forEach(shape -> outlines.append(of(shape).inScene()));
        return new Look(
                outlines.build(), Affine.IDENTITY, first.fill.transformed(first.place), first.stroke, first.opacity);
    }

    Path inScene() {
        return path.transformed(place);
    }
}
