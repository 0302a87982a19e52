package org.kinora.scenes.facts;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.RoundedRectangle;
import org.kinora.engine.mobject.SurroundingRectangle;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.timeline.Animation;
import org.kinora.scenes.explainer.Lettering;
import org.kinora.scenes.viz.Figure;
import org.kinora.scenes.viz.Palette;

/**
 * All parameters are counted and drawn as areas.
 *
 * <p>Where are most of a block's numbers? Two of three are in its feed-forward layer.
 */
final class Count extends Step {

    private static final Point MAP = point(-3.6, 0.25);
    private static final double LABELS_LEFT = -1.2;

    Count(Chapter chapter) {
        super(chapter, "02-count");
    }

    @Override
    public void begin() {
        add(chapter.question());
    }

    @Override
    protected void tell() {
        ParameterMap map = chapter.map().moveTo(MAP);
        double all = Kind.readingOfAll(gpt()).values()[0];
        say("Count them all, and draw each as the same little piece of area.");
        play(1.2, growFromEdge(map.embedding(), DOWN));
        Group<Mobject> labels = new Group<>();
        label(labels, Kind.EMBEDDING, map.embedding().center().y());
        say(
                "%.0f %% are vectors: one for each word that it knows, and one for each place in a text.",
                share(all, Kind.EMBEDDING));
        play(0.5, growFromPoint(labels.get(0), map.embedding().corner(RIGHT)));

        say(
                "Then come %d blocks, all alike. In each, attention moves what was read from word to word …",
                gpt().config().layers());
        play(1.6, rise(map.attention()));
        label(labels, Kind.ATTENTION, map.attention(1).center().y());
        play(0.5, growFromPoint(labels.get(1), map.attention(1).corner(RIGHT)));
        say("… and a feed-forward layer works on every word alone.");
        play(1.6, rise(map.feedForward()));
        label(labels, Kind.FEED_FORWARD, map.feedForward(4).center().y());
        play(0.5, growFromPoint(labels.get(2), map.feedForward(4).corner(RIGHT)));
        add(map);

        double feeding = Kind.FEED_FORWARD.count(gpt(), "");
        double attending = Kind.ATTENTION.count(gpt(), "");
        SurroundingRectangle look = frame(new Group<>(map.feedForward()));
        say(
                "Two of three numbers of a block (%.0f %%) are in its feed-forward layer.",
                100 * feeding / (feeding + attending));
        play(0.9, create(look));
        say("It is the largest part of the model. That makes it a suspect.");
        chapter.hold();
        play(0.8, shrinkToCenter(look), laggedStart(0.6, labels, label -> shrinkToCenter(label)));
        play(1.2, map.animate(m -> chapter.putAside(m)));
        remove(labels, look);
    }

    private double share(double all, Kind kind) {
        return 100 * kind.count(gpt(), "") / all;
    }

    private static Animation rise(List<RoundedRectangle> plates) {
        List<Animation> growing = new ArrayList<>();
        plates.forEach(plate -> growing.add(growFromEdge(plate, DOWN)));
        return laggedStart(0.2, growing);
    }

    private void label(Group<Mobject> labels, Kind kind, double y) {
        Text name = Lettering.label(kind.label()).startAt(point(LABELS_LEFT, y));
        Text count = new Text(String.format(Locale.ROOT, "%,d", kind.count(gpt(), "")), Lettering.SENTENCE)
                .setColor(Palette.INK)
                .startAt(point(LABELS_LEFT + 3.3, y));
        labels.add(
                new Group<Mobject>(name.levelWith(y), bound(Figure.measured(count.levelWith(y), kind.reading(gpt())))));
    }
}
