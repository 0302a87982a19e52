package org.kinora.engine.segments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kinora.digest.ContentDigest;
import org.kinora.engine.frame.Blend;
import org.kinora.engine.frame.DrawList;
import org.kinora.engine.frame.Layer;
import org.kinora.engine.frame.LayerEffect;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.frame.PixelContent;
import org.kinora.engine.frame.PixelItem;
import org.kinora.engine.frame.PixelPainter;
import org.kinora.engine.frame.ShapeItem;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.CellPaint;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.ColorScale;
import org.kinora.engine.paint.ColorStops;
import org.kinora.engine.paint.FloatData;
import org.kinora.engine.paint.LinearGradient;
import org.kinora.engine.paint.Paint;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.pixels.Bitmap;
import org.kinora.engine.pixels.BitmapContent;

class SegmentContentTest {

    private static final Path SQUARE = square(1);

    /** A new object every time. */
    private static Path square(double side) {
        return Path.polygon(Point.ORIGIN, new Point(side, 0), new Point(side, side), new Point(0, side));
    }

    private static ShapeItem item(long id, Path path, Affine place, Paint fill, Stroke stroke, double opacity) {
        return new ShapeItem(id, path, place, fill, stroke, opacity);
    }

    private static ShapeItem item(long id, Path path) {
        return item(id, path, Affine.IDENTITY, Color.RED, Stroke.NONE, 1);
    }

    private static DrawList frame(ShapeItem... items) {
        return new DrawList(Color.BLACK, Affine.IDENTITY, List.of(items));
    }

    private static Optional<String> key(DrawList... frames) {
        SegmentContent content = new SegmentContent(new ContentDigest());
        for (DrawList frame : frames) {
            content.add(frame);
        }
        return content.key("here");
    }

    private static CellPaint cells(float... numbers) {
        return new CellPaint(
                Point.ORIGIN,
                Point.RIGHT,
                Point.DOWN,
                FloatData.of(numbers),
                0,
                1,
                numbers.length,
                ColorScale.ofUnitRange(Color.BLACK, Color.WHITE));
    }

    private static DrawList picture(int pixel) {
        Bitmap bitmap = Bitmap.of(1, 1, new int[] {pixel});
        BitmapContent content = new BitmapContent(bitmap, bitmap, 0, new Bounds(0, 0, 1, 1), false);
        return new DrawList(Color.BLACK, Affine.IDENTITY, List.of(new PixelItem(1, content, Affine.IDENTITY, 1)));
    }

    private static DrawList layered(LayerEffect effect) {
        return new DrawList(
                Color.BLACK,
                Affine.IDENTITY,
                List.of(item(1, SQUARE)),
                List.of(new Layer(0, 1, 1, Blend.OVER, Affine.IDENTITY, List.of(effect))));
    }

    @Test
    void everythingThatAFrameShowsMakesAnotherKey() {
        List<DrawList> frames = List.of(
                frame(),
                frame(item(1, SQUARE)),
                frame(item(1, square(2))),
                frame(item(1, SQUARE), item(2, SQUARE)),
                frame(item(1, SQUARE), item(2, square(2))),
                frame(item(1, square(2)), item(2, SQUARE)),
                new DrawList(Color.WHITE, Affine.IDENTITY, List.of(item(1, SQUARE))),
                new DrawList(Color.BLACK, Affine.translation(Point.UP), List.of(item(1, SQUARE))),
                frame(item(1, SQUARE, Affine.translation(Point.UP), Color.RED, Stroke.NONE, 1)),
                frame(item(1, SQUARE, Affine.IDENTITY, Color.BLUE, Stroke.NONE, 1)),
                frame(item(1, SQUARE, Affine.IDENTITY, Color.RED, Stroke.NONE, 0.5)),
                frame(item(1, SQUARE, Affine.IDENTITY, Color.RED, new Stroke(Color.BLUE, 0.1), 1)),
                frame(item(1, SQUARE, Affine.IDENTITY, Color.RED, new Stroke(Color.BLUE, 0.2), 1)),
                frame(item(
                        1,
                        SQUARE,
                        Affine.IDENTITY,
                        new LinearGradient(Point.ORIGIN, Point.UP, ColorStops.evenly(Color.RED, Color.BLUE)),
                        Stroke.NONE,
                        1)),
                frame(item(1, SQUARE, Affine.IDENTITY, cells(0, 1), Stroke.NONE, 1)),
                frame(item(1, SQUARE, Affine.IDENTITY, cells(0, 0.5f), Stroke.NONE, 1)),
                picture(0xFF000000),
                picture(0xFF0000FF),
                layered(new LayerEffect.Blur(0.1)),
                layered(new LayerEffect.Blur(0.2)),
                layered(new LayerEffect.Clip(SQUARE, Affine.IDENTITY)),
                layered(new LayerEffect.Mask(List.of(item(1, SQUARE)), List.of(), true, false)),
                layered(new LayerEffect.Mask(List.of(item(1, square(3))), List.of(), true, false)));
        Set<String> keys = new HashSet<>();
        frames.forEach(frame -> keys.add(key(frame).orElseThrow()));
        assertThat(keys).hasSize(frames.size());
    }

    @Test
    void equalFramesHaveOneKeyWheneverTheirMobjectsWereMade() {
        assertThat(key(frame(item(901, square(1)), item(907, square(2))), frame(item(907, square(2)))))
                .isEqualTo(key(frame(item(1, square(1)), item(2, square(2))), frame(item(2, square(2)))));
        assertThat(key(frame(item(1, square(1)), item(2, square(2))), frame(item(1, square(2)))))
                .isNotEqualTo(key(frame(item(1, square(1)), item(2, square(2))), frame(item(2, square(2)))));
        assertThat(key(frame(item(1, SQUARE, Affine.IDENTITY, cells(0, 1), Stroke.NONE, 1))))
                .isEqualTo(key(frame(item(1, SQUARE, Affine.IDENTITY, cells(0, 1), Stroke.NONE, 1))));
    }

    @Test
    void theOrderOfFramesAndTheirNumberCount() {
        DrawList one = frame(item(1, SQUARE));
        DrawList two = frame(item(1, square(2)));
        Set<Optional<String>> keys = new HashSet<>(
                List.of(key(one), key(one, one), key(one, two), key(two, one), key(one, one, two), key(one, two, two)));
        assertThat(keys).hasSize(6);
    }

    @Test
    void aFrameThatStaysIsAsGoodAsOneThatIsEvaluatedAgain() {
        DrawList frame = frame(item(1, SQUARE));
        SegmentContent repeated = new SegmentContent(new ContentDigest());
        assertThat(repeated.add(frame)).isFalse();
        repeated.repeat(2);
        assertThat(repeated.add(frame(item(1, square(1))))).isTrue();
        assertThat(repeated.key("here")).isEqualTo(key(frame, frame, frame, frame));
        assertThat(repeated.key("there")).isNotEqualTo(repeated.key("here"));
    }

    @Test
    void aSegmentIsDigestedTheSameAfterOthers() {
        ContentDigest digest = new ContentDigest();
        List<DrawList> frames =
                new ArrayList<>(List.of(frame(item(5, SQUARE)), frame(item(6, SQUARE), item(5, SQUARE))));
        SegmentContent first = new SegmentContent(digest);
        frames.forEach(first::add);
        SegmentContent second = new SegmentContent(digest);
        frames.forEach(second::add);
        assertThat(second.key("here")).isEqualTo(first.key("here"));
        assertThat(key(frames.toArray(DrawList[]::new))).isEqualTo(first.key("here"));
    }

    /** Shows whatever a function says. */
    private record Secret(Runnable function) implements PixelContent {

        @Override
        public void digest(ContentDigest into) {
            into.components(this);
        }

        @Override
        public PixelPainter painter(PictureSize size) {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void ofAFrameThatIsAFunctionNothingIsKnown() {
        DrawList secret = new DrawList(
                Color.BLACK, Affine.IDENTITY, List.of(new PixelItem(1, new Secret(() -> {}), Affine.IDENTITY, 1)));
        assertThat(key(frame(item(1, SQUARE)), secret)).isEmpty();
        SegmentContent content = new SegmentContent(new ContentDigest());
        content.add(secret);
        assertThat(content.add(secret)).isFalse();
    }
}
