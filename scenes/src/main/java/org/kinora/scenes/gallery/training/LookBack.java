package org.kinora.scenes.gallery.training;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Polygons;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.DecimalNumber;
import org.kinora.engine.mobject.PathShape;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.mobject.ValueTracker;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.text.TextStyle;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;
import org.kinora.scenes.viz.Palette;

/**
 * A sentence that was learnt from: plates behind the words that count for an answer, what they add together, and a line
 * to where it is added.
 */
final class LookBack extends Composite<LookBack> {

    /** A contribution of this size has the strongest colour and the widest line. */
    static final double STRONG = 6;

    /** Of the widest line, in hundredths of a scene unit. */
    static final double FULL_WIDTH = 12;

    private static final double SIZE = 31;
    private static final double EM = TextStyle.serif(SIZE).em();
    private static final double NUMBERS = 5;

    private final SpotlightTraining training;
    private final int sentence;
    private final Property<Double> passes;
    private final Text text;
    private final List<PathShape> plates = new ArrayList<>();
    private final PathShape line;

    /**
     * @param left where the sentence begins, on the middle of its small letters
     * @param node where everything is added
     */
    LookBack(SpotlightTraining training, int sentence, ValueTracker passes, Point left, Point node) {
        this.training = training;
        this.sentence = sentence;
        this.passes = property(passes.get());
        this.passes.follow(passes, ValueTracker::at);
        String words = SpotlightTraining.SENTENCES.get(sentence);
        text = new Text(words, SIZE).setColor(Palette.INK);
        text.startAt(point(left.x(), left.y() - text.xHeight() / 2));
        int begin = 0;
        for (String word : words.split(" ")) {
            int index = plates.size();
            Bounds place = text.between(begin, begin + word.length()).bounds();
            begin += word.length() + 1;
            PathShape plate = new PathShape(Polygons.roundedRectangle(
                            point(place.center().x(), left.y()), place.width() + 0.1, 1.25 * EM, 0.07))
                    .setStroke(Stroke.NONE);
            plate.fill().follow(this, (row, moment) -> row.plateColor(index, moment));
            plates.add(plate);
        }
        Point start = left.plus(point(NUMBERS + 0.2, 0));
        double reach = (node.x() - start.x()) * 0.6;
        line = new PathShape(Path.builder()
                .moveTo(start)
                .cubicTo(start.plus(point(reach, 0)), node.minus(point(reach, 0)), node)
                .build());
        line.stroke().follow(this, LookBack::strokeAt);
        DecimalNumber number = new DecimalNumber(0, 2, SIZE).signed().rightAligned();
        number.value().follow(this, LookBack::contributionAt);
        number.origin().set(point(left.x() + NUMBERS, text.baseline().y()));
        number.setColor(Palette.INK);
        addParts(line);
        addParts(plates);
        addParts(text, number);
    }

    /** What the whole sentence adds. */
    double contributionAt(Moment moment) {
        return training.contribution(sentence, passes.at(moment));
    }

    private Stroke strokeAt(Moment moment) {
        double share = contributionAt(moment) / STRONG;
        return new Stroke(Palette.signed(Math.signum(share)), FULL_WIDTH * Math.min(1, Math.abs(share)));
    }

    private Color plateColor(int word, Moment moment) {
        double share = training.contribution(sentence, word, passes.at(moment)) / STRONG;
        return Palette.signed(Math.signum(share)).withAlpha(0.8 * Math.min(1, Math.abs(share)));
    }

    Text text() {
        return text;
    }

    PathShape plate(int word) {
        return plates.get(word);
    }

    PathShape line() {
        return line;
    }
}
