package org.kinora.engine.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinora.engine.render.Drawings.circle;
import static org.kinora.engine.render.Drawings.filled;
import static org.kinora.engine.render.Drawings.rectangle;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.kinora.engine.frame.Blend;
import org.kinora.engine.frame.DrawList;
import org.kinora.engine.frame.Layer;
import org.kinora.engine.frame.LayerEffect;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.frame.ShapeItem;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Point3;
import org.kinora.engine.mobject.NumberPlane;
import org.kinora.engine.mobject.Octahedron;
import org.kinora.engine.mobject.Prism;
import org.kinora.engine.mobject.Range;
import org.kinora.engine.mobject.Sphere;
import org.kinora.engine.mobject.Surface;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.LinearGradient;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmFrames;
import org.kinora.engine.scene.Recorded;

/** Compares with a picture that was looked at once and found right. */
class GoldenFrameTest {

    private static final PictureSize SIZE = new PictureSize(320, 180);
    /** Where OpenGLs round half a level differently when they blend; some blends lie upon one another. */
    private static final int ROUNDING = 3;

    @Test
    void layersLookAsTheyDid() throws IOException {
        Picture picture = Picture.alone(SIZE, layers());
        Path actual = Path.of("target", "layers.png");
        picture.save(actual);
        assertThat(picture.isWithin(ROUNDING, golden("/golden/layers.png")))
                .as("looks like src/test/resources/golden/layers.png; see %s", actual)
                .isTrue();
    }

    @Test
    void effectsLookAsTheyDid() throws IOException {
        Picture picture = Picture.alone(SIZE, effects());
        Path actual = Path.of("target", "effects.png");
        picture.save(actual);
        assertThat(picture.isWithin(ROUNDING, golden("/golden/effects.png")))
                .as("looks like src/test/resources/golden/effects.png; see %s", actual)
                .isTrue();
    }

    /** On a striped ground the same group blurred, clipped and masked, glowing, with a shadow, and multiplied. */
    private static DrawList effects() {
        List<ShapeItem> items = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            items.add(filled(i, rectangle(-8, i - 4, 8, i - 3.5), Color.hex("#6478A0")));
        }
        List<List<LayerEffect>> effects = List.of(
                List.of(new LayerEffect.Blur(0.5)),
                List.of(
                        new LayerEffect.Clip(circle(0, 0, 1.8), Affine.translation(new Point(0, 2))),
                        new LayerEffect.Mask(
                                List.of(filled(0, rectangle(-2, 0.5, 2, 3), Color.GRAY)), List.of(), true, true)),
                List.of(new LayerEffect.Glow(Color.YELLOW, 0.8)),
                List.of(new LayerEffect.Shadow(new Point(0.3, -0.3), 0.4, Color.BLACK)),
                List.of());
        List<Layer> layers = new ArrayList<>();
        for (int i = 0; i < effects.size(); i++) {
            int first = items.size();
            addGroup(items, -4.6 + 4.6 * (i % 3));
            Point place = new Point(i < 3 ? 0 : 2.3, i < 3 ? 2 : -2);
            for (int item = first; item < items.size(); item++) {
                ShapeItem old = items.get(item);
                items.set(
                        item,
                        new ShapeItem(
                                old.id(),
                                old.path(),
                                Affine.scaling(0.8, Point.ORIGIN)
                                        .then(old.toScene())
                                        .then(Affine.translation(place)),
                                old.fill(),
                                old.stroke(),
                                1));
            }
            Blend blend = i == 4 ? Blend.MULTIPLY : Blend.OVER;
            layers.add(new Layer(first, items.size(), 0.9, blend, Affine.IDENTITY, effects.get(i)));
        }
        return new DrawList(Color.hex("#E0E4F0"), Affine.IDENTITY, List.copyOf(items), layers);
    }

    /** On a striped ground, three groups of the same four shapes: whole, faded, and half-way into two of their own. */
    private static DrawList layers() {
        List<ShapeItem> items = new ArrayList<>();
        List<Layer> layers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            items.add(filled(i, rectangle(-8, i - 4, 8, i - 3.5), Color.hex("#24304A")));
        }
        addGroup(items, -4.6);
        layers.add(new Layer(8, 12, 1));
        addGroup(items, 0);
        layers.add(new Layer(13, 16, 0.6));
        layers.add(new Layer(12, 16, 0.6));
        addGroup(items, 4.6);
        addGroup(items, 4.9);
        layers.add(new Layer(16, 20, 0.5));
        layers.add(new Layer(20, 24, 0.5, Blend.ADD));
        layers.add(new Layer(16, 24, 1));
        return new DrawList(Color.hex("#101820"), Affine.IDENTITY, List.copyOf(items), layers);
    }

    private static void addGroup(List<ShapeItem> items, double x) {
        long id = 10L + items.size();
        Affine place = Affine.translation(new Point(x, 0));
        LinearGradient gradient = new LinearGradient(new Point(-1.5, -2), new Point(1.5, 2), Color.TEAL, Color.YELLOW);
        items.add(new ShapeItem(id, circle(0, 0.8, 1.6), place, Color.RED, Stroke.NONE, 1));
        items.add(
                new ShapeItem(id + 1, rectangle(-1.5, -2, 1.5, 0.6), place, gradient, new Stroke(Color.WHITE, 30), 1));
        items.add(new ShapeItem(id + 2, circle(0.8, -1.2, 1.2), place, Color.BLUE, Stroke.NONE, 1));
        items.add(new ShapeItem(
                id + 3, circle(-0.5, -0.4, 0.9), place, Color.TRANSPARENT, new Stroke(Color.MAROON, 40), 1));
    }

    @Test
    void spaceLooksAsItDid() throws IOException {
        Picture picture;
        try (Film film = Recorded.film(GoldenFrameTest::space)) {
            picture = Picture.alone(SIZE, new FilmFrames(film).frame(0));
        }
        Path actual = Path.of("target", "space.png");
        picture.save(actual);
        assertThat(picture.isWithin(ROUNDING, golden("/golden/space.png")))
                .as("looks like src/test/resources/golden/space.png; see %s", actual)
                .isTrue();
    }

    /** A word between slabs, a glass ball around a solid on a floor, and a surface through which another word goes. */
    private static void space(Recorded scene) {
        scene.background().set(Color.hex("#101820"));
        scene.camera()
                .orient(Math.toRadians(66), Math.toRadians(-62))
                .setDistance(16)
                .lookAt(0, 0, 0.4);
        scene.add(new NumberPlane(new Range(-5, 5), new Range(-3, 3)).shift(0, 0, -1));
        for (int i = 0; i < 3; i++) {
            scene.add(new Prism(2.4, 0.2, 1.8)
                    .setFill(Color.TEAL, 0.35)
                    .setStroke(Color.WHITE, 2)
                    .moveTo(-3, i * 1.4 - 1.4, 0));
        }
        scene.add(new Text("word", 50).inPlane(Point3.X_AXIS, Point3.Z_AXIS).moveTo(-3, 0.7, 0.2));
        scene.add(new Octahedron(1.2)
                .setFill(Color.GOLD, 0.9)
                .setStroke(Color.WHITE, 2)
                .moveTo(0.4, 0, 0));
        scene.add(new Sphere(1.1, Color.BLUE).setFillOpacity(0.4).moveTo(0.4, 0, 0));
        Surface wave = Surface.ofHeights((x, y) -> 0.5 * Math.sin(2 * x), new Range(-1.6, 1.6), new Range(-2, 2))
                .setResolution(12, 12)
                .setMeshLines(Color.WHITE, 1);
        scene.add(wave.moveTo(3.6, 0, 0));
        scene.add(new Text("through", 60)
                .setFill(new LinearGradient(Point.LEFT, Point.RIGHT, Color.RED, Color.YELLOW))
                .inPlane(Point3.X_AXIS, Point3.Z_AXIS)
                .moveTo(3.6, -0.5, 0));
        scene.add(new Text("in the frame", 36).moveTo(0, 3.4).fixInFrame());
    }

    private static Picture golden(String resource) throws IOException {
        try (InputStream stream = GoldenFrameTest.class.getResourceAsStream(resource)) {
            assertThat(stream).as(resource).isNotNull();
            BufferedImage image = ImageIO.read(stream);
            byte[] rgba = new byte[image.getWidth() * image.getHeight() * 4];
            for (int i = 0; i < rgba.length / 4; i++) {
                int argb = image.getRGB(i % image.getWidth(), i / image.getWidth());
                rgba[i * 4] = (byte) (argb >> 16);
                rgba[i * 4 + 1] = (byte) (argb >> 8);
                rgba[i * 4 + 2] = (byte) argb;
                rgba[i * 4 + 3] = (byte) (argb >>> 24);
            }
            return new Picture(image.getWidth(), image.getHeight(), rgba);
        }
    }
}
