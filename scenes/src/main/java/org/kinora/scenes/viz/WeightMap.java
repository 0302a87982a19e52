package org.kinora.scenes.viz;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.pixels.Bitmap;
import org.kinora.model.transformer.GptConfig;
import org.kinora.model.transformer.TrainableWeights;

/**
 * Where each weight of a model is in a picture that has one pixel for every weight. A layer is a block: the matrices of
 * attention on top, the two of the feed-forward network below them, and beneath these, in a few lines, everything that is
 * no matrix. The table of words is cut into strips.
 */
public final class WeightMap {

    /** How the blocks are laid out. */
    public enum Layout {
        /** Three layers in a row, the words beside them. */
        WIDE(3, true),
        /** Three layers in a row, the words below them. */
        SQUARE(3, false),
        /** Two layers in a row, the words below them. */
        UPRIGHT(2, false);

        private final int across;
        private final boolean isBeside;

        Layout(int across, boolean isBeside) {
            this.across = across;
            this.isBeside = isBeside;
        }
    }

    /**
     * Numbers of one matrix, or of several vectors, in a rectangle.
     *
     * @param first the number with which it begins
     * @param columns of the numbers; of the picture unless it is transposed
     */
    private record Area(
            List<String> names, int first, int count, int columns, boolean isTransposed, int left, int top) {

        int lines() {
            return (count + columns - 1) / columns;
        }

        int width() {
            return isTransposed ? lines() : columns;
        }

        int height() {
            return isTransposed ? columns : lines();
        }

        int x(int index) {
            int place = index - first;
            return left + (isTransposed ? place / columns : place % columns);
        }

        int y(int index) {
            int place = index - first;
            return top + (isTransposed ? place % columns : place / columns);
        }
    }

    private final List<Area> areas = new ArrayList<>();
    private final int width;
    private final int height;

    public WeightMap(GptConfig config, Layout layout) {
        int d = config.width();
        int gap = Math.max(1, d / 32);
        int blockWidth = Math.max(4 * d + gap, config.hidden());
        int blockHeight = 0;
        for (int layer = 0; layer < config.layers(); layer++) {
            int left = layer % layout.across * (blockWidth + 4 * gap);
            int top = layer / layout.across * (blockHeight + 4 * gap);
            blockHeight = addLayer("h." + layer + ".", config, left, top, gap, blockWidth) - top;
        }
        int rows = (config.layers() + layout.across - 1) / layout.across;
        int columns = Math.min(layout.across, config.layers());
        int gridWidth = columns * (blockWidth + 4 * gap) - 4 * gap;
        int gridHeight = rows * (blockHeight + 4 * gap) - 4 * gap;
        addTables(config, layout.isBeside, gridWidth, gridHeight, gap);
        width = areas.stream().mapToInt(area -> area.left + area.width()).max().orElseThrow();
        height = areas.stream().mapToInt(area -> area.top + area.height()).max().orElseThrow();
    }

    private int addLayer(String prefix, GptConfig config, int left, int top, int gap, int blockWidth) {
        int d = config.width();
        int hidden = config.hidden();
        areas.add(matrix(prefix + "attn.c_attn.weight", 3 * d * d, 3 * d, false, left, top));
        areas.add(matrix(prefix + "attn.c_proj.weight", d * d, d, false, left + 3 * d + gap, top));
        int below = top + d + gap;
        areas.add(matrix(prefix + "mlp.c_fc.weight", d * hidden, hidden, false, left, below));
        below += d + gap;
        areas.add(matrix(prefix + "mlp.c_proj.weight", hidden * d, d, true, left, below));
        below += d + gap;
        List<String> vectors = List.of(
                prefix + "ln_1.weight",
                prefix + "ln_1.bias",
                prefix + "attn.c_attn.bias",
                prefix + "attn.c_proj.bias",
                prefix + "ln_2.weight",
                prefix + "ln_2.bias",
                prefix + "mlp.c_fc.bias",
                prefix + "mlp.c_proj.bias");
        Area rest = new Area(vectors, 0, 9 * d + hidden, blockWidth, false, left, below);
        areas.add(rest);
        return below + rest.height();
    }

    /** The table of words, that of places, the head if it is not the table of words, and the last norm. */
    private void addTables(GptConfig config, boolean isBeside, int gridWidth, int gridHeight, int gap) {
        int d = config.width();
        int most = isBeside ? gridHeight : gridWidth;
        int across = (isBeside ? gridWidth : gridHeight) + 4 * gap;
        int along = 0;
        List<String> tables = new ArrayList<>(List.of("wte.weight", "wpe.weight"));
        if (!config.tiedHead()) {
            tables.add("lm_head.weight");
        }
        for (String table : tables) {
            int lines = table.equals("wpe.weight") ? config.context() : config.vocabulary();
            for (int line = 0; line < lines; ) {
                int taken = Math.min(lines - line, most - along);
                areas.add(new Area(
                        List.of(table),
                        line * d,
                        taken * d,
                        d,
                        !isBeside,
                        isBeside ? across : along,
                        isBeside ? along : across));
                line += taken;
                along += taken + gap;
                if (most - along < gap) {
                    along = 0;
                    across += d + gap;
                }
            }
        }
        areas.add(new Area(
                List.of("ln_f.weight", "ln_f.bias"),
                0,
                2 * d,
                d,
                !isBeside,
                isBeside ? across : along,
                isBeside ? along : across));
    }

    private static Area matrix(String name, int count, int columns, boolean isTransposed, int left, int top) {
        return new Area(List.of(name), 0, count, columns, isTransposed, left, top);
    }

    /** In pixels, one for each weight and some that stay empty between matrices. */
    public int width() {
        return width;
    }

    /** In pixels. */
    public int height() {
        return height;
    }

    /** How many pixels show a weight. */
    public long count() {
        return areas.stream().mapToLong(Area::count).sum();
    }

    /**
     * The column of the pixel that shows a weight.
     *
     * @param matrix as the file of weights names it, such as {@code h.3.mlp.c_fc.weight}
     * @param index of the weight, row by row
     */
    public int x(String matrix, int index) {
        return area(matrix, index).x(index);
    }

    /** The row, from the top, of the pixel that shows a weight; see {@link #x}. */
    public int y(String matrix, int index) {
        return area(matrix, index).y(index);
    }

    private Area area(String matrix, int index) {
        return areas.stream()
                .filter(area -> area.names.size() == 1
                        && area.names.get(0).equals(matrix)
                        && index >= area.first
                        && index < area.first + area.count)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("The map has no weight %d of \"%s\"".formatted(index, matrix)));
    }

    /** The picture of some weights: red and blue for their signs, light for large ones of their kind. */
    public Bitmap picture(TrainableWeights weights) {
        int[] shades = new int[513];
        for (int i = 0; i < shades.length; i++) {
            shades[i] = Palette.signed((i - 256) / 256.0).argb();
        }
        int[] pixels = new int[width * height];
        for (Area area : areas) {
            int index = area.first;
            for (String name : area.names) {
                float[] values = weights.values(name);
                double factor = 256 / (Dial.STRONG * Dial.range(values));
                int end = area.names.size() == 1 ? area.first + area.count : values.length;
                for (int i = area.names.size() == 1 ? area.first : 0; i < end; i++) {
                    int shade = (int) Math.max(0, Math.min(512, 256.5 + factor * values[i]));
                    pixels[area.y(index) * width + area.x(index)] = shades[shade];
                    index++;
                }
            }
        }
        return Bitmap.ofArgb(width, height, pixels);
    }
}
