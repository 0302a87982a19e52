package org.kinora.scenes.gallery.features;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Polygons;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.DecimalNumber;
import org.kinora.engine.mobject.PathShape;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.text.TextStyle;
import org.kinora.model.Activations;
import org.kinora.model.Provenance;
import org.kinora.model.Tensor;
import org.kinora.model.experiments.learned.TokenReading;
import org.kinora.model.tokenizer.Token;
import org.kinora.scenes.viz.Palette;

/** A sentence whose tokens glow as brightly as a unit answers them, and a bar for the brightest. */
final class ReadingRow extends Composite<ReadingRow> {

    private static final double SIZE = 32;
    private static final double EM = TextStyle.serif(SIZE).em();
    static final double BARS_LEFT = 2.2;
    /** How solid the brightest plate is: any more, and the letters on it would be hard to read. */
    static final double BRIGHTEST = 0.46;

    private static final double FULL_LENGTH = 3.2;

    private final TokenReading reading;
    private final PathShape bar;
    private final DecimalNumber number;
    private final List<PathShape> plates = new ArrayList<>();

    /**
     * @param hook of shape [tokens, units] in which the unit is
     * @param strongest the answer that has the strongest colour and the longest bar
     * @param left where the sentence begins
     * @param y its baseline
     */
    ReadingRow(TokenReading reading, String hook, int unit, double strongest, double left, double y) {
        this.reading = reading;
        Activations run = reading.run();
        Text sentence = new Text(run.prompt(), SIZE).setColor(Palette.INK);
        sentence.startAt(point(left, y));
        double middle = y + sentence.xHeight() / 2;
        Tensor values = run.tensor(hook);
        List<Token> tokens = run.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            double share = Math.max(0, values.get(i, unit) / strongest);
            plates.add(plate(sentence, tokens.get(i), middle, share));
        }
        bar = new PathShape(Polygons.roundedRectangle(
                        point(BARS_LEFT + length(strongest) / 2, middle), length(strongest), EM * 0.8, 0.05))
                .setFill(Palette.probability(reading.value() / strongest))
                .setStroke(Stroke.NONE);
        number = new DecimalNumber(reading.value(), 2, SIZE).setColor(Palette.INK);
        number.origin().set(point(BARS_LEFT + length(strongest) + 0.2, y));
        addParts(plates);
        addParts(sentence, bar, number);
    }

    private double length(double strongest) {
        return FULL_LENGTH * reading.value() / strongest;
    }

    private static PathShape plate(Text sentence, Token token, double middle, double share) {
        Bounds word = sentence.between(token.start(), token.end()).bounds();
        Color color = Palette.probability(share).withAlpha(BRIGHTEST * Math.min(1, share));
        Point center = point(word.center().x(), middle);
        return new PathShape(Polygons.roundedRectangle(center, word.width() + 0.07, 1.25 * EM, 0.07))
                .setFill(color)
                .setStroke(Stroke.NONE);
    }

    PathShape plate(int token) {
        return plates.get(token);
    }

    PathShape bar() {
        return bar;
    }

    DecimalNumber number() {
        return number;
    }

    Provenance provenance() {
        return reading.provenance();
    }
}
