package org.kinora.scenes.gallery.vectors;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.*;
import org.kinora.model.Gpt;
import org.kinora.scenes.ModelScene;
import org.kinora.scenes.experiments.SentenceFile;
import org.kinora.scenes.viz.Caption;
import org.kinora.scenes.viz.Palette;

/**
 * A word with two meanings: the vectors of "bat" begin alike and part layer by layer. Each line is a sentence that the
 * probes have never seen; its height is how sure the probe of that layer is (Alain, Bengio 2016).
 */
public final class LinearProbe extends ModelScene {

    private static final double FIRST_COLUMN = -4.4;
    private static final double LAST_COLUMN = 5.5;
    private static final double MIDDLE = 0.1;
    /** Scene units for a factor of e in the odds. */
    private static final double UNIT = 0.47;

    private static final double REACH = 2.15;
    private static final double LAYERS = -2.35;
    private static final double ACCURACIES = -2.85;
    private static final double LABELS = -6.6;
    private static final String ANIMAL_EXAMPLE = "Deep in the cave";
    private static final String STICK_EXAMPLE = "The team lost";

    private final Caption caption = new Caption();

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        Gpt gpt = gpt();
        Supplier<SenseProbes> fitting = ahead(() -> new SenseProbes(gpt, SentenceFile.lines("bat.txt"), "animal"));

        section("Two meanings");
        Text animal = new Text("an animal", 32).setColor(SenseLine.color(true)).startAt(point(LABELS, MIDDLE + 1.1));
        Text stick = new Text("a stick", 32).setColor(SenseLine.color(false)).startAt(point(LABELS, MIDDLE - 1.3));
        play(
                1,
                caption.say("The word “bat” has two meanings. Where does the model tell them apart?"),
                fadeIn(animal),
                fadeIn(stick));
        SenseProbes probes = fitting.get();
        List<Point> columns = columns(probes.depths());
        Group<Mobject> frame = frame(columns);
        int first = example(probes, ANIMAL_EXAMPLE);
        int second = example(probes, STICK_EXAMPLE);
        Text firstText = sentence(probes, first, 3.56);
        Text secondText = sentence(probes, second, 2.98);
        play(1, fadeIn(frame), fadeIn(firstText), fadeIn(secondText));

        section("Layer by layer");
        ValueTracker depth = new ValueTracker(0);
        List<SenseLine> lines = new ArrayList<>();
        for (int sentence = 0; sentence < probes.heldOut().size(); sentence++) {
            boolean isExample = sentence == first || sentence == second;
            SenseLine line = new SenseLine(probes, sentence, columns, UNIT, depth, isExample);
            lines.add(line.setZIndex(isExample ? 1 : 0));
        }
        Group<SenseLine> all = new Group<>(lines);
        AccuracyRow accuracies = new AccuracyRow(probes, columns, ACCURACIES, depth);
        play(
                0.8,
                fadeIn(all),
                fadeIn(accuracies),
                caption.say("%d sentences that no probe has learnt from; each line ends at its word “bat”."
                        .formatted(lines.size())));
        pause(0.8);
        play(caption.say("Going in, they differ only by the place of the word. Layer by layer they take a side."));
        play(depth.animate(d -> d.set(probes.depths() - 1)).rate(linear).seconds(6));
        pause(0.4);
        play(caption.say("A straight cut through the vectors now tells which “bat” is meant."));
        pause(1.6);
    }

    private static List<Point> columns(int count) {
        List<Point> columns = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double x = FIRST_COLUMN + (LAST_COLUMN - FIRST_COLUMN) * i / (count - 1);
            columns.add(point(x, MIDDLE));
        }
        return columns;
    }

    private static Group<Mobject> frame(List<Point> columns) {
        Group<Mobject> frame = new Group<>();
        Point left = columns.get(0);
        Point right = columns.get(columns.size() - 1);
        frame.add(new DashedLine(left, right).setStroke(Palette.RIM, 2));
        for (int i = 0; i < columns.size(); i++) {
            Point column = columns.get(i);
            Point reach = point(0, REACH);
            frame.add(new Line(column.minus(reach), column.plus(reach)).setStroke(Palette.RIM.withAlpha(0.6), 1.5));
            frame.add(note(i == 0 ? "going in" : "layer " + i).centerOn(column.x(), LAYERS));
        }
        return frame.add(note("right").startAt(point(LABELS, ACCURACIES - 0.1)));
    }

    private static Text note(String text) {
        return new Text(text, 25).setColor(Palette.FAINT_INK);
    }

    private static int example(SenseProbes probes, String beginning) {
        for (int i = 0; i < probes.heldOut().size(); i++) {
            if (probes.heldOut().get(i).text().startsWith(beginning)) {
                return i;
            }
        }
        throw new IllegalStateException("No held-out sentence begins with \"" + beginning + "\"");
    }

    private static Text sentence(SenseProbes probes, int index, double y) {
        SenseProbes.Sentence sentence = probes.heldOut().get(index);
        Text text = new Text(sentence.text(), 34).setColor(Palette.INK);
        text.part("bat").setColor(SenseLine.color(sentence.isFirstMeaning()));
        return text.centerOn(0, y);
    }
}
