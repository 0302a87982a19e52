package org.kinora.engine.mobject;

import org.kinora.engine.frame.PixelContent;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Moment;

/**
 * A mobject whose picture is painted pixel by pixel within an outline: a photograph, or a crowd of instances. The
 * outline itself is not drawn; it says where the mobject is, and moves like any other. Animations that draw an outline
 * little by little, or fill it, make the picture appear gradually instead.
 *
 * <pre>{@code
 * final class Snow extends PixelMobject<Snow> {
 *     private final Property<Double> density = property(0.1);
 *
 *     Snow() {
 *         super(Polygons.rectangle(Point.ORIGIN, 4, 3));
 *     }
 *
 *     @Override
 *     public PixelContent pictureAt(Moment moment) {
 *         return new SnowPicture(density.at(moment), moment.frame());
 *     }
 * }
 * }</pre>
 *
 * @param <S> the type that the fluent methods return: the class itself
 */
public abstract class PixelMobject<S extends PixelMobject<S>> extends VMobject<S> {

    protected PixelMobject(Path outline) {
        super(outline, Color.TRANSPARENT, Stroke.NONE);
    }

    /**
     * The picture at a moment, in the mobject's own coordinates. Must be a pure function of the properties at that
     * moment; any number of threads may call it at the same time.
     */
    public abstract PixelContent pictureAt(Moment moment);

    @Override
    boolean turnsInto(VMobject<?> model) {
        return model.getClass() == getClass();
    }
}
