package org.kinora.scenes.explainer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.kinora.engine.animation.FadeIn;
import org.kinora.engine.animation.FadeOut;
import org.kinora.engine.animation.ReplacementTransform;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Directions;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Letter;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.timeline.FluentAnimation;
import org.kinora.engine.timeline.Recorder;

/**
 * The words of a text go to where they stand in the same text with other breaks of lines. Words that stay beside one
 * another travel together, straight or along an arc, as far as they cross no others; the rest are gone before and come
 * after. So there is no moment at which words lie over one another.
 */
final class Reflow extends FluentAnimation<Reflow> {

    private static final Pattern WORD = Pattern.compile("\\S+");
    /** The share of the time in which what cannot travel fades. */
    static final double FADING = 0.2;

    private static final double[] ARCS = {0, 60 * Directions.DEGREES, -60 * Directions.DEGREES, 110 * Directions.DEGREES
    };
    private static final int LOOKS = 24;
    /** Between words that travel past each other, in units. */
    private static final double DISTANCE = 0.02;

    private final List<Group<Letter>> from;
    private final List<Group<Letter>> to;

    /** @param to as many words as there are in {@code from} */
    Reflow(List<Group<Letter>> from, List<Group<Letter>> to) {
        if (from.size() != to.size()) {
            throw new IllegalArgumentException(
                    "The same words stand in both texts, but %d are not %d".formatted(from.size(), to.size()));
        }
        this.from = from;
        this.to = to;
    }

    /** All words of a text become those of another. */
    static Reflow of(Text from, Text to) {
        return new Reflow(words(from), words(to));
    }

    /** The words of a text in order. */
    static List<Group<Letter>> words(Text text) {
        return text.parts(WORD);
    }

    @Override
    protected void record(Recorder recorder) {
        double whole = recorder.duration();
        for (Run run : runs()) {
            Group<Letter> here = run.here(from);
            Group<Letter> there = run.here(to);
            if (run.travels) {
                recorder.play(new ReplacementTransform(here, there).pathArc(run.arc), 0, whole);
            } else {
                recorder.play(new FadeOut(here), 0, FADING * whole);
                recorder.play(new FadeIn(there), (1 - FADING) * whole, FADING * whole);
            }
        }
    }

    /** Which words fade because they would cross others, counted from 0. */
    List<Integer> fading() {
        return runs().stream()
                .filter(run -> !run.travels)
                .flatMap(run -> IntStream.range(run.start, run.end).boxed())
                .toList();
    }

    /** The longest runs of words find their ways first. */
    private List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= from.size(); i++) {
            if (i == from.size() || isBreak(from, i) || isBreak(to, i)) {
                runs.add(new Run(start, i));
                start = i;
            }
        }
        List<Run> travelling = new ArrayList<>();
        for (Run run : runs.stream()
                .sorted(Comparator.comparingInt((Run run) -> run.here(from).size())
                        .reversed())
                .toList()) {
            run.findWay(travelling);
            if (run.travels) {
                travelling.add(run);
            }
        }
        return runs;
    }

    private static boolean isBreak(List<Group<Letter>> words, int index) {
        Bounds word = words.get(index).bounds();
        Bounds before = words.get(index - 1).bounds();
        return word.left() < before.left() || word.top() < before.bottom() || word.bottom() > before.top();
    }

    /** Words that stand beside one another in both texts. */
    private final class Run {

        private final int start;
        private final int end;
        private final Bounds first;
        private final Bounds last;
        private double arc;
        private boolean travels;

        Run(int start, int end) {
            this.start = start;
            this.end = end;
            first = here(from).bounds();
            last = here(to).bounds();
        }

        Group<Letter> here(List<Group<Letter>> words) {
            return new Group<>(
                    words.subList(start, end).stream().flatMap(Group::stream).toList());
        }

        void findWay(List<Run> others) {
            for (double each : ARCS) {
                arc = each;
                if (others.stream().noneMatch(this::meets)) {
                    travels = true;
                    return;
                }
            }
        }

        private boolean meets(Run other) {
            for (int look = 0; look <= LOOKS; look++) {
                double t = look / (double) LOOKS;
                if (at(t).grown(DISTANCE).intersects(other.at(t))) {
                    return true;
                }
            }
            return false;
        }

        private Bounds at(double t) {
            Point center = onArc(first.center(), last.center(), arc, t);
            double width = (1 - t) * first.width() + t * last.width();
            double height = (1 - t) * first.height() + t * last.height();
            return new Bounds(
                    center.x() - width / 2, center.y() - height / 2, center.x() + width / 2, center.y() + height / 2);
        }
    }

    private static Point onArc(Point from, Point to, double angle, double t) {
        if (angle == 0) {
            return from.interpolate(to, t);
        }
        Point chord = to.minus(from);
        double away = 0.5 / StrictMath.tan(angle / 2);
        Point middle = from.interpolate(to, 0.5).plus(new Point(-chord.y() * away, chord.x() * away));
        Point arm = from.minus(middle);
        double cos = StrictMath.cos(angle * t);
        double sin = StrictMath.sin(angle * t);
        return middle.plus(new Point(arm.x() * cos - arm.y() * sin, arm.x() * sin + arm.y() * cos));
    }
}
