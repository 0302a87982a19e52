package org.kinora.engine.mobject;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.kinora.engine.geometry.Point3;
import org.kinora.engine.media.ImageFile;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.ColorScale;
import org.kinora.engine.paint.Paint;
import org.kinora.engine.space.Mesh;
import org.kinora.engine.space.MeshLine;
import org.kinora.engine.timeline.Interpolator;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;

/**
 * A curved surface, lit from both sides: what {@link Surface}, {@link Sphere} and their like have in common. {@code
 * setColor} and {@code setFill} give it one colour, a {@linkplain #setCheckerboard second colour} makes a checkerboard,
 * and {@link #colorBy} colours it by a value at every point.
 *
 * @param <S> the type that the fluent methods return: the class itself
 */
public abstract sealed class SurfaceShape<S extends SurfaceShape<S>> extends MeshMobject<S>
        permits Surface, Sphere, Torus, Cylinder, Cone, Dot3D {

    private record Look(SurfaceColors colors, Color lines, double lineWidth) {
        static final Look PLAIN = new Look(new SurfaceColors.Plain(), Color.TRANSPARENT, 0);
    }

    private record Made(List<SurfaceForm> forms, Look look, Paint fill, double shading, Mesh mesh) {}

    private static final int MOST_LINES = 32;

    private final Property<List<SurfaceForm>> forms;
    private final Property<Look> look = property("look", Look.PLAIN, Interpolator::switching);
    private final Property<Double> shading = property("shading", 1.0, Interpolator::numbers);
    private volatile Made latest;

    SurfaceShape(Color color, List<SurfaceForm> patches) {
        super(color);
        forms = property("form", patches, (from, to) -> progress -> between(from, to, progress));
    }

    private static List<SurfaceForm> between(List<SurfaceForm> from, List<SurfaceForm> to, double progress) {
        if (from.size() != to.size() || progress == 0 || progress == 1) {
            return progress < 1 ? from : to;
        }
        List<SurfaceForm> mixed = new ArrayList<>();
        for (int i = 0; i < from.size(); i++) {
            mixed.add(from.get(i).interpolate(to.get(i), progress));
        }
        return mixed;
    }

    final void setForms(List<SurfaceForm> patches) {
        forms.set(patches);
    }

    final List<SurfaceForm> forms() {
        return forms.get();
    }

    /** Divides the surface into this many cells along u and v, each from 1 to 1,000. */
    public final S setResolution(int alongU, int alongV) {
        forms.set(forms.get().stream()
                .map(form -> form.withResolution(alongU, alongV))
                .toList());
        return self();
    }

    /** Colours the cells alternately. */
    public final S setCheckerboard(Color one, Color other) {
        setFill(one);
        return setColors(new SurfaceColors.Checkerboard(one.withAlpha(1), other));
    }

    /** Colours every point by a number, which a pure function gives: {@code colorBy(Point3::z, scale)} by height. */
    public final S colorBy(ToDoubleFunction<Point3> value, ColorScale scale) {
        return setColors(new SurfaceColors.ByValue(value, scale));
    }

    /**
     * Lays a picture over the surface: u runs across it and v up it; around a ball, a pillar or a cone v runs across.
     * It is as fine as the surface's {@linkplain #setResolution resolution}.
     *
     * @throws IllegalArgumentException if the file is missing, no picture, too large or damaged
     */
    public final S setTexture(Path picture) {
        return setColors(new SurfaceColors.Texture(ImageFile.read(picture), isRound()));
    }

    /** Whether v goes around it. */
    boolean isRound() {
        return false;
    }

    private S setColors(SurfaceColors colors) {
        Look own = look.get();
        look.set(new Look(colors, own.lines, own.lineWidth));
        return self();
    }

    /** Draws lines between the cells, or between every few cells of a fine surface. @param width in hundredths of a unit; 0 for none */
    public final S setMeshLines(Color color, double width) {
        if (!(width >= 0 && width <= 1000)) {
            throw new IllegalArgumentException("A line's width is from 0 to 1000 hundredths of a unit, not " + width);
        }
        Look own = look.get();
        look.set(new Look(own.colors, color, width));
        return self();
    }

    /** How much the light matters to its colours, 0 to 1; 1 unless set. */
    public final S setShading(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("A shading is from 0 to 1, not " + share);
        }
        shading.set(share);
        return self();
    }

    @Override
    public final Mesh meshAt(Moment moment) {
        List<SurfaceForm> form = forms.at(moment);
        Look how = look.at(moment);
        Paint fill = fill().at(moment);
        double light = shading.at(moment);
        Made made = latest;
        if (made == null
                || made.forms != form
                || made.look != how
                || !made.fill.equals(fill)
                || made.shading != light) {
            made = new Made(form, how, fill, light, mesh(form, how, fill, light));
            latest = made;
        }
        return made.mesh;
    }

    /** A fine surface has a line only every few cells. */
    private static int lineStep(int cells) {
        return Math.max(1, (int) Math.round(cells / (double) MOST_LINES));
    }

    private static Mesh mesh(List<SurfaceForm> forms, Look look, Paint fill, double shading) {
        SurfaceMesh mesh = new SurfaceMesh();
        List<MeshLine> lines = new ArrayList<>();
        Color plain = fill instanceof Color color ? color : Color.WHITE;
        for (SurfaceForm form : forms) {
            SurfacePatch patch = SurfacePatch.of(form);
            look.colors.add(patch, plain, mesh);
            if (look.lineWidth > 0 && look.lines.alpha() > 0) {
                patch.lines(lineStep(form.rows()), lineStep(form.columns()))
                        .forEach(line -> lines.add(new MeshLine(line, look.lineWidth, look.lines)));
            }
        }
        return mesh.build(lines, shading);
    }
}
