package org.kinora.engine.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.paint.Paint;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.scene.Film;
import org.kinora.engine.timeline.Moment;

/** The frames of a recorded scene: evaluates the properties of whoever is shown. */
public final class FilmFrames implements FrameSource {

    /** Long enough that looking through everybody who ever appears costs little a frame, however long the film. */
    private static final long STRETCH_FRAMES = 64;

    /** Whoever is shown at some time from the first frame up to but not including the end. */
    private record Stretch(long first, long end, List<Shape<?>> shown) {}

    private record Entrance(Shape<?> shape, int zIndex, long order) {}

    private static final Comparator<Entrance> BACK_TO_FRONT =
            Comparator.comparingInt(Entrance::zIndex).thenComparingLong(Entrance::order);

    private final Film film;
    /** The latest that was asked for: most ask for one frame after the other. */
    private volatile Stretch stretch = new Stretch(0, 0, List.of());

    public FilmFrames(Film film) {
        this.film = film;
    }

    @Override
    public long frameCount() {
        return film.frameCount();
    }

    @Override
    public boolean isComplete() {
        return film.isComplete();
    }

    @Override
    public boolean has(long n) {
        return film.has(n);
    }

    @Override
    public DrawList frame(long n) {
        Moment moment = film.moment(n);
        try {
            return drawList(n, moment);
        } catch (Throwable failed) {
            // the scene's own functions may throw anything, checked or not
            throw film.failure(moment, "", failed);
        }
    }

    private DrawList drawList(long n, Moment moment) {
        List<Entrance> shown = new ArrayList<>();
        for (Shape<?> shape : candidates(n)) {
            long order = shape.orderAt(moment);
            if (order >= 0) {
                shown.add(new Entrance(shape, shape.zIndex().at(moment), order));
            }
        }
        shown.sort(BACK_TO_FRONT);
        List<DrawItem> items = new ArrayList<>(shown.size());
        for (Entrance entrance : shown) {
            DrawItem item = itemOf(entrance.shape, moment);
            if (item != null) {
                items.add(item);
            }
        }
        return new DrawList(film.backgroundAt(moment), film.camera().viewAt(moment), items);
    }

    private List<Shape<?>> candidates(long n) {
        Stretch latest = stretch;
        if (n >= latest.first && n < latest.end) {
            return latest.shown;
        }
        long first = n - n % STRETCH_FRAMES;
        long last = first + STRETCH_FRAMES - 1;
        if (!film.knows(last)) {
            return film.cast();
        }
        List<Shape<?>> shown = new ArrayList<>(film.cast());
        shown.removeIf(shape -> shape.isHiddenOver(film.moment(first), film.moment(last)));
        stretch = new Stretch(first, last + 1, shown);
        return shown;
    }

    private DrawItem itemOf(Shape<?> shape, Moment moment) {
        try {
            return item(shape, moment);
        } catch (Throwable failed) {
            throw film.failure(moment, shape.getClass().getSimpleName(), failed);
        }
    }

    /** Null for what leaves no trace. */
    private static DrawItem item(Shape<?> shape, Moment moment) {
        double opacity = shape.opacity().at(moment);
        if (opacity <= 0) {
            return null;
        }
        Paint fill = shape.fill().at(moment);
        Stroke stroke = shape.stroke().at(moment);
        if (fill.isInvisible() && stroke.isInvisible()) {
            return null;
        }
        Path path = shape.path().at(moment);
        if (path.isEmpty()) {
            return null;
        }
        return new DrawItem(shape.id(), path, shape.transform().at(moment), fill, stroke, Math.min(1, opacity));
    }
}
