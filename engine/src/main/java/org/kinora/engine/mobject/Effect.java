package org.kinora.engine.mobject;

import java.util.function.UnaryOperator;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Paint;
import org.kinora.engine.paint.Stroke;

/**
 * What an animation does to a shape's picture while it lasts, on top of the shape's own properties: how much of its
 * outline is drawn, how far it has faded in, where it comes from. The properties, and what they follow, are not
 * touched.
 *
 * @param from where along its length the outline that is drawn begins, 0 to 1
 * @param to where it ends; the whole outline is 0 to 1
 * @param filled multiplies the opacity of the fill, 0 to 1
 * @param pen width of a line in the fill's paint where the shape has no stroke of its own, in hundredths of a scene
 *     unit
 * @param presence multiplies the opacity of everything, 0 to 1
 * @param motion where its picture is moved to
 * @param tint a colour that is laid over fill and stroke
 * @param tinted how much of that colour is mixed in, 0 to 1
 */
public record Effect(
        double from,
        double to,
        double filled,
        double pen,
        double presence,
        EffectMotion motion,
        Color tint,
        double tinted) {

    /** No effect: a shape as it is. */
    public static final Effect NONE = new Effect(0, 1, 1, 0, 1, EffectMotion.NONE, Color.TRANSPARENT, 0);

    /** Draws only a stretch of the outline; values outside 0 to 1 are clamped. */
    public Effect drawn(double newFrom, double newTo) {
        return new Effect(unit(newFrom), unit(newTo), filled, pen, presence, motion, tint, tinted);
    }

    /** Multiplies the opacity of the fill. */
    public Effect filled(double share) {
        return new Effect(from, to, unit(share), pen, presence, motion, tint, tinted);
    }

    /** Gives a shape without a stroke one for the time being, of this width in hundredths of a unit. */
    public Effect pen(double width) {
        return new Effect(from, to, filled, Math.max(0, width), presence, motion, tint, tinted);
    }

    /** Multiplies the opacity of everything. */
    public Effect present(double share) {
        return new Effect(from, to, filled, pen, unit(share), motion, tint, tinted);
    }

    /** Moved by a map in the shape's own coordinates. */
    public Effect moved(Affine by) {
        return moved(EffectMotion.ofPlane(by));
    }

    /** Moved in its plane or in space. */
    public Effect moved(EffectMotion by) {
        return new Effect(from, to, filled, pen, presence, by, tint, tinted);
    }

    public Effect tinted(Color color, double share) {
        return new Effect(
                from, to, filled, pen, presence, motion, share == 0 ? Color.TRANSPARENT : color, Math.max(0, share));
    }

    /** Both effects at the same time. */
    Effect and(Effect other) {
        return new Effect(
                Math.max(from, other.from),
                Math.min(to, other.to),
                filled * other.filled,
                Math.max(pen, other.pen),
                presence * other.presence,
                motion.then(other.motion),
                other.tinted > 0 ? other.tint : tint,
                Math.max(tinted, other.tinted));
    }

    /** The part of an outline that is drawn. */
    public Path of(Path outline) {
        return from <= 0 && to >= 1 ? outline : outline.between(from, to);
    }

    public Paint ofFill(Paint fill) {
        Paint paint = filled == 1 ? fill : fill.withOpacity(filled);
        return tinted == 0 || fill.isInvisible() ? paint : paint.interpolate(tint.withOpacity(filled), tinted);
    }

    public Stroke ofStroke(Stroke stroke, Paint fill) {
        if (stroke.isInvisible()) {
            return pen > 0 ? new Stroke(fill, pen) : stroke;
        }
        return tinted == 0 ? stroke : stroke.withPaint(stroke.paint().interpolate(tint, tinted));
    }

    /** The same effect with a tint of another colour. */
    public Effect recolored(UnaryOperator<Color> map) {
        return tinted == 0 ? this : tinted(map.apply(tint), tinted);
    }

    private static double unit(double share) {
        return Math.max(0, Math.min(1, share));
    }
}
