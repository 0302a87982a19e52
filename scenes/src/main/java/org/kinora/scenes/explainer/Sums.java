package org.kinora.scenes.explainer;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Circle;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Line;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.timeline.Animation;
import org.kinora.scenes.explainer.Additions.Vote;
import org.kinora.scenes.viz.Palette;
import org.kinora.scenes.viz.TokenText;
import org.kinora.scenes.viz.UnitLights;
import org.kinora.scenes.viz.WholeVector;

/** How the units of {@link Memory} add their vectors to a column: first some one by one, then all the others together. */
final class Sums {

    private final Memory beat;
    private final Room room;
    private final Additions additions;
    private final UnitLights lights;
    private final WholeVector column;
    private final List<Integer> added = new ArrayList<>();

    Sums(Memory beat, Room room, Additions additions, UnitLights lights, WholeVector column) {
        this.beat = beat;
        this.room = room;
        this.additions = additions;
        this.lights = lights;
        this.column = column;
    }

    /** Units add their vectors one after the other; the words for which they speak, with lines to them. */
    Group<Mobject> addOneByOne(List<Vote> votes) {
        List<Animation> inTurn = new ArrayList<>();
        Group<Mobject> labels = new Group<>();
        int[] slots = slots(votes);
        for (int i = 0; i < votes.size(); i++) {
            added.add(votes.get(i).unit());
            Group<Mobject> label = label(votes.get(i), room.label(slots[i]));
            labels.add(label);
            inTurn.add(adding(votes.get(i), List.copyOf(added), label));
        }
        beat.play(succession(inTurn).until("Much"));
        return labels;
    }

    /** Which place each unit's label has, so that their lines do not cross. */
    private int[] slots(List<Vote> votes) {
        int[] slots = new int[votes.size()];
        for (int i = 0; i < slots.length; i++) {
            double height = lights.place(votes.get(i).unit()).y();
            int above = 0;
            for (int other = 0; other < slots.length; other++) {
                double y = lights.place(votes.get(other).unit()).y();
                above += y > height || y == height && other < i ? 1 : 0;
            }
            slots[i] = above;
        }
        return slots;
    }

    /** For which word a unit speaks, with a line to it. */
    private Group<Mobject> label(Vote vote, Point place) {
        Text word = Lettering.sentence(
                "+ " + TokenText.readable(vote.word().text()),
                beat.stage.whole().width());
        word.startAt(place);
        Line tie = new Line(lights.place(vote.unit()), word.corner(LEFT).plus(point(-0.12, 0)));
        return new Group<>(tie.setStroke(Palette.FAINT_INK, 1.5), word);
    }

    /** Leads the eye to a unit. */
    static Circle ring(UnitLights lights, int unit) {
        return new Circle(1.1 * lights.step()).setStroke(Palette.YELLOW, 4).moveTo(lights.place(unit));
    }

    /** A unit is looked at, says for which word it speaks, and adds its vector to the column. */
    private Animation adding(Vote vote, List<Integer> soFar, Group<Mobject> label) {
        Point at = lights.place(vote.unit());
        Circle ring = ring(lights, vote.unit());
        WholeVector share =
                beat.stage.bound(new WholeVector(additions.of(vote.unit()), Memory.STRONGEST / 2, room.columnHeight()));
        share.moveTo(beside());
        Line back = new Line(at, beside()).setStroke(Palette.INK, 1.8);
        return succession(
                together(
                        growFromCenter(ring).seconds(0.3),
                        growFromPoint(label, at).seconds(0.45).delay(0.1),
                        create(back).seconds(0.4).delay(0.25),
                        growFromPoint(share, at).seconds(0.65).delay(0.3)),
                together(
                        fadeOut(back).seconds(0.3),
                        over(share).seconds(0.5),
                        column.animate(c -> c.show(additions.after(soFar)))
                                .seconds(0.25)
                                .delay(0.4),
                        fadeOut(ring).seconds(0.4)));
    }

    /** The cells of what is added move upon those of the column, and into them. */
    private Animation over(WholeVector share) {
        Point way = column.center().minus(beside());
        return succession(
                share.animate(s -> s.shift(way)).seconds(0.4), fadeOut(share).seconds(0.25));
    }

    /** Where what is added stands before. */
    private Point beside() {
        return column.center().plus(point(1.12 * column.width(), 0));
    }

    /** What all other units add comes from a place and is added together. */
    void addRest(Point from) {
        WholeVector rest =
                beat.stage.bound(new WholeVector(additions.rest(added), Memory.STRONGEST, room.columnHeight()));
        beat.play(1, growFromPoint(rest.moveTo(beside()), from));
        beat.play(
                over(rest).seconds(0.7),
                column.animate(c -> c.show(additions.after())).seconds(0.3).delay(0.4));
    }
}
