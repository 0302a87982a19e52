package org.kinora.engine.render;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.kinora.engine.frame.Blend;
import org.kinora.engine.frame.DrawItem;
import org.kinora.engine.frame.DrawList;
import org.kinora.engine.frame.Layer;
import org.kinora.engine.frame.LayerEffect;
import org.kinora.engine.frame.PixelItem;
import org.kinora.engine.frame.ShapeItem;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.paint.CellPaint;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.ColorScale;
import org.kinora.engine.paint.FloatData;
import org.kinora.engine.paint.LinearGradient;
import org.kinora.engine.paint.Paint;
import org.kinora.engine.paint.RadialGradient;
import org.kinora.engine.paint.Stroke;

/** Films of a few frames, of which each is the one before with some items and layers changed, added, removed or moved. */
final class RandomFilms {

    private static final List<FloatData> NUMBERS =
            List.of(new Values(0, 0.1f, 0.2f, 1, 0.5f, 0, 3, 0.3f, 0.9f), new Values(1, 1, 0, 0, 0, 1, 0, 1, 0.5f));

    private record Values(float... array) implements FloatData {
        @Override
        public int count() {
            return array.length;
        }
    }

    private RandomFilms() {}

    /** Anything may happen; the first frames are empty or almost. */
    static Arbitrary<List<DrawList>> ofAnything() {
        Arbitrary<List<Edit>> frame = edits(Kind.values()).list().ofMaxSize(5);
        return frame.list().ofMinSize(2).ofMaxSize(8).map(RandomFilms::film);
    }

    /** Six items, mostly on top of one another, around which layers come, change and go. */
    static Arbitrary<List<DrawList>> ofLayers() {
        Arbitrary<List<Edit>> first = edits(Kind.ADD).list().ofSize(6);
        Arbitrary<List<Edit>> further = edits(
                        Kind.LAYER,
                        Kind.LAYER,
                        Kind.LAYER,
                        Kind.LAYER_FADED,
                        Kind.LAYER_FADED,
                        Kind.LAYER_GONE,
                        Kind.MOVE,
                        Kind.REMOVE,
                        Kind.ADD,
                        Kind.TO_FRONT)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
        return Combinators.combine(first, further.list().ofSize(10)).as((items, frames) -> {
            List<List<Edit>> all = new ArrayList<>(List.of(items));
            all.addAll(frames);
            return film(all);
        });
    }

    private enum Kind {
        ADD,
        REMOVE,
        REPLACE,
        RECOLOR,
        MOVE,
        TURN,
        TO_FRONT,
        BACKGROUND,
        VIEW,
        LAYER,
        LAYER_GONE,
        LAYER_FADED
    }

    /** @param group what a layer is like that the edit makes, and how many items it holds */
    private record Edit(Kind kind, int which, ShapeItem item, Affine map, Group group) {

        boolean concernsLayers() {
            return kind == Kind.LAYER || kind == Kind.LAYER_GONE || kind == Kind.LAYER_FADED;
        }
    }

    private record Group(int length, double opacity, Blend blend, Affine lens, List<LayerEffect> effects) {

        Layer over(int first, int end) {
            return new Layer(first, end, opacity, blend, lens, effects);
        }
    }

    private static List<DrawList> film(List<List<Edit>> frames) {
        List<DrawList> lists = new ArrayList<>();
        List<ShapeItem> items = new ArrayList<>();
        List<Layer> layers = new ArrayList<>();
        Color background = Color.hex("#123456");
        Affine view = Affine.IDENTITY;
        long nextId = 0;
        for (List<Edit> edits : frames) {
            for (Edit edit : edits) {
                ShapeItem made = edit.item;
                if (edit.concernsLayers()) {
                    editLayers(layers, items.size(), edit);
                } else if (edit.kind == Kind.ADD || items.isEmpty()) {
                    items.add(new ShapeItem(
                            nextId++, made.path(), made.toScene(), made.fill(), made.stroke(), made.opacity()));
                } else if (edit.kind == Kind.BACKGROUND) {
                    background = background.mix(Color.WHITE, 0.5);
                } else if (edit.kind == Kind.VIEW) {
                    view = edit.map;
                } else {
                    int at = edit.which % items.size();
                    ShapeItem old = items.remove(at);
                    if (edit.kind == Kind.TO_FRONT || edit.kind == Kind.REMOVE) {
                        layers = without(layers, at);
                    }
                    if (edit.kind == Kind.TO_FRONT) {
                        items.add(old);
                    } else if (edit.kind != Kind.REMOVE) {
                        items.add(at, changed(old, edit));
                    }
                }
            }
            lists.add(new DrawList(
                    background, view, items.stream().map(RandomFilms::drawn).toList(), layers));
        }
        return lists;
    }

    /** Every other item is painted pixel by pixel while it is not faint. */
    private static DrawItem drawn(ShapeItem item) {
        if (item.id() % 2 == 0 || item.opacity() < 0.3) {
            return item;
        }
        int level = item.fill() instanceof Color color ? (int) (color.red() * 255) : 200;
        return new PixelItem(item.id(), new Rays(level), item.toScene(), item.opacity());
    }

    private static void editLayers(List<Layer> layers, int itemCount, Edit edit) {
        if (edit.kind == Kind.LAYER && itemCount > 0) {
            int first = edit.which % itemCount;
            int end = Math.min(itemCount, first + edit.group.length);
            Layer made = edit.group.over(first, end);
            if (layers.stream().noneMatch(layer -> overlapInPart(layer, made))) {
                layers.add(made);
            }
        } else if (!layers.isEmpty()) {
            int at = edit.which % layers.size();
            Layer old = layers.remove(at);
            if (edit.kind == Kind.LAYER_FADED) {
                layers.add(at, edit.group.over(old.first(), old.end()));
            }
        }
    }

    private static boolean overlapInPart(Layer one, Layer other) {
        return one.first() < other.end() && other.first() < one.end() && !one.contains(other) && !other.contains(one);
    }

    /** The layers that are left when the item at a place is taken away, and those behind it move up. */
    private static List<Layer> without(List<Layer> layers, int item) {
        List<Layer> left = new ArrayList<>();
        for (Layer layer : layers) {
            int first = layer.first() > item ? layer.first() - 1 : layer.first();
            int end = layer.end() > item ? layer.end() - 1 : layer.end();
            if (first < end) {
                left.add(layer.at(first, end));
            }
        }
        return left;
    }

    private static ShapeItem changed(ShapeItem old, Edit edit) {
        ShapeItem made = edit.item;
        return switch (edit.kind) {
            case RECOLOR ->
                new ShapeItem(
                        old.id(),
                        old.path(),
                        old.toScene(),
                        made.fill(),
                        old.stroke().withPaint(made.fill()),
                        made.opacity());
            case MOVE ->
                new ShapeItem(
                        old.id(),
                        old.path(),
                        old.toScene().then(Affine.translation(new Point(edit.map.dx() + 0.01, edit.map.dy() + 0.3))),
                        old.fill(),
                        old.stroke(),
                        old.opacity());
            case TURN ->
                new ShapeItem(
                        old.id(), old.path(), old.toScene().then(edit.map), old.fill(), old.stroke(), old.opacity());
            default -> new ShapeItem(old.id(), made.path(), made.toScene(), made.fill(), made.stroke(), made.opacity());
        };
    }

    private static Arbitrary<Edit> edits(Kind... kinds) {
        return Combinators.combine(
                        Arbitraries.of(kinds), Arbitraries.integers().between(0, 50), items(), maps(), groups())
                .as(Edit::new);
    }

    private static Arbitrary<Group> groups() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.of(0.0, 0.3, 0.7, 1.0),
                        Arbitraries.frequencyOf(
                                Tuple.of(2, Arbitraries.just(Blend.OVER)), Tuple.of(2, Arbitraries.of(Blend.class))),
                        Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(Affine.IDENTITY)), Tuple.of(1, maps())),
                        Arbitraries.frequencyOf(
                                Tuple.of(2, Arbitraries.just(List.<LayerEffect>of())),
                                Tuple.of(2, effects().list().ofMinSize(1).ofMaxSize(3))))
                .as(Group::new);
    }

    private static Arbitrary<LayerEffect> effects() {
        Arbitrary<Double> radii = Arbitraries.of(0.0, 0.05, 0.4, 1.5);
        Arbitrary<LayerEffect> blurs = radii.map(LayerEffect.Blur::new);
        Arbitrary<LayerEffect> clips = Combinators.combine(paths(), maps()).as(LayerEffect.Clip::new);
        Arbitrary<LayerEffect> glows = radii.map(radius -> new LayerEffect.Glow(Color.GOLD, radius));
        Arbitrary<LayerEffect> shadows = Combinators.combine(points(), radii)
                .as((offset, radius) -> new LayerEffect.Shadow(offset.times(0.2), radius, Color.BLACK.withAlpha(0.6)));
        Arbitrary<LayerEffect> masks = Combinators.combine(
                        items(), Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as((item, byLuminance, inverted) ->
                        new LayerEffect.Mask(List.of(item), List.of(), byLuminance, inverted));
        return Arbitraries.oneOf(blurs, clips, glows, shadows, masks);
    }

    private static Arbitrary<ShapeItem> items() {
        Arbitrary<Double> opacity = Arbitraries.of(0.0, 0.3, 1.0, 1.0);
        return Combinators.combine(paths(), maps(), paints(), strokes(), opacity)
                .as((path, map, paint, stroke, opaque) -> new ShapeItem(0, path, map, paint, stroke, opaque));
    }

    private static Arbitrary<Double> coordinates() {
        return Arbitraries.doubles().between(-6, 6).ofScale(3);
    }

    private static Arbitrary<Point> points() {
        return Combinators.combine(coordinates(), coordinates()).as(Point::new);
    }

    private static Arbitrary<Path> paths() {
        Arbitrary<Path> polygons =
                points().list().ofMinSize(1).ofMaxSize(6).map(list -> Path.polygon(list.toArray(Point[]::new)));
        Arbitrary<Path> curves = points().list()
                .ofSize(7)
                .map(p -> Path.builder()
                        .moveTo(p.get(0))
                        .cubicTo(p.get(1), p.get(2), p.get(3))
                        .quadTo(p.get(4), p.get(5))
                        .lineTo(p.get(6))
                        .build());
        Arbitrary<Path> circles = points().map(center -> Drawings.circle(center.x(), center.y(), 1.3));
        Arbitrary<Path> bars = points().map(corner -> Drawings.rectangle(-5, -3, 1 + corner.x() / 2, 3));
        return Arbitraries.oneOf(polygons, curves, circles, bars, Arbitraries.just(Path.EMPTY));
    }

    private static Arbitrary<Affine> maps() {
        return Combinators.combine(
                        Arbitraries.doubles().between(-3.2, 3.2),
                        Arbitraries.doubles().between(0.2, 1.5),
                        points())
                .as((angle, scale, by) -> Affine.rotation(angle, Point.ORIGIN)
                        .then(Affine.scaling(scale, Point.ORIGIN))
                        .then(Affine.translation(by.times(0.3))));
    }

    private static Arbitrary<Paint> paints() {
        Arbitrary<Color> colors = Combinators.combine(
                        Arbitraries.of(Color.RED, Color.BLUE, Color.YELLOW, Color.WHITE),
                        Arbitraries.of(0.0, 0.4, 1.0, 1.0))
                .as(Color::withAlpha);
        Arbitrary<Paint> linear = Combinators.combine(points(), points(), colors, colors)
                .as((start, end, a, b) -> new LinearGradient(start, end, a, b));
        Arbitrary<Paint> radial =
                Combinators.combine(points(), colors, colors).as((center, a, b) -> new RadialGradient(center, 2, a, b));
        Arbitrary<Paint> cells = Combinators.combine(points(), colors, colors, Arbitraries.of(NUMBERS))
                .as((corner, a, b, numbers) -> new CellPaint(
                        corner, new Point(3, 1), new Point(0, -2), numbers, 1, 2, 4, ColorScale.ofUnitRange(a, b)));
        return Arbitraries.oneOf(colors.map(color -> (Paint) color), linear, radial, cells);
    }

    private static Arbitrary<Stroke> strokes() {
        Arbitrary<Stroke> lines = Combinators.combine(
                        paints(),
                        Arbitraries.of(1.0, 4.0, 60.0),
                        Arbitraries.of(Stroke.Join.class),
                        Arbitraries.of(Stroke.Cap.class),
                        Arbitraries.of(List.<Double>of(), List.of(0.3, 1.0)),
                        Arbitraries.of(List.<Double>of(), List.of(0.5, 0.2), List.of(0.0, 0.4, 0.1)))
                .as((paint, width, join, cap, widths, dashes) ->
                        new Stroke(paint, width, join, cap, widths, dashes, 0.1));
        return Arbitraries.oneOf(lines, Arbitraries.just(Stroke.NONE));
    }
}
