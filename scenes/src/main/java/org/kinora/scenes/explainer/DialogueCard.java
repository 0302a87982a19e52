package org.kinora.scenes.explainer;

import static org.kinora.engine.Kinora.*;

import java.util.regex.Pattern;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Letter;
import org.kinora.engine.mobject.RoundedRectangle;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.text.TextFlow;
import org.kinora.engine.text.TextStyle;
import org.kinora.scenes.viz.Palette;

/** A dialogue as the model reads it, on a card: who speaks stands before each line. */
final class DialogueCard extends Composite<DialogueCard> {

    private static final double PADDING = 0.35;
    private static final double ROUNDING = 0.15;
    private static final double LINE_SPACING = 1.35;
    private static final Pattern SPEAKER = Pattern.compile("(?m)^\\w+:");

    private final RoundedRectangle plate;
    private final Text text;

    /**
     * @param script lines that begin with a speaker and a colon
     * @param width of the card, in scene units
     */
    DialogueCard(String script, Point upperLeft, double width) {
        text = new Text(
                        script,
                        TextStyle.serif(Lettering.SENTENCE),
                        TextFlow.DEFAULT.within(width - 2 * PADDING).spaced(LINE_SPACING))
                .setColor(Palette.INK);
        text.parts(SPEAKER).forEach(speaker -> speaker.setColor(Palette.FAINT_INK));
        plate = new RoundedRectangle(width, text.height() + 2 * PADDING, ROUNDING)
                .setFill(Palette.PANEL, 1)
                .setStroke(Palette.RIM, 2.5)
                .setZIndex(-1)
                .moveTo(upperLeft, UP_LEFT);
        text.moveTo(upperLeft.plus(point(PADDING, -PADDING)), UP_LEFT);
        addParts(plate, text);
    }

    /** All words alike, on a card without a rim. */
    DialogueCard plain() {
        text.setColor(Palette.INK);
        plate.setStrokeWidth(0);
        return this;
    }

    RoundedRectangle plate() {
        return plate;
    }

    Text text() {
        return text;
    }

    /** The letters of a part of the script. */
    Group<Letter> letters(int start, int end) {
        return text.between(start, end);
    }
}
