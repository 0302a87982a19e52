package org.kinora.engine.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.kinora.engine.render.Drawings.circle;
import static org.kinora.engine.render.Drawings.filled;
import static org.kinora.engine.render.Drawings.onBlack;
import static org.kinora.engine.render.Drawings.rectangle;
import static org.kinora.engine.render.Drawings.stroked;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.engine.frame.BlockSet;
import org.kinora.engine.frame.DrawList;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.frame.ShapeItem;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.ColorStops;
import org.kinora.engine.paint.ColorStops.Stop;
import org.kinora.engine.paint.LinearGradient;
import org.kinora.engine.paint.RadialGradient;
import org.kinora.engine.paint.Stroke;

/** 40 pixels make a unit, and the picture's centre is at pixel 240, 160: blocks of 16 pixels are 0.4 units wide. */
class FrameRendererTest {

    private static final PictureSize SIZE = new PictureSize(480, 320);
    private static final Path LEFT = rectangle(-4, -2, 1, 2);
    private static final Path RIGHT = rectangle(-1, -2, 4, 2);

    @Test
    void theLastItemIsInFront() {
        ShapeItem red = filled(1, LEFT, Color.rgb(1, 0, 0));
        ShapeItem blue = filled(2, RIGHT, Color.rgb(0, 0, 1));
        assertThat(Picture.alone(SIZE, onBlack(red, blue)).color(240, 160)).isEqualTo("#0000FF");
        assertThat(Picture.alone(SIZE, onBlack(blue, red)).color(240, 160)).isEqualTo("#FF0000");
    }

    @Test
    void anItemsStrokeIsInFrontOfItsFillAndBehindTheNextItem() {
        ShapeItem framed =
                new ShapeItem(1, LEFT, Affine.IDENTITY, Color.rgb(1, 0, 0), new Stroke(Color.rgb(0, 1, 0), 100), 1);
        ShapeItem next = filled(2, rectangle(0.8, 0, 4, 2), Color.rgb(0, 0, 1));
        Picture picture = Picture.alone(SIZE, onBlack(framed, next));
        assertThat(picture.color(270, 200)).isEqualTo("#00FF00");
        assertThat(picture.color(280, 120)).isEqualTo("#0000FF");
        assertThat(picture.color(240, 160)).isEqualTo("#FF0000");
    }

    @Test
    void translucentPaintsMixWithWhatIsBehind() {
        ShapeItem white = filled(1, LEFT, Color.WHITE.withAlpha(0.5));
        ShapeItem red = new ShapeItem(2, RIGHT, Affine.IDENTITY, Color.rgb(1, 0, 0), Stroke.NONE, 0.25);
        Picture picture = Picture.alone(SIZE, onBlack(white, red));
        assertThat(picture.color(120, 160)).isEqualTo("#808080");
        assertThat(picture.color(360, 160)).isEqualTo("#400000");
        // 128 · (1 − 64/255) = 95.9; red has 64 more
        assertThat(picture.color(240, 160)).isEqualTo("#A06060");
    }

    @Test
    void aTransparentBackgroundStaysTransparentAndColoursArePremultiplied() {
        DrawList list = new DrawList(
                Color.TRANSPARENT,
                Affine.IDENTITY,
                List.of(filled(1, LEFT, Color.rgb(1, 0.5, 0).withAlpha(0.5))));
        Picture picture = Picture.alone(SIZE, list);
        assertThat(picture.color(0, 0)).isEqualTo("#00000000");
        assertThat(picture.color(120, 160)).isEqualTo("#80400080");
    }

    @Test
    void theViewMovesAndScalesEverything() {
        DrawList list = new DrawList(
                Color.BLACK,
                Affine.translation(new Point(3, 1)),
                List.of(filled(1, rectangle(0, 0, 1, 1), Color.WHITE)));
        Picture picture = Picture.alone(SIZE, list);
        assertThat(picture.color(360, 119)).isEqualTo("#FFFFFF");
        assertThat(picture.color(399, 80)).isEqualTo("#FFFFFF");
        assertThat(picture.color(400, 79)).isEqualTo("#000000");
    }

    @Test
    void aLinearGradientRunsFromItsStartToItsEnd() {
        Color from = Color.rgb(0, 0, 1);
        LinearGradient gradient = new LinearGradient(new Point(-3, 0), new Point(3, 0), from, Color.rgb(1, 0, 0));
        Picture picture = Picture.alone(SIZE, onBlack(filled(1, rectangle(-5, -1, 5, 1), gradient)));
        assertThat(picture.color(60, 160)).isEqualTo("#0000FF");
        assertThat(picture.color(420, 160)).isEqualTo("#FF0000");
        for (int x = 120; x < 360; x++) {
            int red = (int) Math.round((x + 0.5 - 120) / 240 * 255);
            assertThat(picture.channel(x, 150, 0)).isBetween(red - 1, red + 1);
            assertThat(picture.channel(x, 150, 2)).isBetween(254 - red, 256 - red);
        }
    }

    @Test
    void aGradientMovesWithItsShape() {
        LinearGradient gradient = new LinearGradient(new Point(0, 0), new Point(1, 0), Color.BLACK, Color.WHITE);
        ShapeItem turned = new ShapeItem(
                1,
                rectangle(0, 0, 1, 1),
                Affine.rotation(Math.PI / 2, Point.ORIGIN).then(Affine.scaling(3, Point.ORIGIN)),
                gradient,
                Stroke.NONE,
                1);
        Picture picture = Picture.alone(SIZE, onBlack(turned));
        // the shape's x is now upward, three units or 120 pixels long
        assertThat(picture.channel(200, 100, 0)).isCloseTo(128, within(2));
        assertThat(picture.channel(200, 42, 0)).isGreaterThan(245);
        assertThat(picture.channel(230, 100, 0)).isEqualTo(picture.channel(130, 100, 0));
    }

    @Test
    void aRadialGradientRunsFromItsCentreOutward() {
        RadialGradient gradient = new RadialGradient(Point.ORIGIN, 3, Color.WHITE, Color.BLACK);
        Picture picture = Picture.alone(SIZE, onBlack(filled(1, rectangle(-5, -3.5, 5, 3.5), gradient)));
        assertThat(picture.channel(240, 160, 0)).isGreaterThan(252);
        assertThat(picture.channel(300, 160, 0)).isCloseTo(128, within(2));
        assertThat(picture.channel(240, 100, 0)).isCloseTo(128, within(2));
        assertThat(picture.channel(400, 160, 0)).isZero();
    }

    @Test
    void gradientStopsAreWhereTheyAreSaidToBe() {
        ColorStops stops = new ColorStops(List.of(
                new Stop(0.25, Color.rgb(1, 0, 0)),
                new Stop(0.5, Color.rgb(1, 0, 0)),
                new Stop(0.5, Color.rgb(0, 1, 0)),
                new Stop(1, Color.TRANSPARENT)));
        Picture picture = Picture.alone(
                SIZE,
                onBlack(filled(
                        1, rectangle(-4, -1, 4, 1), new LinearGradient(new Point(-4, 0), new Point(4, 0), stops))));
        assertThat(picture.color(82, 160)).isEqualTo("#FF0000");
        assertThat(picture.color(239, 160)).isEqualTo("#FF0000");
        assertThat(picture.color(240, 160)).isIn("#00FF00", "#00FE00");
        // halfway to a transparent end, which borrows the green
        assertThat(picture.channel(320, 160, 1)).isCloseTo(127, within(2));
        assertThat(picture.channel(320, 160, 0)).isZero();
    }

    @Test
    void colourAndGradientsTakeTurnsInSceneOrder() {
        LinearGradient gradient =
                new LinearGradient(new Point(-1, 0), new Point(1, 0), Color.rgb(1, 0, 0), Color.rgb(1, 0, 0));
        List<ShapeItem> items = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            items.add(filled(i, rectangle(-5 + i, -1, -3 + i, 1), i % 2 == 0 ? gradient : Color.rgb(0, 0, 1)));
        }
        Picture picture = Picture.alone(SIZE, onBlack(items));
        for (int i = 0; i < 6; i++) {
            assertThat(picture.color(60 + 40 * i, 160)).isEqualTo(i % 2 == 0 ? "#FF0000" : "#0000FF");
        }
    }

    @Test
    void aFrameLikeTheOneBeforeIsNotDirty() {
        List<ShapeItem> items = List.of(filled(1, LEFT, Color.RED), stroked(2, RIGHT, new Stroke(Color.BLUE, 4)));
        try (FrameRenderer renderer = new FrameRenderer(SIZE)) {
            assertThat(renderer.render(onBlack(items)).dirty().count()).isEqualTo(30 * 20);
            List<ShapeItem> same = List.of(
                    filled(1, rectangle(-4, -2, 1, 2), Color.RED), stroked(2, RIGHT, new Stroke(Color.BLUE, 4)));
            assertThat(renderer.render(onBlack(same)).dirty().isEmpty()).isTrue();
        }
    }

    @Test
    void onlyTheBlocksOfWhatMovesAreDirty() {
        Path dot = rectangle(0.05, 0.05, 0.35, 0.35);
        try (FrameRenderer renderer = new FrameRenderer(SIZE)) {
            ShapeItem still = filled(1, LEFT, Color.RED);
            renderer.render(onBlack(still, filled(2, dot, Color.WHITE)));
            ShapeItem moved = new ShapeItem(2, dot, Affine.translation(new Point(2, 0)), Color.WHITE, Stroke.NONE, 1);
            BlockSet dirty = renderer.render(onBlack(still, moved)).dirty();
            assertThat(dirty.count()).isEqualTo(2);
            assertThat(dirty.contains(15, 9)).isTrue();
            assertThat(dirty.contains(20, 9)).isTrue();
            BitSet blocks = new BitSet();
            dirty.copyTo(blocks);
            assertThat(blocks.stream()).containsExactly(9 * 30 + 15, 9 * 30 + 20);
        }
    }

    @Test
    void ofAGrowingBarOnlyTheEndIsDirty() {
        try (FrameRenderer renderer = new FrameRenderer(SIZE)) {
            renderer.render(onBlack(filled(1, rectangle(-4, -2, 2, 2), Color.BLUE)));
            BlockSet dirty = renderer.render(onBlack(filled(1, rectangle(-4, -2, 2.1, 2), Color.BLUE)))
                    .dirty();
            // 150 blocks hold a part of the bar, but those along its rim only can differ
            assertThat(dirty.contains(10, 9)).isFalse();
            assertThat(dirty.contains(20, 9)).isTrue();
            assertThat(dirty.count()).isLessThan(60);
        }
    }

    @Test
    void aChangedBackgroundMakesEverythingDirty() {
        try (FrameRenderer renderer = new FrameRenderer(SIZE)) {
            ShapeItem item = filled(1, LEFT, Color.RED);
            renderer.render(onBlack(item));
            RenderedFrame frame = renderer.render(new DrawList(Color.WHITE, Affine.IDENTITY, List.of(item)));
            assertThat(frame.dirty().count()).isEqualTo(30 * 20);
            assertThat(Picture.of(frame).color(479, 319)).isEqualTo("#FFFFFF");
        }
    }

    @Test
    void aPictureOf4kIsDrawnToItsCorners() {
        PictureSize fourK = new PictureSize(3840, 2160);
        List<ShapeItem> items = List.of(
                filled(1, circle(-2, 0, 3.9), Color.BLUE), stroked(2, circle(3, 0, 3), new Stroke(Color.YELLOW, 4)));
        try (FrameRenderer renderer = new FrameRenderer(fourK)) {
            Picture picture = Picture.of(renderer.render(onBlack(items)));
            assertThat(picture.color(1380, 1080)).isEqualTo("#58C4DD");
            assertThat(picture.color(1920 + 6 * 270, 1080)).isEqualTo("#F7D96F");
            assertThat(picture.color(3839, 2159)).isEqualTo("#000000");
        }
    }

    @ParameterizedTest
    @CsvSource({"1,1", "17,9", "3,200", "200,3", "333,77", "1919,1079"})
    void anySizeIsDrawnToItsRim(int width, int height) {
        PictureSize size = new PictureSize(width, height);
        Picture picture = Picture.alone(size, onBlack(filled(1, rectangle(-900, -5, 900, 5), Color.WHITE)));
        assertThat(picture.color(0, 0)).isEqualTo("#FFFFFF");
        assertThat(picture.color(width - 1, 0)).isEqualTo("#FFFFFF");
        assertThat(picture.color(0, height - 1)).isEqualTo("#FFFFFF");
        assertThat(picture.color(width - 1, height - 1)).isEqualTo("#FFFFFF");
    }

    @Test
    void twoItemsWithOneIdAreRefusedAndTheNextFrameIsRight() {
        try (FrameRenderer renderer = new FrameRenderer(SIZE)) {
            ShapeItem item = filled(7, LEFT, Color.RED);
            renderer.render(onBlack(filled(7, RIGHT, Color.BLUE)));
            assertThatThrownBy(() -> renderer.render(onBlack(item, item)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("id 7");
            Picture next = Picture.of(renderer.render(onBlack(item)));
            assertThat(next.rgba()).isEqualTo(Picture.alone(SIZE, onBlack(item)).rgba());
        }
    }

    @Test
    void renderersOnOneThreadTakeTurns() {
        ShapeItem white = filled(1, LEFT, Color.WHITE);
        ShapeItem red = filled(1, RIGHT, Color.rgb(1, 0, 0));
        try (FrameRenderer first = new FrameRenderer(SIZE);
                FrameRenderer second = new FrameRenderer(SIZE)) {
            first.render(onBlack(white));
            second.render(onBlack(red));
            assertThat(Picture.of(first.render(onBlack(white))).color(100, 160)).isEqualTo("#FFFFFF");
            assertThat(Picture.of(second.render(onBlack(red))).color(380, 160)).isEqualTo("#FF0000");
        }
    }

    @Test
    void renderersOnTwoThreadsDoNotDisturbEachOther() {
        ShapeItem item = filled(1, LEFT, Color.WHITE);
        Picture alone = Picture.alone(SIZE, onBlack(item));
        Thread other = new Thread(() -> Picture.alone(new PictureSize(64, 64), onBlack(item)));
        other.start();
        Picture beside = Picture.alone(SIZE, onBlack(item));
        try {
            other.join();
        } catch (InterruptedException interruption) {
            throw new AssertionError(interruption);
        }
        assertThat(beside.rgba()).isEqualTo(alone.rgba());
    }
}
