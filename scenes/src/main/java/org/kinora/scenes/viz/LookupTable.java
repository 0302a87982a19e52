package org.kinora.scenes.viz;

import static org.kinora.engine.Kinora.*;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.PathBuilder;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Polygons;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.PathShape;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.paint.CellPaint;
import org.kinora.engine.paint.ColorScale;
import org.kinora.engine.paint.FloatData;
import org.kinora.engine.paint.Paint;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Interpolator;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;
import org.kinora.model.Gpt;
import org.kinora.model.Provenance;
import org.kinora.model.Tensor;

/**
 * The table in which a model looks its tokens up: a row of numbers for each, of which the first few are shown, through a
 * window around one of the rows. It can be scrolled through all of its rows.
 *
 * <pre>{@code
 * var table = new LookupTable(gpt, List.of(321, 399), 4, 8, 0.4, 0.34, 30);
 * play(table.animate(t -> t.scrollTo(321)));
 * }</pre>
 */
public final class LookupTable extends Composite<LookupTable> implements Bound {

    private static final double GAP_SHARE = 0.12;
    private static final double STRONGEST_IN_RMS = 2.4;
    private static final double WORD_GAP = 0.16;
    private static final char NO_CHARACTER = '\uFFFD';

    private final Gpt gpt;
    private final FloatData numbers;
    private final int rows;
    private final int reach;
    private final int columns;
    private final double cellWidth;
    private final double cellHeight;
    private final ColorScale scale;
    private final Map<Integer, Path> words = new HashMap<>();
    private final PathShape grid;
    private final Property<Double> row = property("row", 0.0, Interpolator::numbers);

    /**
     * Around the middle of its cells.
     *
     * @param written ids of tokens; these and their neighbours are written beside their rows
     * @param reach how many rows are seen above the middle one, and below it
     * @param columns how many numbers of each row are shown
     * @param cellWidth in units
     * @param cellHeight with the gap below it
     * @param size font size
     */
    public LookupTable(
            Gpt gpt, List<Integer> written, int reach, int columns, double cellWidth, double cellHeight, double size) {
        this.gpt = gpt;
        this.reach = reach;
        this.columns = columns;
        this.cellWidth = cellWidth;
        this.cellHeight = cellHeight;
        Tensor embedding = gpt.parameters().tensor("embed.W_E");
        rows = embedding.size(0);
        float[] all = embedding.toArray();
        int width = embedding.size(1);
        float[] first = new float[rows * columns];
        double squares = 0;
        for (int i = 0; i < first.length; i++) {
            first[i] = all[i / columns * width + i % columns];
            squares += (double) first[i] * first[i];
        }
        numbers = FloatData.of(first);
        double strongest = STRONGEST_IN_RMS * Math.sqrt(squares / first.length);
        scale = Palette.signedScale(strongest);
        for (int id : written) {
            IntStream.rangeClosed(Math.max(0, id - reach), Math.min(rows - 1, id + reach))
                    .forEach(near -> words.computeIfAbsent(near, one -> word(one, size)));
        }
        grid = new PathShape(Path.EMPTY).setStroke(Stroke.NONE);
        grid.path().follow(this, LookupTable::cellsAt);
        grid.fill().follow(this, LookupTable::colorsAt);
        PathShape labels = new PathShape(Path.EMPTY).setStroke(Stroke.NONE).setFill(Palette.INK);
        labels.path().follow(this, LookupTable::wordsAt);
        addParts(grid, labels);
    }

    /** Nothing for a token that is only a part of a character. */
    private Path word(int id, double size) {
        String token = gpt.tokenizer().text(id);
        if (token.indexOf(NO_CHARACTER) >= 0) {
            return Path.EMPTY;
        }
        Text text = new Text(TokenText.readable(token), size);
        Point end = point(-columns * cellWidth / 2 - WORD_GAP, -0.3 * text.xHeight());
        Affine place = Affine.translation(
                end.minus(point(text.bounds().corner(RIGHT).x(), text.baseline().y())));
        PathBuilder builder = Path.builder();
        for (Shape letter : text.shapes()) {
            builder.append(letter.outline().transformed(place));
        }
        return builder.build();
    }

    /** Brings a row into the middle of the window. */
    public LookupTable scrollTo(int id) {
        if (id < 0 || id >= rows) {
            throw new IndexOutOfBoundsException("The table has rows from 0 to %d, not %d".formatted(rows - 1, id));
        }
        row.set((double) id);
        return this;
    }

    /** Which row is in the middle, from 0; between two rows while it is scrolled. */
    public Property<Double> row() {
        return row;
    }

    /** How many rows it has. */
    public int rows() {
        return rows;
    }

    /** Where the middle row's number is, in scene units. */
    public Point cellCenter(int column) {
        return grid.placement().apply(point((column + 0.5 - columns / 2.0) * cellWidth, 0));
    }

    /** How wide the cells of a row are together, in units, before the table is scaled. */
    public double cellsWidth() {
        return columns * cellWidth;
    }

    public double rowHeight() {
        return cellHeight;
    }

    private int firstAt(Moment moment) {
        return Math.max(0, (int) Math.floor(row.at(moment)) - reach);
    }

    private int lastAt(Moment moment) {
        return Math.min(rows - 1, (int) Math.ceil(row.at(moment)) + reach);
    }

    private double heightOf(int id, Moment moment) {
        return (row.at(moment) - id) * cellHeight;
    }

    private Path cellsAt(Moment moment) {
        double edge = (reach + 0.5) * cellHeight;
        double height = cellHeight * (1 - GAP_SHARE);
        PathBuilder builder = Path.builder();
        for (int id = firstAt(moment); id <= lastAt(moment); id++) {
            double top = Math.min(edge, heightOf(id, moment) + height / 2);
            double bottom = Math.max(-edge, heightOf(id, moment) - height / 2);
            for (int column = 0; column < columns && top - bottom > 0.02; column++) {
                double x = (column + 0.5 - columns / 2.0) * cellWidth;
                builder.append(
                        Polygons.rectangle(point(x, (top + bottom) / 2), cellWidth * (1 - GAP_SHARE), top - bottom));
            }
        }
        return builder.build();
    }

    private Paint colorsAt(Moment moment) {
        int first = firstAt(moment);
        int shown = lastAt(moment) - first + 1;
        return new CellPaint(
                point(-columns * cellWidth / 2, heightOf(first, moment) + cellHeight / 2),
                point(columns * cellWidth, 0),
                point(0, -shown * cellHeight),
                numbers,
                first * columns,
                shown,
                columns,
                scale);
    }

    private Path wordsAt(Moment moment) {
        PathBuilder builder = Path.builder();
        for (int id = firstAt(moment); id <= lastAt(moment); id++) {
            Path word = words.get(id);
            if (word != null && !word.isEmpty() && Math.abs(heightOf(id, moment)) <= (reach + 0.2) * cellHeight) {
                builder.append(word.transformed(Affine.translation(point(0, heightOf(id, moment)))));
            }
        }
        return builder.build();
    }

    /** The numbers of the row in the middle. */
    @Override
    public List<Reading> readings() {
        int id = (int) Math.round(row.get());
        double[] shown = IntStream.range(0, columns)
                .mapToDouble(column -> numbers.array()[id * columns + column])
                .toArray();
        Provenance source = new Provenance(gpt.name(), "", "embed.W_E", List.of(id));
        return List.of(new Reading(source, shown, model -> {
            Tensor values = model.parameters().tensor("embed.W_E").at(id);
            return IntStream.range(0, columns).mapToDouble(values::get).toArray();
        }));
    }
}
