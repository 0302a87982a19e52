package org.kinora.scenes.viz;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.NumberGrid;
import org.kinora.engine.mobject.PathShape;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.ColorScale;
import org.kinora.engine.paint.FloatData;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Interpolator;
import org.kinora.engine.timeline.Property;
import org.kinora.model.Activations;

/**
 * The vectors of all tokens of a text side by side, as they travel through a model together: of each vector the first few
 * numbers as coloured cells. Around the origin, the first token on the left.
 *
 * <pre>{@code
 * var train = machine.facing(new TokenTrain(run, "hook_embed", 8, 1.6, 1.2)).moveTo(machine.entrance());
 * play(train.animate(t -> t.moveTo(machine.between(0)).show(run, "blocks.0.hook_resid_post")));
 * }</pre>
 */
public final class TokenTrain extends Composite<TokenTrain> implements Bound {

    private static final double STRONGEST_IN_RMS = 1.6;
    private static final double LEAST_RISE = 0.12;
    private static final double RISE = 0.55;
    private static final double THICKEST = 14;

    private final double height;
    private final List<NumberGrid> columns = new ArrayList<>();
    private final List<PathShape> looks = new ArrayList<>();
    private final Property<List<Reading>> readings;

    /**
     * @param hook a value of shape [tokens, width], such as {@code hook_embed}
     * @param shown how many numbers of each vector
     * @param width of all, in scene units
     * @param height of a column
     */
    public TokenTrain(Activations run, String hook, int shown, double width, double height) {
        this.height = height;
        int tokens = run.ids().length;
        double cell = height / shown;
        readings = property("readings", readings(run, hook), Interpolator::switching);
        for (int token = 0; token < tokens; token++) {
            double x = tokens == 1 ? 0 : (token / (tokens - 1.0) - 0.5) * (width - cell);
            columns.add(new NumberGrid(numbers(run, hook, token), 0, shown, 1, cell, scale(run, hook)).shift(x, 0));
        }
        NumberGrid last = columns.get(tokens - 1);
        for (NumberGrid column : columns.subList(0, tokens - 1)) {
            looks.add(look(column.corner(UP), last.corner(UP)));
        }
        addParts(looks);
        addParts(columns);
    }

    /** Bends over what lies between two columns, higher the further they are apart. */
    private static PathShape look(Point at, Point from) {
        double rise = LEAST_RISE + RISE * (from.x() - at.x());
        Path path = Path.builder()
                .moveTo(from)
                .cubicTo(from.plus(point(0, rise)), at.plus(point(0, rise)), at)
                .build();
        return new PathShape(path).setFill(Color.TRANSPARENT).setStroke(new Stroke(Color.TRANSPARENT, 0));
    }

    /**
     * Lets the last token look at the others: lines from it to them, as thick as the weights, in their colours.
     *
     * @param weights one for each token, from 0 to 1
     */
    public TokenTrain look(double... weights) {
        for (int token = 0; token < looks.size(); token++) {
            Color color = Palette.probability(weights[token]).withAlpha(Math.min(1, 0.3 + 2.5 * weights[token]));
            looks.get(token).setStroke(new Stroke(color, 1 + THICKEST * weights[token]));
        }
        return this;
    }

    /** Takes back the lines of {@link #look}. */
    public TokenTrain lookAway() {
        for (PathShape look : looks) {
            look.setStroke(new Stroke(Color.TRANSPARENT, 0));
        }
        return this;
    }

    /** Shows what the vectors are elsewhere in the model. */
    public TokenTrain show(Activations run, String hook) {
        readings.set(readings(run, hook));
        for (int token = 0; token < columns.size(); token++) {
            columns.get(token).show(numbers(run, hook, token), 0).setScale(scale(run, hook));
        }
        return this;
    }

    private static FloatData numbers(Activations run, String hook, int token) {
        return FloatData.of(run.tensor(hook).at(token).toArray());
    }

    /** One for all columns, so that they can be compared. */
    private static ColorScale scale(Activations run, String hook) {
        double squares = 0;
        float[] all = run.tensor(hook).toArray();
        for (float value : all) {
            squares += value * value;
        }
        return Palette.signedScale(STRONGEST_IN_RMS * Math.sqrt(squares / all.length));
    }

    private List<Reading> readings(Activations run, String hook) {
        return IntStream.range(0, run.ids().length)
                .mapToObj(token -> Reading.ofActivation(run, hook, token))
                .toList();
    }

    /** All columns but the last token's. */
    public Group<NumberGrid> earlier() {
        return new Group<>(columns.subList(0, columns.size() - 1));
    }

    /** How high a column is, in units, before it is scaled. */
    public double columnHeight() {
        return height;
    }

    /** The column of the last token. */
    public NumberGrid last() {
        return columns.get(columns.size() - 1);
    }

    @Override
    public List<Reading> readings() {
        return readings.get();
    }
}
