package org.kinora.engine.mobject;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Paint;
import org.kinora.engine.paint.Stroke;

/**
 * How a mobject is painted; every call applies to all its shapes. Opacities are from 0 to 1.
 *
 * <pre>{@code
 * circle.setFill(BLUE, 0.5).setStroke(WHITE, 2);
 * title.setColor(YELLOW).setOpacity(0.8);
 * }</pre>
 */
public interface Style<M extends Mobject> extends Mobject {

    M self();

    @Override
    List<Shape> shapes();

    /**
     * Fills with a colour or a gradient. The points of a gradient are relative to the centre of what is filled: over a
     * word, a formula or a group it spans the whole. On a single shape they are in the shape's own coordinates.
     */
    @Override
    default M setFill(Paint paint) {
        return each(shape -> shape.fill().set(spanning(shape, paint)));
    }

    @Override
    default M setFill(Color color, double opacity) {
        return setFill(color.withAlpha(opacity));
    }

    /** Sets the opacity of the fill and leaves its colour. */
    @Override
    default M setFillOpacity(double opacity) {
        return each(shape -> shape.fill().set(withAlpha(shape.fill().get(), opacity)));
    }

    /** @param width in hundredths of a scene unit, see {@link Stroke} */
    @Override
    default M setStroke(Paint paint, double width) {
        setStrokeColor(paint);
        return setStrokeWidth(width);
    }

    @Override
    default M setStroke(Stroke stroke) {
        return stroke(old -> stroke);
    }

    @Override
    default M setStrokeColor(Paint paint) {
        return each(shape -> shape.stroke().set(shape.stroke().get().withPaint(spanning(shape, paint))));
    }

    @Override
    default M setStrokeWidth(double width) {
        return stroke(stroke -> stroke.withWidth(width));
    }

    @Override
    default M setStrokeOpacity(double opacity) {
        return stroke(stroke -> stroke.withPaint(withAlpha(stroke.paint(), opacity)));
    }

    /** Colours fill and stroke without changing their opacity; a fill or stroke that was invisible stays so. */
    @Override
    default M setColor(Color color) {
        return each(shape -> {
            shape.fill().set(recolored(shape.fill().get(), color));
            Stroke stroke = shape.stroke().get();
            shape.stroke().set(stroke.withPaint(recolored(stroke.paint(), color)));
        });
    }

    /** Takes the colour of another mobject's first shape: that of its fill, or of its stroke if it has no fill. */
    @Override
    default M matchColor(Mobject other) {
        Shape model = first(other);
        Paint fill = model.fill().get();
        Paint paint = fill.isInvisible() ? model.stroke().get().paint() : fill;
        if (paint instanceof Color color) {
            return setColor(color.withAlpha(1));
        }
        throw new IllegalArgumentException("A %s is painted with a gradient, not in a colour that another can have"
                .formatted(other.getClass().getSimpleName()));
    }

    /**
     * Takes fill, stroke and opacity of another mobject: of its shapes in order, over and over if it has fewer of them.
     * Gradients are those of each shape.
     */
    @Override
    default M matchStyle(Mobject other) {
        first(other);
        List<Shape> models = other.shapes();
        List<Shape> own = shapes();
        for (int i = 0; i < own.size(); i++) {
            Shape model = models.get(i % models.size());
            own.get(i).fill().set(model.fill().get());
            own.get(i).stroke().set(model.stroke().get());
            own.get(i).opacity().set(model.opacity().get());
        }
        return self();
    }

    private static Shape first(Mobject other) {
        List<Shape> shapes = other.shapes();
        if (shapes.isEmpty()) {
            throw new IllegalArgumentException("A %s without shapes has no style that another could have"
                    .formatted(other.getClass().getSimpleName()));
        }
        return shapes.get(0);
    }

    /** Sets the opacity of the whole, which multiplies those of fill and stroke. */
    @Override
    default M setOpacity(double opacity) {
        if (!(opacity >= 0 && opacity <= 1)) {
            throw new IllegalArgumentException("An opacity is from 0 to 1, not " + opacity);
        }
        return each(shape -> shape.opacity().set(opacity));
    }

    /**
     * Shapes with a higher z-index are in front; those with the same are drawn in the order in which they were shown.
     */
    @Override
    default M setZIndex(int zIndex) {
        return each(shape -> shape.zIndex().set(zIndex));
    }

    /** A paint in the coordinates of one of several shapes. */
    private Paint spanning(Shape shape, Paint paint) {
        Affine placement = shape.placement();
        if (shape == this || paint instanceof Color || placement.determinant() == 0) {
            return paint;
        }
        return paint.transformed(Affine.translation(center()).then(placement.inverse()));
    }

    private M stroke(UnaryOperator<Stroke> change) {
        return each(shape -> shape.stroke().set(change.apply(shape.stroke().get())));
    }

    private M each(Consumer<Shape> change) {
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
