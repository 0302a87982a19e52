package org.kinora.scenes.explainer;

import static org.kinora.engine.Kinora.*;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.function.Supplier;
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

    /** How high the small machine is, in scene units. */
    private static final double ASIDE = 1.1;
    /** How much room there is for what is said of the people. */
    private static final double BELOW_PEOPLE = 2.45;

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
        TimeLadder ladder =
                new TimeLadder(window(), stage.isWide() ? 0.39 : 0.47, stage.isWide() ? 0.9 : 0.5, FOOT, DECADE);
        Supplier<OneSum> ofMany = ahead(() -> new OneSum(gpt(), Stage.prompt()));
        PeopleTime own = PeopleTime.ofOwn(gpt().config());
        PeopleTime largest = PeopleTime.ofLargest();
        names(ladder);

        People people = gather(given, ladder);
        Figure count = stage.bound(Figure.cited(
                Lettering.sentence(
                        String.format(Locale.ROOT, "%.0f billion people", Cited.PEOPLE.value() / 1e9),
                        stage.whole().width()),
                Cited.PEOPLE.source()));
        Text each = Lettering.aside("one sum a second");
        count.moveTo(peopleCenter().plus(point(0, -peopleRadius() - 0.5)));
        Text gpu = Lettering.sentence("GPU", stage.whole().width()).moveTo(count);
        each.nextTo(count, DOWN, 0.2);
        play(
                ladder.top().animate(t -> t.set(TimeLadder.HIGHEST)).seconds(1.9),
                fadeIn(count, UP.times(0.3)).at("eight billion"));

        until("one sum");
        play(fadeIn(each, UP.times(0.2)).seconds(0.6));

        OneSum example = ofMany.get();
        Figure sum = stage.bound(Figure.measured(sumText(example.words()), example.readings()));
        sum.nextTo(machine, RIGHT, 0.3);
        play(0.8, fadeIn(sum, RIGHT.times(0.6)), Classroom.pulse(machine));

        until("This small");
        Figure ownTime = mark(ladder, "this model", days(own), own);
        play(ladder.now().animate(n -> n.set(own.height())).rate(slowInto).until(stage.said("people-time")));
        showAll(ladder);
        SurroundingRectangle look = new SurroundingRectangle(ownTime, 0.1);
        play(create(look.setStroke(Palette.YELLOW, 3)).seconds(0.6));
        until("For one");
        play(uncreate(look).seconds(0.4));
        climb(ladder, largest);

        until("GPUs");
        PathShape chip = people.chipOutline();
        play(
                create(chip).seconds(1),
                people.chip().animate(c -> c.set(1)).seconds(1),
                fadeTransform(count, gpu).seconds(0.8),
                uncreate(each).seconds(0.6));
        lightRows(people);
        Point home = stage.machinePlace().center();
        people.leaveFor(home);
        play(
                1,
                restore(machine),
                gpu.animate(g -> g.scale(0.1).moveTo(home).setOpacity(0)),
                sum.animate(s -> s.scale(0.1).moveTo(home).setOpacity(0)),
                people.left().animate(l -> l.set(1)),
                chip.animate(c -> c.scale(0.02).moveTo(home)),
                ladder.foot().animate(f -> f.set(TimeLadder.HIGHEST + 1)));
        remove(people.dots(), chip, sum, gpu);
        ladder.mobjects().forEach(this::remove);
        play(0.5, Classroom.pulse(machine));
        pause(0.1);
        return null;
    }

    /** The curves sink and become a rung of the ladder; the people come from where they were. */
    private People gather(Practised given, TimeLadder ladder) {
        Machine machine = stage.machine();
        LearningCurves curves = given.curves();
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
                point(ladder.x() - ladder.width() / 2, ladder.place().bottom() + (2 - FOOT) * DECADE),
                point(ladder.x() + ladder.width() / 2, ladder.place().bottom() + (2 - FOOT) * DECADE));
        rung.setStroke(Palette.FAINT_INK, 4);
        play(
                people.gathered().animate(g -> g.set(1)).seconds(1.6).at("Ask"),
                machine.animate(this::stepAside).seconds(1.2),
                fadeOut(curves.ticks()).seconds(0.4),
                transform(curves.axis(), rung).seconds(1.2),
                curves.animate(c -> c.setRise(0)).seconds(0.9));
        remove(curves);
        showAll(ladder);
        return people;
    }

    /** The parts of the chip light up row after row, and then all at once. */
    private void lightRows(People people) {
        play(people.row().animate(r -> r.set(People.rows() / 2.0)).rate(linear).until("same"));
        people.row().set(-1.0);
        play(people.all().animate(a -> a.set(1)).rate(thereAndBack).seconds(0.55));
        play(people.all().animate(a -> a.set(1)).rate(thereAndBack).seconds(0.55));
    }

    /** Goes up the ladder, past what the viewer has heard of, and then looks at all of it. */
    private void climb(TimeLadder ladder, PeopleTime largest) {
        Place window = ladder.place();
        mark(ladder, "one of the largest", millionYears(largest), largest);
        ladder.passing(Lettering.aside("last ice age"), PeopleTime.years(Cited.LAST_ICE_AGE.value()));
        ladder.passing(Lettering.aside("first humans"), PeopleTime.years(Cited.FIRST_HUMANS.value()));
        ladder.passing(Lettering.aside("last dinosaurs"), PeopleTime.years(Cited.LAST_DINOSAURS.value()));
        showAll(ladder);
        double level = LEVEL * window.height() / DECADE;
        play(
                ladder.now().animate(n -> n.set(largest.height())).until("years"),
                ladder.foot().animate(f -> f.set(largest.height() - level)).until("years"));
        double all = TimeLadder.HIGHEST - FOOT + 0.9;
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

    /** Marks a time on the ladder, and above it whose it is. */
    private Figure mark(TimeLadder ladder, String name, String words, PeopleTime time) {
        Text text = stage.isWide() ? Lettering.sentence(words, stage.whole().width()) : Lettering.label(words);
        Figure figure = stage.bound(Figure.cited(text, Cited.PEOPLE.source(), Cited.LARGEST_TRAINING.source()));
        double above = 0.7 * figure.height() + 0.28;
        ladder.mark(Lettering.aside(name), time, above);
        return ladder.mark(figure, time, 0);
    }

    private void showAll(TimeLadder ladder) {
        ladder.mobjects().forEach(this::add);
    }

    /** The machine is small and stands below the people, beside a sum of its own. */
    private void stepAside(Machine machine) {
        machine.restore();
        machine.scale(ASIDE / machine.height());
        machine.moveTo(point(
                peopleCenter().x() - (isNarrow() ? 1.6 : 2.1), peopleCenter().y() - peopleRadius() - 1.38 - ASIDE / 2));
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

    /** Where the ladder is seen. */
    private Place window() {
        Place whole = stage.whole();
        return stage.isWide()
                ? whole.part(0.41, 1, 0, 1)
                : isUpright() ? whole.part(0.05, 0.95, 0, 0.49) : whole.part(0.46, 1, 0, 1);
    }

    /** A sum, as large as there is room for it beside the small machine. */
    private Text sumText(String words) {
        return isNarrow()
                ? Lettering.label(words)
                : Lettering.sentence(words, stage.whole().width());
    }

    private boolean isNarrow() {
        return !stage.isWide() && !isUpright();
    }

    private boolean isUpright() {
        return stage.whole().height() > 1.2 * stage.whole().width();
    }

    /** Where the people are, and below them what is said of them. */
    private Place peoplePlace() {
        Place whole = stage.whole();
        return isUpright()
                ? whole.part(0, 1, 0.55, 1)
                : stage.isWide() ? whole.part(0, 0.4, 0, 1) : whole.part(0, 0.44, 0.1, 0.9);
    }

    private Point peopleCenter() {
        return peoplePlace().at(0.5, 1).plus(point(0, -peopleRadius() - 0.05));
    }

    private double peopleRadius() {
        Place place = peoplePlace();
        return 0.49 * Math.min(place.width(), place.height() - BELOW_PEOPLE);
    }

    private People people(LearningCurves curves) {
        Point[] origins = new Point[400];
        for (int i = 0; i < origins.length; i++) {
            origins[i] = curves.point(500.0 * i / origins.length);
        }
        return new People(origins, peopleCenter(), peopleRadius());
    }
}
