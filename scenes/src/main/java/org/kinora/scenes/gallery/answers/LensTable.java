package org.kinora.scenes.gallery.answers;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.paint.Color;
import org.kinora.model.Activations;
import org.kinora.model.Candidate;
import org.kinora.model.Gpt;
import org.kinora.model.Provenance;
import org.kinora.model.Tensor;
import org.kinora.model.experiments.LogitLens;
import org.kinora.scenes.viz.Counted;
import org.kinora.scenes.viz.HeatMap;
import org.kinora.scenes.viz.Palette;
import org.kinora.scenes.viz.TokenText;

/**
 * The likeliest next word that can be read out of each depth (row, upwards) after each position (column). A cell is as bright
 * as the word that the model answers in the end is likely there.
 */
final class LensTable extends Composite<LensTable> {

    static final double COLUMN_WIDTH = 2.1;

    private static final double ROW_HEIGHT = 0.62;
    private static final double WORD_SIZE = 30;
    private static final double LABEL_SIZE = 26;
    private static final double LIKELY_ENOUGH = 0.05;

    private final HeatMap map;
    private final List<Text> words = new ArrayList<>();
    private final int columns;

    LensTable(Gpt gpt, Activations run) {
        LogitLens lens = new LogitLens(gpt, run);
        columns = run.ids().length;
        float[] shares = new float[lens.depths() * columns];
        List<Candidate> likeliest = new ArrayList<>();
        for (int depth = 0; depth < lens.depths(); depth++) {
            for (int position = 0; position < columns; position++) {
                int answer = run.prediction(position).top(1).get(0).id();
                shares[depth * columns + position] =
                        (float) lens.prediction(depth, position).probability(answer);
                likeliest.add(lens.prediction(depth, position).top(1).get(0));
            }
        }
        Provenance provenance =
                new Provenance(run.model(), run.prompt(), "unembed(ln_final(blocks.*.hook_resid_post))", List.of());
        map = HeatMap.ofProbabilities(
                Tensor.of(shares, lens.depths(), columns), provenance, HeatMap.Rows.UP, COLUMN_WIDTH, ROW_HEIGHT);
        map.labelRows(
                Stream.concat(Stream.of("embedding"), Counted.layers(lens.depths() - 1).stream())
                        .toList(),
                LABEL_SIZE);
        addParts(map);
        for (int i = 0; i < shares.length; i++) {
            Text word = new Text(TokenText.readable(likeliest.get(i).text()), WORD_SIZE)
                    .setColor(ink(shares[i]))
                    .centerOn(map.cell(i / columns, i % columns));
            words.add(word);
            addParts(word);
        }
    }

    /** What is far from the answer steps back. */
    private static Color ink(double share) {
        return share < LIKELY_ENOUGH ? Palette.FAINT_INK : Palette.inkOnHeat(share);
    }

    HeatMap map() {
        return map;
    }

    Text word(int depth, int position) {
        return words.get(depth * columns + position);
    }

    /** One cell with its word. */
    Group<Mobject> cell(int depth, int position) {
        return new Group<>(map.cell(depth, position), word(depth, position));
    }

    /** The cells of one depth with their words, from left to right. */
    Group<Group<Mobject>> row(int depth) {
        Group<Group<Mobject>> row = new Group<>();
        for (int position = 0; position < columns; position++) {
            row.add(cell(depth, position));
        }
        return row;
    }
}
