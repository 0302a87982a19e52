package org.kinora.scenes.explainer;

import static org.kinora.engine.Kinora.*;

import java.math.BigDecimal;
import java.math.MathContext;
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
        TimeLadder ladder = new TimeLadder(window, 0.47, FOOT, DECADE);
        PeopleTime own = PeopleTime.ofOwn(gpt().config());
        PeopleTime largest = PeopleTime.ofLargest();
        names(ladder);

        play(
                0.8,
                fadeOut(given.names().ring()),
                given.sheets().size().animate(s -> s.set(0)),
                fadeOut(given.share()),
                given.sample()
                        .animate(t -> machine.facing(t.scale(0.4))
                                .moveTo(machine.entrance())
                                .setOpacity(0)),
                fadeOut(given.names().seen()),
                fadeOut(given.names().unseen()),
                fadeOut(given.names().quantity()),
                fadeOut(given.names().steps()),
                curves.number().animate(n -> n.setOpacity(0)));
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
        Figure count = stage.bound(Figure.cited(
                Lettering.label(String.format(Locale.ROOT, "%.0f billion people", Cited.PEOPLE.value() / 1e9)),
                Cited.PEOPLE.source()));
        Text each = Lettering.aside("one sum a second");
        if (stage.isWide()) {
            count.moveTo(peopleCenter().plus(point(0, -peopleRadius() - 0.55)));
            each.nextTo(count, DOWN, 0.22);
        } else {
            count.moveTo(peopleCenter().plus(point(peopleRadius() + 0.5, 0.25)), LEFT);
            each.nextTo(count, DOWN, 0.22, LEFT);
        }
        play(
                ladder.top().animate(t -> t.set(TimeLadder.HIGHEST)).seconds(1.9),
                fadeIn(count, UP.times(0.3)).at("eight billion"));

        until("one sum");
        play(fadeIn(each, UP.times(0.2)).seconds(0.6));

        until("This small");
        Figure ownMark = ladder.mark(run(days(own), "this model"), own);
        play(ladder.now().animate(n -> n.set(own.height())).rate(slowInto).until("two"));
        add(ownMark);
        SurroundingRectangle look = new SurroundingRectangle(ownMark, 0.14);
        play(create(look.setStroke(Palette.YELLOW, 3)).seconds(0.6));
        until("For one");
        play(uncreate(look).seconds(0.4));
        climb(ladder, largest);

        until("GPUs");
        PathShape chip = people.chipOutline();
        play(
                create(chip).seconds(1),
                people.chip().animate(c -> c.set(1)).seconds(1),
                fadeOut(count).seconds(0.6),
                fadeOut(each).seconds(0.6));
        play(people.row().animate(r -> r.set(People.rows() / 2.0)).rate(linear).until("same"));
        people.row().set(-1.0);
        play(people.all().animate(a -> a.set(1)).rate(thereAndBack).seconds(0.7));
        play(people.all().animate(a -> a.set(1)).rate(thereAndBack).seconds(0.7));
        people.leaveFor(machine.center());
        play(
                1,
                people.left().animate(l -> l.set(1)),
                chip.animate(c -> c.scale(0.02).moveTo(machine.center())),
                Classroom.pulse(machine),
                ladder.foot().animate(f -> f.set(TimeLadder.HIGHEST + 1)));
        remove(people.dots(), chip);
        ladder.mobjects().forEach(this::remove);
        return null;
    }

    /** Goes up the ladder, past what the viewer has heard of, and then looks at all of it. */
    private void climb(TimeLadder ladder, PeopleTime largest) {
        Place window = ladder.place();
        Figure mark = ladder.mark(run(millionYears(largest), "one of the largest"), largest);
        add(mark);
        ladder.passing(Lettering.aside("last ice age"), PeopleTime.years(Cited.LAST_ICE_AGE.value()));
        ladder.passing(Lettering.aside("first humans"), PeopleTime.years(Cited.FIRST_HUMANS.value()));
        ladder.passing(Lettering.aside("last dinosaurs"), PeopleTime.years(Cited.LAST_DINOSAURS.value()));
        ladder.mobjects().forEach(this::add);
        double level = LEVEL * window.height() / DECADE;
        play(
                ladder.now().animate(n -> n.set(largest.height())).until("years"),
                ladder.foot().animate(f -> f.set(largest.height() - level)).until("years"));
        double all = TimeLadder.HIGHEST - FOOT + 0.2;
        play(1.2, ladder.foot().animate(f -> f.set(FOOT)), ladder.decade().animate(d -> d.set(window.height() / all)));
    }

    /** As it is said: in whole days. */
    static String days(PeopleTime time) {
        return String.format(Locale.ROOT, "%.0f days", time.days());
    }

    /** As it is said: in millions of years, of which two digits count. */
    static String millionYears(PeopleTime time) {
        BigDecimal rounded = new BigDecimal(time.millionYears()).round(new MathContext(2));
        return rounded.toPlainString() + " million years";
    }

    /** A time, and below it whose it is. */
    private Figure run(String time, String name) {
        Text text = new Text(name + "\n" + time, Lettering.LABEL);
        text.part(name).setColor(Palette.FAINT_INK);
        return stage.bound(Figure.cited(text, Cited.PEOPLE.source(), Cited.LARGEST_TRAINING.source()));
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
        Place place = stage.textPlace();
        return stage.isWide() ? place.center() : place.at(0.3, 0.5);
    }

    private double peopleRadius() {
        Place place = stage.textPlace();
        return 0.43 * Math.min(place.width(), place.height());
    }

    private People people(LearningCurves curves) {
        Point[] origins = new Point[400];
        for (int i = 0; i < origins.length; i++) {
            origins[i] = curves.point(500.0 * i / origins.length);
        }
        return new People(origins, peopleCenter(), peopleRadius());
    }
}
