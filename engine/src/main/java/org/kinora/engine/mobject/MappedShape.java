package org.kinora.engine.mobject;

import org.kinora.engine.geometry.Path;
import org.kinora.engine.timeline.Moment;

/**
 * A shape that a {@link LinearTransformation} takes along: its outline is mapped, and its lines stay as thick as they are.
 *
 * <pre>{@code
 * MappedShape square = space.addUnitSquare();
 * play(indicate(square));
 * }</pre>
 */
public final class MappedShape extends DerivedShape<MappedShape> {

    private final LinearTransformation space;
    private final Path own;

    /** @param model what it looks like before anything is mapped */
    MappedShape(LinearTransformation space, Shape model) {
        super(model.fill().get(), model.stroke().get());
        this.space = space;
        own = model.outline();
        opacity().set(model.opacity().get());
    }

    @Override
    protected Path deriveOutline(Moment moment) {
        return own.transformed(space.mapAt(moment));
    }
}
