package org.kinora.scenes.gallery.writing;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.lint.LintIgnore;
import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;
import org.kinora.scenes.viz.Caption;
import org.kinora.scenes.viz.Palette;

/** A function in three versions: what stays moves, what goes fades, and what is new is written. */
@LintIgnore(rule = "contrast", reason = "lines step back while others are spoken of")
public final class CodeVersions extends Scene {

    static final String FIRST = """
            /** The softmax of scores. */
            static double[] softmax(double[] scores) {
                double[] shares = new double[scores.length];
                double sum = 0;
                for (int i = 0; i < scores.length; i++) {
                    shares[i] = Math.exp(scores[i]);
                    sum += shares[i];
                }
                for (int i = 0; i < scores.length; i++) {
                    shares[i] /= sum;
                }
                return shares;
            }
            """;

    static final String SECOND = FIRST.replace(
                    "    double sum = 0;\n",
                    "    double largest = Arrays.stream(scores).max().orElse(0);\n    double sum = 0;\n")
            .replace("Math.exp(scores[i])", "Math.exp(scores[i] - largest)");

    static final String THIRD = """
            /** The softmax of scores. */
            static double[] softmax(double[] scores) {
                double largest = Arrays.stream(scores).max().orElse(0);
                double[] shares = Arrays.stream(scores)
                    .map(score -> Math.exp(score - largest))
                    .toArray();
                double sum = Arrays.stream(shares).sum();
                return Arrays.stream(shares).map(share -> share / sum).toArray();
            }
            """;

    private final Caption caption = new Caption();

    private static Code version(String source) {
        return new Code(source, "java", CodeStyle.DEFAULT.window("Softmax.java")).moveTo(0, 0.35);
    }

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        Code first = version(FIRST);
        Code second = version(SECOND);
        Code third = version(THIRD);

        section("First");
        play(caption.say("Scores become shares of one."), fadeIn(first));
        play(first.animate(c -> c.highlightBetween(5, 8)), caption.say("Large scores overflow here."));
        play(indicate(first.part("Math.exp")));
        play(first.animate(Code::highlightAll));

        section("Second");
        play(transformMatchingCode(first, second), caption.say("Without the largest, they cannot."));
        play(second.animate(c -> c.highlightLines(4, 7)).seconds(0.6));
        pause(0.6);
        play(second.animate(Code::highlightAll).seconds(0.4));

        section("Third");
        play(transformMatchingCode(second, third).seconds(2.5), caption.say("The same, said with streams."));
        pause(1.2);
    }
}
