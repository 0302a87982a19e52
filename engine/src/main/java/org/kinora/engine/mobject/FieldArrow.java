package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Moment;

/**
 * The arrow of an {@link ArrowVectorField} at one place.
 *
 * <pre>{@code
 * FieldArrow first = (FieldArrow) field.get(0);
 * play(indicate(first));
 * }</pre>
 */
public final class FieldArrow extends DerivedShape<FieldArrow> {

    private final ArrowVectorField field;
    private final Point place;

    /** @param place in the field's numbers */
    FieldArrow(ArrowVectorField field, Point place) {
        super(Color.TRANSPARENT, Stroke.NONE);
        this.field = field;
        this.place = place;
        fill().follow(this, FieldArrow::colorAt);
    }

    private Color colorAt(Moment moment) {
        return field.colorAt(place, moment);
    }

    /** Its place in the numbers of the field's function. */
    public Point place() {
        return place;
    }

    @Override
    protected Path deriveOutline(Moment moment) {
        Point arm = field.armAt(place, moment);
        Point start = field.seen(place);
        return arm.equals(Point.ORIGIN)
                ? Path.EMPTY
                : Arrow.straight(start, start.plus(arm), false).outlineUpTo(1);
    }
}
