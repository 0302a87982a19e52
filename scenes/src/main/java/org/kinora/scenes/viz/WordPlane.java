package org.kinora.scenes.viz;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.Crowd;
import org.kinora.engine.mobject.Dot;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Line;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.timeline.Interpolator;
import org.kinora.engine.timeline.Property;
import org.kinora.model.Gpt;
import org.kinora.model.Provenance;
import org.kinora.model.Tensor;
import org.kinora.model.experiments.PrincipalComponents;

/**
 * Words of several kinds where their vectors lie, seen from the side on which they differ most: each is written around
 * its place on the two principal components of all that were given, each stretched to fill the room. Words whose letters would overlap an earlier one's are
 * left out. All other tokens that the model knows are dots behind them.
 *
 * <pre>{@code
 * var plane = new WordPlane(gpt, List.of(List.of(" dog", " cat"), List.of(" red", " blue")), 11, 6, 30);
 * play(laggedStart(0.1, plane.kind(0), word -> fadeIn(word)));
 * }</pre>
 */
public final class WordPlane extends Composite<WordPlane> implements Bound {

    /** Between words beside one another, in units. */
    private static final double ROOM_ACROSS = 0.2;

    private static final double ROOM_BETWEEN_LINES = 0.09;
    private static final double DOT = 0.022;

    private final Gpt gpt;
    private final List<String> all;
    private final PrincipalComponents components;
    /** How long 1 is in units, along each axis. */
    private final Point unit;

    private final Point shift;
    private final List<Group<Text>> kinds = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();
    private final List<Text> words = new ArrayList<>();
    private final Group<Line> cross;
    private final Crowd crowd;
    private final Property<Provenance> provenance;

    /**
     * Around the origin.
     *
     * @param kinds words of one token each, with their blank; three or more in all
     * @param width that the places fill, in units
     * @param height that they fill
     * @param size font size
     */
    public WordPlane(Gpt gpt, List<List<String>> kinds, double width, double height, double size) {
        this.gpt = gpt;
        all = kinds.stream().flatMap(List::stream).toList();
        Tensor vectors = vectors(gpt, all);
        components = new PrincipalComponents(vectors, 2);
        Tensor places = components.project(vectors);
        provenance = property(
                "provenance",
                new Provenance(gpt.name(), "", "PCA of " + all.size() + " rows of embed.W_E", List.of()),
                Interpolator::switching);
        double[] low = {1e9, 1e9};
        double[] high = {-1e9, -1e9};
        for (int i = 0; i < all.size(); i++) {
            for (int axis = 0; axis < 2; axis++) {
                low[axis] = Math.min(low[axis], places.get(i, axis));
                high[axis] = Math.max(high[axis], places.get(i, axis));
            }
        }
        unit = point(width / (high[0] - low[0]), height / (high[1] - low[1]));
        shift = point(-(low[0] + high[0]) / 2 * unit.x(), -(low[1] + high[1]) / 2 * unit.y());
        cross = cross(width, height);
        crowd = crowd(gpt, width, height);
        addParts(crowd, cross);
        int next = 0;
        for (List<String> kind : kinds) {
            Group<Text> members = new Group<>();
            for (String word : kind) {
                Text text = new Text(word.strip(), size).setColor(Palette.INK);
                text.moveTo(place(places, next++));
                if (words.stream().noneMatch(other -> overlap(other.bounds(), text.bounds()))) {
                    members.add(text);
                    words.add(text);
                    shown.add(word);
                }
            }
            this.kinds.add(members);
            addParts(members);
        }
    }

    private static Tensor vectors(Gpt gpt, List<String> words) {
        Tensor embedding = gpt.parameters().tensor("embed.W_E");
        int width = embedding.size(1);
        float[] rows = new float[words.size() * width];
        for (int i = 0; i < words.size(); i++) {
            int id = gpt.tokenizer().encode(words.get(i))[0];
            System.arraycopy(embedding.at(id).toArray(), 0, rows, i * width, width);
        }
        return Tensor.of(rows, words.size(), width);
    }

    private static boolean overlap(Bounds one, Bounds other) {
        Point apart = one.center().minus(other.center());
        return Math.abs(apart.x()) < (one.width() + other.width()) / 2 + ROOM_ACROSS
                && Math.abs(apart.y()) < (one.height() + other.height()) / 2 + ROOM_BETWEEN_LINES;
    }

    private Group<Line> cross(double width, double height) {
        return new Group<>(
                new Line(point(-width / 2, shift.y()), point(width / 2, shift.y())).setStroke(Palette.RIM, 2),
                new Line(point(shift.x(), -height / 2), point(shift.x(), height / 2)).setStroke(Palette.RIM, 2));
    }

    /** A dot for each token that the model knows and that lies in the picture. */
    private Crowd crowd(Gpt gpt, double width, double height) {
        Tensor places = components.project(gpt.parameters().tensor("embed.W_E"));
        List<Point> inside = new ArrayList<>();
        for (int id = 0; id < places.size(0); id++) {
            Point place = place(places, id);
            if (Math.abs(place.x()) < width / 2 && Math.abs(place.y()) < height / 2) {
                inside.add(place);
            }
        }
        Dot stamp = new Dot(ORIGIN, DOT).setColor(Palette.FAINT_INK.withAlpha(0.1));
        return new Crowd(stamp, inside.size(), (instances, moment) -> {
            for (int i = 0; i < instances.count(); i++) {
                instances.place(i, inside.get(i).x(), inside.get(i).y());
            }
        });
    }

    private Point place(Tensor places, int index) {
        return shift.plus(point(places.get(index, 0) * unit.x(), places.get(index, 1) * unit.y()));
    }

    /** All tokens as dots. */
    public Crowd crowd() {
        return crowd;
    }

    /** The two axes. */
    public Group<Line> cross() {
        return cross;
    }

    /** Where the axes meet, as the plane stands now. */
    public Point origin() {
        return point(cross.get(1).center().x(), cross.get(0).center().y());
    }

    /** Where the vector of another token lies, as the plane stands now. */
    public Point placeOf(String token) {
        Tensor place = components.project(vectors(gpt, List.of(token)));
        return origin().plus(point(place.get(0, 0) * unit.x(), place.get(0, 1) * unit.y()));
    }

    /** The words of one kind. */
    public Group<Text> kind(int index) {
        return kinds.get(index);
    }

    /** All words that are shown, kind after kind. */
    public List<Text> words() {
        return words;
    }

    /** Two numbers for each word that is shown: where it lies on the two components. */
    @Override
    public List<Reading> readings() {
        double[] values = new double[2 * words.size()];
        for (int i = 0; i < words.size(); i++) {
            Point from = words.get(i).center().minus(origin());
            values[2 * i] = from.x() / unit.x();
            values[2 * i + 1] = from.y() / unit.y();
        }
        return List.of(new Reading(provenance.get(), values, model -> {
            PrincipalComponents again = new PrincipalComponents(vectors(model, all), 2);
            Tensor places = again.project(vectors(model, shown));
            double[] anew = new double[2 * shown.size()];
            for (int i = 0; i < anew.length; i++) {
                anew[i] = places.get(i / 2, i % 2);
            }
            return anew;
        }));
    }
}
