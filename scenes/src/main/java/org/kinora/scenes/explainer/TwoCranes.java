package org.kinora.scenes.explainer;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.geometry.Point3;
import org.kinora.engine.geometry.Projection;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Letter;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.timeline.Animation;
import org.kinora.model.Activations;
import org.kinora.model.tokenizer.Token;
import org.kinora.scenes.viz.DriftLine;
import org.kinora.scenes.viz.LookArcs;
import org.kinora.scenes.viz.Machine;
import org.kinora.scenes.viz.Palette;
import org.kinora.scenes.viz.TokenText;
import org.kinora.scenes.viz.VectorColumn;

/** One word in two sentences: it is looked up as the same vector, and the layers take it to two different places. */
final class TwoCranes {

    /** The head that the film was written with: it looks for what the sentence is about. */
    static final Head FIRST = new Head(3, 3);

    /** What tells that the crane is a bird, and what tells of a building site. */
    private static final Set<String> OF_BIRDS = Set.of(" lake", " bird");

    private static final Set<String> OF_SITES = Set.of(" built", " house", " heavy");

    private static final double TALLEST = 0.75;
    /** From the middle of the picture to the end of the arcs, beyond half a slab. */
    private static final double ROOM = 2.3;
    /** The machine's size, in sizes of its usual one. */
    private static final double LARGEST = 0.9;

    /** How long it would be closed, as a part of its length here. */
    private static final double LEAST_CLOSED = 0.8;

    private static final double CELL_WIDTH = 0.5;
    private static final double CELL_HEIGHT = 0.3;
    /** How much larger the word is while it stands alone. */
    private static final double ALONE = 3;

    private static final double MACHINE_SHARE = 0.68;
    /** How the camera sees space while it looks straight at the picture. */
    private static final Projection LEVEL = Projection.of(0, -PI / 2, 0, Point3.ORIGIN, Projection.DEFAULT_DISTANCE);

    private static final String WORD = "crane";

    private final Attention beat;
    private final Stage stage;
    private final Activations bird;
    private final Activations site;
    /** How long the machine is on its way through, open as it is here and closed. */
    private final double span;

    private final double closed;
    private final double scale;
    private final Group<Mobject> shown = new Group<>();

    TwoCranes(Attention beat) {
        this.beat = beat;
        stage = beat.stage;
        bird = stage.gpt().forward(CraneSenses.BIRD);
        site = stage.gpt().forward(CraneSenses.BUILDING_SITE);
        Machine machine = stage.machine();
        span = MACHINE_SHARE * stage.whole().width();
        closed = machine.distance() * (machine.slabs().size() - 1);
        scale = Math.min(LARGEST, LEAST_CLOSED * span / closed);
    }

    /** A head that looks from the crane at what tells its meaning, in both sentences. */
    static Optional<Head> head(Activations bird, Activations site) {
        return Head.find(bird, FIRST, head -> head.looksAt(bird, OF_BIRDS) && head.looksAt(site, OF_SITES));
    }

    /** What is shown in the end, apart from the machine, which is open. */
    Group<Mobject> play() {
        double y = Math.min(
                stage.whole().height() / 2, 0.5 * scale * stage.machine().slabHeight() + ROOM);
        Text above = sentence(bird, y - TALLEST - 0.55);
        Text below = sentence(site, 0.45 - y);
        Machine machine = open();
        meet(above, below, machine);
        LookArcs fromAbove = arcs(bird, above);
        LookArcs fromBelow = arcs(site, below);
        List<DriftLine> lines = enter(machine, above, below);
        beat.until("looks");
        beat.add(fromAbove.hush(), fromBelow.hush());
        beat.play(0.8, fromAbove.animate(LookArcs::look), fromBelow.animate(LookArcs::look));
        part(machine, lines);
        shown.add(above, below, fromAbove, fromBelow, lines.get(0), lines.get(1));
        return shown;
    }

    private Text sentence(Activations run, double y) {
        double longest = Lettering.sentence(CraneSenses.BUILDING_SITE, 100).width();
        Text text =
                longest < stage.whole().width() ? Lettering.sentence(run.prompt(), 100) : Lettering.label(run.prompt());
        text.setColor(Palette.FAINT_INK);
        text.part(WORD).setColor(Palette.INK);
        Point center = stage.whole().center();
        return text.moveTo(center).shift(0, y - text.baseline().y() + center.y());
    }

    /** The word comes by itself, then stands at the end of two sentences. */
    private void meet(Text above, Text below, Machine machine) {
        Text word =
                Lettering.sentence(WORD, 9).scale(ALONE).moveTo(stage.whole().center());
        double height = stage.whole().height() / 2 + 1;
        word.shift(0, height);
        beat.add(word);
        beat.play(0.7, word.animate(w -> w.shift(0, -height)));
        beat.join();
        beat.until("two");
        Text other = word.copy();
        Group<Letter> up = above.part(WORD);
        Group<Letter> down = below.part(WORD);
        double away = stage.whole().width() + 2;
        beat.add(machine);
        beat.play(
                replacementTransform(word, up).seconds(0.7),
                replacementTransform(other, down).seconds(0.7),
                write(rest(above)).seconds(0.45).delay(0.2),
                write(rest(below)).seconds(0.45).delay(0.2),
                machine.animate(m -> m.shift(-away, 0)).seconds(0.9).delay(0.3));
        beat.play(0.5, indicate(up), indicate(down));
    }

    private static Group<Letter> rest(Text sentence) {
        return sentence.between(0, sentence.text().length() - WORD.length());
    }

    /** The machine, open, on the right of the picture. */
    private Machine open() {
        Machine machine = stage.machine();
        machine.saveState();
        Place whole = stage.whole();
        machine.rotate(-Machine.TILT, X_AXIS).scale(scale).moveTo(whole.at(0.48, 0.5));
        machine.open(span / (scale * closed) - 1);
        return machine.shift(whole.width() + 2, 0);
    }

    /** Both are the same vector, and go in at the same place. */
    private List<DriftLine> enter(Machine machine, Text above, Text below) {
        CraneSenses senses = new CraneSenses(stage.gpt());
        List<DriftLine> lines = new ArrayList<>();
        List<Animation> flights = new ArrayList<>();
        List<Animation> arrivals = new ArrayList<>();
        for (Activations run : List.of(bird, site)) {
            DriftLine line =
                    stage.bound(new DriftLine(senses.cosines(run), scale * machine.slabHeight(), machine.distance()));
            lines.add(machine.along(line));
            VectorColumn vector = stage.bound(new VectorColumn(
                    run, SentenceRow.SHOWN, CELL_WIDTH, CELL_HEIGHT, "blocks.0.hook_resid_pre", run.ids().length - 1));
            vector.moveTo(LEVEL.apply(machine.entrance()));
            flights.add(growFromPoint(
                    vector, (run == bird ? above : below).part(WORD).center()));
            arrivals.add(shrinkToCenter(vector));
        }
        beat.until("vector", 2);
        beat.play(0.8, flights);
        beat.until("which");
        beat.play(0.5, arrivals);
        lines.forEach(beat::add);
        return lines;
    }

    private LookArcs arcs(Activations run, Text text) {
        List<Point> feet = new ArrayList<>();
        double y = text.corner(UP).y() + 0.08;
        for (Token token : run.tokens()) {
            feet.add(point(TokenText.letters(text, token).center().x(), y));
        }
        Head head = head(bird, site).orElse(FIRST);
        return stage.bound(new LookArcs(run, head.layer(), head.number(), run.ids().length - 1, feet, TALLEST));
    }

    private void part(Machine machine, List<DriftLine> lines) {
        int layers = machine.slabs().size();
        beat.until("layer");
        for (int layer = 0; layer < layers; layer++) {
            int now = layer;
            List<Animation> moves = new ArrayList<>();
            lines.forEach(
                    line -> moves.add(line.animate(l -> l.setDepth(now + 1)).rate(linear)));
            moves.add(machine.slab(layer).animate(s -> s.setLight(0.85)).rate(thereAndBack));
            if (layer == layers / 2) {
                moves.add(name("bird", machine, lines.get(0)));
            }
            beat.play(layer == 0 ? 0.55 : Math.min(0.47, 2.35 / (layers - 1)), moves);
        }
        beat.until("building");
        beat.play(0.5, name("building site", machine, lines.get(1)));
    }

    private Animation name(String meaning, Machine machine, DriftLine line) {
        Text name = Lettering.label(meaning);
        Point end = line.placeAfter(machine.slabs().size());
        Point seen = LEVEL.apply(machine.onTheWay(end));
        name.nextTo(seen.plus(point(0, Math.copySign(0.2, end.y()))), RIGHT, 0.35);
        double over = name.corner(RIGHT).x() - stage.whole().right();
        name.shift(-Math.max(0, over), 0);
        shown.add(name);
        return write(name);
    }
}
