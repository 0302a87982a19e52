package org.kinora.engine.mobject;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.PathOperation;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Recording;

/**
 * A shape made of what other mobjects enclose: {@link Union}, {@link Intersection}, {@link Difference}, {@link
 * Exclusion} or {@link Cutout}. Each operand counts by the region inside all its outlines, wherever it is seen in the
 * picture's plane; a letter's holes are holes. Curves stay curves. Operands need not be shown.
 *
 * <pre>{@code
 * Intersection lens = new Intersection(left, right).setFill(YELLOW, 0.6).follow();
 * play(left.animate(c -> c.shift(RIGHT)));
 * }</pre>
 *
 * @param <S> the type that the fluent methods return: the class itself
 */
public abstract sealed class BooleanShape<S extends BooleanShape<S>> extends VMobject<S>
        permits Cutout, Difference, Exclusion, Intersection, Union {

    private final PathOperation operation;
    private final List<Mobject> operands;

    BooleanShape(PathOperation operation, int fewest, List<? extends Mobject> operands) {
        super(outline(
                operation,
                checked(operation, fewest, operands),
                Recording.current().now()));
        this.operation = operation;
        this.operands = List.copyOf(operands);
    }

    private static List<? extends Mobject> checked(
            PathOperation operation, int fewest, List<? extends Mobject> operands) {
        if (operands.size() < fewest) {
            throw new IllegalArgumentException("%s of shapes needs %d of them at least, not %d"
                    .formatted(article(operation), fewest, operands.size()));
        }
        return operands;
    }

    private static String article(PathOperation operation) {
        return switch (operation) {
            case UNION -> "A union";
            case INTERSECTION -> "An intersection";
            case DIFFERENCE -> "A difference";
            case EXCLUSION -> "An exclusion";
        };
    }

    /** From now on is made of its operands as they are at every moment, wherever they go and whatever they become. */
    public final S follow() {
        transform().set(Affine.IDENTITY);
        path().follow(new Combination(operation, operands), Combination::outlineAt);
        return self();
    }

    private record Combination(PathOperation operation, List<Mobject> operands) implements Relation {

        Path outlineAt(Moment moment) {
            return outline(operation, operands, moment);
        }

        @Override
        public Combination copy(UnaryOperator<Object> copies) {
            List<Mobject> copied = operands.stream()
                    .map(operand -> (Mobject) copies.apply(operand))
                    .toList();
            return copied.equals(operands) ? null : new Combination(operation, copied);
        }
    }

    private static Path outline(PathOperation operation, List<? extends Mobject> operands, Moment moment) {
        List<Path> regions = new ArrayList<>();
        for (Mobject operand : operands) {
            List<Path> outlines = operand.shapesAt(moment).stream()
                    .map(shape -> shape.outlineAt(moment))
                    .toList();
            regions.add(outlines.size() == 1 ? outlines.get(0) : PathOperation.UNION.of(outlines));
        }
        return operation.of(regions);
    }
}
