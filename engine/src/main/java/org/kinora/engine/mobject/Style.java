package org.kinora.engine.mobject;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Paint;
import org.kinora.engine.paint.Stroke;

/** How a mobject is painted; every call goes to all its shapes. Opacities are 0 to 1. */
public interface Style<M> {

    M self();

    List<Shape<?>> shapes();

    default M setFill(Paint paint) {
        return each(shape -> shape.fill().set(paint));
    }

    default M setFill(Color color, double opacity) {
        return setFill(color.withAlpha(opacity));
    }

    /** Sets how solid the fill is, whatever its colour. */
    default M setFillOpacity(double opacity) {
        return each(shape -> shape.fill().set(withAlpha(shape.fill().get(), opacity)));
    }

    /** @param width in hundredths of a scene unit, see {@link Stroke} */
    default M setStroke(Paint paint, double width) {
        return stroke(stroke -> stroke.withPaint(paint).withWidth(width));
    }

    default M setStroke(Stroke stroke) {
        return stroke(old -> stroke);
    }

    default M setStrokeColor(Paint paint) {
        return stroke(stroke -> stroke.withPaint(paint));
    }

    default M setStrokeWidth(double width) {
        return stroke(stroke -> stroke.withWidth(width));
    }

    default M setStrokeOpacity(double opacity) {
        return stroke(stroke -> stroke.withPaint(withAlpha(stroke.paint(), opacity)));
    }

    /** Colours fill and stroke, each as solid as it was; what was not painted stays so. */
    default M setColor(Color color) {
        return each(shape -> {
            shape.fill().set(recolored(shape.fill().get(), color));
            Stroke stroke = shape.stroke().get();
            shape.stroke().set(stroke.withPaint(recolored(stroke.paint(), color)));
        });
    }

    /** Fades everything together, over and above the opacities of fill and stroke. */
    default M setOpacity(double opacity) {
        if (!(opacity >= 0 && opacity <= 1)) {
            throw new IllegalArgumentException("An opacity is from 0 to 1, not " + opacity);
        }
        return each(shape -> shape.opacity().set(opacity));
    }

    /** Higher is in front; equals are drawn in the order in which they were added. */
    default M setZIndex(int zIndex) {
        return each(shape -> shape.zIndex().set(zIndex));
    }

    private M stroke(UnaryOperator<Stroke> change) {
        return each(shape -> shape.stroke().set(change.apply(shape.stroke().get())));
    }

    private M each(Consumer<Shape<?>> change) {
        shapes().forEach(change);
        return self();
    }

    private static Paint recolored(Paint old, Color color) {
        return old instanceof Color before ? color.withAlpha(color.alpha() * before.alpha()) : color;
    }

    private static Paint withAlpha(Paint paint, double opacity) {
        return paint instanceof Color color ? color.withAlpha(opacity) : paint.withOpacity(opacity);
    }
}
