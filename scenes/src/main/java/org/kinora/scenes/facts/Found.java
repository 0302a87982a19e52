package org.kinora.scenes.facts;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Group;
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
import org.kinora.scenes.viz.HeatMap;
import org.kinora.scenes.viz.Palette;
import org.kinora.scenes.viz.Reading;
import org.kinora.scenes.viz.TokenText;

/**
 * One vector of the run about France is put into a run about Italy, at every place in turn.
 *
 * <p>Which vectors carry the answer? In the early blocks the country's, in the late ones that of the last word.
 */
final class Found extends Step {

    private static final String HOOK = "hook_resid_pre";
    private static final double CELL_WIDTH = 1.15;
    private static final double CELL_HEIGHT = 0.6;

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
        Place place = chapter.content();
        List<Integer> answers = List.of(
                gpt.tokenizer().encode(Chapter.ANSWER)[0], gpt.tokenizer().encode(OneLayer.RIVAL)[0]);
        AnswerBars bars = new AnswerBars(patching.corrupted().prediction(), answers, 1.25, Lettering.LABEL);
        bars.shift(place.at(0.77, 0.6));
        Patched shown = new Patched(
                patching.corrupted().prediction(),
                gptNow -> patching(gptNow).corrupted().prediction());
        bound(new Shown(() -> List.of(shown.reading(answers, bars)), bars));

        say("Search otherwise. Ask about Italy instead, and the model bets on “%s”.", OneLayer.RIVAL.strip());
        Text question = chapter.question();
        Text other = Lettering.sentence(
                Question.prompt("Italy") + " …", chapter.whole().width());
        other.startAt(question.baseline());
        play(1, transformMatchingStrings(question, other));
        play(0.6, laggedStart(0.6, bars.rows(), row -> fadeIn(row, point(-0.3, 0))));
        add(bars);

        Tensor restored = restoring.get();
        HeatMap map = map(gpt, restored);
        map.shift(place.at(0.33, 0.44).minus(map.cells().center()));
        Shown cells = bound(new Shown(() -> List.of(reading(gpt, restored, map)), map));
        Group<Mobject> words = words(patching.corrupted(), map, gpt.config().layers());
        say("Now one vector is taken from the run about France and put in here, before one block, at one word.");
        play(1.3, laggedStart(0.6, words, word -> growFromPoint(word, word.corner(DOWN))));
        chapter.hold();
        say("Do that for every word and every block, from the bottom up. The brighter, the more “Paris” is back.");
        List<Animation> rows = new ArrayList<>();
        for (int layer = 0; layer < gpt.config().layers(); layer++) {
            rows.add(growFromPoint(
                    map.row(layer), chapter.map().feedForward(layer).center()));
        }
        play(3.6, laggedStart(0.5, rows));
        add(cells);

        int last = restored.size(0) - 1;
        int country = carrier(restored, 0);
        say(
                "At first the answer hangs on one vector: that of “%s”, put in the place of “Italy”.",
                TokenText.readable(patching.clean().tokens().get(country).text()));
        SurroundingRectangle look = patch(patching, map, bars, shown, 0, country);
        chapter.hold();
        int finals = carrier(restored, last);
        say(
                "Before the last block it hangs on “%s”: on the way, attention has carried it there.",
                TokenText.readable(patching.clean().tokens().get(finals).text()));
        SurroundingRectangle next = frame(map.cell(last, finals));
        shown.show(patching.patched("blocks." + last + "." + HOOK, finals), patched(last, finals));
        play(1, replacementTransform(look, next), bars.animate(b -> b.show(shown.prediction())));
        chapter.hold();
        say("So it is at the country's word for most of the way, and is then sent on. What puts it there?");
        play(1, circumscribe(words.get(country)));
        chapter.hold();
        play(0.4, laggedStart(0.05, words, word -> shrinkToCenter(word)));
        remove(words);
        play(
                1,
                transformMatchingStrings(other, question),
                shrinkToCenter(next).seconds(0.4),
                shrinkToCenter(bars).seconds(0.4),
                shrinkToCenter(cells));
        remove(next, bars, cells);
    }

    private SurroundingRectangle patch(
            ActivationPatching patching, HeatMap map, AnswerBars bars, Patched shown, int layer, int position) {
        SurroundingRectangle look = frame(map.cell(layer, position));
        shown.show(patching.patched("blocks." + layer + "." + HOOK, position), patched(layer, position));
        play(1, create(look), bars.animate(b -> b.show(shown.prediction())));
        return look;
    }

    private static Function<Gpt, Prediction> patched(int layer, int position) {
        return gpt -> patching(gpt).patched("blocks." + layer + "." + HOOK, position);
    }

    private static HeatMap map(Gpt gpt, Tensor restored) {
        return HeatMap.ofProbabilities(restored, source(gpt), HeatMap.Rows.UP, CELL_WIDTH, CELL_HEIGHT);
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
                    .centerOn(top.plus(point(0, 0.6))));
        }
        return words;
    }
}
