package org.kinora.scenes.facts;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Letter;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.SurroundingRectangle;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.timeline.Animation;
import org.kinora.model.Activations;
import org.kinora.model.Gpt;
import org.kinora.model.Prediction;
import org.kinora.model.Provenance;
import org.kinora.model.Tensor;
import org.kinora.model.experiments.ActivationPatching;
import org.kinora.scenes.explainer.Lettering;
import org.kinora.scenes.explainer.Place;
import org.kinora.scenes.viz.AnswerBars;
import org.kinora.scenes.viz.HeatCell;
import org.kinora.scenes.viz.HeatMap;
import org.kinora.scenes.viz.Palette;
import org.kinora.scenes.viz.ProbabilityRow;
import org.kinora.scenes.viz.Reading;
import org.kinora.scenes.viz.TokenText;
import org.kinora.scenes.viz.VectorColumn;

/**
 * One vector of the run about France is put into a run about Italy, at every place in turn.
 *
 * <p>Which vectors carry the answer? In the early blocks the country's, in the late ones that of the last word.
 */
final class Found extends Step {

    private static final String HOOK = "hook_resid_pre";
    private static final double CELL_WIDTH = 1.15;
    private static final double CELL_HEIGHT = 0.6;
    /** How many numbers of the vector that is kept are shown. */
    private static final int KEPT = 8;

    Found(Chapter chapter) {
        super(chapter, "05-found");
    }

    static ActivationPatching patching(Gpt gpt) {
        return new ActivationPatching(
                gpt,
                Chapter.PROMPT,
                Question.prompt("Italy"),
                gpt.tokenizer().encode(Chapter.ANSWER)[0],
                gpt.tokenizer().encode(OneLayer.RIVAL)[0]);
    }

    /** The place whose vector restores most of the answer, before a block. */
    static int carrier(Tensor restored, int layer) {
        int best = 0;
        for (int position = 1; position < restored.size(1); position++) {
            if (restored.get(layer, position) > restored.get(layer, best)) {
                best = position;
            }
        }
        return best;
    }

    @Override
    protected void tell() {
        Gpt gpt = gpt();
        ActivationPatching patching = patching(gpt);
        Supplier<Tensor> restoring = ahead(() -> patching.restored(HOOK));
        Tensor restored = restoring.get();
        int layers = gpt.config().layers();
        int last = layers - 1;
        int country = carrier(restored, 0);
        int finals = carrier(restored, last);
        HeatMap map = placed(map(gpt, restored));
        AnswerBars bars = bars(patching);
        Patched shown = new Patched(
                patching.corrupted().prediction(),
                gptNow -> patching(gptNow).corrupted().prediction());
        bound(new Shown(() -> List.of(shown.reading(answers(), bars)), bars));

        Text question = chapter.question();
        String place = TokenText.readable(patching.clean().tokens().get(country).text());
        say("Search otherwise. Keep one vector of this run, that of “%s” before the first block.".formatted(place));
        VectorColumn kept = bound(new VectorColumn(patching.clean(), KEPT, 0.42, 0.19, "blocks.0." + HOOK, country));
        Group<Letter> word = question.part(place);
        kept.moveTo(chapter.content().at(chapter.isWide() ? 0.85 : 0.04, chapter.isWide() ? 0.78 : 0.1));
        play(1.4, growFromPoint(kept, word.center()));
        play(1, circumscribe(kept));
        hold();
        say("Now ask about Italy instead. The model bets on “%s”.".formatted(OneLayer.RIVAL.strip()));
        Text other = Lettering.sentence(
                Question.prompt("Italy") + " …", chapter.whole().width());
        other.startAt(question.baseline());
        play(1, transformMatchingStrings(question, other));
        play(1, laggedStart(0.4, bars.rows(), row -> fadeIn(row, point(-0.3, 0))));
        add(bars);
        hold();
        Group<Mobject> words = words(patching.corrupted(), map, layers);
        say("Read it word by word, and put the kept vector in the place of Italy's.");
        List<Animation> rows = new ArrayList<>();
        for (int layer = 0; layer < layers; layer++) {
            rows.add(growFromPoint(
                    map.row(layer), chapter.map().feedForward(layer).center()));
        }
        play(1.6, laggedStart(0.4, words, each -> growFromPoint(each, other.center())), laggedStart(0.3, rows));
        SurroundingRectangle look = frame(map.cell(0, country));
        kept.bringToFront();
        play(1.2, kept.animate(k -> k.scale(0.6).moveTo(map.cell(0, country).center())), create(look));
        hold();
        say("All the rest is Italy's, yet out comes “Paris”.");
        shown.show(patching.patched("blocks.0." + HOOK, country), patched(0, country));
        play(
                1.2,
                bars.animate(b -> b.show(shown.prediction())),
                shrinkToCenter(kept),
                fill(map.cell(0, country), restored.get(0, country)));
        remove(kept);
        play(1, circumscribe(bars.row(0)));
        hold();
        say("Do that for every word, before every block. The brighter, the more “Paris” is back.");
        Shown cells = bound(new Shown(() -> List.of(reading(gpt, restored, map)), map));
        List<Animation> filling = new ArrayList<>();
        for (int layer = 0; layer < layers; layer++) {
            for (int position = 0; position < restored.size(1); position++) {
                if (layer > 0 || position != country) {
                    filling.add(fill(map.cell(layer, position), restored.get(layer, position)));
                }
            }
        }
        play(4, laggedStart(0.3, filling));
        add(cells);
        look.bringToFront();
        hold();
        say("For most of the way the answer hangs on the country's word.");
        SurroundingRectangle column = frame(new Group<>(map.cell(0, country), map.cell(last - 1, country)));
        play(1.4, replacementTransform(look, column));
        hold();
        say("Before the last block it hangs on “%s”: on the way, attention has carried it there."
                .formatted(
                        TokenText.readable(patching.clean().tokens().get(finals).text())));
        SurroundingRectangle next = frame(map.cell(last, finals));
        play(1.2, replacementTransform(column, next));
        shown.show(patching.patched("blocks." + last + "." + HOOK, finals), patched(last, finals));
        play(1, bars.animate(b -> b.show(shown.prediction())));
        hold();
        say("It is at the country's word, and is then sent on. What puts it there?");
        play(1.2, circumscribe(words.get(country)));
        play(1.2, circumscribe(map.cell(0, country)));
        hold();
        Point home = chapter.map().center();
        play(
                1.2,
                transformMatchingStrings(other, question),
                laggedStart(0.05, words, each -> fadeOut(each, point(0, 0.4))).seconds(0.6),
                shrinkToCenter(next).seconds(0.4),
                laggedStart(0.1, bars.rows(), row -> fadeOut(row, point(0.4, 0)))
                        .seconds(0.6),
                fadeOut(cells, home.minus(map.center())).scale(0.1));
        remove(words, next, bars, cells);
    }

    private static Animation fill(HeatCell cell, double value) {
        return cell.animate(c -> c.value().set(value));
    }

    private List<Integer> answers() {
        return List.of(
                gpt().tokenizer().encode(Chapter.ANSWER)[0], gpt().tokenizer().encode(OneLayer.RIVAL)[0]);
    }

    private HeatMap placed(HeatMap map) {
        Place place = chapter.content();
        Place room = chapter.isWide() ? place.part(0, 0.58, 0, 0.86) : place.part(0, 1, 0.27, 0.9);
        map.scale(Math.min(room.width() / map.width(), room.height() / map.height()));
        return map.shift(room.center().minus(map.cells().center()));
    }

    private AnswerBars bars(ActivationPatching patching) {
        Place place = chapter.content();
        Place room = chapter.isWide() ? place.part(0.71, 1, 0, 0.86) : place.part(0.2, 1, 0, 0.2);
        AnswerBars bars = new AnswerBars(patching.corrupted().prediction(), answers(), room.width(), Lettering.LABEL);
        bars.rows().forEach(ProbabilityRow::keepWithin);
        return bars.shift(room.left(), room.center().y() - bars.center().y());
    }

    private static Function<Gpt, Prediction> patched(int layer, int position) {
        return gpt -> patching(gpt).patched("blocks." + layer + "." + HOOK, position);
    }

    private static HeatMap map(Gpt gpt, Tensor restored) {
        Tensor nothing = Tensor.zeros(restored.size(0), restored.size(1));
        return HeatMap.ofProbabilities(nothing, source(gpt), HeatMap.Rows.UP, CELL_WIDTH, CELL_HEIGHT);
    }

    private static Provenance source(Gpt gpt) {
        return new Provenance(
                gpt.name(),
                Question.prompt("Italy"),
                "patched from “" + Chapter.PROMPT + "”: blocks.*." + HOOK,
                List.of());
    }

    private static Reading reading(Gpt gpt, Tensor restored, HeatMap map) {
        double[] shown = new double[restored.size()];
        for (int i = 0; i < shown.length; i++) {
            shown[i] =
                    map.cell(i / restored.size(1), i % restored.size(1)).value().get();
        }
        return new Reading(source(gpt), shown, other -> {
            float[] values = patching(other).restored(HOOK).toArray();
            double[] numbers = new double[values.length];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = values[i];
            }
            return numbers;
        });
    }

    private static Group<Mobject> words(Activations run, HeatMap map, int layers) {
        Group<Mobject> words = new Group<>();
        for (int position = 0; position < run.tokens().size(); position++) {
            Point top = map.cell(layers - 1, position).center();
            words.add(Lettering.label(
                            TokenText.readable(run.tokens().get(position).text()))
                    .setColor(Palette.INK)
                    .centerOn(top.plus(point(0, map.cell(0, 0).height() / 2 + 0.35))));
        }
        return words;
    }
}
