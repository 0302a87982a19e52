package org.kinora.scenes.gallery.vectors;

import static org.kinora.engine.Kinora.*;

import java.util.List;
import java.util.Locale;
import org.kinora.scenes.ModelScene;
import org.kinora.scenes.viz.Caption;
import org.kinora.scenes.viz.Palette;
import org.kinora.scenes.viz.ProvenanceLine;

/** Words and those whose vectors point most nearly the same way; the model was never told which belong together. */
public final class NearestTokens extends ModelScene {

    static final List<String> WORDS = List.of(" dog", " seven", " red", " mother");

    private static final int NEIGHBOURS = 5;
    private static final double DISTANCE = 3.4;

    private final Caption caption = new Caption();

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        List<NeighbourColumn> columns = NeighbourColumn.of(gpt(), WORDS, NEIGHBOURS);
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).shift(-6.5 + i * DISTANCE, 1.4);
        }

        section("Words");
        play(
                1,
                fadeIn(ProvenanceLine.of(gpt().parameters().provenance("embed.W_E"))),
                laggedStart(
                        0.2,
                        columns.stream().map(column -> fadeIn(column.head())).toList()),
                caption.say(String.format(
                        Locale.ROOT,
                        "Every word is a list of %d numbers: an arrow. Which of the %,d point the same way?",
                        gpt().config().width(),
                        gpt().config().vocabulary())));
        pause(0.8);

        section("Neighbours");
        for (NeighbourColumn column : columns) {
            play(1.4, laggedStart(0.15, column.rows(), row -> fadeIn(row, point(0.3, 0))));
        }
        play(caption.say("Whole words only. A bar of full width would be the same direction: a cosine of 1."));
        pause(2);
    }
}
