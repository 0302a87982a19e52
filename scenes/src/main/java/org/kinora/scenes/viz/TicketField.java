package org.kinora.scenes.viz;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.Crowd;
import org.kinora.engine.mobject.Instances;
import org.kinora.engine.mobject.RoundedRectangle;
import org.kinora.engine.mobject.ValueTracker;
import org.kinora.engine.paint.Color;
import org.kinora.engine.timeline.Moment;
import org.kinora.model.Candidate;
import org.kinora.model.Prediction;

/**
 * A hundred lottery tickets in a square, dealt to the likeliest words and to all the others together by their chances. A
 * ticket has the colour of its word's chance. The tickets come out of the words' bars.
 *
 * <pre>{@code
 * var field = new TicketField(bars, prediction, 12, place, 2.4, temperature);
 * play(2, field.dealt().animate(t -> t.set(1)));
 * }</pre>
 */
public final class TicketField extends Composite<TicketField> implements Bound {

    public static final int TICKETS = 100;

    private static final int SIDE = 10;
    private static final double DIMMING = 0.65;
    private static final double MARGIN = 0.16;
    private static final double TICKET_IN_STEPS = 0.82;
    private static final double ROUNDING_IN_STEPS = 0.2;
    /** Neighbours of different words are told apart by this. */
    private static final double SECOND_SHADE = 0.74;

    private static final double SHADE_OF_OTHERS = 0.55;

    private final TemperedChances chances;
    private final List<Integer> ids;
    private final List<Point> sources;
    private final Point center;
    private final Grid places;
    private final double narrowness;
    private final RoundedRectangle frame;
    private final ValueTracker temperature;
    private final ValueTracker dealt = new ValueTracker(0);
    private final ValueTracker dimmed = new ValueTracker(0);

    /**
     * @param bars of the same prediction, out of which the tickets come
     * @param words how many words have tickets of their own
     * @param side of the square, in scene units
     */
    public TicketField(
            ProbabilityBars bars,
            Prediction prediction,
            int words,
            Point center,
            double side,
            ValueTracker temperature) {
        this.chances = new TemperedChances(prediction);
        this.ids = prediction.top(words).stream().map(Candidate::id).toList();
        this.center = center;
        this.temperature = temperature;
        places = new Grid(SIDE, SIDE, side / SIDE);
        sources = sources(bars, tickets(temperature.get()));
        narrowness = Math.min(
                1,
                bars.row(0).bar().width() / tickets(temperature.get()).counts().get(0) / step());
        frame = new RoundedRectangle(side + MARGIN, side + MARGIN, MARGIN)
                .setStroke(Palette.RIM, 2.5)
                .moveTo(center);
        addParts(frame, new Crowd(ticket(step()), TICKETS, this::arrange));
    }

    /** Each ticket begins at its place along the bar of its word. */
    private static List<Point> sources(ProbabilityBars bars, Tickets tickets) {
        List<Point> sources = new ArrayList<>();
        for (int owner = 0; owner < tickets.counts().size(); owner++) {
            int count = tickets.counts().get(owner);
            int last = tickets.counts().size() - 1;
            ProbabilityBar bar = (owner == last ? bars.rest() : bars.row(owner)).bar();
            for (int i = 0; i < count; i++) {
                sources.add(bar.corner(LEFT).interpolate(bar.corner(RIGHT), (i + 0.5) / count));
            }
        }
        return sources;
    }

    /** What the square of tickets lies in. */
    public RoundedRectangle frame() {
        return frame;
    }

    /** 0 while the tickets are in their bars, 1 when all lie in the square. */
    public ValueTracker dealt() {
        return dealt;
    }

    /** 0 while the tickets are bright, 1 when they stand back behind a marker. */
    public ValueTracker dimmed() {
        return dimmed;
    }

    /** Whose tickets these are at a temperature: the words in order, then all the others together. */
    public Tickets tickets(double atTemperature) {
        return Tickets.of(TICKETS, shares(atTemperature));
    }

    private double[] shares(double atTemperature) {
        double[] shares = new double[ids.size() + 1];
        for (int i = 0; i < ids.size(); i++) {
            shares[i] = chances.of(ids.get(i), atTemperature);
        }
        shares[ids.size()] = chances.ofRest(ids, atTemperature);
        return shares;
    }

    /** Where a ticket lies in the square. */
    public Point place(int ticket) {
        return center.plus(places.place(ticket));
    }

    /** From a ticket to the next. */
    public double step() {
        return places.step();
    }

    /** A ticket by itself, as it lies in the square now. */
    public RoundedRectangle ticket(int ticket) {
        return ticket(step()).setFill(color(ticket), 1).moveTo(place(ticket));
    }

    private static RoundedRectangle ticket(double step) {
        return new RoundedRectangle(TICKET_IN_STEPS * step, TICKET_IN_STEPS * step, ROUNDING_IN_STEPS * step)
                .setFill(Palette.TEAL, 1)
                .setStrokeWidth(0);
    }

    /** The colour of a ticket now. */
    private Color color(int ticket) {
        double now = temperature.get();
        return color(tickets(now).owner(ticket), shares(now));
    }

    private Color color(int owner, double[] shares) {
        if (owner == ids.size()) {
            // each belongs to another word, whose own chance is next to nothing
            return Palette.probability(0).withAlpha(SHADE_OF_OTHERS);
        }
        return Palette.probability(shares[owner]).withAlpha(owner % 2 == 0 ? 1 : SECOND_SHADE);
    }

    private void arrange(Instances instances, Moment moment) {
        double[] shares = shares(temperature.at(moment));
        Tickets tickets = Tickets.of(TICKETS, shares);
        double whole = dealt.at(moment);
        double shade = 1 - DIMMING * dimmed.at(moment);
        int ticket = 0;
        for (int owner = 0; owner < shares.length; owner++) {
            Color color = color(owner, shares).withOpacity(shade);
            for (int i = 0; i < tickets.counts().get(owner); i++) {
                double there = Turns.smooth(whole, ticket / (TICKETS - 1.0));
                instances.place(ticket, sources.get(ticket).interpolate(place(ticket), there));
                instances.size(ticket, whole == 0 ? 0 : narrowness + there * (1 - narrowness));
                instances.color(ticket, color);
                ticket++;
            }
        }
    }

    /** How many tickets each has. */
    @Override
    public List<Reading> readings() {
        double shown = temperature.get();
        double[] counts = tickets(shown).counts().stream()
                .mapToDouble(Integer::doubleValue)
                .toArray();
        int[] tokens = chances.prediction().ids();
        return List.of(new Reading(chances.prediction().provenance(), counts, gpt -> {
            Prediction again = gpt.predictNext(tokens);
            TemperedChances tempered = new TemperedChances(again);
            double[] shares = IntStream.rangeClosed(0, ids.size())
                    .mapToDouble(i -> i == ids.size() ? tempered.ofRest(ids, shown) : tempered.of(ids.get(i), shown))
                    .toArray();
            return Tickets.of(TICKETS, shares).counts().stream()
                    .mapToDouble(Integer::doubleValue)
                    .toArray();
        }));
    }
}
