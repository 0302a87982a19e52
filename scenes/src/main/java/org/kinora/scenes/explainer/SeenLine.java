package org.kinora.scenes.explainer;

import static org.kinora.engine.Kinora.*;

import java.util.List;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.Text;
import org.kinora.scenes.viz.Bound;
import org.kinora.scenes.viz.Palette;
import org.kinora.scenes.viz.Reading;

/**
 * A line in which a unit lights up: white as far as it had been read when it did, grey what follows, as much of it as
 * there is room for. Its first baseline begins at the origin.
 *
 * <pre>{@code
 * var line = new SeenLine(seen, Lettering.LABEL, 5).startAt(place);
 * play(growFromPoint(line, unit));
 * }</pre>
 */
final class SeenLine extends Composite<SeenLine> implements Bound {

    private final Reading activation;

    /**
     * @param size font size
     * @param width that the line is not to exceed, in scene units, while what the unit saw fits into it
     */
    SeenLine(SeenBefore seen, double size, double width) {
        activation = seen.activation();
        Text text = new Text(seen.line(), size);
        int end = seen.line().length();
        while (text.width() > width && end > seen.end()) {
            end = Math.max(seen.end(), seen.line().lastIndexOf(' ', end - 1));
            text = new Text(seen.line().substring(0, end) + " …", size);
        }
        text.setColor(Palette.FAINT_INK).startAt(ORIGIN);
        text.between(0, seen.end()).setColor(Palette.INK);
        addParts(text);
    }

    /** Moves it to where its text begins. */
    SeenLine startAt(Point place) {
        return shift(place.minus(corner(LEFT)));
    }

    @Override
    public List<Reading> readings() {
        return List.of(activation);
    }
}
