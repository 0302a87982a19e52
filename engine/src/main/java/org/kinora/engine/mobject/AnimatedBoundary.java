package org.kinora.engine.mobject;

import java.util.List;
import java.util.function.UnaryOperator;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.PathBuilder;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.RateFunctions;
import org.kinora.engine.timeline.Recording;

/**
 * A line that is drawn around a mobject over and over, in one colour after another, there and back, while the one
 * before it fades. It begins at the moment at which it was made, stays with its mobject, and ends with {@code
 * stopFollowing()} or when it is hidden.
 *
 * <pre>{@code
 * add(new AnimatedBoundary(word, BLUE, TEAL, YELLOW).cycleRate(0.3));
 * pause(8);
 * }</pre>
 */
public final class AnimatedBoundary extends Composite<AnimatedBoundary> {

    /** In hundredths of a unit; manim's. */
    private static final double WIDTH = 3;

    private static final double CYCLES_A_SECOND = 0.5;
    private static final double FASTEST = 1000;
    private static final List<Color> COLORS = List.of(Color.BLUE, Color.LIGHT_BLUE, Color.DARK_BLUE, Color.GOLD);

    private final Mobject around;
    private final PathShape growing = new PathShape(Path.EMPTY);
    private final PathShape fading = new PathShape(Path.EMPTY);
    private final double start = Recording.current().now().seconds();
    private final List<Color> colors;

    /** @param colors in the order in which they come round; without any, blues and gold */
    public AnimatedBoundary(Mobject around, Color... colors) {
        this.around = around;
        this.colors = colors.length == 0 ? COLORS : List.of(colors);
        addParts(fading, growing);
        cycleRate(CYCLES_A_SECOND);
    }

    /** @param cyclesASecond how often a second it is drawn; more than 0 */
    public AnimatedBoundary cycleRate(double cyclesASecond) {
        if (!(cyclesASecond > 0 && cyclesASecond <= FASTEST)) {
            throw new IllegalArgumentException(
                    "A boundary is drawn more than 0 and at most 1,000 times a second, not " + cyclesASecond);
        }
        Cycle cycle = new Cycle(around, colors, start, cyclesASecond);
        growing.path().follow(cycle, Cycle::growingAt);
        growing.stroke().follow(cycle, Cycle::growingStrokeAt);
        fading.path().follow(cycle, Cycle::fadingAt);
        fading.stroke().follow(cycle, Cycle::fadingStrokeAt);
        return this;
    }

    private record Cycle(Mobject around, List<Color> colors, double start, double rate) implements Relation {

        Path growingAt(Moment moment) {
            double drawn = RateFunctions.smooth(turns(moment) - turn(moment));
            Path whole = outline(moment);
            return turn(moment) % 2 == 0 ? whole.upTo(drawn) : whole.between(1 - drawn, 1);
        }

        Stroke growingStrokeAt(Moment moment) {
            return stroke(turn(moment), 1);
        }

        /** Before the first turn there is nothing to fade. */
        Path fadingAt(Moment moment) {
            return turn(moment) == 0 ? Path.EMPTY : outline(moment);
        }

        Stroke fadingStrokeAt(Moment moment) {
            double faded = RateFunctions.smooth(turns(moment) - turn(moment));
            return stroke(turn(moment) - 1, 1 - faded);
        }

        private double turns(Moment moment) {
            return Math.max(0, (moment.seconds() - start) * rate);
        }

        private long turn(Moment moment) {
            return (long) Math.floor(turns(moment));
        }

        private Stroke stroke(long turn, double share) {
            Color color = colors.get((int) Math.floorMod(turn, (long) colors.size()));
            return new Stroke(color, WIDTH * Math.max(0, share)).withJoin(Stroke.Join.ROUND);
        }

        private Path outline(Moment moment) {
            PathBuilder outline = Path.builder();
            around.shapesAt(moment).forEach(shape -> outline.append(shape.outlineAt(moment)));
            return outline.build();
        }

        @Override
        public Cycle copy(UnaryOperator<Object> copies) {
            Mobject copy = (Mobject) copies.apply(around);
            return copy == around ? null : new Cycle(copy, colors, start, rate);
        }
    }
}
