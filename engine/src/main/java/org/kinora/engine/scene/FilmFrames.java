package org.kinora.engine.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kinora.engine.frame.DrawList;
import org.kinora.engine.frame.FrameSource;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.timeline.Constancy;
import org.kinora.engine.timeline.Moment;

/** The frames of a recorded scene: evaluates the properties of everything that is shown. */
public final class FilmFrames implements FrameSource {

    /** Long enough that going through everything that ever appears costs little per frame, however long the film. */
    private static final long STRETCH_FRAMES = 64;

    /** The shapes that are shown at some time from the first frame up to but not including the end. */
    private record Stretch(long first, long end, List<Shape> shown) {}

    private record Entrance(Shape shape, int zIndex, double order) {}

    private static final Comparator<Entrance> BACK_TO_FRONT =
            Comparator.comparingInt(Entrance::zIndex).thenComparingDouble(Entrance::order);

    private final Film film;
    /** The latest stretch that was needed: frames are mostly asked for in order. */
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
            return drawList(moment, candidates(n));
        } catch (Throwable failed) {
            // the scene's own functions may throw anything, checked or not
            throw film.failure(moment, "", failed);
        }
    }

    /** Evaluates the frame once more, and watches how long everything that it is made of stays as it is. */
    @Override
    public long staysUntil(long n) {
        // before the shapes are looked at: those that are added meanwhile are not shown in these frames
        long known = film.isComplete() ? film.frameCount() : film.framesSoFar();
        Constancy watch = new Constancy(n, film.rate());
        try {
            drawList(watch.moment(), film.displayed().shapes());
        } catch (RuntimeException failed) {
            return n + 1; // it is said of the frame itself
        }
        return Math.max(n + 1, Math.min(known, watch.end()));
    }

    private DrawList drawList(Moment moment, List<Shape> candidates) {
        List<Entrance> shown = new ArrayList<>();
        for (Shape shape : candidates) {
            double order = shape.orderAt(moment);
            if (order >= 0) {
                shown.add(new Entrance(shape, shape.zIndex().at(moment), order));
            }
        }
        shown.sort(BACK_TO_FRONT);
        FrameItems frame = new FrameItems(
                film.displayed().layers(),
                moment,
                (camera, recoloring, shapes, items, layers) ->
                        new ShapeItems(film, camera, moment, recoloring, shapes, items, layers),
                film.camera(),
                film.backgroundAt(moment),
                film.recoloring());
        frame.collect(shown.stream().map(Entrance::shape).toList());
        return new DrawList(film.backgroundAt(moment), film.camera().viewAt(moment), frame.items(), frame.layers());
    }

    private List<Shape> candidates(long n) {
        Stretch latest = stretch;
        if (n >= latest.first && n < latest.end) {
            return latest.shown;
        }
        long first = n - n % STRETCH_FRAMES;
        long last = first + STRETCH_FRAMES - 1;
        if (!film.knows(last)) {
            return film.displayed().shapes();
        }
        List<Shape> shown = new ArrayList<>(film.displayed().shapes());
        shown.removeIf(shape -> shape.isHiddenOver(film.moment(first), film.moment(last)));
        stretch = new Stretch(first, last + 1, shown);
        return shown;
    }
}
