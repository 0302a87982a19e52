package org.kinora.scenes.gallery.vectors;

import static org.kinora.engine.Kinora.*;

import java.util.List;
import org.kinora.engine.geometry.Point;
import org.kinora.model.Gpt;
import org.kinora.model.experiments.NearestTokens;
import org.kinora.scenes.KeepsTheLaws;
import org.kinora.scenes.MobjectLaws.Kind;
import org.kinora.scenes.experiments.SentenceFile;

class VectorsStateTest extends KeepsTheLaws {

    VectorsStateTest() {
        super(NeighbourColumn.class, kinds());
    }

    private static final Gpt GPT = Gpt.loadDefault();
    private static final SenseProbes PROBES = new SenseProbes(GPT, SentenceFile.lines("bat.txt"), "animal");

    private static final WordProbes WORD_PROBES = new WordProbes(GPT, SentenceFile.lines("tagged.txt"));

    static List<Kind<?>> kinds() {
        List<Point> columns =
                List.of(point(-3, 0), point(-2, 0), point(-1, 0), point(0, 0), point(1, 0), point(2, 0), point(3, 0));
        return List.of(
                Kind.of("accuracy row", tracker -> new AccuracyRow(PROBES, columns, -2, tracker))
                        .tracking(0.5, 3),
                Kind.of(
                                "mix bars",
                                tracker -> new MixBars(WORD_PROBES.findings().get(1), columns, tracker))
                        .tracking(2, 60),
                Kind.of("neighbour column", tracker -> new NeighbourColumn(GPT, new NearestTokens(GPT), " dog", 2)),
                Kind.of("sense line", tracker -> new SenseLine(PROBES, 4, columns, 0.5, tracker, true))
                        .tracking(0.5, 3));
    }
}
