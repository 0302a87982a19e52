package org.kinora.model.kernels;

/**
 * Rows that are divided among processors, at places where nobody sees it in the bits of what is computed.
 *
 * @param rows of all shares together
 * @param count of the shares
 * @param unit shares begin at multiples of so many rows
 */
public record Shares(int rows, int count, int unit) {

    /**
     * @param most shares that are wanted
     * @param fewest rows of a share
     */
    static Shares of(int rows, long most, int fewest, int unit) {
        return new Shares(rows, (int) Math.max(1, Math.min(most, rows / fewest)), unit);
    }

    /** The first row of a share, which is the end of the one before it. */
    public int start(int share) {
        int units = (rows + unit - 1) / unit;
        return share == count ? rows : units * share / count * unit;
    }
}
