package org.kinora.engine.mobject;

import org.kinora.engine.text.TextStyle;
import org.kinora.engine.timeline.Given;
import org.kinora.engine.timeline.Property;

/**
 * A table of numbers that can change at every frame, with their points one below the other: {@link DecimalTable} or
 * {@link IntegerTable}. A column is as wide as its widest number was when the table was made, or as {@link
 * #leaveRoomFor} asks.
 *
 * @param <M> the type that the fluent methods return: the class itself
 */
public abstract sealed class NumberTable<M extends NumberTable<M>> extends TableOf<DecimalNumber, M>
        permits DecimalTable, IntegerTable {

    private final NumberColumns columns;
    private final double size;
    /** For how wide a number there is room in every column, in units of the table's own. */
    private final Property<Double> room = structure("room", 0.0);

    NumberTable(double[][] numbers, int decimals, double size) {
        super(NumberColumns.entries(numbers, decimals, size), size);
        columns = new NumberColumns(numbers, decimals, size);
        this.size = size;
        layOut();
    }

    @Override
    final Cell cellOf(DecimalNumber entry, int column) {
        return columns.cellOf(entry, column, room.get());
    }

    @Override
    final Mobject label(String text) {
        return new Text(text, TextStyle.serif(size).bold());
    }

    /** Spaces the columns for numbers as wide as these, which entries will have later: {@code leaveRoomFor(-99.5)}. */
    public final M leaveRoomFor(double... numbers) {
        room.set(Math.max(room.get(), columns.widthOf(numbers)));
        layOut();
        return self();
    }

    /** The numbers now, row by row. */
    public final double[][] values() {
        return NumberColumns.values(this);
    }

    /**
     * Shows these numbers from now on; inside {@code animate} the numbers run there.
     *
     * @param numbers as many rows and columns as the table has
     */
    public final M setValues(double[][] numbers) {
        NumberColumns.set(this, numbers);
        return self();
    }

    /** From now on shows the numbers that a pure function gives for every moment and entry. */
    public final M follow(DecimalMatrix.Entries numbers) {
        NumberColumns.follow(this, Given.present(numbers, "A table needs a function to follow"));
        return self();
    }
}
