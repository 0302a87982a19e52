package org.kinora.engine.mobject;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.ColorStops;
import org.kinora.engine.timeline.Interpolator;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;

/**
 * A mobject made of others, in order. To write a composite of your own, such as a brace with its label, extend this
 * class and add its parts in the constructor. The parts may change over time: a part that is added belongs to the
 * composite from the cursor on.
 *
 * <pre>{@code
 * final class Button extends Composite<Button> {
 *     Button(String label) {
 *         addParts(new RoundedRectangle(2, 0.8), new Text(label, 32));
 *     }
 * }
 * }</pre>
 *
 * @param <C> the type that the fluent methods return: the class itself
 */
public abstract class Composite<C extends Composite<C>> extends FluentMobject<C> {

    private final Property<Members<Mobject>> parts;
    private final Property<Double> groupOpacity = property("group opacity", 1.0, Interpolator::numbers);
    private final Property<Layering> layering = property("layering", Layering.NONE, Interpolator::switching);

    protected Composite(Collection<? extends Mobject> parts) {
        this.parts = structure("parts", Members.of(parts));
    }

    /** With no parts yet; see {@link #addParts(Mobject...)}. */
    protected Composite() {
        this(List.of());
    }

    /** The direct parts, from back to front. */
    public final List<Mobject> parts() {
        return parts.get();
    }

    final List<Mobject> partsAt(Moment moment) {
        return parts.at(moment);
    }

    /** The number of direct parts now. */
    public final int size() {
        return parts().size();
    }

    /** @throws IndexOutOfBoundsException if there is no part with this number, counted from 0 */
    public Mobject get(int index) {
        return parts().get(index);
    }

    protected final void addParts(Collection<? extends Mobject> more) {
        replaceParts(List.of(), more);
    }

    /** Removes parts and adds others. What the composite follows, the new parts follow too. */
    protected final void replaceParts(Collection<? extends Mobject> fewer, Collection<? extends Mobject> more) {
        Attachment held = attachmentOfAll();
        Affine shift = held == null ? null : held.shift();
        Members<Mobject> rest = fewer.isEmpty() ? parts.get() : parts.get().minus(fewer);
        parts.set(rest.plus(more));
        if (held != null) {
            more.forEach(part -> part.shapes().forEach(shape -> ((VMobject<?>) shape).join(held, shift)));
        }
    }

    /** What this follows as a whole, or as a part of a composite that does; null if nothing. */
    private Attachment attachmentOfAll() {
        if (attached() != null || parts.get().isEmpty()) {
            return attached();
        }
        List<Shape> first = parts.get().get(0).shapes();
        return first.isEmpty()
                ? null
                : ((VMobject<?>) first.get(0))
                        .attachmentNow()
                        .filter(held -> held.holds(this))
                        .orElse(null);
    }

    /** Has the same parts in another order from now on. */
    final void reorder(List<? extends Mobject> ordered) {
        parts.set(Members.of(ordered));
    }

    protected final void addParts(Mobject... more) {
        addParts(Arrays.asList(more));
    }

    protected final void removeParts(Collection<? extends Mobject> fewer) {
        replaceParts(fewer, List.of());
    }

    /**
     * How opaque the whole is when it is drawn as one picture, 0 to 1: parts that overlap do not show through each
     * other, as they do with {@link #setOpacity}, which fades each part by itself.
     */
    public final C setGroupOpacity(double opacity) {
        if (!(opacity >= 0 && opacity <= 1)) {
            throw new IllegalArgumentException("A group opacity is from 0 to 1, not " + opacity);
        }
        setLayering(Layering.LAID_OVER);
        groupOpacity.set(opacity);
        return self();
    }

    /**
     * Colours the parts one by one along a gradient: the first in the first colour, the last in the last one, the others
     * evenly in between. A part that has parts is of one colour.
     *
     * @param colors at least one
     */
    public final C setColorByGradient(Color... colors) {
        if (colors.length == 0) {
            throw new IllegalArgumentException("A gradient needs at least one colour");
        }
        ColorStops gradient = ColorStops.evenly(colors);
        List<Mobject> all = parts();
        for (int i = 0; i < all.size(); i++) {
            all.get(i).setColor(gradient.at(i / Math.max(1.0, all.size() - 1)));
        }
        return self();
    }

    final void setLayering(Layering asLayer) {
        displayList().enlistLayer(this);
        layering.set(asLayer);
    }

    @Override
    public final Layering layeringAt(Moment moment) {
        return layering.at(moment);
    }

    @Override
    public final double groupOpacityAt(Moment moment) {
        return groupOpacity.at(moment);
    }

    @Override
    public final int countAt(Moment moment) {
        int count = 1;
        for (Mobject part : parts.at(moment)) {
            count += ((FluentMobject<?>) part).countAt(moment);
        }
        return count;
    }

    /** How opaque the whole is as one picture, 0 to 1. */
    public final Property<Double> groupOpacity() {
        return groupOpacity;
    }

    /** The shapes of all parts; a shape that several parts share appears once. */
    @Override
    public final List<Shape> shapesAt(Moment moment) {
        return parts.at(moment).stream()
                .flatMap(part -> part.shapesAt(moment).stream())
                .distinct()
                .toList();
    }

    @Override
    final List<? extends FluentMobject<?>> constituents() {
        return parts.get().stream()
                .<FluentMobject<?>>map(part -> (FluentMobject<?>) part)
                .toList();
    }

    @Override
    final Property<?> composition() {
        return parts;
    }
}
