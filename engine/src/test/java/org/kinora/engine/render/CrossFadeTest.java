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
import org.kinora.engine.frame.Layer;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.frame.ShapeItem;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.paint.Color;

/** Two layers in a third one, of which the second is added. */
class CrossFadeTest {

    private static final PictureSize SIZE = new PictureSize(480, 320);
    private static final Path LEFT = rectangle(-4, -2, 1, 2);

    @Test
    void whateverFadesIntoItselfNeverChanges() {
        List<ShapeItem> items = scenery();
        List<ShapeItem> both = new ArrayList<>(items);
        for (ShapeItem item : items) {
            both.add(new ShapeItem(
                    item.id() + 100, item.path(), item.toScene(), item.fill(), item.stroke(), item.opacity()));
        }
        Picture unfaded = Picture.alone(SIZE, onBlack(items));
        Picture first = Picture.alone(SIZE, onBlack(both, crossFade(items.size(), 0)));
        // on a canvas of its own what is translucent rounds otherwise, and more so the more of it meets
        assertThat(first.isWithin(2, unfaded)).isTrue();
        try (FrameRenderer renderer = new FrameRenderer(SIZE)) {
            for (int step = 0; step <= 510; step++) {
                Picture picture = Picture.of(renderer.render(onBlack(both, crossFade(items.size(), step / 510.0))));
                assertThat(picture.rgba()).as("%d of 510 steps", step).isEqualTo(first.rgba());
            }
        }
    }

    /** Of a list's first items into as many others. */
    private static Layer[] crossFade(int count, double progress) {
        return new Layer[] {
            new Layer(0, count, 1 - progress),
            new Layer(count, 2 * count, progress, Blend.ADD),
            new Layer(0, 2 * count, 1)
        };
    }

    @Test
    void aWhiteSquareThatFadesIntoItselfStaysWhite() {
        List<ShapeItem> squares = List.of(filled(1, LEFT, Color.WHITE), filled(2, LEFT, Color.WHITE));
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
}
