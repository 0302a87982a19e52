package org.kinora.scenes.explainer;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.PathBuilder;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Point3;
import org.kinora.engine.mobject.FluentMobject;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.PathShape;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Paint;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Animation;
import org.kinora.scenes.viz.Machine;
import org.kinora.scenes.viz.Palette;

/** Lines of text that fly into the machine, parallel to its slabs, from where the viewer stands. */
final class TextStream {

    /** From where a line begins to the first slab, in units. */
    private static final double WAY = 7.6;
    /** How far apart the lines are where they begin, and where they end, in units. */
    private static final double SPREAD_FIRST = 7;

    private static final double SPREAD_LAST = 1.9;
    private static final double SHRINKING = 0.4;
    /** Of the letters of lines that are not to be read, as a font's. */
    private static final double SIZE = 38;
    /** Lines are as bright as context, as bright as text, or between. */
    private static final int BRIGHTNESSES = 3;
    /** Neighbours in these sequences lie far apart, and together they fill a square evenly. */
    private static final double PLASTIC = 0.754877666246693;

    private static final double PLASTIC_SQUARED = 0.569840290998053;

    /** Where the text stands above the machine: how far above the picture lines begin, and how far before it. */
    private static final double ABOVE = 2.4;

    private static final double BEFORE = 3;

    private final Stage stage;
    private final Machine machine;
    private final Point3 slab;
    private final Point3 out;
    private final Point3 right;
    private final Point3 up;
    private final List<Mobject> lines = new ArrayList<>();

    TextStream(Stage stage) {
        this.stage = stage;
        machine = stage.machine();
        slab = machine.slab(0).middle();
        out = machine.entrance().minus(slab).normalized();
        right = Y_AXIS.cross(out).normalized();
        up = out.cross(right);
    }

    /** All that a text shows as one shape in the same place: letters that fly together need not be drawn one by one. */
    static PathShape line(Mobject text, Color color) {
        PathBuilder outlines = Path.builder();
        for (Shape letter : text.shapes()) {
            outlines.append(letter.outline());
        }
        return new PathShape(outlines.build()).setStroke(Stroke.NONE).setFill(color);
    }

    /** As {@link #line}, one for each colour that the text has. */
    static List<PathShape> lines(Mobject text) {
        Map<Paint, PathBuilder> byPaint = new LinkedHashMap<>();
        for (Shape letter : text.shapes()) {
            byPaint.computeIfAbsent(letter.fill().get(), paint -> Path.builder())
                    .append(letter.outline());
        }
        return byPaint.entrySet().stream()
                .map(same -> new PathShape(same.getValue().build())
                        .setStroke(Stroke.NONE)
                        .setFill(same.getKey()))
                .toList();
    }

    /**
     * Lines that fly in one after the other.
     *
     * @param perSecond how many begin in a second
     * @param seconds that each takes
     */
    List<Animation> flights(List<String> texts, double perSecond, double seconds) {
        List<Animation> flights = new ArrayList<>();
        for (String text : texts) {
            double across = lines.size() * PLASTIC % 1 - 0.5;
            double above = lines.size() * PLASTIC_SQUARED % 1 - 0.5;
            Color color = Palette.FAINT_INK.mix(Palette.INK, lines.size() % BRIGHTNESSES / (BRIGHTNESSES - 1.0));
            PathShape line = machine.facing(line(new Text(text, SIZE), color));
            line.moveTo(start(across, above));
            flights.addAll(flight(
                    line,
                    at(0, 0.3 * SPREAD_LAST * across, SPREAD_LAST * above),
                    seconds,
                    flights.size() / 2 / perSecond));
        }
        return flights;
    }

    /** A few lines that can be read, one below another. */
    List<Animation> oneBelowAnother(List<String> texts) {
        List<Animation> flights = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            PathShape line = machine.facing(line(new Text(texts.get(i), Lettering.SENTENCE), Palette.INK));
            double above = (texts.size() - 1) / 2.0 - i;
            line.moveTo(start(0, 0.2 * above));
            flights.addAll(flight(line, at(0, 0, 0.4 * above), 1.7, 0.5 * i));
        }
        return flights;
    }

    /** A line flies into the machine from where it stands. */
    List<Animation> flight(PathShape line, double seconds, double delay) {
        return flight(line, slab, seconds, delay);
    }

    /** As {@link #flight}, of what still faces the viewer: it turns on the way. */
    <M extends FluentMobject<M>> List<Animation> turnAndFly(M text, double seconds, double delay) {
        lines.add(text);
        return List.of(
                text.animate(t -> machine.facing(t.scale(0.7 * SHRINKING)).moveTo(slab))
                        .rate(easeInSine)
                        .seconds(seconds)
                        .delay(delay),
                text.animate(t -> t.setOpacity(0)).seconds(0.14 * seconds).delay(delay + 0.86 * seconds));
    }

    private List<Animation> flight(PathShape line, Point3 end, double seconds, double delay) {
        lines.add(line);
        return List.of(
                line.animate(l -> l.scale(SHRINKING).moveTo(end))
                        .rate(easeInSine)
                        .seconds(seconds)
                        .delay(delay),
                line.animate(l -> l.setOpacity(0)).seconds(0.14 * seconds).delay(delay + 0.86 * seconds));
    }

    /** From the side of the picture on which the text stands. */
    private Point3 start(double across, double above) {
        if (stage.isWide()) {
            return at(WAY, SPREAD_FIRST * across, SPREAD_FIRST * above);
        }
        Place text = stage.textPlace();
        Point over = text.at(0.5 + 0.8 * across, 1).plus(point(0, 1 + (0.5 + above) * ABOVE));
        return new Point3(over.x(), over.y(), (0.5 + above) * BEFORE);
    }

    private Point3 at(double before, double across, double above) {
        return slab.plus(out.times(before)).plus(right.times(across)).plus(up.times(above));
    }

    /** Takes away what has flown in. */
    void end() {
        lines.forEach(Mobject::hide);
        lines.clear();
    }
}
