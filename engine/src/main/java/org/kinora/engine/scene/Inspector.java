package org.kinora.engine.scene;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Anatomy;
import org.kinora.engine.mobject.Letter;
import org.kinora.engine.mobject.LiveNumbers;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Shape;
import org.kinora.engine.timeline.Moment;

/**
 * Answers an author who points at the picture: what is that, where was it made, and what are its properties now? Where
 * things were made is known of a film that was recorded {@linkplain Film#recordWithLines with lines}.
 *
 * <pre>{@code
 * Inspector inspector = new Inspector(film);
 * List<Mobject> seen = inspector.at(90, new Point(0, 1), 0.05);
 * System.out.println(inspector.inspect(seen, 90).place());
 * }</pre>
 */
public final class Inspector {

    private final Film film;
    private final AuthorSources sources;

    /** For a scene that was compiled from its file, beside which its sources are found. */
    public Inspector(Film film) {
        this(film, path -> Optional.empty());
    }

    /** @param sources finds a source by its path in the source tree, such as {@code films/waves/Ripple.java} */
    public Inspector(Film film, Function<String, Optional<Path>> sources) {
        this.film = film;
        this.sources = new AuthorSources(film.sceneType(), sources);
    }

    /**
     * The foremost mobject at a place, then what it is a part of, then what that is a part of, and so on; a text rather
     * than its letter comes first. Empty if there is only the background.
     *
     * @param frame that is recorded
     * @param place in the frame's units
     * @param reach how far beside a thing its author may point, in the frame's units
     */
    public List<Mobject> at(long frame, Point place, double reach) {
        Moment moment = film.moment(frame);
        List<SeenShape> seen = SeenShapes.at(film, moment);
        Optional<SeenShape> hit = new Pointing(place, reach).foremost(seen);
        if (hit.isEmpty()) {
            return List.of();
        }
        Shape shape = hit.get().drawn();
        List<Mobject> levels = new ArrayList<>(film.lines()
                .map(lines -> Anatomy.wholesOf(shape, lines.allMade(), moment))
                .orElse(List.of(shape)));
        if (levels.size() > 1 && shape instanceof Letter) {
            levels.remove(0);
        }
        return List.copyOf(levels);
    }

    /**
     * What there is to know of a mobject of this film. Live numbers may be shown by a whole that it is a part of.
     *
     * @param levels the mobject and what it is a part of, as {@link #at} gives them or a stretch of that up to its end
     * @param frame that is recorded
     */
    public Inspected inspect(List<? extends Mobject> levels, long frame) {
        Mobject mobject = levels.get(0);
        Moment moment = film.moment(frame);
        List<SeenShape> seen = SeenShapes.at(film, moment);
        Optional<StackTraceElement> origin = film.lines()
                .flatMap(lines -> lines.callsThatMade(mobject))
                .flatMap(calls -> sources.author(calls, mobject.getClass()));
        String code = origin.flatMap(sources::text).orElse("");
        List<Shape> shapes = mobject.shapesAt(moment);
        Bounds bounds = Bounds.around(seen.stream()
                        .filter(each -> shapes.contains(each.drawn()))
                        .flatMap(each -> each.bounds().stream()))
                .orElse(Bounds.at(Point.ORIGIN));
        return new Inspected(
                kind(mobject),
                AuthorSources.variable(code),
                origin.map(line -> line.getFileName() + ":" + line.getLineNumber())
                        .orElse(""),
                code,
                bounds,
                PropertyValues.of(mobject, bounds, moment),
                provenances(levels, moment));
    }

    /** The name of its class; of an anonymous one, that of the class which it extends. */
    public static String kind(Mobject mobject) {
        Class<?> type = mobject.getClass();
        while (type.getSimpleName().isEmpty()) {
            type = type.getSuperclass();
        }
        return type.getSimpleName();
    }

    private List<String> provenances(List<? extends Mobject> levels, Moment moment) {
        return levels.stream()
                .filter(LiveNumbers.class::isInstance)
                .map(LiveNumbers.class::cast)
                .map(live -> film.atMoment(moment, live::provenances))
                .filter(said -> !said.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
