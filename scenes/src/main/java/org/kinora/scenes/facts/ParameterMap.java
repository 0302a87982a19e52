package org.kinora.scenes.facts;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.RoundedRectangle;
import org.kinora.model.Gpt;
import org.kinora.model.Provenance;
import org.kinora.scenes.viz.Bound;
import org.kinora.scenes.viz.Palette;
import org.kinora.scenes.viz.Reading;

/**
 * All parameters of a model as areas, each of the same size: at the bottom the embedding, above it the blocks from the
 * first to the last, with attention on the left and the feed-forward layer on the right. Norms are too few to be seen.
 *
 * <pre>{@code
 * var map = new ParameterMap(gpt);
 * play(laggedStart(0.2, map.parts(), part -> growFromEdge(part, LEFT)));
 * }</pre>
 */
final class ParameterMap extends Composite<ParameterMap> implements Bound {

    /** In units, before it is scaled. */
    static final double WIDTH = 3;

    static final double HEIGHT = 5;

    private static final double GAP = 0.05;

    private final Gpt gpt;
    private final RoundedRectangle embedding;
    private final List<RoundedRectangle> attention = new ArrayList<>();
    private final List<RoundedRectangle> feedForward = new ArrayList<>();

    ParameterMap(Gpt gpt) {
        this.gpt = gpt;
        long words = Kind.EMBEDDING.count(gpt, "");
        long attending = Kind.ATTENTION.count(gpt, "blocks.0.");
        long feeding = Kind.FEED_FORWARD.count(gpt, "blocks.0.");
        int layers = gpt.config().layers();
        double perNumber = HEIGHT / (words + layers * (attending + feeding));
        double y = -HEIGHT / 2;
        embedding = plate(Kind.EMBEDDING, -WIDTH / 2, y, WIDTH, words * perNumber);
        addParts(embedding);
        y += words * perNumber;
        double split = WIDTH * attending / (attending + feeding);
        for (int layer = 0; layer < layers; layer++) {
            double height = (attending + feeding) * perNumber;
            attention.add(plate(Kind.ATTENTION, -WIDTH / 2, y, split, height));
            feedForward.add(plate(Kind.FEED_FORWARD, -WIDTH / 2 + split, y, WIDTH - split, height));
            y += height;
        }
        addParts(attention);
        addParts(feedForward);
    }

    private static RoundedRectangle plate(Kind kind, double left, double bottom, double width, double height) {
        return new RoundedRectangle(width - GAP, height - GAP, 0.05)
                .setFill(kind.color())
                .setStroke(Palette.BACKGROUND, 0)
                .shift(left + width / 2, bottom + height / 2);
    }

    /** All areas together. */
    Group<Mobject> outline() {
        return new Group<>(parts());
    }

    /** An empty frame for the embedding, and one for each block, as large as they are on the map now. */
    Group<RoundedRectangle> shelves() {
        Group<RoundedRectangle> shelves = new Group<>();
        shelves.add(shelf(embedding.bounds()));
        for (int layer = 0; layer < attention.size(); layer++) {
            shelves.add(shelf(new Group<>(attention.get(layer), feedForward.get(layer)).bounds()));
        }
        return shelves;
    }

    private static RoundedRectangle shelf(Bounds bounds) {
        return new RoundedRectangle(bounds.width(), bounds.height(), 0.05)
                .setFill(Palette.PANEL)
                .setStroke(Palette.RIM, 2)
                .moveTo(bounds.center());
    }

    RoundedRectangle embedding() {
        return embedding;
    }

    /** @param layer from 0 */
    RoundedRectangle attention(int layer) {
        return attention.get(layer);
    }

    List<RoundedRectangle> attention() {
        return List.copyOf(attention);
    }

    /** @param layer from 0 */
    RoundedRectangle feedForward(int layer) {
        return feedForward.get(layer);
    }

    List<RoundedRectangle> feedForward() {
        return List.copyOf(feedForward);
    }

    /** How many numbers each area stands for: the embedding's, and one block's of either kind. */
    @Override
    public List<Reading> readings() {
        return List.of(new Reading(
                new Provenance(gpt.name(), "", "shapes of the parameters", List.of()),
                counts(gpt),
                ParameterMap::counts));
    }

    private static double[] counts(Gpt gpt) {
        return new double[] {
            Kind.EMBEDDING.count(gpt, ""),
            Kind.ATTENTION.count(gpt, "blocks.0."),
            Kind.FEED_FORWARD.count(gpt, "blocks.0.")
        };
    }
}
