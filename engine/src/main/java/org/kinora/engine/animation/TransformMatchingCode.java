package org.kinora.engine.animation;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.mobject.Code;
import org.kinora.engine.mobject.Effect;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Letter;
import org.kinora.engine.mobject.Metamorphosis;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.timeline.FluentAnimation;
import org.kinora.engine.timeline.Given;
import org.kinora.engine.timeline.Recorder;

/**
 * Turns a listing into another version of it. What was removed fades, then the lines and words that stay move to where
 * they stand next, and then what is new is written. The first listing is hidden afterwards, and is as it was.
 *
 * <pre>{@code
 * Code after = new Code(fixed, "java").moveTo(before);
 * play(new TransformMatchingCode(before, after).seconds(2));
 * }</pre>
 */
public final class TransformMatchingCode extends FluentAnimation<TransformMatchingCode> {

    /** By when what leaves is gone, and from when what comes is written; the rest moves in between, overlapping a little. */
    private static final double GONE = 0.3;

    private static final double MOVING = 0.2;
    private static final double MOVED = 0.7;
    private static final double WRITING = 0.62;

    private static final double SECONDS = 2;

    private final Code source;
    private final Code target;

    public TransformMatchingCode(Code source, Code target) {
        this.source = Given.to(this, source);
        this.target = Given.to(this, target);
    }

    @Override
    protected double defaultRunTime() {
        return SECONDS;
    }

    /** What goes, what stays, and what comes. */
    private static final class Changes {

        private final List<Shape> leaving = new ArrayList<>();
        private final List<Mobject> staying = new ArrayList<>();
        private final List<Mobject> becoming = new ArrayList<>();
        private final List<Shape> coming = new ArrayList<>();

        void stay(Mobject from, Mobject to) {
            staying.add(from);
            becoming.add(to);
        }

        void match(List<? extends Mobject> from, List<? extends Mobject> to, Matching matching) {
            for (Matching.Block block : matching.blocks()) {
                for (int i = 0; i < block.from().size(); i++) {
                    stay(from.get(block.from().get(i)), to.get(block.to().get(i)));
                }
            }
            matching.leftFrom().forEach(i -> leaving.addAll(from.get(i).shapes()));
            matching.leftTo().forEach(i -> coming.addAll(to.get(i).shapes()));
        }
    }

    @Override
    protected void record(Recorder recorder) {
        Matching letters = CodeDiff.between(source, target);
        Code traveller = source.copy();
        traveller.showInPlaceOf(source);
        source.hide();
        target.hide();
        Changes changes = new Changes();
        List<Shape> panel = traveller.panel().shapes();
        List<Shape> panelThere = target.panel().shapes();
        changes.match(panel, panelThere, alike(panel, panelThere));
        List<Letter> numbers = numbers(traveller);
        List<Letter> numbersThere = numbers(target);
        changes.match(numbers, numbersThere, sameNumbers(traveller, numbers, target, numbersThere));
        changes.match(traveller.text().letters(), target.text().letters(), letters);
        record(changes, recorder);
        recorder.atEnd(() -> {
            target.showInPlaceOf(traveller);
            traveller.hide();
        });
    }

    private static void record(Changes changes, Recorder recorder) {
        boolean clears = !changes.leaving.isEmpty();
        boolean writes = !changes.coming.isEmpty();
        Recorder leave = recorder.part(0, GONE);
        for (Shape shape : changes.leaving) {
            if (shape.isShown()) {
                leave.tween(shape.effect(), progress -> Effect.NONE.present(1 - progress));
                leave.atEnd(shape::hide);
            }
        }
        Recorder move = recorder.part(clears ? MOVING : 0, writes ? MOVED : 1);
        new Metamorphosis(new Group<>(changes.staying), new Group<>(changes.becoming), 0).record(move);
        Recorder write = recorder.part(WRITING, 1);
        int count = changes.coming.size();
        for (int i = 0; i < count; i++) {
            Shape shape = changes.coming.get(i);
            Recorder part = write.lagged(i, count, Write.lagRatioFor(count));
            part.atStart(shape::show);
            part.tween(shape.effect(), BorderAnimation::inked);
        }
    }

    /** Panels turn into each other shape by shape, unless only one of them is a window. */
    private static Matching alike(List<Shape> from, List<Shape> to) {
        Matching matching = new Matching(from.size(), to.size());
        int common = from.size() == to.size() ? from.size() : Math.min(1, Math.min(from.size(), to.size()));
        for (int i = 0; i < common; i++) {
            matching.pair(List.of(i), List.of(i));
        }
        return matching;
    }

    private static List<Letter> numbers(Code code) {
        return code.lineNumbers().map(Text::letters).orElse(List.of());
    }

    /** The digits of a line's number become those of the same number. */
    private static Matching sameNumbers(Code from, List<Letter> here, Code to, List<Letter> there) {
        List<String> names = places(from, here);
        List<String> namesThere = places(to, there);
        Matching matching = new Matching(here.size(), there.size());
        int next = 0;
        for (int i = 0; i < names.size(); i++) {
            int found = namesThere.subList(next, namesThere.size()).indexOf(names.get(i));
            if (found >= 0) {
                matching.pair(List.of(i), List.of(next + found));
                next += found + 1;
            }
        }
        return matching;
    }

    /** Of every digit its number and its place in it. */
    private static List<String> places(Code code, List<Letter> digits) {
        List<String> places = new ArrayList<>();
        String all = code.lineNumbers().map(Text::text).orElse("");
        for (Letter digit : digits) {
            int start = all.lastIndexOf('\n', digit.sourceStart()) + 1;
            int end = all.indexOf('\n', start);
            places.add(all.substring(start, end < 0 ? all.length() : end) + ":" + (digit.sourceStart() - start));
        }
        return places;
    }
}
