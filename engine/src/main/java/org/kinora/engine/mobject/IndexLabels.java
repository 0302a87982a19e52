package org.kinora.engine.mobject;

import java.util.List;
import org.kinora.engine.paint.Color;

/**
 * The number of each part of a mobject, written over its middle: to see, while a scene is made, which part is which.
 * Manim's {@code index_labels}.
 *
 * <pre>{@code
 * MathTex formula = new MathTex("a^2 + b^2");
 * add(formula, new IndexLabels(formula));
 * }</pre>
 */
public final class IndexLabels extends Composite<IndexLabels> {

    private static final double SIZE = 18;
    private static final double RIM = 6;

    /** Counts from 0. */
    public IndexLabels(Composite<?> whole) {
        List<Mobject> parts = whole.parts();
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("A %s without parts has none that could be numbered"
                    .formatted(whole.getClass().getSimpleName()));
        }
        for (int i = 0; i < parts.size(); i++) {
            addParts(new DecimalNumber(i, 0, SIZE)
                    .setColor(Color.TEAL)
                    .halo(Color.BLACK, RIM)
                    .moveTo(parts.get(i)));
        }
    }

    /** The number of a part. */
    public DecimalNumber label(int index) {
        return (DecimalNumber) get(index);
    }
}
