package org.kinora.scenes.gallery.training;

import static org.kinora.engine.Kinora.*;

import java.util.Locale;
import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;
import org.kinora.model.training.TrainingRecording;
import org.kinora.scenes.viz.Caption;
import org.kinora.scenes.viz.Palette;

/**
 * A small transformer learns six sentences while one looks on: its loss falls, a matrix of its weights takes shape, and
 * what it writes turns from noise into a sentence. All of it is a real training that runs before the first frame.
 */
public final class TrainingLive extends Scene {

    private static final int[] STOPS = {10, 30, 70, ToyTraining.STEPS};
    private static final double[] SECONDS = {1.6, 2, 2, 2};

    private final Caption caption = new Caption();
    private Text written;

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        ToyTraining training = new ToyTraining();
        TrainingRecording recording = training.recording();
        ValueTracker step = new ValueTracker(1);
        LossCurve curve = new LossCurve(recording, step);
        WeightGrid grid = new WeightGrid(recording, step);
        written = text(recording, 0);

        section("Before");
        play(
                1,
                fadeIn(curve),
                fadeIn(grid),
                fadeIn(readings(step, recording.weights(1).size())),
                fadeIn(written),
                caption.say(String.format(
                        Locale.ROOT,
                        "A transformer of %,d weights, all of them chance, is to learn six sentences.",
                        training.weights())));
        pause(1);

        section("Training");
        play(caption.say("Every step moves each weight a little way down its gradient."));
        for (int stop = 0; stop < STOPS.length; stop++) {
            int until = STOPS[stop];
            play(step.animate(s -> s.set(until)).rate(linear).seconds(SECONDS[stop]));
            Text next = text(recording, until);
            play(succession(fadeOut(written).seconds(0.15), fadeIn(next).seconds(0.25)));
            written = next;
        }
        play(caption.say("Nobody told it a rule: all it did was to lower its loss."));
        pause(1.6);
    }

    private static Text text(TrainingRecording recording, int step) {
        return new Text("“" + ToyTraining.PROMPT + recording.sample(step) + "”", 40)
                .setColor(Palette.INK)
                .centerOn(0, -2.55);
    }

    private static Group<Mobject> readings(ValueTracker step, int shown) {
        Text loss = new Text("loss, in nats per token", 28)
                .setColor(Palette.FAINT_INK)
                .startAt(point(-6.6, 3.27));
        Text steps = new Text("training step", 28).setColor(Palette.FAINT_INK).startAt(point(-1.6, 3.27));
        DecimalNumber count =
                new DecimalNumber(1, 0, 28).setColor(Palette.YELLOW).follow(step);
        count.nextTo(steps, RIGHT, 0.2).alignBaseline(steps);
        Text weights = new Text(shown + " of its weights", 28)
                .setColor(Palette.FAINT_INK)
                .centerOn(4.05, 0)
                .alignBaseline(loss);
        return new Group<>(loss, steps, count, weights);
    }
}
