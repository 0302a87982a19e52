package org.kinora.engine.mobject;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.media.SvgDrawing;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Recording;

/**
 * A picture from an SVG file, manim's {@code SVGMobject}: one shape for each outline, around the origin. They can be
 * drawn, coloured and morphed like any other shapes, and found by the ids that their elements have in the file.
 *
 * <pre>{@code
 * SvgMobject bike = new SvgMobject("bike.svg", 4);
 * play(write(bike), bike.part("frame").animate(f -> f.setColor(YELLOW)));
 * }</pre>
 *
 * <p>The file may use no other file and no network. Text is drawn in Kinora's own fonts; masks, filters, patterns,
 * pictures and animations are left out, with a warning. A miter of a stroke ends where Kinora's do.
 */
public final class SvgMobject extends Composite<SvgMobject> implements Iterable<PathShape> {

    /** Manim's, in scene units. */
    public static final double DEFAULT_HEIGHT = 2;

    private final List<PathShape> all = new ArrayList<>();
    private final Map<String, List<PathShape>> byId = new LinkedHashMap<>();

    /**
     * With a height of 2.
     *
     * @param file beside the scene's source, or absolute
     * @throws IllegalArgumentException if there is no such file, or it is no SVG picture, damaged, or far too large
     */
    public SvgMobject(String file) {
        this(file, DEFAULT_HEIGHT);
    }

    /** @param height in scene units; see {@link #SvgMobject(Path, double)} */
    public SvgMobject(String file, double height) {
        this(SceneFolder.file(file), height);
    }

    /** With a height of 2. */
    public SvgMobject(Path file) {
        this(file, DEFAULT_HEIGHT);
    }

    /**
     * @param height in scene units; lines are as wide as in the file at this size. Later changes of the size leave
     *     their width, as they do with any shape
     */
    public SvgMobject(Path file, double height) {
        this(SvgDrawing.read(file), height);
    }

    /** @param height in scene units */
    public SvgMobject(SvgDrawing drawing, double height) {
        if (!(height > 0)) {
            throw new IllegalArgumentException("A picture needs a positive height, not " + height);
        }
        drawing.warnings().forEach(Recording.current()::warn);
        Affine place = place(drawing.parts(), height);
        for (SvgDrawing.Part part : drawing.parts()) {
            PathShape shape = shape(part, place);
            all.add(shape);
            part.ids()
                    .forEach(id -> byId.computeIfAbsent(id, unknown -> new ArrayList<>())
                            .add(shape));
        }
        addParts(all);
    }

    /** To the given height around the origin, with y upward; what has no height gets that width. */
    private static Affine place(List<SvgDrawing.Part> parts, double height) {
        if (parts.isEmpty()) {
            return Affine.IDENTITY;
        }
        Bounds bounds = Bounds.around(parts.stream().map(part -> part.outline().bounds()))
                .orElseThrow();
        double extent = bounds.height() > 0 ? bounds.height() : bounds.width();
        double scale = extent > 0 ? height / extent : 1;
        Point center = bounds.center();
        return Affine.translation(center.negated()).then(Affine.stretching(scale, -scale, Point.ORIGIN));
    }

    /** @param place from the drawing's coordinates to the scene */
    static PathShape shape(SvgDrawing.Part part, Affine place) {
        PathShape shape = new PathShape(part.outline().transformed(place));
        shape.fill().set(part.fill().transformed(place));
        shape.stroke().set(scaled(part.stroke(), place, place.meanScale()));
        return shape;
    }

    private static Stroke scaled(Stroke stroke, Affine place, double scale) {
        if (stroke.isInvisible()) {
            return stroke;
        }
        return new Stroke(
                stroke.paint().transformed(place),
                stroke.width() * scale * 100,
                stroke.join(),
                stroke.cap(),
                List.of(),
                stroke.dashes().stream().map(dash -> dash * scale).toList(),
                stroke.dashOffset() * scale);
    }

    /** The shapes from back to front. */
    public List<PathShape> outlines() {
        return List.copyOf(all);
    }

    @Override
    public PathShape get(int index) {
        return all.get(index);
    }

    @Override
    public Iterator<PathShape> iterator() {
        return outlines().iterator();
    }

    /** The ids of elements of the file that draw something. */
    public Collection<String> ids() {
        return List.copyOf(byId.keySet());
    }

    /**
     * The shapes of an element, or of the elements in a group, by its id in the file.
     *
     * @throws IllegalArgumentException if no element with this id draws something
     */
    public Group<PathShape> part(String id) {
        List<PathShape> shapes = byId.get(id);
        if (shapes == null) {
            throw new IllegalArgumentException("No element of this SVG picture that draws something has the id \"" + id
                    + "\"; " + (byId.isEmpty() ? "none has an id" : "there are " + ids()));
        }
        return new Group<>(shapes);
    }
}
