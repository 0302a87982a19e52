package org.kinora.model.kernels;

/**
 * Rows that are divided among processors, at places where it does not change the bits of the results.
 *
 * @param rows of all shares together
 * @param count of the shares
 * @param unit shares begin at multiples of this many rows
 */
public record RowPartition(int rows, int count, int unit) {

    /**
     * @param most shares that are wanted
     * @param fewest rows of a share
     */
    static RowPartition of(int rows, long most, int fewest, int unit) {
        return new RowPartition(rows, (int) Math.max(1, Math.min(most, rows / fewest)), unit);
    }

    /** The first row of a share, which is the end of the one before it. */
    public int start(int share) {
        int units = (rows + unit - 1) / unit;
        return share == count ? rows : units * share / count * unit;
    }
}
