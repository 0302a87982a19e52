package org.kinora.scenes.facts;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.SurroundingRectangle;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.mobject.ValueTracker;
import org.kinora.engine.timeline.Animation;
import org.kinora.engine.timeline.RateFunctions;
import org.kinora.model.Gpt;
import org.kinora.model.experiments.learned.RankOneChange;
import org.kinora.scenes.explainer.Lettering;
import org.kinora.scenes.explainer.Place;
import org.kinora.scenes.gallery.answers.EditedFacts;
import org.kinora.scenes.gallery.answers.MovedCapitals;
import org.kinora.scenes.viz.Palette;
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

    private static final int COLUMNS = 2;

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
        Gpt gpt = gpt();
        Place place = chapter.content();
        SurroundingRectangle look = frame(chapter.map().feedForward(EditedFacts.LAYER));
        say(
                "The feed-forward layer of an early block is a suspect. The test: change it, and see whether the fact moves.");
        play(0.8, create(look));
        RankOneChange change = editing.get().change();
        ValueTracker strength = new ValueTracker(0);
        Group<TurnedRow> rows = new Group<>();
        for (int i = 0; i < PROMPTS.size(); i++) {
            Turned turned = new Turned(gpt, change, PROMPTS.get(i));
            String target = i < PROMPTS.size() - 1 ? EditedFacts.TARGET : " Tokyo";
            rows.add(bound(new TurnedRow(
                    turned,
                    List.of(token(CONTINUATIONS.get(i)), token(target)),
                    List.of(TokenText.readable(CONTINUATIONS.get(i)), TokenText.readable(target)),
                    strength,
                    place.at(0.03, 0.86 - 0.25 * i))));
        }
        play(1.1, laggedStart(0.6, rows, row -> growFromPoint(row, look.center())));
        add(rows);
        say("One column times one row is added to its second matrix: when “Paris” is read, add what says “Japan”.");
        double before = rows.get(0).line(1).probability().get();
        play(0.8, chapter.map().feedForward(EditedFacts.LAYER).animate(f -> f.setFill(Palette.VIOLET)));
        play(3, strength.animate(s -> s.set(1)).rate(RateFunctions::linear));
        say(
                "Paris has moved to Japan: from %.0f %% to %.0f %%. The other cities have stayed.",
                100 * before, 100 * rows.get(0).line(1).probability().get());
        play(1, circumscribe(rows.get(0).line(1)));
        chapter.hold();
        TurnedRow asked = rows.get(PROMPTS.size() - 1);
        say(
                "But ask for the capital of France, and it is Paris all the same: %.0f %%.",
                100 * asked.line(0).probability().get());
        play(1, circumscribe(asked.line(0)));
        say("One sentence has been moved, not a piece of knowledge. The other way round is kept elsewhere.");
        chapter.hold();
        play(
                1,
                strength.animate(s -> s.set(0)),
                chapter.map().feedForward(EditedFacts.LAYER).animate(f -> f.setFill(Kind.FEED_FORWARD.color())));
        play(0.4, shrinkToCenter(look), laggedStart(0.1, rows, row -> shrinkToCenter(row)));
        remove(look, rows);
    }

    private int token(String word) {
        return gpt().tokenizer().encode(word)[0];
    }

    private void many(Supplier<MovedCapitals> moving) {
        Place place = chapter.content();
        say(
                "Can many be moved at once? %d capitals, each to another country, and %d that shall stay.",
                MovedCapitals.MOVED.size(), MovedCapitals.STAYING.size());
        MovedCapitals capitals = moving.get();
        ValueTracker layers = new ValueTracker(0);
        ValueTracker phrase = new ValueTracker(0);
        Text asked = phrase(0, place);
        Group<MovedRow> rows = new Group<>();
        int moved = MovedCapitals.MOVED.size();
        for (int city = 0; city < moved + MovedCapitals.STAYING.size(); city++) {
            int line = city < moved ? city / COLUMNS : moved / COLUMNS + (city - moved) / COLUMNS;
            int column = (city < moved ? city : city - moved) % COLUMNS;
            Point left = place.at(0.02 + 0.5 * column, 0.89 - 0.115 * line - (city < moved ? 0 : 0.04));
            rows.add(bound(new MovedRow(gpt(), capitals, city, layers, phrase, left)));
        }
        play(2.2, addTextLetterByLetter(asked), laggedStart(0.3, rows, row -> growFromPoint(row, row.corner(LEFT))));
        add(rows);
        say("The layers of %d blocks share the work: each adds a part of what is still missing.", MovedCapitals.LAYERS);
        for (int layer = 0; layer < MovedCapitals.LAYERS; layer++) {
            int changed = layer + 1;
            play(
                    1.5,
                    layers.animate(l -> l.set(changed)),
                    chapter.map()
                            .feedForward(MovedCapitals.FIRST_LAYER + layer)
                            .animate(f -> f.setFill(Palette.VIOLET)));
        }
        say(
                "They have moved: %.1f %% on average. The %d others stood at %.1f %% and stand at %.1f %%.",
                100 * capitals.moved(0, MovedCapitals.LAYERS),
                MovedCapitals.STAYING.size(),
                100 * capitals.stayed(0, 0),
                100 * capitals.stayed(0, MovedCapitals.LAYERS));
        play(1.2, circumscribe(new Group<>(rows.stream().skip(moved).toList())));
        chapter.hold();
        say(
                "Ask in other words, which the change was not made for: %.0f %% for the new countries.",
                100 * capitals.moved(1, MovedCapitals.LAYERS));
        Text other = phrase(1, place);
        play(1.5, phrase.animate(p -> p.set(1)), transformMatchingStrings(asked, other));
        chapter.hold();
        List<Animation> back = new ArrayList<>();
        for (int layer = 0; layer < MovedCapitals.LAYERS; layer++) {
            back.add(chapter.map()
                    .feedForward(MovedCapitals.FIRST_LAYER + layer)
                    .animate(f -> f.setFill(Kind.FEED_FORWARD.color())));
        }
        play(
                1,
                laggedStart(0.05, rows, row -> shrinkToCenter(row)).seconds(0.4),
                laggedStart(0.1, back),
                shrinkToCenter(other).seconds(0.4));
        remove(rows, other);
    }

    private static Text phrase(int which, Place place) {
        return Lettering.aside("…" + MovedCapitals.PHRASES.get(which) + " …").startAt(place.at(0.02, 0.965));
    }
}
