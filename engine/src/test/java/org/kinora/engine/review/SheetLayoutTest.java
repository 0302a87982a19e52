package org.kinora.engine.review;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.kinora.engine.frame.PictureSize;

class SheetLayoutTest {

    @Property(tries = 300)
    void everyCellLiesOnTheSheetAndOnNoOther(
            @ForAll @IntRange(min = 1, max = 600) int count,
            @ForAll @IntRange(min = 16, max = 7680) int width,
            @ForAll @IntRange(min = 16, max = 7680) int height) {
        SheetLayout layout = SheetLayout.of(count, new PictureSize(width, height));
        for (int i = 0; i < count; i++) {
            assertThat(layout.left(i) + layout.cell().width())
                    .isLessThanOrEqualTo(layout.size().width());
            assertThat(layout.top(i) + layout.cell().height() + layout.caption())
                    .isLessThanOrEqualTo(layout.size().height());
            if (i % layout.columns() != 0) {
                assertThat(layout.left(i))
                        .isGreaterThan(layout.left(i - 1) + layout.cell().width());
            }
            if (i >= layout.columns()) {
                assertThat(layout.top(i))
                        .isGreaterThan(
                                layout.top(i - layout.columns()) + layout.cell().height());
            }
        }
        assertThat(layout.cell().width()).isLessThanOrEqualTo(width);
    }

    @Test
    void twelvePicturesOfAScreenMakeFourRowsOfThreeOrThreeOfFour() {
        assertThat(SheetLayout.of(12, new PictureSize(1920, 1080)).columns()).isBetween(3, 4);
        assertThat(SheetLayout.of(12, new PictureSize(1080, 1920)).columns()).isEqualTo(6);
    }
}
