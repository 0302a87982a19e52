package org.kinora.scenes;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.*;
import org.kinora.engine.text.TextFlow;
import org.kinora.engine.text.TextStyle;
import org.kinora.engine.timeline.Animation;
import org.kinora.model.Activations;
import org.kinora.model.Generation;
import org.kinora.model.Gpt;
import org.kinora.model.Sampling;
import org.kinora.model.Tensor;
import org.kinora.model.tokenizer.Token;
import org.kinora.model.transformer.GptConfig;
import org.kinora.scenes.viz.*;

/** A prompt goes in; a probability for every possible next word comes out; one is drawn, and it starts again. */
public final class NextWord extends ModelScene {

    private static final String PROMPT = "The dog ran into the garden and";
    private static final Sampling SAMPLING = Sampling.temperature(0.7).topK(40).maxTokens(25);
    /** Of all seeds between 0 and 24 the one whose text reads best. */
    private static final long SEED = 3;

    private static final int WORDS_SHOWN_SLOWLY = 5;
    private static final int BARS = 12;
    private static final int NUMBERS = 8;
    private static final double TOKEN_DISTANCE = 1.86;
    private static final double PROSE_SIZE = 42;
    private static final Point PROSE_START = point(-6.35, 3.2);

    private final Caption caption = new Caption();

    @Override
    protected void construct() {
        Theme.of(this).applyTo(this);
        background().set(Palette.BACKGROUND);
        Gpt gpt = gpt();
        long seed = settings().seed();
        Supplier<List<Generation.Step>> continuation = ahead(() -> continuation(gpt, seed));

        section("A prompt");
        Text prompt = typePrompt();
        Activations run = gpt().forward(PROMPT);

        section("Tokens");
        TokenRow tokens = splitIntoTokens(prompt, run);

        section("Vectors");
        List<EmbeddingColumn> columns = lookUpVectors(tokens, run);

        section("Attention");
        payAttention(tokens, columns, run);

        section("Prediction");
        List<Generation.Step> steps = continuation.get();
        Generation.Step first = steps.get(0);
        Text prose = new Text(PROMPT, TextStyle.serif(PROSE_SIZE), new TextFlow(TextFlow.Alignment.LEFT, 12.7, 1.25))
                .setColor(Palette.INK);
        prose.startAt(PROSE_START);
        ProbabilityBars bars = predict(first, prose, tokens, columns);
        draw(first, bars, prose, 1.2);

        section("Word by word");
        int slow = Math.min(WORDS_SHOWN_SLOWLY, steps.size());
        for (Generation.Step step : steps.subList(1, slow)) {
            play(0.7, bars.animate(b -> b.show(step.prediction())));
            draw(step, bars, prose, 0.7);
        }

        section("And on");
        run(steps.subList(slow, steps.size()), bars, prose);
        end(bars, prose);
    }

    /** What the model writes after the prompt: five words and twenty more, unless it ends the text before. */
    static List<Generation.Step> continuation(Gpt gpt, long seed) {
        List<Generation.Step> steps = new ArrayList<>();
        gpt.generate(PROMPT, SAMPLING.seed(SEED + seed)).forEachRemaining(steps::add);
        return steps;
    }

    private Text typePrompt() {
        Text prompt = new Text(PROMPT, 56).setColor(Palette.INK);
        pause(0.4);
        play(addTextLetterByLetter(prompt).rate(linear).seconds(2));
        play(1, caption.say("A language model reads this. What comes next?"));
        pause(1);
        return prompt;
    }

    private TokenRow splitIntoTokens(Text prompt, Activations run) {
        TokenRow tokens = new TokenRow(run, 34, TOKEN_DISTANCE).shift(0, 1);
        List<Animation> moves = new ArrayList<>();
        List<Animation> plates = new ArrayList<>();
        List<Token> sources = run.tokens();
        for (int i = 0; i < sources.size(); i++) {
            TokenChip chip = tokens.chip(i);
            Group<Letter> letters =
                    prompt.between(sources.get(i).start(), sources.get(i).end());
            moves.add(replacementTransform(letters, chip.text()));
            chip.plate().setZIndex(-1);
            plates.add(fadeIn(chip.plate()));
        }
        play(caption.say("It splits the text into tokens: %d of the %,d it knows."
                .formatted(sources.size(), gpt().config().vocabulary())));
        play(1.6, laggedStart(0.08, moves), laggedStart(0.12, plates));
        pause(1.2);
        return tokens;
    }

    private List<EmbeddingColumn> lookUpVectors(TokenRow tokens, Activations run) {
        play(caption.say("Each token becomes a list of %d numbers: a vector. %d of them are shown."
                .formatted(gpt().config().width(), NUMBERS)));
        List<EmbeddingColumn> columns = new ArrayList<>();
        List<Animation> entrances = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            EmbeddingColumn column = new EmbeddingColumn(run, "hook_embed", i, NUMBERS, 1.22, 26);
            column.moveTo(tokens.chip(i).corner(DOWN).plus(point(0, -0.18)), UP);
            columns.add(column);
            entrances.add(laggedStart(0.12, column.parts(), part -> fadeIn(part, point(0, -0.2))));
        }
        play(2.6, laggedStart(0.18, entrances));
        pause(1.6);
        return columns;
    }

    private void payAttention(TokenRow tokens, List<EmbeddingColumn> columns, Activations run) {
        GptConfig config = gpt().config();
        play(caption.say("Each token looks back at earlier ones. The wider the arrow, the more it takes from there."));
        AttentionArrows arrows = null;
        Text place = null;
        for (int layer = 0; layer < config.layers(); layer++) {
            int head = mostAttentiveHead(run, layer);
            String residual = "blocks." + layer + ".hook_resid_post";
            int shownLayer = layer;
            Text next = new Text(
                            String.format(
                                    Locale.ROOT,
                                    "layer %d of %d,  head %d of %d",
                                    layer + 1,
                                    config.layers(),
                                    head + 1,
                                    config.heads()),
                            28)
                    .setColor(Palette.FAINT_INK)
                    .toCorner(UP_LEFT, 0.5);
            List<Animation> changes = new ArrayList<>();
            columns.forEach(column -> changes.add(column.animate(c -> c.show(run, residual))));
            if (arrows == null) {
                arrows = new AttentionArrows(tokens, run, layer, head, 2.05);
                play(1.4, fadeIn(next), laggedStart(0.04, arrows.parts(), part -> fadeIn(part)));
            } else {
                play(0.8, replacementTransform(place, next), arrows.animate(a -> a.show(run, shownLayer, head)));
            }
            play(0.9, changes);
            pause(layer == 0 ? 0.9 : 0.35);
            place = next;
        }
        pause(0.6);
        play(0.7, fadeOut(arrows), fadeOut(place));
    }

    /** The head that pays the most attention to words other than the first one and the reading one itself. */
    private int mostAttentiveHead(Activations run, int layer) {
        int best = 0;
        double most = -1;
        for (int head = 0; head < gpt().config().heads(); head++) {
            Tensor pattern = run.pattern(layer, head);
            double sum = 0;
            for (int query = 2; query < pattern.size(0); query++) {
                for (int key = 1; key < query; key++) {
                    sum += pattern.get(query, key);
                }
            }
            if (sum > most) {
                most = sum;
                best = head;
            }
        }
        return best;
    }

    private ProbabilityBars predict(Generation.Step first, Text prose, TokenRow tokens, List<EmbeddingColumn> columns) {
        EmbeddingColumn last = columns.get(columns.size() - 1);
        SurroundingRectangle frame = new SurroundingRectangle(last, 0.1).setStroke(Palette.YELLOW, 3);
        play(caption.say("The last vector now holds what the model expects next."));
        play(create(frame));
        pause(0.8);

        Group<EmbeddingColumn> others = new Group<>(columns.subList(0, columns.size() - 1));
        List<Token> sources = gpt().tokenizer().tokens(PROMPT);
        List<Animation> home = new ArrayList<>();
        List<Animation> leaving = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            Token token = sources.get(i);
            home.add(replacementTransform(tokens.chip(i).text(), prose.between(token.start(), token.end())));
            leaving.add(fadeOut(tokens.chip(i).plate()));
        }
        ProbabilityBars bars = new ProbabilityBars(first.prediction(), BARS, 9, 25);
        bars.shift(-3, 1.5);
        Group<Mobject> vector = new Group<>(last, frame);
        play(1.4, fadeOut(others), together(leaving), together(home), vector.animate(v -> v.moveTo(-5.6, -0.75)));
        play(caption.say("From it comes a probability for every token: the %d likeliest, and all the others together."
                .formatted(BARS)));
        play(2, laggedStart(0.09, bars.parts(), row -> fadeIn(row, point(0.4, 0))));
        pause(1.8);
        play(0.6, fadeOut(vector));
        return bars;
    }

    /** The drawn word is shown among the bars, and a copy of it joins the text. */
    private void draw(Generation.Step step, ProbabilityBars bars, Text prose, double seconds) {
        ProbabilityRow row = bars.row(step.chosen());
        SurroundingRectangle marker = new SurroundingRectangle(new Group<>(row.word(), row.bar(), row.percent()), 0.08)
                .setStroke(Palette.YELLOW, 3);
        if (seconds > 1) {
            play(caption.say("One is drawn, the likely ones more often (temperature 0.7), and it joins the text."));
        }
        play(seconds * 0.5, create(marker));
        int before = prose.text().length();
        Group<Letter> arrived = joined(prose, step.chosen().text(), before);
        play(seconds * 0.8, transformFromCopy(row.word(), arrived).pathArc(0.6), fadeOut(marker));
        if (seconds > 1) {
            pause(0.8);
        }
    }

    /** The letters that a token adds to the end of the text; they are not shown yet. */
    private static Group<Letter> joined(Text prose, String token, int before) {
        prose.append(token);
        return prose.between(before, before + token.length()).setColor(Palette.YELLOW);
    }

    private void run(List<Generation.Step> steps, ProbabilityBars bars, Text prose) {
        play(caption.say("Then it reads everything again, and so on, word after word."));
        for (Generation.Step step : steps) {
            play(0.16, bars.animate(b -> b.show(step.prediction())));
            add(joined(prose, step.chosen().text(), prose.text().length()));
            pause(0.14);
        }
        pause(0.6);
    }

    private void end(ProbabilityBars bars, Text prose) {
        play(1.2, fadeOut(bars, point(0, -0.3)), caption.leave(), prose.animate(p -> p.moveTo(0, 0.4)));
        play(1, caption.say("Every number was computed by the model while this film was made."));
        pause(2);
    }
}
