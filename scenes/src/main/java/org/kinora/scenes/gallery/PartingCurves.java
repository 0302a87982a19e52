package org.kinora.scenes.gallery;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.animation.AnimationGroup;
import org.kinora.engine.animation.Create;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.Dot;
import org.kinora.engine.mobject.Line;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.paint.Color;
import org.kinora.engine.timeline.Animation;
import org.kinora.engine.timeline.RateFunctions;
import org.kinora.scenes.viz.Palette;

/** How likely two answers are, step by step, over a grid of whole nats: the logarithms of their probabilities. */
final class PartingCurves extends Composite<PartingCurves> {

    private static final Point CORNER = new Point(1.75, 2.45);
    private static final double WIDTH = 4.9;
    private static final double HEIGHT_OF_A_NAT = 0.44;
    private static final int LOWEST = -7;
    private static final double RADIUS = 0.1;
    private static final double MARK_RADIUS = 0.055;

    private final int steps;
    private final List<Color> colors;
    private final List<Dot> heads = new ArrayList<>();
    private List<Point> places;

    /**
     * @param steps to come
     * @param values where the curves begin, in nats
     */
    PartingCurves(int steps, List<Double> values, List<Color> colors) {
        super(List.of());
        this.steps = steps;
        this.colors = List.copyOf(colors);
        for (int nats = 0; nats >= LOWEST; nats--) {
            Line line = new Line(at(0, nats), at(steps, nats));
            line.setStroke(nats == 0 ? Palette.RIM : Palette.RIM.withAlpha(0.4), 2);
            addParts(line);
            if (nats % 2 == 0) {
                Text number = new Text(nats == 0 ? "0" : "−" + -nats, 22).setColor(Palette.FAINT_INK);
                addParts(number.moveTo(at(0, nats).plus(new Point(-0.2, 0)), Point.RIGHT));
            }
        }
        places = places(0, values);
        for (int i = 0; i < colors.size(); i++) {
            heads.add(new Dot(places.get(i), RADIUS).setColor(colors.get(i)).setZIndex(1));
        }
        addParts(heads);
    }

    /** The next stretch of the curves. */
    Animation to(int step, List<Double> values) {
        List<Point> next = places(step, values);
        List<Animation> moves = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            Point head = next.get(i);
            new Dot(places.get(i), MARK_RADIUS).setColor(colors.get(i)).show();
            Line stretch = new Line(places.get(i), head).setStroke(colors.get(i), 5);
            moves.add(new Create(stretch).rate(RateFunctions::linear));
            moves.add(heads.get(i).animate(dot -> dot.moveTo(head)).rate(RateFunctions::linear));
        }
        places = next;
        return new AnimationGroup(moves.toArray(Animation[]::new));
    }

    /** Where the curve of an answer has come to. */
    Dot head(int curve) {
        return heads.get(curve);
    }

    private List<Point> places(int step, List<Double> values) {
        return values.stream().map(nats -> at(step, nats)).toList();
    }

    /** Where a step's value in nats lies. */
    Point at(int step, double nats) {
        return CORNER.plus(new Point(WIDTH * step / steps, HEIGHT_OF_A_NAT * nats));
    }
}
