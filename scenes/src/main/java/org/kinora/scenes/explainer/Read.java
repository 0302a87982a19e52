package org.kinora.scenes.explainer;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Camera;
import org.kinora.engine.mobject.Crowd;
import org.kinora.engine.mobject.DecimalNumber;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.PathShape;
import org.kinora.engine.mobject.Rectangle;
import org.kinora.engine.mobject.SurroundingRectangle;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.timeline.Animation;
import org.kinora.scenes.viz.Figure;
import org.kinora.scenes.viz.Machine;
import org.kinora.scenes.viz.Palette;

/**
 * The model has learned from text that flies into it line by line. How long a person would read it is a dash; what larger
 * models have read is a page of such dashes, and more than a hundred such pages.
 *
 * <p>Why does the model say that it is a program? Because it has read sentences that say so.
 */
final class Read extends Beat<Dialogue, Void> {

    private static final double LINES_A_SECOND = 48;
    private static final double FLIGHT = 2.3;
    private static final double STREAM = 5.2;
    /** How much of the picture is seen from near the stream. */
    private static final double NEAR = 0.72;
    /** How many sentences about itself are seen, and how many seconds after one another. */
    private static final int SENTENCES = 4;

    private static final double EVERY = 0.8;
    private static final double INTO_MACHINE = 0.8;
    /** Of what stands below the machine, in units. */
    private static final double FOOT = 0.95;

    Read(Stage stage) {
        super(stage, "05-read");
    }

    @Override
    protected Dialogue opening() {
        return Dialogue.onStage(stage);
    }

    @Override
    protected Void play(Dialogue given) {
        Snippets snippets = new Snippets();
        ReadingTime times = new ReadingTime(snippets.tokensInWord(gpt().tokenizer()));
        TextStream stream = new TextStream(stage);
        stream(given.card(), snippets, stream);
        climb(times);
        explain(snippets, stream);
        return null;
    }

    /** The card becomes one line among many that fly into the machine. */
    private void stream(DialogueCard card, Snippets snippets, TextStream stream) {
        Machine machine = stage.machine();
        List<PathShape> parts = new ArrayList<>();
        parts.add(TextStream.line(card.plate(), Palette.PANEL)
                .setStroke(card.plate().stroke().get()));
        parts.addAll(TextStream.lines(card.text()));
        Group<PathShape> both = new Group<>(parts);
        add(both);
        remove(card);
        List<String> all = snippets.mixed();
        List<String> lines = IntStream.range(0, (int) (LINES_A_SECOND * STREAM))
                .mapToObj(i -> all.get(i % all.size()))
                .toList();
        List<Animation> flights = stream.flights(lines, LINES_A_SECOND, FLIGHT);
        thread(() -> {
            pause(0.5);
            play(together(flights));
        });
        Camera camera = stage.scene().camera();
        camera.saveState();
        play(
                1.2,
                both.animate(b -> machine.facing(b.scale(0.6))).seconds(1),
                machine.animate(m -> m.light(0, 0.6)),
                camera.animate(c -> lookAtStream(c)));
        List<Animation> last = new ArrayList<>();
        parts.forEach(part -> last.addAll(stream.flight(part, 1.2, 0)));
        play(together(last));
        Place foot = foot();
        Figure count = stage.bound(Figure.cited(
                label(0, " pieces of text", Lettering.LABEL).moveTo(foot.at(0.5, 0.5)), Cited.OWN_TOKENS.source()));
        DecimalNumber digits = count.number();
        until("This model");
        play(0.4, fadeIn(count, point(0, 0.5)));
        play(digits.animate(d -> d.setValue(Cited.OWN_TOKENS.value())).until("of text"));
        play(together(stream.oneBelowAnother(List.of(
                snippets.stories().get(1),
                snippets.facts().get(0),
                snippets.smallTalk().get(5)))));
        until("Reading day");
        join();
        stream.end();
        play(
                0.8,
                restore(camera),
                fadeOut(count, point(0, 0.4)).seconds(0.3),
                machine.animate(m -> m.light(0, 0)).seconds(0.3));
    }

    /** Where the text flies in from the left, comes nearer to it. */
    private void lookAtStream(Camera camera) {
        if (stage.isWide()) {
            camera.scale(NEAR).moveTo(stage.whole().at(0.36, 0.435));
        }
    }

    /** Below the machine. */
    private Place foot() {
        Place place = stage.machinePlace();
        double bottom = Math.max(
                stage.machine().bounds().bottom() - FOOT - 0.15, stage.whole().bottom());
        return Place.of(place.left(), place.right(), bottom, bottom + FOOT);
    }

    private static DecimalNumber label(double value, String unit, double size) {
        return new DecimalNumber(value, 0, size).grouped().centered().unit(unit).setColor(Palette.INK);
    }

    private void climb(ReadingTime times) {
        Headed parts = Headed.of(stage);
        Place foot = foot();
        ReadingLadder ladder = new ReadingLadder(times, foot.part(0.1, 0.9, 0.6, 0.9), parts.picture());
        Rectangle dash = ladder.dash();
        Figure weeks = stage.bound(Figure.cited(
                label(0, " weeks", Lettering.SENTENCE).moveTo(foot.at(0.5, 0.2)),
                Cited.OWN_TOKENS.source(),
                Cited.WORDS_A_MINUTE.source()));
        add(weeks);
        play(
                growFromEdge(dash, LEFT).until(stage.said("reading-time")),
                weeks.number().animate(n -> n.setValue(times.ownWeeks())).until(stage.said("reading-time")));
        until("For one of");
        Crowd page = ladder.page();
        ladder.read().set(1);
        add(page);
        remove(dash);
        Figure years = stage.bound(Figure.cited(
                new DecimalNumber(0, 0, Lettering.SENTENCE)
                        .grouped()
                        .centered()
                        .unit(" years")
                        .setColor(Palette.INK),
                Cited.EARLY_TOKENS.source(),
                Cited.WORDS_IN_TOKEN.source(),
                Cited.WORDS_A_MINUTE.source()));
        inFrame(years, parts.heading().center());
        thread(() -> {
            pause(0.7);
            play(0.3, fadeIn(years));
            play(
                    ladder.read()
                            .animate(r -> r.set(ladder.dashes()))
                            .rate(easeInQuad)
                            .until("years"),
                    years.number()
                            .animate(n -> n.setValue(hundreds(times.earlyYears())))
                            .rate(easeInQuad)
                            .until("years"));
        });
        Camera camera = stage.scene().camera();
        camera.saveState();
        play(
                1.8,
                camera.animate(c -> c.scale(ladder.pageZoom()).moveTo(ladder.pageCenter()))
                        .rate(ReadingLadder.zooming(ladder.pageZoom())),
                fadeOut(weeks).seconds(0.3),
                fadeOut(stage.machine()).delay(0.8).seconds(0.4));
        join();
        until("The newest");
        Crowd others = ladder.allPages();
        add(others);
        double more = ladder.pilesZoom() / ladder.pageZoom();
        Figure factor = stage.bound(Figure.cited(
                new DecimalNumber(1, 0, Lettering.SENTENCE)
                        .rightAligned()
                        .unit(" ×")
                        .setColor(Palette.INK),
                Cited.NEWEST_TOKENS.source(),
                Cited.EARLY_TOKENS.source()));
        inFrame(factor, ORIGIN);
        factor.alignTo(years, DOWN).nextTo(years, LEFT, 0.2);
        factor.number().levelWith(years.number());
        thread(() -> {
            pause(0.5);
            play(0.3, fadeIn(factor));
            play(
                    ladder.piled().animate(p -> p.set(ladder.pages())).until("again"),
                    factor.number()
                            .animate(n -> n.setValue(times.newestOverEarly()))
                            .until("again"));
        });
        play(
                1.3,
                camera.animate(c -> c.scale(more).moveTo(ladder.pilesCenter())).rate(ReadingLadder.zooming(more)));
        join();
        until("And if");
        play(
                restore(camera)
                        .rate(ReadingLadder.zooming(1 / ladder.pilesZoom()))
                        .seconds(0.95),
                fadeOut(others).seconds(0.5),
                // rows of bright lines that rush by would flash
                fadeOut(page).delay(0.2).seconds(0.55),
                fadeIn(stage.machine()).delay(0.45).seconds(0.4),
                fadeOut(years).seconds(0.3),
                fadeOut(factor).seconds(0.3));
        remove(page, others);
    }

    /** Puts a mobject to a place that stays where it is while the camera moves. */
    private void inFrame(Figure figure, Point place) {
        figure.moveTo(place).scale(8 / stage.height(), ORIGIN).fixInFrame();
    }

    private static double hundreds(double number) {
        return 100 * Math.rint(number / 100);
    }

    /** Sentences in which the model has read what it is. */
    private void explain(Snippets snippets, TextStream stream) {
        Place place = stage.textPlace().part(0, 0.93, 0, 1);
        String sentence = snippets.aboutItself().get(0);
        Text text = Lettering.sentence(sentence, place.width()).moveTo(place.center());
        play(0.4, fadeIn(text, point(-2, 0)).rate(easeOutQuad));
        SurroundingRectangle look = new SurroundingRectangle(text.part("program"), 0.1).setStroke(Palette.YELLOW, 4);
        until("a program");
        play(0.4, create(look));
        until("because");
        play(0.2, fadeOut(look), stage.machine().animate(m -> m.light(0, 0.6)));
        List<Animation> animations = new ArrayList<>(stream.turnAndFly(text, INTO_MACHINE, 0));
        for (int i = 1; i < SENTENCES; i++) {
            Text next = Lettering.sentence(snippets.aboutItself().get(i), place.width());
            next.moveTo(place.at(0.5, i % 2 == 0 ? 0.24 : 0.78));
            double begin = i * EVERY - 0.3;
            animations.add(
                    fadeIn(next, point(-2, 0)).rate(easeOutQuad).seconds(0.35).delay(begin));
            animations.addAll(stream.turnAndFly(next, INTO_MACHINE, begin + EVERY));
        }
        play(together(animations));
        stream.end();
        play(0.4, stage.machine().animate(m -> m.light(0, 0)));
    }
}
