package org.kinora.scenes.facts;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.RoundedRectangle;
import org.kinora.engine.mobject.SurroundingRectangle;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.mobject.ValueTracker;
import org.kinora.engine.timeline.Animation;
import org.kinora.engine.timeline.RateFunctions;
import org.kinora.model.Gpt;
import org.kinora.model.Provenance;
import org.kinora.model.experiments.learned.RankOneChange;
import org.kinora.scenes.experiments.EditedFacts;
import org.kinora.scenes.experiments.MovedCapitals;
import org.kinora.scenes.explainer.Lettering;
import org.kinora.scenes.explainer.Place;
import org.kinora.scenes.viz.OuterProduct;
import org.kinora.scenes.viz.Palette;
import org.kinora.scenes.viz.Reading;
import org.kinora.scenes.viz.TokenText;

/**
 * A feed-forward matrix is changed by hand so that Paris is moved to Japan (Meng et al. 2022, ROME), then four of them so
 * that a dozen capitals move at once (MEMIT).
 *
 * <p>Has the fact been moved? Where it is asked for in this way, yes; asked the other way round, the model answers as before.
 */
final class Moved extends Step {

    /** What is watched while Paris is moved: it, two other cities, and the question of the chapter. */
    static final List<String> PROMPTS =
            List.of("Paris is a city in", "Rome is a city in", "Berlin is the capital of", Chapter.PROMPT);

    private static final List<String> CONTINUATIONS = List.of(" France", " Italy", " Germany", Chapter.ANSWER);

    Moved(Chapter chapter) {
        super(chapter, "06-moved");
    }

    @Override
    protected void tell() {
        Gpt gpt = gpt();
        Supplier<EditedFacts> editing = ahead(() -> new EditedFacts(gpt));
        Supplier<MovedCapitals> moving = ahead(() -> new MovedCapitals(gpt));
        one(editing);
        many(moving);
    }

    private void one(Supplier<EditedFacts> editing) {
        RoundedRectangle plate = chapter.map().feedForward(EditedFacts.LAYER);
        SurroundingRectangle look = frame(plate);
        say("A suspect: an early feed-forward layer. Change it, and see whether the fact moves.");
        play(0.8, create(look));
        play(1.2, plate.animate(p -> p.setFill(Palette.INK)).rate(RateFunctions::thereAndBack));
        RankOneChange change = editing.get().change();
        change(change, look);

        ValueTracker strength = new ValueTracker(0);
        Group<TurnedRow> rows = rows(change, strength);
        say("Watch four sentences while it is turned on.");
        play(1.8, laggedStart(0.4, rows, row -> growFromPoint(row, row.corner(LEFT))));
        add(rows);
        hold();
        TurnedRow paris = rows.get(0);
        say(
                "Paris has moved to Japan: from %.0f %% to %.0f %%. The other cities stay.",
                Question.percent(paris.reading(1, 0)), Question.percent(paris.reading(1, 1)));
        play(2.4, strength.animate(s -> s.set(1)).rate(RateFunctions::linear));
        play(1, circumscribe(paris.line(1)));
        hold();
        TurnedRow asked = rows.get(PROMPTS.size() - 1);
        say(
                "But ask for the capital of France, and it is Paris all the same: %.0f %%.",
                Question.percent(asked.reading(0, 1)));
        play(1, circumscribe(asked.line(0)));
        hold();
        say("A sentence has been moved, not a piece of knowledge.");
        play(2, strength.animate(s -> s.set(0)), plate.animate(f -> f.setFill(Kind.FEED_FORWARD.color())));
        hold();
        play(
                0.8,
                shrinkToCenter(look),
                laggedStart(
                        0.1,
                        rows,
                        row -> fadeOut(row, plate.center().minus(row.center())).scale(0.1)));
        remove(look, rows);
    }

    /** The change is computed as a column times a row, and added to the plate. */
    private void change(RankOneChange change, SurroundingRectangle look) {
        Place place = chapter.content();
        OuterProduct product = new OuterProduct(change.column(), change.row());
        product.scale(0.9 * place.shrinkage(product)).moveTo(place.center());
        play(1, laggedStart(0.05, product.row(), cell -> growFromPoint(cell, look.center())));
        play(1, laggedStart(0.05, product.column(), cell -> growFromPoint(cell, look.center())));
        hold();
        say("To its second matrix, a column times a row is added: when “Paris” is read, say “Japan”.");
        play(2, laggedStart(0.01, product.products(), cell -> growFromCenter(cell)));
        hold();
        play(
                1,
                fadeOut(product, look.center().minus(product.center())).scale(0.08),
                after(
                        0.6,
                        chapter.map()
                                .feedForward(EditedFacts.LAYER)
                                .animate(f -> f.setFill(Palette.VIOLET))
                                .seconds(0.6)));
        remove(product);
    }

    private Group<TurnedRow> rows(RankOneChange change, ValueTracker strength) {
        Place place = chapter.content();
        Group<TurnedRow> rows = new Group<>();
        for (int i = 0; i < PROMPTS.size(); i++) {
            String target = i < PROMPTS.size() - 1 ? EditedFacts.TARGET : " Tokyo";
            double top = 0.97 - 0.245 * i;
            rows.add(bound(new TurnedRow(
                    new Turned(gpt(), change, PROMPTS.get(i)),
                    List.of(token(CONTINUATIONS.get(i)), token(target)),
                    List.of(TokenText.readable(CONTINUATIONS.get(i)), TokenText.readable(target)),
                    strength,
                    place.part(0, 1, top - 0.22, top))));
        }
        return rows;
    }

    private int token(String word) {
        return gpt().tokenizer().encode(word)[0];
    }

    private void many(Supplier<MovedCapitals> moving) {
        int moved = MovedCapitals.MOVED.size();
        int all = moved + MovedCapitals.STAYING.size();
        say(
                "Many at once? %.0f capitals are moved to other countries, %.0f shall stay.",
                count(gpt -> moved), count(gpt -> MovedCapitals.STAYING.size()));
        MovedCapitals capitals = moving.get();
        ValueTracker layers = new ValueTracker(0);
        ValueTracker phrase = new ValueTracker(0);
        Text asked = phrase(0);
        Group<MovedRow> rows = new Group<>();
        for (int city = 0; city < all; city++) {
            rows.add(bound(new MovedRow(gpt(), capitals, city, layers, phrase, rowLeft(city), rowWidth())));
        }
        play(0.9, addTextLetterByLetter(asked));
        play(2.4, laggedStart(0.3, rows, row -> growFromPoint(row, row.corner(LEFT))));
        add(rows);
        hold();
        say(
                "%.0f layers share the work: each adds a part of what is still missing.",
                count(gpt -> MovedCapitals.LAYERS));
        for (int layer = 0; layer < MovedCapitals.LAYERS; layer++) {
            int changed = layer + 1;
            play(
                    1.5,
                    layers.animate(l -> l.set(changed)),
                    chapter.map()
                            .feedForward(MovedCapitals.FIRST_LAYER + layer)
                            .animate(f -> f.setFill(Palette.VIOLET)));
        }
        hold();
        Group<MovedRow> staying = new Group<>(rows.stream().skip(moved).toList());
        say(
                "They have moved: %.1f %% on average. The others stood at %.1f %%, and stand at %.1f %%.",
                mean(capitals, 0, moved, 0, MovedCapitals.LAYERS),
                mean(capitals, moved, all, 0, 0),
                mean(capitals, moved, all, 0, MovedCapitals.LAYERS));
        play(1.2, circumscribe(new Group<>(rows.stream().limit(moved).toList())));
        play(1.2, circumscribe(staying));
        hold();
        say(
                "Asked in other words, it still says the new countries: with %.0f %%.",
                mean(capitals, 0, moved, 1, MovedCapitals.LAYERS));
        Text other = phrase(1);
        play(
                2,
                phrase.animate(p -> p.set(1)),
                succession(
                        fadeOut(asked).seconds(0.3),
                        addTextLetterByLetter(other).seconds(0.8)));
        play(1.2, circumscribe(other));
        hold();
        List<Animation> back = new ArrayList<>();
        for (int layer = 0; layer < MovedCapitals.LAYERS; layer++) {
            back.add(chapter.map()
                    .feedForward(MovedCapitals.FIRST_LAYER + layer)
                    .animate(f -> f.setFill(Kind.FEED_FORWARD.color())));
        }
        Point map = chapter.map().center();
        play(
                1.2,
                laggedStart(
                        0.05, rows, row -> fadeOut(row, map.minus(row.center())).scale(0.1)),
                laggedStart(0.1, back),
                fadeOut(other, point(-0.5, 0)).seconds(0.4));
        remove(rows, other);
    }

    private Point rowLeft(int city) {
        Place place = chapter.content();
        int moved = MovedCapitals.MOVED.size();
        boolean stays = city >= moved;
        int columns = columns();
        int line = stays ? moved / columns + (city - moved) / columns : city / columns;
        int column = (stays ? city - moved : city) % columns;
        double lineHeight = place.height() / (chapter.isWide() ? 9.4 : 16.8);
        return point(
                place.left() + column * place.width() / columns,
                place.top() - (line + (stays ? 1.7 : 1.4)) * lineHeight);
    }

    private double rowWidth() {
        return chapter.content().width() / columns() - (chapter.isWide() ? 0.2 : 0);
    }

    private int columns() {
        return chapter.isWide() ? 2 : 1;
    }

    /** How likely some of the cities are said to lie where they are moved to or stay, on the average, in percent. */
    private Reading mean(MovedCapitals capitals, int from, int to, int phrase, int layers) {
        double shown = IntStream.range(from, to)
                .mapToDouble(city -> 100 * capitals.probability(city, MovedCapitals.target(city), phrase, layers))
                .average()
                .orElseThrow();
        Provenance source = new Provenance(
                gpt().name(),
                MovedCapitals.PHRASES.get(phrase),
                "mean over cities with layers changed",
                List.of(layers));
        return new Reading(source, new double[] {shown}, other -> new double[] {
            IntStream.range(from, to)
                    .mapToDouble(city -> 100 * asked(other, capitals, city, phrase, layers))
                    .average()
                    .orElseThrow()
        });
    }

    private static double asked(Gpt gpt, MovedCapitals capitals, int city, int phrase, int layers) {
        String country = " " + MovedCapitals.city(MovedCapitals.target(city)).country();
        return gpt.runWithHooks(
                        MovedCapitals.city(city).name() + MovedCapitals.PHRASES.get(phrase),
                        capitals.change().hooks(layers))
                .prediction()
                .probability(gpt.tokenizer().encode(country)[0]);
    }

    private Text phrase(int which) {
        Place place = chapter.content();
        Text text = Lettering.label("…" + MovedCapitals.PHRASES.get(which) + " …");
        return text.startAt(point(place.left() + 0.1, place.top() - 0.3));
    }
}
