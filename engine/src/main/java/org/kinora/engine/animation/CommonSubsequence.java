package org.kinora.engine.animation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** The longest common subsequence of two rows, by dynamic programming (Wagner and Fischer 1974). */
final class CommonSubsequence {

    private CommonSubsequence() {}

    /** The pairs of indices, in order. */
    static List<int[]> of(int from, int to, BiPredicate<Integer, Integer> isLike) {
        int[][] longest = new int[from + 1][to + 1];
        for (int i = from - 1; i >= 0; i--) {
            for (int j = to - 1; j >= 0; j--) {
                longest[i][j] =
                        isLike.test(i, j) ? longest[i + 1][j + 1] + 1 : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        List<int[]> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < from && j < to) {
            if (isLike.test(i, j)) {
                pairs.add(new int[] {i++, j++});
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }
}
