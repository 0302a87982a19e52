package org.kinora.scenes.gallery.training;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.Dot;
import org.kinora.engine.mobject.Line;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.paint.Color;
import org.kinora.engine.timeline.Animation;
import org.kinora.scenes.viz.Palette;

/** How likely two answers are, step by step, over a grid of whole nats: the logarithms of their probabilities. */
final class LogProbabilityCurves extends Composite<LogProbabilityCurves> {

    private static final Point CORNER = point(1.75, 2.45);
    private static final double WIDTH = 4.9;
    private static final double HEIGHT_OF_A_NAT = 0.44;
    private static final int LOWEST = -7;
    private static final double RADIUS = 0.1;
    private static final double MARK_RADIUS = 0.055;

    private final int steps;
    private final List<Color> colors;
    private final List<Dot> heads = new ArrayList<>();

    /**
     * @param steps to come
     * @param values where the curves begin, in nats
     */
    LogProbabilityCurves(int steps, List<Double> values, List<Color> colors) {
        this.steps = steps;
        this.colors = List.copyOf(colors);
        for (int nats = 0; nats >= LOWEST; nats--) {
            Line line = new Line(at(0, nats), at(steps, nats));
            line.setStroke(nats == 0 ? Palette.RIM : Palette.RIM.withAlpha(0.4), 2);
            addParts(line);
            if (nats % 2 == 0) {
                Text number = new Text(nats == 0 ? "0" : "−" + -nats, 22).setColor(Palette.FAINT_INK);
                addParts(number.moveTo(at(0, nats).plus(point(-0.2, 0)), RIGHT));
            }
        }
        for (int i = 0; i < colors.size(); i++) {
            heads.add(new Dot(at(0, values.get(i)), RADIUS)
                    .setColor(colors.get(i))
                    .setZIndex(1));
        }
        addParts(heads);
    }

    /** The next stretch of the curves. */
    Animation to(int step, List<Double> values) {
        List<Animation> moves = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            Dot head = heads.get(i);
            Point end = at(step, values.get(i));
            Dot mark = new Dot(head.center(), MARK_RADIUS).setColor(colors.get(i));
            Line stretch = new Line(head.center(), end).setStroke(colors.get(i), 5);
            mark.show();
            addParts(mark, stretch);
            moves.add(create(stretch).rate(linear));
            moves.add(head.animate(dot -> dot.moveTo(end)).rate(linear));
        }
        return together(moves);
    }

    /** Where the curve of an answer has come to. */
    Dot head(int curve) {
        return heads.get(curve);
    }

    /** Where a step's value in nats lies. */
    Point at(int step, double nats) {
        return CORNER.plus(point(WIDTH * step / steps, HEIGHT_OF_A_NAT * nats));
    }
}
