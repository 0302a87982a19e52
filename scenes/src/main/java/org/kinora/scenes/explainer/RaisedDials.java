package org.kinora.scenes.explainer;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.PathBuilder;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Circle;
import org.kinora.engine.mobject.Crowd;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.PathShape;
import org.kinora.engine.mobject.ValueTracker;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Moment;
import org.kinora.scenes.viz.Dial;
import org.kinora.scenes.viz.Machine;
import org.kinora.scenes.viz.Palette;

/**
 * One dial of each layer, large. It rises when the wave of a machine's {@link DialSheets} is at
 * the slab, and then an arrow says which way it will turn.
 */
final class RaisedDials {

    private static final double LARGEST = 0.5;
    /** Where dials stand in the place of the text when there is no room right above the slabs, from its lower edge. */
    private static final double BELOW_TEXT = 0.26;

    private static final double RADIUS_IN_STEPS = 0.36;
    /** Of the arrow around a dial, in radii. */
    private static final double ARROW_RADIUS = 1.24;

    private static final double ARROW_REACH = 0.65;
    private static final double ARROW_TIP = 0.24;
    private static final int ARC_PIECES = 12;
    /** How long a dial takes to rise, and its arrow to appear after it, in layers that the wave passes. */
    private static final double RISING = 0.35;

    /** In the patch of weights that are shown of each layer. */
    private static final int ROW = 3;

    private static final int COLUMN = 2;

    private final Lesson lesson;
    private final DialSheets sheets;
    private final ValueTracker turned;
    private final ValueTracker lowered = new ValueTracker(0);
    private final List<Point> slabs = new ArrayList<>();
    private final List<Point> places = new ArrayList<>();
    private final List<Mobject> crowds = new ArrayList<>();

    /**
     * Above the slabs as they stand now, or side by side between them and the text; not shown yet.
     *
     * @param turned how far the dials are turned: from 0 for before the step to 1
     */
    RaisedDials(Stage stage, Lesson lesson, DialSheets sheets, ValueTracker turned) {
        this.lesson = lesson;
        this.sheets = sheets;
        this.turned = turned;
        Machine machine = stage.machine();
        int layers = machine.slabs().size();
        double across =
                machine.slab(layers - 1).middle().x() - machine.slab(0).middle().x();
        Place text = stage.textPlace();
        double radius =
                Math.min(LARGEST, RADIUS_IN_STEPS * (stage.isWide() ? across / (layers - 1) : text.width() / layers));
        for (int layer = 0; layer < layers; layer++) {
            Point middle = machine.slab(layer).middle().flat();
            slabs.add(middle);
            places.add(
                    stage.isWide()
                            ? middle.plus(point(0, machine.slab(layer).height() / 2 + 1.25 * radius))
                            : text.at((layer + 0.5) / layers, BELOW_TEXT));
        }
        crowds.add(new Crowd(
                new Group<Mobject>(Dial.face(radius).setStroke(new Stroke(Palette.GLASS_EDGE, 3)), Dial.needle(radius)),
                layers,
                (instances, moment) -> {
                    for (int layer = 0; layer < layers; layer++) {
                        double raised = raised(layer, moment);
                        Point place = slabs.get(layer).interpolate(places.get(layer), raised);
                        instances.place(layer, place.x(), place.y());
                        instances.turn(layer, -Dial.TURN * weight(layer, moment));
                        instances.size(layer, raised);
                        instances.color(layer, 0, Palette.signed(weight(layer, moment) / Dial.STRONG));
                    }
                }));
        for (int way : new int[] {-1, 1}) {
            crowds.add(new Crowd(arrow(radius, way), layers, (instances, moment) -> {
                for (int layer = 0; layer < layers; layer++) {
                    Point place = places.get(layer);
                    instances.place(layer, place.x(), place.y());
                    instances.turn(layer, -Dial.TURN * weight(layer, moment));
                    instances.size(layer, way(layer) == way ? announced(layer, moment) : 0);
                }
            }));
        }
    }

    /** Bent around the top of a dial: to the right for 1, to the left for −1. */
    private static Mobject arrow(double radius, int way) {
        double around = ARROW_RADIUS * radius;
        double thick = 0.08 * radius;
        double tip = ARROW_TIP * radius;
        PathBuilder path = Path.builder();
        for (int piece = 0; piece <= ARC_PIECES; piece++) {
            Point outer = onArc(around + thick / 2, way, piece);
            if (piece == 0) {
                path.moveTo(outer);
            } else {
                path.lineTo(outer);
            }
        }
        path.lineTo(onArc(around + tip, way, ARC_PIECES));
        path.lineTo(onArc(around, way, ARC_PIECES * (1 + 1.7 * tip / around / (2 * ARROW_REACH))));
        path.lineTo(onArc(around - tip, way, ARC_PIECES));
        for (int piece = ARC_PIECES; piece >= 0; piece--) {
            path.lineTo(onArc(around - thick / 2, way, piece));
        }
        path.close();
        PathShape arrow = new PathShape(path.build()).setStroke(Stroke.NONE).setFill(Palette.INK);
        Circle turningAbout = new Circle(around + tip).setStroke(Stroke.NONE).setFill(Color.TRANSPARENT);
        return new Group<Mobject>(turningAbout, arrow);
    }

    private static Point onArc(double radius, int way, double piece) {
        double angle = way * ARROW_REACH * (2 * piece / ARC_PIECES - 1);
        return point(radius * StrictMath.sin(angle), radius * StrictMath.cos(angle));
    }

    /** The weight that a dial shows, as a share of its scale. */
    private double weight(int layer, Moment moment) {
        return lesson.weight(layer, ROW, COLUMN, Nudge.WIDER * turned.at(moment));
    }

    /** Which way a dial turns: 1 for clockwise. */
    private int way(int layer) {
        return (int) Math.signum(lesson.weight(layer, ROW, COLUMN, 1) - lesson.weight(layer, ROW, COLUMN, 0));
    }

    private double raised(int layer, Moment moment) {
        return smooth(share(passed(layer, moment) / RISING) * (1 - lowered.at(moment)));
    }

    private double announced(int layer, Moment moment) {
        return smooth(share(passed(layer, moment) / RISING - 1) * (1 - turned.at(moment)));
    }

    /** How many layers ago the wave came to a layer. */
    private double passed(int layer, Moment moment) {
        return sheets.wave().at(moment) - (slabs.size() - 1 - layer);
    }

    private static double share(double value) {
        return Math.max(0, Math.min(1, value));
    }

    private static double smooth(double share) {
        return share * share * (3 - 2 * share);
    }

    /** Everything that is to be shown, from back to front. */
    Mobject[] mobjects() {
        return crowds.toArray(Mobject[]::new);
    }

    /** Whether the dials have gone back into their slabs: 0 for not yet, 1 for gone. */
    ValueTracker lowered() {
        return lowered;
    }
}
