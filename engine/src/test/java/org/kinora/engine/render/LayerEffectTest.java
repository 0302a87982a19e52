package org.kinora.engine.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinora.engine.render.Drawings.circle;
import static org.kinora.engine.render.Drawings.filled;
import static org.kinora.engine.render.Drawings.onBlack;
import static org.kinora.engine.render.Drawings.rectangle;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.engine.frame.Blend;
import org.kinora.engine.frame.DrawList;
import org.kinora.engine.frame.Layer;
import org.kinora.engine.frame.LayerEffect;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.frame.ShapeItem;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;

/** 40 pixels make a unit, and the picture's centre is at pixel 240, 160. */
class LayerEffectTest {

    private static final PictureSize SIZE = new PictureSize(480, 320);

    private static Layer layer(int first, int end, LayerEffect... effects) {
        return new Layer(first, end, 1, Blend.OVER, Affine.IDENTITY, List.of(effects));
    }

    private static Picture drawn(List<ShapeItem> items, Layer... layers) {
        return Picture.alone(SIZE, onBlack(items, layers));
    }

    @Test
    void aBlurredEdgeIsHalfAsBrightInItsMiddleAndFallsLikeABell() {
        Picture picture = drawn(
                List.of(filled(1, rectangle(-20, -20, 0, 20), Color.WHITE)), layer(0, 1, new LayerEffect.Blur(1)));
        // the standard deviation is 20 pixels; a pixel's centre is half a pixel from its side
        assertThat(picture.channel(239, 160, 0)).isBetween(128, 132);
        assertThat(picture.channel(240, 160, 0)).isBetween(123, 127);
        assertThat(picture.channel(259, 160, 0)).isBetween(255 * 16 / 100, 255 * 17 / 100 + 1);
        assertThat(picture.channel(220, 160, 0)).isBetween(255 * 83 / 100, 255 * 85 / 100 + 1);
        assertThat(picture.channel(120, 160, 0)).isEqualTo(255);
        assertThat(picture.color(360, 160)).isEqualTo("#000000");
    }

    @Test
    void whatIsBlurredMaySpreadFromBeyondThePicture() {
        LayerEffect blur = new LayerEffect.Blur(1.2);
        ShapeItem beyond = filled(1, rectangle(6.1, -2, 9, 2), Color.WHITE);
        Picture picture = drawn(List.of(beyond), layer(0, 1, blur));
        Affine closer = Affine.translation(new Point(-3, 0));
        ShapeItem inside = new ShapeItem(1, beyond.path(), closer, Color.WHITE, beyond.stroke(), 1);
        Picture shifted = drawn(List.of(inside), layer(0, 1, blur));
        for (int x = 430; x < 480; x++) {
            assertThat(Math.abs(picture.channel(x, 160, 0) - shifted.channel(x - 120, 160, 0)))
                    .isLessThanOrEqualTo(1);
        }
        assertThat(picture.channel(479, 160, 0)).isGreaterThan(100);
    }

    @Test
    void aRadiusThatGrowsSlowlyMakesNoJump() {
        List<ShapeItem> items = List.of(
                filled(1, circle(-2, 0, 1), Color.WHITE),
                filled(2, rectangle(1, -2, 1.05, 2), Color.WHITE),
                filled(3, rectangle(2, -2, 4, 2), Color.rgb(1, 0.5, 0)));
        List<Integer> jumps = new ArrayList<>();
        try (FrameRenderer renderer = new FrameRenderer(SIZE)) {
            Picture before = null;
            for (double radius = 0; radius < 0.5; radius += 0.0025) {
                DrawList list = onBlack(items, layer(0, 3, new LayerEffect.Blur(radius)));
                Picture now = Picture.of(renderer.render(list));
                if (before != null) {
                    jumps.add(now.greatestDifference(before));
                }
                before = now;
            }
        }
        // a twentieth of a pixel changes the brightness most where a thin line first softens
        assertThat(jumps).allMatch(jump -> jump <= 17);
        assertThat(jumps.subList(50, jumps.size())).allMatch(jump -> jump <= 3);
        assertThat(jumps.subList(100, jumps.size())).allMatch(jump -> jump <= 2);
    }

    @Test
    void aLayerShowsOnlyWhatLiesInsideItsClip() {
        Path hole = circle(0.3, 0.2, 2.1);
        List<ShapeItem> items = List.of(
                filled(1, rectangle(-5, -4, 0, 4), Color.WHITE), filled(2, rectangle(-1, -4, 5, 4), Color.WHITE));
        Picture clipped = drawn(items, layer(0, 2, new LayerEffect.Clip(hole, Affine.IDENTITY)));
        Picture disc = drawn(List.of(filled(1, hole, Color.WHITE)));
        assertThat(clipped.isWithin(1, disc)).isTrue();
        Affine moved = Affine.translation(new Point(1, 1));
        Picture elsewhere = drawn(items, layer(0, 2, new LayerEffect.Clip(hole, moved)));
        assertThat(elsewhere.isWithin(1, drawn(List.of(filled(1, hole.transformed(moved), Color.WHITE)))))
                .isTrue();
    }

    @Test
    void anEmptyClipShowsNothing() {
        Picture picture = drawn(
                List.of(filled(1, rectangle(-5, -4, 5, 4), Color.WHITE)),
                layer(0, 1, new LayerEffect.Clip(Path.EMPTY, Affine.IDENTITY)));
        assertThat(picture.color(240, 160)).isEqualTo("#000000");
    }

    @Test
    void aMaskShowsAsMuchAsItHasOfAlphaOrOfBrightness() {
        List<ShapeItem> items = List.of(filled(1, rectangle(-5, -3, 5, 3), Color.WHITE));
        ShapeItem green = filled(9, rectangle(-2, -1, 0, 1), Color.rgb(0, 1, 0).withAlpha(0.5));
        ShapeItem white = filled(8, rectangle(0, -1, 2, 1), Color.WHITE);
        Picture byAlpha = drawn(items, layer(0, 1, mask(false, false, green, white)));
        assertThat(byAlpha.color(200, 160)).isEqualTo("#808080");
        assertThat(byAlpha.color(280, 160)).isEqualTo("#FFFFFF");
        assertThat(byAlpha.color(100, 160)).isEqualTo("#000000");
        Picture byLuminance = drawn(items, layer(0, 1, mask(true, false, green, white)));
        assertThat(byLuminance.channel(200, 160, 1)).isBetween(90, 93);
        assertThat(byLuminance.color(280, 160)).isEqualTo("#FFFFFF");
        Picture inverted = drawn(items, layer(0, 1, mask(false, true, green, white)));
        assertThat(inverted.color(200, 160)).isEqualTo("#7F7F7F");
        assertThat(inverted.color(280, 160)).isEqualTo("#000000");
        assertThat(inverted.color(100, 160)).isEqualTo("#FFFFFF");
    }

    private static LayerEffect mask(boolean byLuminance, boolean inverted, ShapeItem... items) {
        return new LayerEffect.Mask(List.of(items), List.of(), byLuminance, inverted);
    }

    @Test
    void aGlowSurroundsWhatShinesAndFades() {
        Picture picture = drawn(
                List.of(filled(1, rectangle(-1, -1, 1, 1), Color.BLACK)),
                layer(0, 1, new LayerEffect.Glow(Color.rgb(1, 1, 0), 1)));
        assertThat(picture.color(240, 160)).isEqualTo("#000000");
        int near = picture.channel(240, 115, 0);
        int far = picture.channel(240, 90, 0);
        assertThat(near).isGreaterThan(100).isGreaterThan(far);
        assertThat(far).isPositive();
        assertThat(picture.channel(240, 115, 2)).isZero();
        assertThat(picture.color(240, 20)).isEqualTo("#000000");
    }

    @Test
    void aShadowLiesBehindAndToOneSide() {
        List<ShapeItem> items = List.of(
                filled(1, rectangle(-6, -4, 6, 4), Color.WHITE), filled(2, circle(0, 0, 1), Color.rgb(1, 0, 0)));
        LayerEffect shadow = new LayerEffect.Shadow(new Point(0.5, -0.5), 0.2, Color.BLACK.withAlpha(0.5));
        Picture picture = drawn(items, layer(1, 2, shadow));
        assertThat(picture.color(240, 160)).isEqualTo("#FF0000");
        assertThat(picture.channel(280, 200, 0)).isBetween(120, 140);
        assertThat(picture.color(200, 120)).isEqualTo("#FFFFFF");
    }

    @Test
    void aShadowMovesByPartsOfAPixel() {
        List<ShapeItem> items = List.of(filled(1, rectangle(-1, -1, 1, 1), Color.BLACK));
        int[] levels = new int[5];
        for (int quarter = 0; quarter < 5; quarter++) {
            Point offset = new Point(1 + quarter / 4.0 / 40, 0);
            Picture picture = drawn(items, layer(0, 1, new LayerEffect.Shadow(offset, 0.1, Color.WHITE)));
            levels[quarter] = picture.channel(320, 160, 0);
        }
        for (int i = 1; i < 5; i++) {
            assertThat(levels[i] - levels[i - 1]).isBetween(8, 18);
        }
    }

    @Test
    void throughALensALayerLooksAsTheWholeWouldThroughTheCamera() {
        List<ShapeItem> items = Drawings.scenery();
        Affine lens = Affine.rotation(0.3, Point.ORIGIN)
                .then(Affine.scaling(1.7, Point.ORIGIN))
                .then(Affine.translation(new Point(0.4, -0.3)));
        Picture seen = Picture.alone(SIZE, new DrawList(Color.BLACK, lens, List.copyOf(items)));
        Layer through = new Layer(0, items.size(), 1, Blend.OVER, lens, List.of());
        assertThat(drawn(items, through).isWithin(items.size(), seen)).isTrue();
    }

    @Test
    void blendModesFollowTheirFormulas() {
        Color picture = Color.hex("#C08040");
        Color behind = Color.hex("#406080");
        assertThat(blended(Blend.MULTIPLY, picture, behind)).isEqualTo("#303020");
        assertThat(blended(Blend.SCREEN, picture, behind)).isEqualTo("#D0B0A0");
        assertThat(blended(Blend.DARKEN, picture, behind)).isEqualTo("#406040");
        assertThat(blended(Blend.LIGHTEN, picture, behind)).isEqualTo("#C08080");
        assertThat(blended(Blend.OVERLAY, picture, behind)).isEqualTo("#606041");
        assertThat(blended(Blend.ADD, picture, behind)).isEqualTo("#FFE0C0");
    }

    private static String blended(Blend blend, Color picture, Color behind) {
        List<ShapeItem> items =
                List.of(filled(1, rectangle(-5, -3, 5, 3), behind), filled(2, rectangle(-1, -1, 1, 1), picture));
        return drawn(items, new Layer(1, 2, 1, blend)).color(240, 160);
    }

    @Test
    void aRadiusIsFromNothingToHalfThePicture() {
        assertThatThrownBy(() -> new LayerEffect.Blur(-0.1))
                .hasMessage("The radius of a blur is from 0 to 4.0 units, half the picture's height, not -0.1");
        assertThatThrownBy(() -> new LayerEffect.Glow(Color.WHITE, Double.NaN))
                .hasMessageContaining("The radius of a glow");
        assertThatThrownBy(() -> new LayerEffect.Shadow(Point.ORIGIN, 1e9, Color.BLACK))
                .hasMessageContaining("The radius of a shadow");
        assertThatThrownBy(() -> new LayerEffect.Shadow(new Point(100, 0), 1, Color.BLACK))
                .hasMessage("A shadow lies at most 8.0 units away, not 100.0");
    }
}
