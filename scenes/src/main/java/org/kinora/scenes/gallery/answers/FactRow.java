package org.kinora.scenes.gallery.answers;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.geometry.Polygons;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.PathShape;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.mobject.ValueTracker;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;
import org.kinora.model.Candidate;
import org.kinora.scenes.experiments.EditedFacts;
import org.kinora.scenes.viz.Palette;
import org.kinora.scenes.viz.ProbabilityBar;
import org.kinora.scenes.viz.ProbabilityRow;
import org.kinora.scenes.viz.TokenText;

/** A prompt, and how likely the old and the new continuation are while a change of the model is turned on. */
final class FactRow extends Composite<FactRow> {

    static final double FULL_LENGTH = 4.4;

    private static final double PROMPT_SIZE = 34;
    private static final double SIZE = 28;
    private static final double LINE = 0.42;
    private static final double LEFT_EDGE = -6.5;
    private static final double BARS_LEFT = 0.95;

    private final List<ProbabilityRow> lines = new ArrayList<>();
    private final EditedFacts facts;
    private final int prompt;
    private final Property<Double> strength;

    /** @param y the middle of the row */
    FactRow(EditedFacts facts, int prompt, ValueTracker strength, double y) {
        this.facts = facts;
        this.prompt = prompt;
        this.strength = property(strength.get());
        this.strength.follow(strength, ValueTracker::at);
        Text text = new Text(EditedFacts.PROMPTS.get(prompt) + " …", PROMPT_SIZE).setColor(Palette.INK);
        addParts(text.startAt(point(LEFT_EDGE, y)).levelWith(y));
        addLine(facts.before(prompt), y + LINE / 2);
        addLine(facts.target(prompt), y - LINE / 2);
    }

    private void addLine(Candidate candidate, double y) {
        String word = TokenText.readable(candidate.text());
        int token = candidate.id();
        ProbabilityRow line = new ProbabilityRow(word, Palette.INK, 0, FULL_LENGTH, SIZE).shift(BARS_LEFT, y);
        line.probability().follow(this, (row, moment) -> row.probability(token, moment));
        lines.add(line);
        addParts(line);
    }

    double probability(int token, Moment moment) {
        return facts.probability(prompt, token, strength.at(moment));
    }

    /** @param which 0 for the old continuation, 1 for the new one */
    ProbabilityBar bar(int which) {
        return lines.get(which).bar();
    }

    /** A plate behind the row. */
    static PathShape plate(double y, double height, Color color) {
        return new PathShape(Polygons.roundedRectangle(point(0, y), 13.7, height, 0.14))
                .setFill(color)
                .setStroke(Stroke.NONE);
    }
}
