package org.kinora.engine.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinora.engine.render.Drawings.circle;
import static org.kinora.engine.render.Drawings.filled;
import static org.kinora.engine.render.Drawings.onBlack;
import static org.kinora.engine.render.Drawings.rectangle;
import static org.kinora.engine.render.Drawings.scenery;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.engine.frame.Blend;
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
class LayerTest {

    private static final PictureSize SIZE = new PictureSize(480, 320);
    private static final Path LEFT = rectangle(-4, -2, 1, 2);
    private static final Path RIGHT = rectangle(-1, -2, 4, 2);
    private static final List<ShapeItem> TWO_SQUARES =
            List.of(filled(1, LEFT, Color.WHITE), filled(2, RIGHT, Color.WHITE));

    private static Picture drawn(List<ShapeItem> items, Layer... layers) {
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
        ShapeItem framed =
                new ShapeItem(1, LEFT, Affine.IDENTITY, Color.rgb(1, 0, 0), new Stroke(Color.rgb(0, 0, 1), 100), 1);
        Picture picture = drawn(List.of(framed), new Layer(0, 1, 0.5));
        assertThat(picture.color(275, 160)).isEqualTo("#000080");
        assertThat(picture.color(160, 160)).isEqualTo("#800000");
    }

    @Test
    void whatIsBehindALayerShowsThroughItAndWhatIsInFrontDoesNot() {
        List<ShapeItem> items = List.of(
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
        List<ShapeItem> items =
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
        List<ShapeItem> items = scenery();
        Picture without = drawn(items);
        assertThat(drawn(items, new Layer(0, 3, 1), new Layer(1, 2, 1)).rgba()).isEqualTo(without.rgba());
        // one that is added keeps the layer around it apart
        List<ShapeItem> withNothingAdded = new ArrayList<>(items);
        withNothingAdded.add(filled(9, rectangle(5, 3, 5.5, 3.5), Color.TRANSPARENT));
        int last = withNothingAdded.size();
        Picture apart = drawn(withNothingAdded, new Layer(1, last, 1), new Layer(last - 1, last, 1, Blend.ADD));
        assertThat(apart.isWithin(2, without)).isTrue();
    }

    @Test
    void aLayerWithOneMemberIsThatMemberFaded() {
        ShapeItem disc = filled(1, circle(0, 0, 2.3), Color.rgb(0.9, 0.3, 0.1));
        ShapeItem faded = new ShapeItem(1, disc.path(), disc.toScene(), disc.fill(), Stroke.NONE, 0.35);
        assertThat(drawn(List.of(disc), new Layer(0, 1, 0.35)).isWithin(1, drawn(List.of(faded))))
                .isTrue();
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
        List<ShapeItem> items = List.of(filled(1, LEFT, Color.rgb(1, 0, 0.6)), filled(2, RIGHT, Color.rgb(0, 1, 0.6)));
        Picture picture = drawn(items, new Layer(1, 2, 1, Blend.ADD));
        assertThat(picture.color(120, 160)).isEqualTo("#FF0099");
        assertThat(picture.color(240, 160)).isEqualTo("#FFFFFF");
        assertThat(picture.color(360, 160)).isEqualTo("#00FF99");
    }

    @Test
    void manyNeighboursAndDeepNestingComeOutAsOneByOne() {
        List<ShapeItem> items = new ArrayList<>();
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
    void addedTilesHaveNoSeamsBetweenThem() {
        Affine turn = Affine.rotation(0.3, Point.ORIGIN);
        List<ShapeItem> tiles = new ArrayList<>();
        List<Layer> layers = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Path tile = rectangle(i % 4 - 2, i / 4 - 1.5, i % 4 - 1, i / 4 - 0.5);
            tiles.add(new ShapeItem(i, tile, turn, Color.WHITE, Stroke.NONE, 1));
            layers.add(new Layer(i, i + 1, 1, Blend.ADD));
        }
        layers.add(new Layer(0, 12, 1));
        Picture seamless = drawn(tiles, layers.toArray(Layer[]::new));
        Picture seamed = drawn(tiles);
        int darkest = 255;
        for (int x = 195; x < 285; x++) {
            for (int y = 120; y < 200; y++) {
                darkest = Math.min(darkest, seamed.channel(x, y, 0));
                // four roundings of a corner's shares
                assertThat(seamless.channel(x, y, 0)).isGreaterThanOrEqualTo(253);
            }
        }
        assertThat(darkest).isBetween(190, 200);
    }
}
