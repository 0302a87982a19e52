package org.kinora.scenes.viz;

import static org.kinora.engine.Kinora.*;

import java.util.List;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.DecimalNumber;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.paint.Color;
import org.kinora.engine.text.TextStyle;
import org.kinora.engine.timeline.Interpolator;
import org.kinora.engine.timeline.Property;
import org.kinora.engine.timeline.Recording;

/** A word, a bar as long as its probability, and the percentage. The bar begins at the origin until the row is placed. */
public final class ProbabilityRow extends Composite<ProbabilityRow> {

    private static final double THICKNESS_IN_EMS = 0.96;

    private final double size;
    private final Color wordColor;
    private final ProbabilityBar bar;
    private final DecimalNumber percent;
    private final Property<Text> word;

    /**
     * @param fullLength of a bar for a probability of 1, in scene units
     * @param size font size
     */
    public ProbabilityRow(String word, Color wordColor, double probability, double fullLength, double size) {
        this.size = size;
        this.wordColor = wordColor;
        bar = new ProbabilityBar(
                probability,
                fullLength,
                THICKNESS_IN_EMS * TextStyle.serif(size).em());
        percent = bar.percentage(size);
        this.word = property("word", written(word), Interpolator::switching);
        addParts(word(), bar, percent);
    }

    /** Shows another word with another probability. */
    public ProbabilityRow show(String newWord, double newProbability) {
        Text old = word();
        if (!newWord.equals(old.text())) {
            Text next = written(newWord);
            removeParts(List.of(old));
            word.set(next);
            addParts(next);
            if (old.isShown() && !Recording.current().isEditing()) {
                next.showInPlaceOf(old);
                old.hide();
            }
        }
        bar.probability().set(newProbability);
        return this;
    }

    /** A word that ends where the bar begins, as large as the row is by now. */
    private Text written(String text) {
        double scale = bar.placement().meanScale();
        return new Text(text, size)
                .setColor(wordColor)
                .scale(scale)
                .nextTo(bar, LEFT, ProbabilityBar.GAP * scale)
                .levelWith(bar);
    }

    /** From now on the percentage stands inside a bar that leaves no room for it behind its end. */
    public ProbabilityRow keepWithin() {
        bar.keepWithin(percent, size);
        return this;
    }

    public Text word() {
        return word.get();
    }

    public ProbabilityBar bar() {
        return bar;
    }

    public DecimalNumber percent() {
        return percent;
    }

    /** 0 to 1. */
    public Property<Double> probability() {
        return bar.probability();
    }
}
