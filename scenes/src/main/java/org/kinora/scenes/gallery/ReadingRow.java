package org.kinora.scenes.gallery;

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
import org.kinora.model.Activations;
import org.kinora.model.Provenance;
import org.kinora.model.Tensor;
import org.kinora.model.experiments.learned.TokenReading;
import org.kinora.model.tokenizer.Token;
import org.kinora.scenes.viz.Palette;

/** A sentence whose tokens glow as brightly as a unit answers them, and a bar for the brightest. */
final class ReadingRow extends Composite<ReadingRow> {

    private static final double SIZE = 32;
    private static final double EM = SIZE / 96;
    static final double BARS_LEFT = 2.2;
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
        super(List.of());
        this.reading = reading;
        Activations run = reading.run();
        Text sentence = new Text(run.prompt(), SIZE).setColor(Palette.INK);
        sentence.shift(new Point(left, y).minus(sentence.baseline()));
        Tensor values = run.tensor(hook);
        List<Token> tokens = run.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            double share = Math.max(0, values.get(i, unit) / strongest);
            plates.add(plate(sentence, tokens.get(i), y, share));
        }
        bar = new PathShape(Polygons.roundedRectangle(
                        new Point(BARS_LEFT + length(strongest) / 2, y + 0.3 * EM), length(strongest), EM * 0.8, 0.05))
                .setFill(Palette.share(reading.value() / strongest))
                .setStrokeWidth(0);
        number = new DecimalNumber(reading.value(), 2, SIZE).setColor(Palette.INK);
        number.origin().set(new Point(BARS_LEFT + length(strongest) + 0.2, y));
        addParts(plates);
        addParts(sentence, bar, number);
    }

    private double length(double strongest) {
        return FULL_LENGTH * reading.value() / strongest;
    }

    /** Two thirds of the way to the full colour at the most, so that letters stay legible on it. */
    private static PathShape plate(Text sentence, Token token, double y, double share) {
        Bounds word = sentence.between(token.start(), token.end()).bounds();
        Color color = Palette.share(share).withAlpha(Math.min(1, 0.66 * share));
        Point center = new Point(word.center().x(), y + 0.26 * EM);
        return new PathShape(Polygons.roundedRectangle(center, word.width() + 0.07, 1.25 * EM, 0.07))
                .setFill(color)
                .setStrokeWidth(0);
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
