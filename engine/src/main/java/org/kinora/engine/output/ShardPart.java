package org.kinora.engine.output;

import java.util.Locale;
import org.kinora.engine.video.SegmentGrid;

/**
 * One of several runs of a film's segments, of which each is rendered by itself. Their lengths differ by one segment at
 * most; where there are fewer segments than runs, some have none.
 *
 * @param number from 1 to {@code count}
 * @param count how many there are
 */
public record ShardPart(int number, int count) {

    public ShardPart {
        if (number < 1 || count < 1 || number > count) {
            throw new IllegalArgumentException("A shard is one of several, such as 3/20, not " + number + "/" + count);
        }
    }

    /** @throws IllegalArgumentException if the text is not like "3/20" */
    public static ShardPart parse(String text) {
        if (!text.matches("[0-9]{1,6}/[0-9]{1,6}")) {
            throw new IllegalArgumentException("A shard looks like 3/20, the third of twenty, not \"" + text + "\"");
        }
        String[] numbers = text.split("/");
        return new ShardPart(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
    }

    /** How many segments a stretch of a film has, so that many runs have one each. */
    public static long segments(SegmentGrid grid, long first, long end) {
        return 1 + (end - Math.min(end, grid.endAfter(first)) + grid.length() - 1) / grid.length();
    }

    /** The first frame of this run of a stretch of a film. */
    public long first(SegmentGrid grid, long first, long end) {
        return boundary(number - 1, grid, first, end);
    }

    /** The frame after its last one. */
    public long end(SegmentGrid grid, long first, long end) {
        return boundary(number, grid, first, end);
    }

    private long boundary(int runs, SegmentGrid grid, long first, long end) {
        long second = Math.min(end, grid.endAfter(first));
        long before = segments(grid, first, end) * runs / count;
        return before == 0 ? first : Math.min(end, second + (before - 1) * grid.length());
    }

    /** What the name of its file ends in: {@code .003-of-020.kinora}. */
    public String suffix() {
        return String.format(Locale.ROOT, ".%03d-of-%03d%s", number, count, ShardFile.SUFFIX);
    }

    @Override
    public String toString() {
        return "part " + number + " of " + count;
    }
}
