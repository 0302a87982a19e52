package org.kinora.scenes.gallery.features;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.geometry.Polygons;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.PathShape;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.model.experiments.learned.KeyValueMemories.Promoted;
import org.kinora.scenes.viz.Palette;
import org.kinora.scenes.viz.TokenText;

/** A word that a unit's value speaks for, and a bar as long as it does so strongly. */
final class PromotedWord extends Composite<PromotedWord> {

    static final double FULL_LENGTH = 2.3;

    private static final double SIZE = 32;
    private static final double THICKNESS = 0.3;

    private final Text word;
    private final PathShape bar;

    /**
     * @param strongest the strength that has the longest bar
     * @param x where the bar begins
     * @param y the middle of the row
     */
    PromotedWord(Promoted promoted, double strongest, boolean isFirst, double x, double y) {
        double share = promoted.strength() / strongest;
        Color color = isFirst ? Palette.YELLOW : Palette.TEAL;
        word = new Text(TokenText.readable(promoted.text()), SIZE).setColor(isFirst ? Palette.YELLOW : Palette.INK);
        word.alignTo(point(x - 0.2, y), RIGHT).levelWith(y);
        double length = FULL_LENGTH * share;
        bar = new PathShape(Polygons.roundedRectangle(point(x + length / 2, y), length, THICKNESS, 0.06))
                .setFill(color)
                .setStroke(Stroke.NONE);
        addParts(word, bar);
    }

    Text word() {
        return word;
    }

    PathShape bar() {
        return bar;
    }
}
