package org.kinora.scenes.explainer;

import static org.kinora.engine.Kinora.*;

import java.util.Locale;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.*;
import org.kinora.scenes.viz.*;

/**
 * What training costs, in the time of everyone on Earth: a ladder from a minute to millions of years, on which the film's
 * own model stands near the foot and one of the largest near the top.
 *
 * <p>How long would all people together take for the training of one of the largest models? A hundred and fifty million
 * years, at one sum a second each.
 */
final class Effort extends Beat<Practised, Void> {

    private static final double DECADE = 1.32;
    private static final double FOOT = 1.1;
    /** Which part of the window the time that has gone by reaches up to while we climb. */
    private static final double LEVEL = 0.72;

    Effort(Stage stage) {
        super(stage, "10-effort");
    }

    @Override
    protected Practised opening() {
        return Practice.left(stage);
    }

    @Override
    protected Void play(Practised given) {
        Machine machine = stage.machine();
        LearningCurves curves = given.curves();
        Place window = stage.betsPlace();
        TimeLadder ladder = new TimeLadder(window, 0.5, FOOT, DECADE);
        PeopleTime own = PeopleTime.ofOwn(gpt().config());
        PeopleTime largest = PeopleTime.ofLargest();
        names(ladder);

        play(
                0.8,
                fadeOut(given.names().ring()),
                given.sheets().size().animate(s -> s.set(0)),
                fadeOut(given.share()),
                given.sample().animate(t -> machine.facing(t.scale(0.4)).moveTo(machine.entrance()).setOpacity(0)),
                fadeOut(given.names().seen()),
                fadeOut(given.names().unseen()),
                fadeOut(given.names().quantity()),
                fadeOut(given.names().steps()),
                fadeOut(curves.number()));
        given.sheets().mobjects().forEach(this::remove);
        remove(given.sample());
        People people = people(curves);
        add(people.dots());
        Line rung = new Line(
                point(ladder.x() - TimeLadder.width() / 2, window.bottom() + (2 - FOOT) * DECADE),
                point(ladder.x() + TimeLadder.width() / 2, window.bottom() + (2 - FOOT) * DECADE));
        rung.setStroke(Palette.FAINT_INK, 3);
        play(
                people.gathered().animate(g -> g.set(1)).seconds(1.6).at("Ask"),
                restore(machine).seconds(1.2),
                fadeOut(curves.ticks()).seconds(0.4),
                transform(curves.axis(), rung).seconds(1.2),
                curves.animate(c -> c.setRise(0)).seconds(0.9));
        remove(curves);
        ladder.mobjects().forEach(this::add);
        Figure count = Figure.cited(
                Lettering.label(String.format(Locale.ROOT, "%,.0f people", Cited.PEOPLE.value())),
                Cited.PEOPLE.source());
        count.moveTo(peopleCenter().plus(point(0, -peopleRadius() - 0.55)));
        play(
                ladder.top().animate(t -> t.set(TimeLadder.HIGHEST)).seconds(2.2),
                fadeIn(count, UP.times(0.3)).at("eight billion"));

        until("This small");
        Figure two = ladder.mark(run(String.format(Locale.ROOT, "%.0f days", own.days()), "this model"), own);
        add(two);
        play(ladder.now().animate(n -> n.set(own.height())).rate(slowInto).until("days"));
        Figure top = ladder.mark(
                run(String.format(Locale.ROOT, "%.0f million years", largest.millionYears()), "one of the largest"),
                largest);
        add(top);
        double level = LEVEL * window.height() / DECADE;
        until("For one");
        play(
                ladder.now().animate(n -> n.set(largest.height())).until("years"),
                ladder.foot().animate(f -> f.set(largest.height() - level)).until("years"));
        double all = (TimeLadder.HIGHEST - FOOT + 0.2);
        play(
                1.2,
                ladder.foot().animate(f -> f.set(FOOT)),
                ladder.decade().animate(d -> d.set(window.height() / all)));

        until("GPUs");
        play(people.chip().animate(c -> c.set(1)).seconds(1), fadeOut(count).seconds(0.6));
        play(people.row().animate(r -> r.set(People.rows() / 2.0)).rate(linear).until("same"));
        people.row().set(-1.0);
        play(people.all().animate(a -> a.set(1)).rate(thereAndBack).seconds(0.7));
        play(people.all().animate(a -> a.set(1)).rate(thereAndBack).seconds(0.7));
        people.leaveFor(machine.center());
        play(
                1,
                people.left().animate(l -> l.set(1)),
                ladder.foot().animate(f -> f.set(TimeLadder.HIGHEST + 1)));
        remove(people.dots(), two, top);
        ladder.mobjects().forEach(this::remove);
        return null;
    }

    private Figure run(String time, String name) {
        return Figure.cited(Lettering.label(time), Cited.PEOPLE.source());
    }

    private void names(TimeLadder ladder) {
        ladder.name("minute", new PeopleTime(PeopleTime.MINUTE));
        ladder.name("hour", new PeopleTime(PeopleTime.HOUR));
        ladder.name("day", new PeopleTime(PeopleTime.DAY));
        ladder.name("year", PeopleTime.years(1));
        ladder.name("century", PeopleTime.years(1e2));
        ladder.name("thousand years", PeopleTime.years(1e3));
        ladder.name("million years", PeopleTime.years(1e6));
    }

    private Point peopleCenter() {
        return stage.textPlace().center();
    }

    private double peopleRadius() {
        Place place = stage.textPlace();
        return 0.48 * Math.min(place.width(), place.height());
    }

    private People people(LearningCurves curves) {
        Point[] origins = new Point[400];
        for (int i = 0; i < origins.length; i++) {
            origins[i] = curves.point(500.0 * i / origins.length);
        }
        return new People(origins, peopleCenter(), peopleRadius());
    }
}
