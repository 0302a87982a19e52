package org.kinora.engine.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinora.engine.render.Drawings.circle;
import static org.kinora.engine.render.Drawings.filled;
import static org.kinora.engine.render.Drawings.rectangle;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.LinearGradient;
import org.kinora.engine.paint.Paint;
import org.kinora.engine.paint.Stroke;

/** 40 pixels make a unit, and the picture's centre is at pixel 240, 160: blocks of 16 pixels are 0.4 units wide. */
class LayerTest {

    private static final PictureSize SIZE = new PictureSize(480, 320);
    private static final Path LEFT = rectangle(-4, -2, 1, 2);
    private static final Path RIGHT = rectangle(-1, -2, 4, 2);
    private static final List<DrawItem> TWO_SQUARES = List.of(filled(1, LEFT, Color.WHITE), filled(2, RIGHT, Color.WHITE));

    private static DrawList onBlack(List<DrawItem> items, Layer... layers) {
        return new DrawList(Color.BLACK, Affine.IDENTITY, items, List.of(layers));
    }

    private static Picture drawn(List<DrawItem> items, Layer... layers) {
        return Picture.alone(SIZE, onBlack(items, layers));
    }

    @Test
    void overlappingMembersDoNotShowThroughOneAnother() {
        Picture picture = drawn(TWO_SQUARES, new Layer(0, 2, 0.5));
        for (int x = 80; x < 400; x++) {
            assertThat(picture.color(x, 160)).isEqualTo("#808080");
        }
        assertThat(picture.color(79, 160)).isEqualTo("#000000");
    }

    @Test
    void anItemsFillDoesNotShowThroughItsStroke() {
        DrawItem framed =
                new DrawItem(1, LEFT, Affine.IDENTITY, Color.rgb(1, 0, 0), new Stroke(Color.rgb(0, 0, 1), 100), 1);
        Picture picture = drawn(List.of(framed), new Layer(0, 1, 0.5));
        assertThat(picture.color(275, 160)).isEqualTo("#000080");
        assertThat(picture.color(160, 160)).isEqualTo("#800000");
    }

    @Test
    void whatIsBehindALayerShowsThroughItAndWhatIsInFrontDoesNot() {
        List<DrawItem> items = List.of(
                filled(1, rectangle(-5, -1, 5, 1), Color.rgb(0, 0, 1)),
                filled(2, LEFT, Color.WHITE),
                filled(3, RIGHT, Color.WHITE),
                filled(4, rectangle(-0.5, -3, 0.5, 3), Color.rgb(0, 1, 0)));
        Picture picture = drawn(items, new Layer(1, 3, 0.5));
        assertThat(picture.color(120, 160)).isEqualTo("#8080FF");
        assertThat(picture.color(270, 160)).isEqualTo("#8080FF");
        assertThat(picture.color(120, 100)).isEqualTo("#808080");
        assertThat(picture.color(240, 160)).isEqualTo("#00FF00");
    }

    @Test
    void nestedLayersMultiply() {
        List<DrawItem> items =
                List.of(filled(1, LEFT, Color.WHITE), filled(2, RIGHT, Color.WHITE), filled(3, RIGHT, Color.BLACK));
        Picture picture = drawn(items.subList(0, 2), new Layer(0, 2, 0.5), new Layer(0, 2, 0.5));
        assertThat(picture.color(240, 160)).isEqualTo("#404040");
        Picture deep = drawn(items, new Layer(0, 3, 0.6), new Layer(1, 3, 0.5), new Layer(2, 3, 0.4));
        // black of 0.4 over white is 0.6, and half of that over white 0.8: 0.48 of it shows
        assertThat(deep.channel(240, 160, 0)).isBetween(121, 123);
        assertThat(deep.color(120, 160)).isEqualTo("#999999");
    }

    @Test
    void aLayerOfOpacityOneEqualsNoneButForRounding() {
        List<DrawItem> items = scenery();
        Picture without = drawn(items);
        assertThat(drawn(items, new Layer(0, 3, 1), new Layer(1, 2, 1)).rgba()).isEqualTo(without.rgba());
        // one that is added keeps the layer around it apart
        List<DrawItem> withNothingAdded = new ArrayList<>(items);
        withNothingAdded.add(filled(9, rectangle(5, 3, 5.5, 3.5), Color.TRANSPARENT));
        int last = withNothingAdded.size();
        Picture apart =
                drawn(withNothingAdded, new Layer(0, last, 1), new Layer(last - 1, last, 1, Blend.ADD));
        assertClose(apart, without, 2);
    }

    @Test
    void aLayerWithOneMemberIsThatMemberFaded() {
        DrawItem disc = filled(1, circle(0, 0, 2.3), Color.rgb(0.9, 0.3, 0.1));
        DrawItem faded = new DrawItem(1, disc.path(), disc.toScene(), disc.fill(), Stroke.NONE, 0.35);
        assertClose(drawn(List.of(disc), new Layer(0, 1, 0.35)), drawn(List.of(faded)), 1);
    }

    @Test
    void aLayerOfOpacityZeroIsNotThere() {
        assertThat(drawn(scenery(), new Layer(1, 4, 0)).rgba())
                .isEqualTo(drawn(List.of(scenery().get(0), scenery().get(4))).rgba());
    }

    @Test
    void layersOverATransparentBackgroundArePremultiplied() {
        DrawList list = new DrawList(
                Color.TRANSPARENT,
                Affine.IDENTITY,
                List.of(filled(1, LEFT, Color.rgb(1, 0.5, 0)), filled(2, RIGHT, Color.rgb(1, 0.5, 0))),
                List.of(new Layer(0, 2, 0.5)));
        Picture picture = Picture.alone(SIZE, list);
        assertThat(picture.color(0, 0)).isEqualTo("#00000000");
        assertThat(picture.color(240, 160)).isEqualTo("#80400080");
    }

    @Test
    void addedLayersAddUpToWhite() {
        List<DrawItem> items = List.of(filled(1, LEFT, Color.rgb(1, 0, 0.6)), filled(2, RIGHT, Color.rgb(0, 1, 0.6)));
        Picture picture = drawn(items, new Layer(1, 2, 1, Blend.ADD));
        assertThat(picture.color(120, 160)).isEqualTo("#FF0099");
        assertThat(picture.color(240, 160)).isEqualTo("#FFFFFF");
        assertThat(picture.color(360, 160)).isEqualTo("#00FF99");
    }

    @Test
    void whateverFadesIntoItselfNeverChanges() {
        List<DrawItem> items = scenery();
        byte[] unfaded = drawn(items).rgba();
        List<DrawItem> both = new ArrayList<>(items);
        for (DrawItem item : items) {
            both.add(new DrawItem(
                    item.id() + 100, item.path(), item.toScene(), item.fill(), item.stroke(), item.opacity()));
        }
        // the way by a canvas rounds otherwise where translucent colours meet, and so do both ends of the fade
        byte[] atRest = unfaded;
        try (FrameRenderer renderer = new FrameRenderer(SIZE)) {
            for (int step = 0; step <= 510; step++) {
                Picture picture = Picture.of(renderer.render(onBlack(both, crossFade(items.size(), step / 510.0))));
                if (step == 0) {
                    assertClose(picture, drawn(items), 2);
                    atRest = picture.rgba();
                }
                assertThat(picture.rgba()).as("%d of 510 steps", step).isEqualTo(atRest);
            }
        }
    }

    /** Of a list's first items into as many others. */
    private static Layer[] crossFade(int count, double progress) {
        return new Layer[] {
            new Layer(0, count, 1 - progress), new Layer(count, 2 * count, progress, Blend.ADD), new Layer(0, 2 * count, 1)
        };
    }

    @Test
    void aWhiteSquareThatFadesIntoItselfStaysWhite() {
        List<DrawItem> squares = List.of(filled(1, LEFT, Color.WHITE), filled(2, LEFT, Color.WHITE));
        try (FrameRenderer renderer = new FrameRenderer(SIZE)) {
            for (int step = 0; step <= 1000; step++) {
                Picture picture = Picture.of(renderer.render(onBlack(squares, crossFade(1, step / 1000.0))));
                assertThat(picture.rgb(160, 160)).isEqualTo(0xFFFFFF);
            }
        }
    }

    @Test
    void sharesThatMakeOneMakeOneInBytesToo() {
        for (int step = 0; step <= 1_000_000; step++) {
            double share = step / 1e6;
            assertThat(laidOver(share) + added(1 - share)).isEqualTo(255);
            assertThat(laidOver(1 - share) + added(share)).isEqualTo(255);
        }
    }

    private static int laidOver(double opacity) {
        return new LayerNode(new Layer(0, 1, opacity), null).opacity();
    }

    private static int added(double opacity) {
        return new LayerNode(new Layer(0, 1, opacity, Blend.ADD), null).opacity();
    }

    @Test
    void manyNeighboursAndDeepNestingComeOutAsOneByOne() {
        List<DrawItem> items = new ArrayList<>();
        List<Layer> layers = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            items.add(filled(2 * i, rectangle(i * 0.4 - 5, -2, i * 0.4 - 4.3, 2), Color.WHITE));
            items.add(filled(2 * i + 1, rectangle(i * 0.4 - 5, -1, i * 0.4 - 4.3, 1), Color.rgb(1, 0, 0)));
            layers.add(new Layer(2 * i, 2 * i + 2, 0.5));
        }
        layers.add(new Layer(0, 12, 0.5));
        layers.add(new Layer(0, 24, 0.5));
        Picture picture = drawn(items, layers.toArray(Layer[]::new));
        // every place has the first pair, then the second over it, and all halved as often as layers are around them
        assertThat(picture.channel(43, 160, 0)).isBetween(31, 33);
        assertThat(picture.channel(240 + (int) (40 * (6.5 * 0.4 - 5)), 160, 1)).isZero();
        assertThat(picture.channel(240 + (int) (40 * (20 * 0.4 - 4.9)), 160, 0)).isBetween(190, 192);
    }

    @Test
    void onlyTheBlocksOfALayerThatFadesAreDirty() {
        List<DrawItem> items = List.of(
                filled(1, LEFT, Color.BLUE),
                filled(2, rectangle(0.05, 0.05, 0.35, 0.35), Color.WHITE),
                filled(3, rectangle(2.05, 0.05, 2.35, 0.35), Color.WHITE),
                filled(4, rectangle(3.25, 0.05, 3.55, 0.35), Color.WHITE));
        try (FrameRenderer renderer = new FrameRenderer(SIZE)) {
            renderer.render(onBlack(items, new Layer(1, 3, 0.5), new Layer(3, 4, 0.5)));
            DirtyBlocks faded = renderer.render(onBlack(items, new Layer(1, 3, 0.6), new Layer(3, 4, 0.5))).dirty();
            assertThat(faded.count()).isEqualTo(2);
            assertThat(faded.isDirty(15, 9)).isTrue();
            assertThat(faded.isDirty(20, 9)).isTrue();
            DirtyBlocks same = renderer.render(onBlack(items, new Layer(1, 3, 0.6), new Layer(3, 4, 0.5))).dirty();
            assertThat(same.isEmpty()).isTrue();
            DirtyBlocks gone = renderer.render(onBlack(items, new Layer(3, 4, 0.5))).dirty();
            assertThat(gone.count()).isEqualTo(2);
        }
    }

    @Test
    void whatMovesInALayerDirtiesNoMoreThanOutsideOne() {
        Path dot = rectangle(0.05, 0.05, 0.35, 0.35);
        DrawItem still = filled(1, LEFT, Color.RED);
        DrawItem moved = new DrawItem(2, dot, Affine.translation(new Point(2, 0)), Color.WHITE, Stroke.NONE, 1);
        Layer layer = new Layer(0, 2, 0.5);
        try (FrameRenderer renderer = new FrameRenderer(SIZE)) {
            renderer.render(onBlack(List.of(still, filled(2, dot, Color.WHITE)), layer));
            assertThat(renderer.render(onBlack(List.of(still, moved), layer)).dirty().count()).isEqualTo(2);
        }
    }

    @Test
    void aLayerIsRecognizedWhenItsFirstItemLeaves() {
        List<DrawItem> items = List.of(
                filled(1, rectangle(2.05, 0.05, 2.35, 0.35), Color.WHITE), filled(2, LEFT, Color.RED));
        try (FrameRenderer renderer = new FrameRenderer(SIZE)) {
            renderer.render(onBlack(items, new Layer(0, 2, 0.5)));
            DirtyBlocks dirty = renderer.render(onBlack(items.subList(1, 2), new Layer(0, 1, 0.5))).dirty();
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
    void layersThatOverlapInPartAreRefused() {
        assertThatThrownBy(() -> onBlack(scenery(), new Layer(0, 3, 1), new Layer(2, 4, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Layers lie in one another or apart, but items 0 up to 3 and 2 up to 4 overlap in part");
        assertThatThrownBy(() -> onBlack(scenery(), new Layer(3, 6, 1)))
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
        DrawList list = onBlack(scenery(), apart, outer, outermost, inner, middle);
        assertThat(list.layers()).containsExactly(inner, middle, outer, outermost, apart);
        DrawList again = new DrawList(list.background(), list.view(), list.items(), list.layers());
        assertThat(again.layers()).isEqualTo(list.layers());
    }

    /** Five items: overlapping, with edges, gradients and transparency. */
    private static List<DrawItem> scenery() {
        Paint gradient = new LinearGradient(new Point(-3, 0), new Point(3, 1), Color.BLUE, Color.YELLOW.withAlpha(0.4));
        return List.of(
                filled(1, circle(-2, 0, 2.31), Color.rgb(0.37, 0.61, 0.83)),
                filled(2, circle(0.3, 0.2, 2.77), gradient),
                new DrawItem(
                        3,
                        circle(1, -1, 1.9),
                        Affine.IDENTITY,
                        Color.rgb(0.2, 0.7, 0.1).withAlpha(0.63),
                        new Stroke(Color.rgb(0.9, 0.4, 0.3), 30),
                        0.71),
                filled(4, rectangle(-1.03, -3.07, 0.52, -0.48), Color.rgb(0.55, 0.11, 0.93)),
                filled(5, circle(3, 2, 1.13), Color.rgb(0.99, 0.97, 0.43)));
    }

    private static void assertClose(Picture actual, Picture expected, int levels) {
        for (int i = 0; i < actual.rgba().length; i++) {
            int difference = Math.abs((actual.rgba()[i] & 255) - (expected.rgba()[i] & 255));
            if (difference > levels) {
                throw new AssertionError("Byte " + i + " differs by " + difference + " levels");
            }
        }
    }
}
