package org.kinora.engine.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Point;
import java.awt.image.BufferedImage;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PictureDifferenceTest {

    private static final int SIZE = 12;

    /** Grey to the left of a column, white from it on. */
    private static BufferedImage edge(int grey, int white) {
        BufferedImage picture = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB);
        for (int i = 0; i < SIZE * SIZE; i++) {
            int level = i % SIZE < SIZE / 2 ? grey : white;
            picture.setRGB(i % SIZE, i / SIZE, 0xFF000000 | level * 0x010101);
        }
        return picture;
    }

    private static BufferedImage with(BufferedImage picture, int x, int y, int argb) {
        BufferedImage changed = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB);
        changed.setData(picture.getData());
        changed.setRGB(x, y, argb);
        return changed;
    }

    private static int grey(int level) {
        return 0xFF000000 | level * 0x010101;
    }

    private static PictureDifference between(BufferedImage expected, BufferedImage actual) {
        return PictureDifference.between(expected, actual, Tolerance.DEFAULT);
    }

    @Test
    void aFlatAreaMayDifferByTwoLevelsAndNoMore() {
        BufferedImage golden = edge(100, 200);
        assertThat(between(golden, with(golden, 2, 3, grey(102))).isWithinTolerance())
                .isTrue();
        assertThat(between(golden, with(golden, 2, 3, grey(103))).isWithinTolerance())
                .isFalse();
    }

    @Test
    void anEdgeMayDifferByAShareOfItsHeight() {
        BufferedImage golden = edge(100, 200);
        assertThat(between(golden, with(golden, SIZE / 2, 3, grey(200 - 14))).isWithinTolerance())
                .isTrue();
        assertThat(between(golden, with(golden, SIZE / 2, 3, grey(200 - 15))).isWithinTolerance())
                .isFalse();
    }

    @Test
    void twoPixelsFromTheEdgeItIsFlat() {
        BufferedImage golden = edge(100, 200);
        assertThat(between(golden, with(golden, SIZE / 2 + 1, 3, grey(197))).isWithinTolerance())
                .isFalse();
    }

    @Property(tries = 100)
    void aLineThatIsMissingIsNoticedHoweverFaint(@ForAll @IntRange(min = 3, max = 255) int height) {
        BufferedImage golden = with(edge(0, 0), 5, 5, grey(height));
        assertThat(between(golden, edge(0, 0)).isWithinTolerance()).isFalse();
    }

    @Property(tries = 50)
    void theWorstPlaceIsFoundWhereverItIs(
            @ForAll @IntRange(max = SIZE - 1) int x, @ForAll @IntRange(max = SIZE - 1) int y) {
        BufferedImage golden = edge(100, 100);
        PictureDifference difference = between(golden, with(with(golden, 4, 4, grey(110)), x, y, 0xFF64C864));
        assertThat(difference.worst()).isEqualTo(new Point(x, y));
        assertThat(difference.worstDifference()).isEqualTo(100);
        assertThat(difference.worstAllowed()).isEqualTo(2);
        assertThat(difference.greatest()).isEqualTo(100);
        assertThat(difference.pixelsOutside()).isEqualTo(x == 4 && y == 4 ? 1 : 2);
    }

    @Test
    void theColourOfWhatCannotBeSeenDoesNotCount() {
        BufferedImage golden = with(edge(9, 9), 1, 1, 0x00000000);
        assertThat(between(golden, with(golden, 1, 1, 0x00FF8040)).pixelsThatDiffer())
                .isZero();
        assertThat(between(golden, with(golden, 1, 1, 0x40FF8040)).isWithinTolerance())
                .isFalse();
    }

    @Test
    void aToleranceThatAllowsLessThanNothingIsRefused() {
        assertThatThrownBy(() -> new Tolerance(-1, 0)).hasMessageContaining("0 to 255 levels, not -1");
        assertThatThrownBy(() -> new Tolerance(2, 1.5)).hasMessageContaining("from 0 to 1, not 1.5");
        assertThatThrownBy(() -> new Tolerance(2, Double.NaN)).hasMessageContaining("NaN");
    }
}
