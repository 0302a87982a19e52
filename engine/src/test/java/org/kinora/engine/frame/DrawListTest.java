package org.kinora.engine.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;

class DrawListTest {

    @Test
    void layersThatOverlapInPartAreRefused() {
        assertThatThrownBy(() -> list(new Layer(0, 3, 1), new Layer(2, 4, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Layers lie in one another or apart, but items 0 up to 3 and 2 up to 4 overlap in part");
        assertThatThrownBy(() -> list(new Layer(3, 6, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("up to 6, but the draw list has 5");
        assertThatThrownBy(() -> new Layer(2, 2, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least one item");
        assertThatThrownBy(() -> new Layer(0, 1, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("from 0 to 1, not NaN");
    }

    @Test
    void layersAreKeptFromInnerToOuterHoweverTheyAreGiven() {
        Layer inner = new Layer(1, 2, 0.1);
        Layer middle = new Layer(1, 3, 0.2);
        Layer outer = new Layer(0, 3, 0.3);
        Layer outermost = new Layer(0, 3, 0.4);
        Layer apart = new Layer(3, 5, 0.5);
        DrawList list = list(apart, outer, outermost, inner, middle);
        assertThat(list.layers()).containsExactly(inner, middle, outer, outermost, apart);
        DrawList again = new DrawList(list.background(), list.view(), list.items(), list.layers());
        assertThat(again.layers()).isEqualTo(list.layers());
    }

    /** A list of five items. */
    private static DrawList list(Layer... layers) {
        List<ShapeItem> items = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            items.add(new ShapeItem(i, Path.EMPTY, Affine.IDENTITY, Color.WHITE, Stroke.NONE, 1));
        }
        return new DrawList(Color.BLACK, Affine.IDENTITY, List.copyOf(items), List.of(layers));
    }
}
