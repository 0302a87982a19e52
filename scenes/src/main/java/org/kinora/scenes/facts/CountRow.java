package org.kinora.scenes.facts;

import static org.kinora.engine.Kinora.*;

import java.util.List;
import java.util.Locale;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.RoundedRectangle;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.paint.Stroke;
import org.kinora.model.Gpt;
import org.kinora.scenes.explainer.Lettering;
import org.kinora.scenes.explainer.Place;
import org.kinora.scenes.viz.Bound;
import org.kinora.scenes.viz.Reading;

/**
 * A kind of parameters: its colour on the map, its name, and how many there are.
 *
 * <pre>{@code
 * var row = new CountRow(gpt, Kind.ATTENTION, place, 1);
 * play(growFromPoint(row, map.attention(0).center()));
 * }</pre>
 */
final class CountRow extends Composite<CountRow> implements Bound {

    private static final double HIGHEST = 0.9;
    private static final double DISTANCE = 0.18;
    private static final double SWATCH = 0.34;

    private final Reading reading;

    /** @param line from the top, from 0 */
    CountRow(Gpt gpt, Kind kind, Place place, int line) {
        reading = kind.reading(gpt);
        Point left = place.at(0, HIGHEST - DISTANCE * line);
        RoundedRectangle swatch = new RoundedRectangle(SWATCH, SWATCH, 0.05)
                .setFill(kind.color())
                .setStroke(Stroke.NONE)
                .moveTo(left.plus(point(SWATCH / 2, 0)));
        Text name = Lettering.label(kind.label()).startAt(place.at(0.06, HIGHEST - DISTANCE * line));
        name.levelWith(left.y());
        Text count = Lettering.label(String.format(Locale.ROOT, "%,d", kind.count(gpt, "")));
        count.shift(numberRight(place) - count.bounds().right(), 0)
                .shift(0, name.baseline().y() - count.baseline().y());
        addParts(swatch, name, count);
    }

    /** Where all numbers end. */
    static double numberRight(Place place) {
        return place.at(0, 0).x() + Math.min(5.4, place.width());
    }

    @Override
    public List<Reading> readings() {
        return List.of(reading);
    }
}
