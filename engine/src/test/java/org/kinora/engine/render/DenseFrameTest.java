package org.kinora.engine.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.engine.frame.DrawItem;
import org.kinora.engine.frame.DrawList;
import org.kinora.engine.frame.Layer;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.frame.PixelItem;
import org.kinora.engine.frame.ShapeItem;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.LinearGradient;
import org.kinora.engine.paint.Paint;
import org.kinora.engine.paint.Stroke;

/** Two thousand lines across a picture of 619 × 347 pixels. */
class DenseFrameTest {

    private static final PictureSize SIZE = new PictureSize(619, 347);
    private static final Color BACKGROUND = Color.hex("#203040");

    private static List<DrawItem> network(double opacity) {
        List<DrawItem> lines = new ArrayList<>();
        Paint gradient = new LinearGradient(new Point(-6, 0), new Point(6, 0), Color.RED, Color.YELLOW);
        for (int i = 0; i < 2000; i++) {
            Path line = Path.polyline(new Point(-6.8, i % 25 * 0.3 - 3.6), new Point(6.8, i / 25 * 0.09 - 3.6));
            Stroke stroke = new Stroke(i % 7 == 0 ? gradient : Color.BLUE, 0.5 + i % 3);
            lines.add(new ShapeItem(i, line, Affine.IDENTITY, Color.TRANSPARENT, stroke, i == 500 ? opacity : 0.2));
        }
        lines.add(new PixelItem(2000, new Rays(200), Affine.translation(new Point(1, 0)), 0.6));
        return lines;
    }

    private static DrawList list(List<DrawItem> items) {
        return new DrawList(BACKGROUND, Affine.IDENTITY, items);
    }

    private static boolean isDense(DrawList list) {
        return new FramePreparer(SIZE).prepare(list).quads().replacement() != null;
    }

    @Test
    void aNetworkIsBlendedInJavaAndAFewLinesByOpenGl() {
        assertThat(isDense(list(network(0.2)))).isTrue();
        assertThat(isDense(list(network(0.2).subList(0, 20)))).isFalse();
    }

    @Test
    void bothGiveThePictureThatOpenGlGives() {
        List<DrawItem> items = network(0.7);
        // a layer around nothing but the last item changes nothing, but leaves the frame to OpenGL
        DrawList drawn = new DrawList(BACKGROUND, Affine.IDENTITY, items, List.of(new Layer(2000, 2001, 1)));
        assertThat(isDense(drawn)).isFalse();
        // a level for each of the lines that cross a pixel is allowed, and next to none is needed
        assertThat(Picture.alone(SIZE, list(items)).isWithin(2, Picture.alone(SIZE, drawn)))
                .isTrue();
    }

    @Test
    void aFrameDoesNotDependOnHowTheFrameBeforeWasBlended() {
        List<DrawItem> few = network(0.2).subList(0, 20);
        try (FrameRenderer renderer = new FrameRenderer(SIZE)) {
            for (DrawList list : List.of(
                    list(few), list(network(0.2)), list(network(0.9)), list(few), list(network(0.9)), list(few))) {
                assertThat(Picture.of(renderer.render(list)).rgba())
                        .isEqualTo(Picture.alone(SIZE, list).rgba());
            }
        }
    }

    @Test
    void aFrameThatIsBlendedOtherwiseThanTheOneBeforeIsBlendedWhole() {
        FramePreparer preparer = new FramePreparer(SIZE);
        preparer.prepare(list(network(0.2).subList(0, 20)));
        var dirty = preparer.prepare(list(network(0.2))).dirty();
        assertThat(dirty.count()).isEqualTo(dirty.columns() * dirty.rows());
    }

    @Test
    void onlyTheBlocksOfALineThatFadesAreBlendedAgain() {
        try (FrameRenderer renderer = new FrameRenderer(SIZE)) {
            renderer.render(list(network(0.2)));
            int changed = renderer.render(list(network(0.9))).dirty().count();
            assertThat(changed).isBetween(30, 150);
            assertThat(renderer.render(list(network(0.9))).dirty().isEmpty()).isTrue();
        }
    }

    @Test
    void aTransparentBackgroundIsLeftToOpenGl() {
        assertThat(isDense(new DrawList(Color.TRANSPARENT, Affine.IDENTITY, network(0.2))))
                .isFalse();
    }
}
