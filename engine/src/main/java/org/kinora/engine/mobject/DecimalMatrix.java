package org.kinora.engine.mobject;

import org.kinora.engine.timeline.Given;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;

/**
 * A matrix of numbers that can change at every frame, with their points one below the other; manim's {@code
 * DecimalMatrix} and, without decimals, {@code IntegerMatrix}. A column is as wide as its widest number was when the
 * matrix was made, or as {@link #leaveRoomFor} asks.
 *
 * <pre>{@code
 * DecimalMatrix weights = new DecimalMatrix(new double[][] {{0.25, -1.5}, {2, 0}}, 2);
 * play(weights.animate(w -> w.setValues(trained)));
 * }</pre>
 */
public final class DecimalMatrix extends MatrixOf<DecimalNumber, DecimalMatrix> {

    /** Gives the number of an entry at a moment. */
    @FunctionalInterface
    public interface Entries {

        /** A pure function, for any thread. */
        double at(Moment moment, int row, int column);
    }

    private final NumberColumns columns;
    /** For how wide a number there is room in every column, in units of the matrix's own. */
    private final Property<Double> room = structure("room", 0.0);

    /** @param decimals digits after the point, 0 or more */
    public DecimalMatrix(double[][] numbers, int decimals) {
        this(numbers, decimals, Text.DEFAULT_SIZE);
    }

    /** @param size the font size, as manim counts it */
    public DecimalMatrix(double[][] numbers, int decimals, double size) {
        super(NumberColumns.entries(numbers, decimals, size), size);
        columns = new NumberColumns(numbers, decimals, size);
        layOut();
    }

    @Override
    Cell cellOf(DecimalNumber entry, int column) {
        return columns.cellOf(entry, column, room.get());
    }

    /** Spaces the columns for numbers as wide as these, which entries will have later: {@code leaveRoomFor(-99.5)}. */
    public DecimalMatrix leaveRoomFor(double... numbers) {
        room.set(Math.max(room.get(), columns.widthOf(numbers)));
        layOut();
        return this;
    }

    /** The numbers now, row by row. */
    public double[][] values() {
        return NumberColumns.values(this);
    }

    /**
     * Shows these numbers from now on; inside {@code animate} the numbers run there.
     *
     * @param numbers as many rows and columns as the matrix has
     */
    public DecimalMatrix setValues(double[][] numbers) {
        NumberColumns.set(this, numbers);
        return this;
    }

    /** From now on shows the numbers that a pure function gives for every moment and entry. */
    public DecimalMatrix follow(Entries numbers) {
        NumberColumns.follow(this, Given.present(numbers, "A matrix needs a function to follow"));
        return this;
    }
}
