package org.kinora.engine.render;

import static org.kinora.engine.render.Drawings.circle;
import static org.kinora.engine.render.Drawings.filled;
import static org.kinora.engine.render.Drawings.rectangle;

import java.io.IOException;
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
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Point3;
import org.kinora.engine.mobject.Circle;
import org.kinora.engine.mobject.Crowd;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Line;
import org.kinora.engine.mobject.Mobject;
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
import org.kinora.engine.scene.Recorded;

/** Compares with a picture that was looked at once and found right. */
class GoldenFrameTest {

    private static final PictureSize SIZE = new PictureSize(320, 180);

    @Test
    void layersLookAsTheyDid() throws IOException {
        Golden.assertLooksAsItDid("layers", Picture.alone(SIZE, layers()));
    }

    @Test
    void effectsLookAsTheyDid() throws IOException {
        Golden.assertLooksAsItDid("effects", Picture.alone(SIZE, effects()));
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
    void crowdsLookAsTheyDid() throws IOException {
        try (Film film = Recorded.film(GoldenFrameTest::crowd)) {
            Golden.assertLooksAsItDid("crowd", SIZE, film, 5);
        }
    }

    /** Dials that turn by a wave, from masks on the left to exact outlines on the right, half of them faded. */
    private static void crowd(Recorded scene) {
        Mobject dial = new Group<Mobject>(
                new Circle(0.16).setFill(Color.TEAL).setStroke(Color.WHITE, 2),
                new Line(Point.ORIGIN, new Point(0, 0.14)).setStroke(Color.WHITE, 4));
        Crowd dials = new Crowd(dial, 21 * 11, (instances, moment) -> {
            for (int i = 0; i < instances.count(); i++) {
                int column = i % 21;
                instances.place(i, (column - 10) * 0.62 + column * column * 0.002, (i / 21 - 5) * 0.66);
                instances.turn(i, 3 * Math.sin(column * 0.3 + moment.seconds()));
                instances.size(i, 0.5 + column * 0.08);
                instances.color(i, 0, Color.TEAL.mix(Color.MAROON, i / 231.0));
            }
        });
        scene.add(dials.setOpacity(0.8));
        scene.pause(1);
    }

    @Test
    void spaceLooksAsItDid() throws IOException {
        try (Film film = Recorded.film(GoldenFrameTest::space)) {
            Golden.assertLooksAsItDid("space", SIZE, film, 0);
        }
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
}
