package org.kinora.engine.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinora.engine.render.Drawings.filled;
import static org.kinora.engine.render.Drawings.rectangle;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.digest.ContentDigest;
import org.kinora.engine.frame.DrawItem;
import org.kinora.engine.frame.DrawList;
import org.kinora.engine.frame.Layer;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.frame.PixelContent;
import org.kinora.engine.frame.PixelItem;
import org.kinora.engine.frame.PixelLayer;
import org.kinora.engine.frame.PixelPainter;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.Color;

/** 40 pixels make a unit, and the picture's centre is at pixel 240, 160. */
class PixelItemTest {

    private static final PictureSize SIZE = new PictureSize(480, 320);

    /** One pixel, at the origin. */
    private record Point1(int rgba) implements PixelContent {

        @Override
        public void digest(ContentDigest into) {
            into.components(this);
        }

        @Override
        public PixelPainter painter(PictureSize size) {
            return new PixelPainter() {

                @Override
                public boolean paints(PixelContent content) {
                    return content instanceof Point1;
                }

                @Override
                public void paint(PixelContent content, Affine toPixels, double opacity, PixelLayer layer) {
                    int x = (int) toPixels.dx();
                    int y = (int) toPixels.dy();
                    layer.cover(x, y, x + 1, y + 1);
                    if (!layer.isEmpty()) {
                        layer.pixels()[(y - layer.top()) * layer.width() + x - layer.left()] = ((Point1) content).rgba;
                    }
                }
            };
        }
    }

    private static DrawList list(Affine view, DrawItem... items) {
        return new DrawList(Color.BLACK, view, List.of(items));
    }

    private static PixelItem point(long id, int rgba, double x, double y) {
        return new PixelItem(id, new Point1(rgba), Affine.translation(new Point(x, y)), 1);
    }

    @Test
    void aPixelComesOutWhereItsPlaceAndTheViewPutIt() {
        Picture picture = Picture.alone(SIZE, list(Affine.translation(new Point(0, 1)), point(1, 0xFF112233, 2, 0.5)));
        assertThat(picture.color(240 + 80, 160 - 60)).isEqualTo("#332211");
        assertThat(picture.color(240 + 81, 160 - 60)).isEqualTo("#000000");
    }

    @Test
    void picturesAreLaidOverWhatIsBehindThemAndUnderWhatIsInFront() {
        DrawItem ground = filled(1, rectangle(-5, -3, 5, 3), Color.WHITE);
        DrawItem cover = filled(3, rectangle(0.5, -3, 5, 3), Color.BLUE);
        Picture picture = Picture.alone(
                SIZE, list(Affine.IDENTITY, ground, point(2, 0x80800000, 0, 0), point(4, 0x80800000, 1, 0), cover));
        assertThat(picture.channel(240, 160, 0)).isEqualTo(127);
        assertThat(picture.channel(240, 160, 2)).isEqualTo(255);
        assertThat(picture.rgb(280, 160)).isEqualTo(picture.rgb(281, 161));
    }

    @Test
    void onlyTheBlocksOfPixelsThatChangeAreDrawnAgain() {
        try (FrameRenderer renderer = new FrameRenderer(SIZE)) {
            renderer.render(list(Affine.IDENTITY, point(1, 0xFF0000FF, 0, 0)));
            RenderedFrame same = renderer.render(list(Affine.IDENTITY, point(1, 0xFF0000FF, 0, 0)));
            assertThat(same.dirty().isEmpty()).isTrue();
            RenderedFrame moved = renderer.render(list(Affine.IDENTITY, point(1, 0xFF0000FF, 2, 0)));
            assertThat(moved.dirty().count()).isEqualTo(2);
            RenderedFrame gone = renderer.render(list(Affine.IDENTITY));
            assertThat(gone.dirty().count()).isEqualTo(1);
        }
    }

    @Test
    void whatLiesOutsideOfThePictureIsLeftOut() {
        Picture picture = Picture.alone(SIZE, list(Affine.IDENTITY, point(1, -1, 70, 0), point(2, -1, 0, -1e7)));
        assertThat(picture.isWithin(0, Picture.alone(SIZE, list(Affine.IDENTITY))))
                .isTrue();
    }

    @Test
    void aPictureFadesWithItsLayer() {
        DrawList list =
                new DrawList(Color.BLACK, Affine.IDENTITY, List.of(point(1, -1, 0, 0)), List.of(new Layer(0, 1, 0.5)));
        assertThat(Picture.alone(SIZE, list).channel(240, 160, 1)).isEqualTo(128);
    }
}
