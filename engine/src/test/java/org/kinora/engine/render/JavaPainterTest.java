package org.kinora.engine.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.kinora.engine.render.Drawings.circle;
import static org.kinora.engine.render.Drawings.rectangle;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.kinora.engine.frame.BlockSet;
import org.kinora.engine.frame.DrawItem;
import org.kinora.engine.frame.DrawList;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.frame.PixelItem;
import org.kinora.engine.frame.ShapeItem;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.LinearGradient;
import org.kinora.engine.paint.Stroke;
import org.kinora.gl.HeadlessContext;

/** Frames of plain colours, where OpenGL computes on the processor. */
class JavaPainterTest {

    /** Not a multiple of cells, strips or blocks. */
    private static final PictureSize SIZE = new PictureSize(219, 123);

    @Property(tries = 30)
    void javaBlendsToTheVeryBytesToWhichMesaDoes(@ForAll long seed) {
        assumeMesa();
        List<DrawList> film = film(new Random(seed));
        List<Picture> byOpenGl = byOpenGl(film);
        try (FrameRenderer renderer = new FrameRenderer(SIZE)) {
            for (int n = 0; n < film.size(); n++) {
                Picture inJava = Picture.of(renderer.render(film.get(n)));
                assertThat(inJava.greatestDifference(byOpenGl.get(n))).isZero();
            }
        }
    }

    private static List<Picture> byOpenGl(List<DrawList> film) {
        List<Picture> pictures = new ArrayList<>();
        FramePreparer preparer = new FramePreparer(SIZE);
        try (HeadlessContext context = HeadlessContext.open();
                Compositor compositor = new Compositor(SIZE)) {
            context.makeCurrent();
            for (DrawList list : film) {
                PreparedFrame prepared = preparer.prepare(list);
                assertThat(prepared.quads().replacement()).isNull();
                pictures.add(Picture.of(compositor.draw(prepared)));
            }
        }
        return pictures;
    }

    /** Bright and translucent, so that what shows through is often just above a half. */
    private static List<DrawList> film(Random random) {
        List<DrawItem> items = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            double x = random.nextDouble() * 14 - 7;
            double y = random.nextDouble() * 8 - 4;
            double size = random.nextDouble() * 3;
            Path path = i % 3 == 0 ? rectangle(x, y, x + size, y + size) : circle(x, y, size);
            Stroke stroke = new Stroke(color(random), i % 5);
            items.add(new ShapeItem(i, path, Affine.IDENTITY, color(random), stroke, random.nextDouble()));
        }
        items.add(new PixelItem(40, new Rays(30), Affine.translation(new Point(1, 0)), 0.6));
        List<DrawList> film = new ArrayList<>();
        for (int n = 0; n < 4; n++) {
            ShapeItem old = (ShapeItem) items.get(n * 7);
            Affine moved = Affine.translation(new Point(n * 0.2, n * 0.1));
            items.set(n * 7, new ShapeItem(old.id(), old.path(), moved, old.fill(), old.stroke(), random.nextDouble()));
            film.add(new DrawList(Color.hex("#F4F0E8"), Affine.IDENTITY, List.copyOf(items)));
        }
        return film;
    }

    private static Color color(Random random) {
        return new Color(random.nextDouble(), random.nextDouble(), random.nextDouble(), random.nextDouble());
    }

    @Test
    void plainColoursAreBlendedInJavaWhereMesaWouldDoItOnTheProcessor() {
        assertThat(isInJava(List.of(disc(1, Color.BLUE)), true)).isTrue();
        assertThat(isInJava(List.of(disc(1, Color.BLUE)), false)).isFalse();
    }

    @Test
    void aGradientLeavesTheFrameToOpenGl() {
        var gradient = new LinearGradient(new Point(-1, 0), new Point(1, 0), Color.RED, Color.YELLOW);
        ShapeItem shaded = new ShapeItem(2, circle(0, 0, 1), Affine.IDENTITY, gradient, Stroke.NONE, 1);
        assertThat(isInJava(List.of(disc(1, Color.BLUE), shaded), true)).isFalse();
    }

    @Test
    void onlyTheBlocksThatChangeAreBlendedAgain() {
        FramePreparer preparer = new FramePreparer(SIZE, () -> true);
        preparer.prepare(list(List.of(disc(1, Color.BLUE), disc(2, Color.RED))));
        PreparedFrame prepared = preparer.prepare(list(List.of(disc(1, Color.BLUE), disc(2, Color.GREEN))));
        int pixels = prepared.dirty().count() * BlockSet.SIZE * BlockSet.SIZE;
        assertThat(prepared.dirty().count()).isBetween(4, 12);
        assertThat(IntStream.of(prepared.quads().replacement().pixels())
                        .filter(pixel -> pixel != 0)
                        .count())
                .isEqualTo(pixels);
    }

    private static ShapeItem disc(int id, Color color) {
        return new ShapeItem(id, circle(id, 0, 0.9), Affine.IDENTITY, color, Stroke.NONE, 1);
    }

    private static DrawList list(List<DrawItem> items) {
        return new DrawList(Color.BLACK, Affine.IDENTITY, items);
    }

    private static boolean isInJava(List<DrawItem> items, boolean isSoftware) {
        return new FramePreparer(SIZE, () -> isSoftware)
                        .prepare(list(items))
                        .quads()
                        .replacement()
                != null;
    }

    private static void assumeMesa() {
        try (HeadlessCompositor compositor = new HeadlessCompositor(SIZE)) {
            assumeTrue(compositor.isSoftware());
        }
    }
}
