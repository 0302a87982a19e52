package org.kinora.engine.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinora.engine.render.Drawings.circle;
import static org.kinora.engine.render.Drawings.onBlack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.kinora.engine.frame.DrawList;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.frame.ShapeItem;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Stroke;
import org.kinora.gl.HeadlessContext;

class FramePreparerTest {

    private static final PictureSize SIZE = new PictureSize(640, 360);

    @Test
    void anyNumberOfThreadsMakesTheSameStrips() {
        DrawList list = onBlack(manyCircles());
        QuadList oneThread = inPool(1, list);
        QuadList eightThreads = inPool(8, list);
        assertThat(oneThread.quads()).isGreaterThan(1000);
        assertThat(words(eightThreads.vertices(), eightThreads.quads() * 16))
                .isEqualTo(words(oneThread.vertices(), oneThread.quads() * 16));
        assertThat(words(eightThreads.cells(), eightThreads.cellCount() * 8))
                .isEqualTo(words(oneThread.cells(), oneThread.cellCount() * 8));
    }

    private static List<ShapeItem> manyCircles() {
        List<ShapeItem> items = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            Affine map = Affine.translation(new Point(i % 20 * 0.61 - 6, i / 20 * 0.37 - 3.6));
            items.add(new ShapeItem(
                    i, circle(0, 0, 0.1 + i * 0.001), map, Color.BLUE, new Stroke(Color.WHITE, i % 7), 1));
        }
        return items;
    }

    private static QuadList inPool(int threads, DrawList list) {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            return pool.submit(() -> new FramePreparer(SIZE).prepare(list).quads())
                    .join();
        } finally {
            pool.shutdown();
        }
    }

    private static int[] words(int[] array, int count) {
        return Arrays.copyOf(array, count);
    }

    @Test
    void framesMayBePreparedAheadOfTheirDrawing() {
        List<Picture> together = new ArrayList<>();
        List<Picture> ahead = new ArrayList<>();
        List<DrawList> lists = new ArrayList<>();
        for (int n = 0; n < 5; n++) {
            Affine map = Affine.translation(new Point(n * 0.3, n * 0.1));
            lists.add(onBlack(new ShapeItem(1, circle(0, 0, 1), map, Color.BLUE, new Stroke(Color.WHITE, 4), 1)));
        }
        try (FrameRenderer renderer = new FrameRenderer(SIZE)) {
            lists.forEach(list -> together.add(Picture.of(renderer.render(list))));
        }
        FramePreparer preparer = new FramePreparer(SIZE);
        List<PreparedFrame> prepared = lists.stream().map(preparer::prepare).toList();
        try (HeadlessContext context = HeadlessContext.open();
                Compositor compositor = new Compositor(SIZE)) {
            context.makeCurrent();
            prepared.forEach(frame -> ahead.add(Picture.of(compositor.draw(frame))));
        }
        for (int n = 0; n < lists.size(); n++) {
            assertThat(ahead.get(n).rgba()).isEqualTo(together.get(n).rgba());
        }
    }
}
