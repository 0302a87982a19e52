package org.kinora.scenes.gallery.features;

import static org.kinora.engine.Kinora.*;

import java.util.List;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Polygons;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.DecimalNumber;
import org.kinora.engine.mobject.PathShape;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.text.TextStyle;
import org.kinora.model.Provenance;
import org.kinora.model.experiments.learned.TokenReading;
import org.kinora.model.tokenizer.Token;
import org.kinora.scenes.viz.Palette;

/**
 * A text as far as it makes a unit answer, with the answer before it; what comes then is dim, but for the next word if
 * it is the promised one.
 */
final class TriggerRow extends Composite<TriggerRow> {

    private static final double SIZE = 30;
    private static final double EM = TextStyle.serif(SIZE).em();
    private static final double NUMBER_WIDTH = 0.75;
    private static final double GLOW = 0.46;

    private final TokenReading reading;
    private final PathShape plate;
    private final DecimalNumber number;
    private final Text text;

    /**
     * @param strongest the answer that has the strongest colour
     * @param promised the token that the unit's value promotes most
     * @param left where the row begins
     * @param y its baseline
     */
    TriggerRow(TokenReading reading, double strongest, int promised, double left, double y) {
        this.reading = reading;
        double share = reading.value() / strongest;
        number = new DecimalNumber(reading.value(), 1, SIZE).rightAligned().setColor(Palette.probability(share));
        number.origin().set(point(left + NUMBER_WIDTH, y));
        text = new Text(reading.run().prompt(), SIZE)
                .setColor(Palette.INK)
                .startAt(point(left + NUMBER_WIDTH + 0.3, y));
        List<Token> tokens = reading.run().tokens();
        Token trigger = reading.token();
        Token next = tokens.get(reading.position() + 1);
        text.between(next.start(), reading.run().prompt().length()).setColor(Palette.SMALL_PRINT);
        boolean comes = reading.run().ids()[reading.position() + 1] == promised;
        if (comes) {
            text.between(next.start(), next.end()).setColor(Palette.YELLOW);
        }
        Bounds word = text.between(trigger.start(), trigger.end()).bounds();
        plate = new PathShape(Polygons.roundedRectangle(
                        point(word.center().x(), y + text.xHeight() / 2), word.width() + 0.04, 1.25 * EM, 0.07))
                .setFill(Palette.probability(share).withAlpha(GLOW * Math.max(0, Math.min(1, share))))
                .setStroke(Stroke.NONE);
        addParts(plate, number, text);
    }

    /** Behind the token that the unit answers. */
    PathShape plate() {
        return plate;
    }

    DecimalNumber number() {
        return number;
    }

    Text text() {
        return text;
    }

    /** A little behind the text, half way up its letters. */
    Point end() {
        return point(text.corner(RIGHT).x() + 0.15, text.baseline().y() + text.xHeight() / 2);
    }

    Provenance provenance() {
        return reading.provenance();
    }
}
