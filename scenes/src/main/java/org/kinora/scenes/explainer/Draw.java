package org.kinora.scenes.explainer;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Letter;
import org.kinora.engine.mobject.RoundedRectangle;
import org.kinora.engine.mobject.Square;
import org.kinora.engine.timeline.Animation;
import org.kinora.model.Candidate;
import org.kinora.model.Generation;
import org.kinora.model.Gpt;
import org.kinora.model.Prediction;
import org.kinora.scenes.viz.Palette;
import org.kinora.scenes.viz.TicketField;
import org.kinora.scenes.viz.Tickets;

/**
 * Each word gets lottery tickets by its chance, and one ticket is drawn; its word joins the text. From the same bars three
 * draws give three answers. A temperature deals the tickets out otherwise.
 *
 * <p>Why does the same question get different answers? The chances are the same each time; a word is drawn by lot.
 */
final class Draw extends Beat<Betting, ThreeAnswers> {

    private static final int HOPS = 9;
    private static final int FEW_HOPS = 4;
    private static final double HOT = 1.6;
    private static final double COLD = 0.5;
    private static final double PLATE_MARGIN = 0.08;
    /** Leads the machine over the question. */
    private static final double BACKWARD_ARC = 1.4;

    private static final double LOOK = 0.6;

    private final Passage passage;

    Draw(Stage stage) {
        super(stage, "03-draw");
        passage = new Passage(stage.machine());
    }

    @Override
    protected Betting opening() {
        return stage.betting();
    }

    @Override
    protected ThreeAnswers play(Betting given) {
        Gpt gpt = gpt();
        ThreeAnswers all = ThreeAnswers.after(stage, given);
        Generation.Step first = all.writings().get(0).words().get(0);
        String longer = Stage.prompt() + first.chosen().text();
        Supplier<LayerChanges> changes = ahead(() -> LayerChanges.of(gpt, Stage.prompt()));
        Supplier<LayerChanges> changesLater = ahead(() -> LayerChanges.of(gpt, longer));
        Supplier<Prediction> later = ahead(() -> gpt.predictNext(longer));
        Exchange exchange = given.exchange();

        play(indicate(exchange.gap()).color(Palette.INK).factor(1.3).at("needs").until("a lottery"));
        play(create(all.tickets().frame()).until("each word"));
        until("each word");
        add(all.tickets());
        play(all.tickets().dealt().animate(t -> t.set(1)).until("one ticket"));
        Square marker = marker(all.tickets());
        int drawn = ticket(all, 0);
        add(marker);
        play(
                all.tickets().dimmed().animate(t -> t.set(1)).seconds(0.3),
                hops(marker, all.tickets(), drawn, HOPS, 0).until("the word joins"));
        join(exchange, all, drawn, marker);

        until("and the machine");
        play(
                all.tickets().dealt().animate(t -> t.set(0)).seconds(1),
                passage.enter(exchange.words()).seconds(1.2),
                passage.pulse(changesLater.get()).delay(0.8).seconds(1.2),
                given.bars().animate(b -> b.show(later.get())).delay(1.5).seconds(0.6));

        until("the same text");
        startAgain(exchange, first.chosen().text(), all, changes.get());
        drawThree(all, marker);
        write(all);
        turnTemperature(all);
        untilEnd();
        pause(LOOK);
        return all;
    }

    private static Square marker(TicketField tickets) {
        return new Square(1.25 * tickets.step())
                .setStroke(Palette.YELLOW, 4)
                .moveTo(tickets.place(TicketField.TICKETS / 2));
    }

    /** The ticket that the draw of an answer's first word falls on. */
    private int ticket(ThreeAnswers all, int answer) {
        Generation.Step step = all.writings().get(answer).words().get(0);
        List<Integer> ids =
                step.prediction().top(Stage.BARS).stream().map(Candidate::id).toList();
        int owner = ids.indexOf(step.chosen().id());
        double within = Tickets.pointOfDraw(step.prediction(), step.chosen().id(), ThreeAnswers.SEEDS.get(answer));
        return all.tickets().tickets(1).drawn(owner < 0 ? ids.size() : owner, within);
    }

    /** The marker goes from ticket to ticket, ever slower, and stays on the one that is drawn. */
    private static Animation hops(Square marker, TicketField tickets, int drawn, int count, int round) {
        SplittableRandom anywhere = new SplittableRandom(round);
        List<Animation> hops = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Point next = tickets.place(i == count - 1 ? drawn : anywhere.nextInt(TicketField.TICKETS));
            hops.add(marker.animate(m -> m.moveTo(next)).seconds(0.08 + 0.03 * i));
        }
        return succession(hops);
    }

    /** The ticket that was drawn rises, and its word goes to the gap. */
    private void join(Exchange exchange, ThreeAnswers all, int drawn, Square marker) {
        Generation.Step step = all.writings().get(0).words().get(0);
        Group<Letter> word =
                exchange.append(step.chosen().text(), all.writings().get(0).color(0));
        play(
                becomeWord(all.tickets(), drawn, word).seconds(1.1),
                all.tickets().dimmed().animate(t -> t.set(0)).seconds(0.5),
                fadeOut(marker).seconds(0.3),
                fadeOut(exchange.gap()).delay(0.5).seconds(0.2));
        exchange.closeGap();
    }

    /** A copy of the ticket flies to where its word belongs, grows to its size and turns into it. */
    private static Animation becomeWord(TicketField tickets, int drawn, Group<Letter> word) {
        return new Later(() -> {
            RoundedRectangle ticket = tickets.ticket(drawn);
            RoundedRectangle plate = new RoundedRectangle(
                            word.width() + 2 * PLATE_MARGIN, word.height() + 2 * PLATE_MARGIN, PLATE_MARGIN)
                    .setFill(ticket.fill().get())
                    .setStrokeWidth(0)
                    .moveTo(word.center());
            return succession(
                    replacementTransform(ticket, plate).pathArc(-0.5),
                    together(fadeOut(plate), fadeIn(word)).seconds(0.5));
        });
    }

    /** The word leaves the text, and the same text brings the same bars. */
    private void startAgain(Exchange exchange, String word, ThreeAnswers all, LayerChanges changes) {
        int length = exchange.answer().text().length();
        Group<Letter> last = exchange.answer().between(length - word.length(), length);
        play(0.4, fadeOut(last, point(0, -0.3)));
        exchange.answer().set(Stage.ANSWER_SO_FAR);
        exchange.openGap();
        play(0.2, create(exchange.gap()));
        Prediction again = gpt().predictNext(Stage.prompt());
        play(
                passage.enter(exchange.words()).seconds(0.7),
                passage.pulse(changes).delay(0.5).seconds(0.8),
                all.bars().animate(b -> b.show(again)).delay(0.9).seconds(0.4));
    }

    /** The machine steps back; three tickets are drawn, and each begins a branch. */
    private void drawThree(ThreeAnswers all, Square marker) {
        TicketField tickets = all.tickets();
        add(tickets);
        play(
                stage.machine()
                        .animate(m -> ThreeAnswers.stepBack(stage))
                        .pathArc(BACKWARD_ARC)
                        .until("only the draw"),
                tickets.dealt().animate(t -> t.set(1)).until("only the draw"),
                fadeOut(all.exchange().gap()));
        all.exchange().closeGap();
        List<Animation> draws = new ArrayList<>();
        for (int answer = 0; answer < all.writings().size(); answer++) {
            int drawn = ticket(all, answer);
            draws.add(hops(marker, tickets, drawn, FEW_HOPS, answer + 1));
            draws.add(together(
                            create(all.fork().line(answer)),
                            becomeWord(tickets, drawn, all.fork().words(answer).get(0)))
                    .seconds(0.6));
        }
        add(marker);
        play(
                tickets.dimmed().animate(t -> t.set(1)).seconds(0.2),
                succession(draws).until("so one question"));
        play(0.2, fadeOut(marker), tickets.dimmed().animate(t -> t.set(0)));
    }

    /** All three answers are written to their ends. */
    private void write(ThreeAnswers all) {
        List<Animation> answers = new ArrayList<>();
        for (int answer = 0; answer < all.writings().size(); answer++) {
            List<Group<Letter>> words = all.fork().words(answer);
            answers.add(laggedStart(0.8, words.subList(1, words.size()), word -> fadeIn(word, point(-0.15, 0))));
        }
        play(together(answers).until("and this slider"));
    }

    private void turnTemperature(ThreeAnswers all) {
        all.bars().temper(all.temperature());
        play(growFromPoint(all.slider(), all.bars().rest().center()).until("called"));
        until("temperature");
        play(circumscribe(all.slider().knob()).until("decides"));
        play(all.temperature().animate(t -> t.set(HOT)).until("or fewer"));
        play(1, all.temperature().animate(t -> t.set(COLD)));
        untilEnd();
        pause(0.3);
        play(0.9, all.temperature().animate(t -> t.set(1)));
    }
}
