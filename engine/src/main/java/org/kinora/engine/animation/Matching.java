package org.kinora.engine.animation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/**
 * Which units of one row become which of another, by their numbers. Blocks are paired one after the other; what is
 * paired is taken, and what nothing pairs is left over.
 */
final class Matching {

    /** Units of the one row that become units of the other. */
    record Block(List<Integer> from, List<Integer> to) {}

    private static final long MOST_COMPARED = 16_000_000;

    private final boolean[] takenFrom;
    private final boolean[] takenTo;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Integer> leftOut = new ArrayList<>();

    Matching(int from, int to) {
        takenFrom = new boolean[from];
        takenTo = new boolean[to];
    }

    /** Takes a unit of the first row out: it becomes nothing, and is not left over either. */
    void leaveOut(int from) {
        takenFrom[from] = true;
        leftOut.add(from);
    }

    /** The units that were taken out. */
    List<Integer> leftOut() {
        return leftOut;
    }

    List<Block> blocks() {
        return blocks;
    }

    /** The blocks as they stand in the second row. */
    List<Block> blocksInOrder() {
        return blocks.stream()
                .sorted(Comparator.comparingInt(block -> block.to().get(0)))
                .toList();
    }

    List<Integer> leftFrom() {
        return left(takenFrom);
    }

    List<Integer> leftTo() {
        return left(takenTo);
    }

    private static List<Integer> left(boolean[] taken) {
        return IntStream.range(0, taken.length).filter(i -> !taken[i]).boxed().toList();
    }

    /** Pairs these units, unless there are none on one side or some of them are taken. */
    boolean pair(List<Integer> from, List<Integer> to) {
        if (from.isEmpty()
                || to.isEmpty()
                || from.stream().anyMatch(i -> takenFrom[i])
                || to.stream().anyMatch(i -> takenTo[i])) {
            return false;
        }
        from.forEach(i -> takenFrom[i] = true);
        to.forEach(i -> takenTo[i] = true);
        blocks.add(new Block(List.copyOf(from), List.copyOf(to)));
        return true;
    }

    /** Pairs what is left, unit by unit, each with the first of its like. */
    void pairFirsts(BiPredicate<Integer, Integer> isLike) {
        for (int i = 0; i < takenFrom.length; i++) {
            for (int j = 0; j < takenTo.length && !takenFrom[i]; j++) {
                if (!takenTo[j] && isLike.test(i, j)) {
                    pair(List.of(i), List.of(j));
                }
            }
        }
    }

    /**
     * Pairs what is left so that as many units as possible keep their order: a longest common subsequence. Where so much
     * is left that this would take seconds and a gigabyte, nothing is paired.
     */
    void pairInOrder(BiPredicate<Integer, Integer> isLike) {
        List<Integer> from = leftFrom();
        List<Integer> to = leftTo();
        if ((long) from.size() * to.size() > MOST_COMPARED) {
            return;
        }
        for (int[] pair : CommonSubsequence.of(from.size(), to.size(), (i, j) -> isLike.test(from.get(i), to.get(j)))) {
            pair(List.of(from.get(pair[0])), List.of(to.get(pair[1])));
        }
    }

    /**
     * Pairs what is left by runs of neighbours, the longest first, wherever they stand. Of runs as long as each other
     * the one that has the shortest way to go is taken.
     *
     * @param wholeFrom whether the units from the first up to and including the second index may travel together
     * @param wholeTo likewise for the other row
     */
    void pairRuns(BiPredicate<Integer, Integer> isLike, boolean[][] wholeFrom, boolean[][] wholeTo, Way way) {
        while (true) {
            Run best = longestRun(isLike, wholeFrom, wholeTo, way);
            if (best.length == 0) {
                return;
            }
            pair(
                    IntStream.range(best.from, best.from + best.length).boxed().toList(),
                    IntStream.range(best.to, best.to + best.length).boxed().toList());
        }
    }

    /** How far it is from a unit of the one row to one of the other. */
    interface Way {
        double between(int from, int to);
    }

    private record Run(int from, int to, int length) {

        boolean isBetter(Run other, Way way) {
            return length > other.length
                    || length == other.length
                            && length > 0
                            && way.between(from, to) < way.between(other.from, other.to);
        }
    }

    private Run longestRun(BiPredicate<Integer, Integer> isLike, boolean[][] wholeFrom, boolean[][] wholeTo, Way way) {
        Run best = new Run(0, 0, 0);
        int[] ending = new int[takenTo.length + 1];
        for (int i = 0; i < takenFrom.length; i++) {
            for (int j = takenTo.length - 1; j >= 0; j--) {
                ending[j + 1] = takenFrom[i] || takenTo[j] || !isLike.test(i, j) ? 0 : ending[j] + 1;
                int length = ending[j + 1];
                while (length > 0 && !(wholeFrom[i + 1 - length][i] && wholeTo[j + 1 - length][j])) {
                    length--;
                }
                Run run = new Run(i + 1 - length, j + 1 - length, length);
                best = run.isBetter(best, way) ? run : best;
            }
        }
        return best;
    }
}
