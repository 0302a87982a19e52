package org.kinora.scenes.gallery.attention;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.NumberGrid;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.paint.ColorScale;
import org.kinora.engine.paint.FloatData;
import org.kinora.model.Activations;
import org.kinora.model.Provenance;
import org.kinora.scenes.TensorNumbers;
import org.kinora.scenes.viz.Palette;

/**
 * The attention patterns of all heads of a layer, side by side in two rows. They are drawn from where the model left them: on
 * a GPU nothing is copied.
 */
final class PatternWall extends Composite<PatternWall> {

    private static final double SIDE = 2.3;
    private static final double SPACING = 2.85;
    private static final double NAME_SIZE = 22;
    /** From the middle of a pattern to the middle of its name. */
    private static final double NAME_RISE = SIDE / 2 + 0.21;

    private final Activations run;
    private final List<FloatData> layers;
    private final int tokens;
    private final List<NumberGrid> heads = new ArrayList<>();
    private final List<Text> names = new ArrayList<>();

    /** Shows the first layer. */
    PatternWall(Activations run, int layerCount, int headCount) {
        this.run = run;
        this.tokens = run.ids().length;
        this.layers = IntStream.range(0, layerCount)
                .<FloatData>mapToObj(layer -> new TensorNumbers(run.tensor(hook(layer))))
                .toList();
        int across = (headCount + 1) / 2;
        for (int head = 0; head < headCount; head++) {
            Point place = point((head % across - (across - 1) / 2.0) * SPACING, head < across ? SPACING : 0);
            NumberGrid grid = new NumberGrid(
                    layers.get(0), first(head), tokens, tokens, SIDE / tokens, Palette.SMALL_PROBABILITIES);
            heads.add(grid.shift(place));
            Text name = new Text("head " + (head + 1), NAME_SIZE).setColor(Palette.FAINT_INK);
            names.add(name.centerOn(place).shift(0, NAME_RISE));
        }
        addParts(heads);
        addParts(names);
    }

    private static String hook(int layer) {
        return "blocks." + layer + ".attn.hook_pattern";
    }

    private int first(int head) {
        return head * tokens * tokens;
    }

    NumberGrid head(int head) {
        return heads.get(head);
    }

    List<NumberGrid> heads() {
        return heads;
    }

    Text name(int head) {
        return names.get(head);
    }

    List<Text> names() {
        return names;
    }

    /** Shows another layer, as bright as it was. */
    PatternWall showLayer(int layer) {
        for (int head = 0; head < heads.size(); head++) {
            heads.get(head).show(layers.get(layer), first(head));
        }
        return this;
    }

    /** Lets the cells shine or not. */
    PatternWall setScale(ColorScale scale) {
        heads.forEach(head -> head.setScale(scale));
        return this;
    }

    /** Where the numbers came from, of all layers. */
    Provenance provenance() {
        return new Provenance(run.model(), run.prompt(), "blocks.*.attn.hook_pattern", List.of());
    }
}
