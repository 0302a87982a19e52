package org.kinora.scenes.gallery.vectors;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.*;
import org.kinora.engine.paint.Color;
import org.kinora.engine.timeline.Animation;
import org.kinora.model.Gpt;
import org.kinora.model.Provenance;
import org.kinora.model.Tensor;
import org.kinora.model.experiments.PrincipalComponents;
import org.kinora.scenes.ModelScene;
import org.kinora.scenes.viz.*;

/** The vectors of words of three kinds, seen from where they differ most: the kinds lie apart. */
public final class WordPca extends ModelScene {

    static final List<List<String>> KINDS = List.of(
            List.of(" one", " two", " three", " four", " five", " six"),
            List.of(" France", " Spain", " Italy", " Germany", " Japan", " China"),
            List.of(" mother", " father", " sister", " brother", " aunt", " uncle"));

    private static final List<Color> COLORS = List.of(Palette.TEAL, Palette.YELLOW, Color.hex("#8FA8FF"));
    private static final List<String> NAMES = List.of("numbers", "countries", "family");
    private static final Point ORIGIN_OF_PLANE = point(0, 0.1);
    private static final double HALF_WIDTH = 5.2;
    private static final double HALF_HEIGHT = 2.6;
    private static final double WORD_SIZE = 28;

    private final Caption caption = new Caption();

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        Tensor vectors = vectors(gpt());
        PrincipalComponents plane = new PrincipalComponents(vectors, 2);
        VectorDots dots = dots(gpt(), plane.project(vectors));
        List<Text> words = labels(dots);

        section("Words");
        play(
                1,
                fadeIn(ProvenanceLine.of(dots.provenance())),
                fadeIn(cross()),
                caption.say("Eighteen words, each a list of %d numbers."
                        .formatted(gpt().config().width())));
        section("Plane");
        play(caption.say("Seen from the side on which they differ most:"));
        int perKind = KINDS.get(0).size();
        for (int kind = 0; kind < KINDS.size(); kind++) {
            List<Animation> entrances = new ArrayList<>();
            for (int i = kind * perKind; i < (kind + 1) * perKind; i++) {
                entrances.add(together(growFromCenter(dots.dot(i)), fadeIn(words.get(i), point(-0.15, 0))));
            }
            play(1.6, laggedStart(0.25, entrances));
        }
        play(
                1,
                fadeIn(names(dots)),
                caption.say("The kinds lie apart. These two directions hold %.0f %% of all their differences."
                        .formatted(100 * (plane.share(0) + plane.share(1)))));
        pause(2.4);
    }

    /** The embeddings of all words, [words, width]. */
    static Tensor vectors(Gpt gpt) {
        Tensor embedding = gpt.parameters().tensor("embed.W_E");
        List<String> words = KINDS.stream().flatMap(List::stream).toList();
        float[] rows = new float[words.size() * embedding.size(1)];
        for (int i = 0; i < words.size(); i++) {
            int id = gpt.tokenizer().encode(words.get(i))[0];
            System.arraycopy(embedding.at(id).toArray(), 0, rows, i * embedding.size(1), embedding.size(1));
        }
        return Tensor.of(rows, words.size(), embedding.size(1));
    }

    static VectorDots dots(Gpt gpt, Tensor places) {
        List<Color> colors = new ArrayList<>();
        for (int i = 0; i < places.size(0); i++) {
            colors.add(COLORS.get(i / KINDS.get(0).size()));
        }
        Provenance provenance = new Provenance(gpt.name(), "", "PCA of 18 rows of embed.W_E", List.of());
        return new VectorDots(places, provenance, colors, 0.09, ORIGIN_OF_PLANE, unit(places));
    }

    /** As large as the picture allows. */
    static double unit(Tensor places) {
        double unit = Double.POSITIVE_INFINITY;
        for (int i = 0; i < places.size(0); i++) {
            unit = Math.min(unit, HALF_WIDTH / Math.abs(places.get(i, 0)));
            unit = Math.min(unit, HALF_HEIGHT / Math.abs(places.get(i, 1)));
        }
        return unit;
    }

    private static Group<Line> cross() {
        Color faint = Palette.RIM.withAlpha(0.5);
        Line across = new Line(ORIGIN_OF_PLANE.plus(point(-6.4, 0)), ORIGIN_OF_PLANE.plus(point(6.4, 0)));
        Line up = new Line(ORIGIN_OF_PLANE.plus(point(0, -3)), ORIGIN_OF_PLANE.plus(point(0, 3)));
        return new Group<>(across.setStroke(faint, 2), up.setStroke(faint, 2));
    }

    private static List<Text> labels(VectorDots dots) {
        List<String> words =
                KINDS.stream().flatMap(List::stream).map(String::strip).toList();
        DotLabels labels = new DotLabels(dots, WORD_SIZE);
        for (int i = 0; i < words.size(); i++) {
            labels.add(i, words.get(i));
        }
        return labels.texts();
    }

    private static Group<Text> names(VectorDots dots) {
        Group<Text> names = new Group<>();
        int perKind = KINDS.get(0).size();
        for (int kind = 0; kind < KINDS.size(); kind++) {
            Group<Dot> members = new Group<>();
            for (int i = kind * perKind; i < (kind + 1) * perKind; i++) {
                members.add(dots.dot(i));
            }
            Text name = new Text(NAMES.get(kind), 36).setColor(COLORS.get(kind));
            boolean left = members.center().x() < 0;
            names.add(name.moveTo(point(left ? -6.4 : 6.4, members.corner(UP).y()), left ? LEFT : RIGHT));
        }
        return names;
    }
}
