package org.kinora.engine.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinora.engine.render.Drawings.filled;
import static org.kinora.engine.render.Drawings.onBlack;
import static org.kinora.engine.render.Drawings.rectangle;
import static org.kinora.engine.render.Drawings.scenery;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.engine.frame.Blend;
import org.kinora.engine.frame.BlockSet;
import org.kinora.engine.frame.DrawList;
import org.kinora.engine.frame.Layer;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.frame.ShapeItem;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;

/** 40 pixels make a unit, and the picture's centre is at pixel 240, 160: blocks of 16 pixels are 0.4 units wide. */
class LayerChangesTest {

    private static final PictureSize SIZE = new PictureSize(480, 320);
    private static final Path LEFT = rectangle(-4, -2, 1, 2);
    private static final Path RIGHT = rectangle(-1, -2, 4, 2);
    private static final List<ShapeItem> TWO_SQUARES =
            List.of(filled(1, LEFT, Color.WHITE), filled(2, RIGHT, Color.WHITE));

    @Test
    void onlyTheBlocksOfALayerThatFadesAreDirty() {
        List<ShapeItem> items = List.of(
                filled(1, LEFT, Color.BLUE),
                filled(2, rectangle(0.05, 0.05, 0.35, 0.35), Color.WHITE),
                filled(3, rectangle(2.05, 0.05, 2.35, 0.35), Color.WHITE),
                filled(4, rectangle(3.25, 0.05, 3.55, 0.35), Color.WHITE));
        try (FrameRenderer renderer = new FrameRenderer(SIZE)) {
            renderer.render(onBlack(items, new Layer(1, 3, 0.5), new Layer(3, 4, 0.5)));
            BlockSet faded = renderer.render(onBlack(items, new Layer(1, 3, 0.6), new Layer(3, 4, 0.5)))
                    .dirty();
            assertThat(faded.count()).isEqualTo(2);
            assertThat(faded.contains(15, 9)).isTrue();
            assertThat(faded.contains(20, 9)).isTrue();
            BlockSet same = renderer.render(onBlack(items, new Layer(1, 3, 0.6), new Layer(3, 4, 0.5)))
                    .dirty();
            assertThat(same.isEmpty()).isTrue();
            BlockSet gone =
                    renderer.render(onBlack(items, new Layer(3, 4, 0.5))).dirty();
            assertThat(gone.count()).isEqualTo(2);
        }
    }

    @Test
    void whatMovesInALayerDirtiesNoMoreThanOutsideOne() {
        Path dot = rectangle(0.05, 0.05, 0.35, 0.35);
        ShapeItem still = filled(1, LEFT, Color.RED);
        ShapeItem moved = new ShapeItem(2, dot, Affine.translation(new Point(2, 0)), Color.WHITE, Stroke.NONE, 1);
        Layer layer = new Layer(0, 2, 0.5);
        try (FrameRenderer renderer = new FrameRenderer(SIZE)) {
            renderer.render(onBlack(List.of(still, filled(2, dot, Color.WHITE)), layer));
            assertThat(renderer.render(onBlack(List.of(still, moved), layer))
                            .dirty()
                            .count())
                    .isEqualTo(2);
        }
    }

    @Test
    void aLayerIsRecognizedWhenItsFirstItemLeaves() {
        List<ShapeItem> items =
                List.of(filled(1, rectangle(2.05, 0.05, 2.35, 0.35), Color.WHITE), filled(2, LEFT, Color.RED));
        try (FrameRenderer renderer = new FrameRenderer(SIZE)) {
            renderer.render(onBlack(items, new Layer(0, 2, 0.5)));
            BlockSet dirty = renderer.render(onBlack(items.subList(1, 2), new Layer(0, 1, 0.5)))
                    .dirty();
            assertThat(dirty.count()).isEqualTo(1);
        }
    }

    @Test
    void oneLayerThatBecomesTwoIsDrawnAgain() {
        try (FrameRenderer renderer = new FrameRenderer(SIZE)) {
            renderer.render(onBlack(TWO_SQUARES, new Layer(0, 2, 0.5)));
            Picture two = Picture.of(renderer.render(onBlack(TWO_SQUARES, new Layer(0, 1, 0.5), new Layer(1, 2, 0.5))));
            assertThat(two.color(240, 160)).isEqualTo("#C0C0C0");
        }
    }

    @Test
    void aLayerThatIsAddedInsteadOfLaidOverIsDrawnAgain() {
        List<ShapeItem> items = List.of(filled(1, LEFT, Color.BLUE), filled(2, RIGHT, Color.RED));
        assertDrawnAgain(onBlack(items, new Layer(1, 2, 0.6)), onBlack(items, new Layer(1, 2, 0.6, Blend.ADD)));
    }

    @Test
    void fadingAnOuterLayerDrawsTheInnerOnesAgain() {
        assertDrawnAgain(
                onBlack(TWO_SQUARES, new Layer(1, 2, 0.5), new Layer(0, 2, 0.8)),
                onBlack(TWO_SQUARES, new Layer(1, 2, 0.5), new Layer(0, 2, 0.4)));
    }

    @Test
    void anItemThatGoesOverToAnotherLayerIsDrawnAgain() {
        List<ShapeItem> items = scenery();
        assertDrawnAgain(
                onBlack(items, new Layer(0, 2, 0.5), new Layer(2, 5, 0.5)),
                onBlack(items, new Layer(0, 3, 0.5), new Layer(3, 5, 0.5)));
    }

    @Test
    void addingInOnePlaceOfALayerRoundsTheWholeOfItAfresh() {
        List<ShapeItem> items = scenery();
        List<ShapeItem> more = new ArrayList<>(items);
        more.add(filled(9, rectangle(5, 3, 5.5, 3.5), Color.WHITE));
        assertDrawnAgain(
                onBlack(items, new Layer(1, 5, 1)), onBlack(more, new Layer(5, 6, 1, Blend.ADD), new Layer(1, 6, 1)));
    }

    /** The second list gives the same bytes after the first as on its own. */
    private static void assertDrawnAgain(DrawList first, DrawList second) {
        try (FrameRenderer renderer = new FrameRenderer(SIZE)) {
            renderer.render(first);
            Picture after = Picture.of(renderer.render(second));
            assertThat(after.rgba()).isEqualTo(Picture.alone(SIZE, second).rgba());
            assertThat(after.rgba()).isNotEqualTo(Picture.alone(SIZE, first).rgba());
        }
    }
}
