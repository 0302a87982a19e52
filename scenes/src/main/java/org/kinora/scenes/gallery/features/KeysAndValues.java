package org.kinora.scenes.gallery.features;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.*;
import org.kinora.model.Gpt;
import org.kinora.model.experiments.learned.KeyValueMemories;
import org.kinora.model.experiments.learned.KeyValueMemories.Memory;
import org.kinora.model.experiments.learned.KeyValueMemories.Promoted;
import org.kinora.model.experiments.learned.TokenReading;
import org.kinora.scenes.ModelScene;
import org.kinora.scenes.experiments.ReadSentences;
import org.kinora.scenes.viz.Caption;
import org.kinora.scenes.viz.Palette;
import org.kinora.scenes.viz.TokenText;

/**
 * A feed-forward layer as a memory: what triggers a unit's key, and which words its value then speaks for; and how rarely
 * the two agree to the word, though more often than by chance (Geva et al. 2021).
 */
public final class KeysAndValues extends ModelScene {

    /** A unit by its layer and number, both from 0. */
    record Unit(int layer, int number) {}

    /** Found among those that agree with themselves, as words that can be told at a glance. */
    static final List<Unit> UNITS = List.of(new Unit(1, 611), new Unit(3, 123), new Unit(4, 261));

    static final int TRIGGERS = 5;
    static final int WORDS = 5;

    private static final double LEFT_EDGE = -6.6;
    private static final double TOP = 1.45;
    private static final double DISTANCE = 0.92;
    private static final double BARS_LEFT = 4.3;
    private static final Point MIDDLE = point(1.85, TOP - 2 * DISTANCE + 0.1);
    private static final Point CHART = point(-0.5, -2.3);
    private static final double HIGHEST = 4;
    private static final double BAR_DISTANCE = 1.95;

    private final Caption caption = new Caption();

    /** What has been computed for the scene. */
    record Findings(KeyValueMemories memories, List<List<Memory>> layers) {

        static Findings of(Gpt gpt) {
            KeyValueMemories memories = new KeyValueMemories(gpt, ReadSentences.by(gpt));
            return new Findings(
                    memories,
                    IntStream.range(0, gpt.config().layers())
                            .mapToObj(memories::memories)
                            .toList());
        }
    }

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        Gpt gpt = gpt();
        Supplier<Findings> finding = ahead(() -> Findings.of(gpt));
        Text keys = heading("its key answers …").startAt(point(LEFT_EDGE, 2.35));
        Text values = heading("… and its value speaks for").startAt(point(2.55, 2.35));
        Circle unit = new Circle(0.22)
                .setFill(Palette.PANEL)
                .setStroke(Palette.RIM, 3)
                .moveTo(MIDDLE)
                .setZIndex(1);
        play(
                0.8,
                caption.say(
                        "A feed-forward unit is a key and a value. What makes it answer, and what does it then say?"),
                fadeIn(keys),
                fadeIn(values),
                fadeIn(unit));
        Findings findings = finding.get();
        Group<Mobject> shown = new Group<>();
        for (Unit which : UNITS) {
            section("Unit " + (which.number() + 1));
            shown = show(gpt, findings.memories(), which, unit, shown);
        }
        section("Agreement");
        agreement(findings.layers(), new Group<>(shown, new Group<>(keys, values), unit));
    }

    private Group<Mobject> show(Gpt gpt, KeyValueMemories memories, Unit which, Circle unit, Group<Mobject> before) {
        List<TokenReading> triggers = memories.triggers(which.layer(), which.number(), TRIGGERS);
        List<Promoted> promoted = memories.promoted(which.layer(), which.number(), WORDS);
        Text title = new Text(
                        "layer %d,  unit %,d of %,d"
                                .formatted(
                                        which.layer() + 1,
                                        which.number() + 1,
                                        gpt.config().hidden()),
                        36)
                .setColor(Palette.INK)
                .startAt(point(LEFT_EDGE, 3.2));
        Group<TriggerRow> rows = new Group<>();
        for (int i = 0; i < triggers.size(); i++) {
            rows.add(new TriggerRow(
                    triggers.get(i), triggers.get(0).value(), promoted.get(0).id(), LEFT_EDGE, TOP - i * DISTANCE));
        }
        Group<PromotedWord> words = new Group<>();
        for (int i = 0; i < promoted.size(); i++) {
            double y = TOP - i * DISTANCE + 0.1;
            words.add(new PromotedWord(promoted.get(i), promoted.get(0).strength(), i == 0, BARS_LEFT, y));
        }
        List<Point> ends = rows.stream().map(row -> row.end()).toList();
        UnitWires in = new UnitWires(
                MIDDLE,
                ends,
                triggers.stream()
                        .map(trigger -> trigger.value() / triggers.get(0).value())
                        .toList());
        UnitWires out = new UnitWires(
                MIDDLE,
                words.stream()
                        .map(word -> word.word().corner(LEFT).minus(point(0.12, 0)))
                        .toList(),
                promoted.stream()
                        .map(word -> word.strength() / promoted.get(0).strength())
                        .toList());
        play(
                before.size() == 0 ? rest(0) : fadeOut(before, point(0, 0.3)).seconds(0.4),
                unit.animate(u -> u.setFill(Palette.PANEL)).seconds(0.4),
                after(0.2, fadeIn(title).seconds(0.5)),
                after(
                        0.2,
                        laggedStart(0.15, rows, row -> fadeIn(row, point(0.3, 0)))
                                .seconds(1.2)),
                caption.say("It answers “%s”, and speaks for “%s”."
                        .formatted(
                                TokenText.readable(triggers.get(0).token().text()),
                                TokenText.readable(promoted.get(0).text()))));
        play(
                create(in).seconds(0.7),
                after(0.4, unit.animate(u -> u.setFill(Palette.YELLOW)).seconds(0.3)));
        List<PathShape> bars = words.stream().map(PromotedWord::bar).toList();
        play(
                fadeIn(out).seconds(0.4),
                laggedStart(
                                0.15,
                                words.stream().map(word -> fadeIn(word.word())).toList())
                        .seconds(0.9),
                laggedStart(
                                0.15,
                                bars.stream()
                                        .map(bar -> growFromEdge(bar, LEFT))
                                        .toList())
                        .seconds(0.9));
        pause(0.9);
        return new Group<>(title, rows, in, words, out);
    }

    private void agreement(List<List<Memory>> layers, Group<Mobject> cards) {
        ValueTracker grown = new ValueTracker(0);
        Group<Mobject> chart = new Group<>();
        List<Point> feet = new ArrayList<>();
        double highest =
                layers.stream().mapToDouble(KeyValueMemories::agreement).max().orElseThrow();
        double byChance = 0;
        for (int layer = 0; layer < layers.size(); layer++) {
            Point foot = CHART.plus(point((layer - (layers.size() - 1) / 2.0) * BAR_DISTANCE, 0));
            feet.add(foot);
            double share = KeyValueMemories.agreement(layers.get(layer));
            byChance = KeyValueMemories.agreementByChance(layers.get(layer));
            chart.add(new AgreementBar(share, byChance, HIGHEST / highest, grown, foot));
            chart.add(new Text("layer " + (layer + 1), 30)
                    .setColor(Palette.FAINT_INK)
                    .centerOn(foot.plus(point(0, -0.35))));
        }
        Point last = feet.get(feet.size() - 1);
        Line ground = new Line(feet.get(0).plus(point(-0.9, 0)), last.plus(point(0.9, 0))).setStroke(Palette.RIM, 3);
        Text title = new Text("units whose value’s first word is the very word that comes", 34)
                .setColor(Palette.INK)
                .centerOn(0, 3.2);
        Text chance = new Text("by chance", 30).setColor(Palette.YELLOW);
        chance.alignTo(last.plus(point(0.8, 0)), LEFT).levelWith(last.y() + byChance * HIGHEST / highest);
        play(
                fadeOut(cards, point(0, 0.3)).seconds(0.4),
                after(0.4, fadeIn(new Group<>(chart, ground, title, chance)).seconds(0.5)),
                caption.say(
                        "Few units agree to the very word, but more than chance would have it; most are in later layers."));
        play(grown.animate(g -> g.set(1)).seconds(1.8));
        pause(1.6);
    }

    private static Text heading(String words) {
        return new Text(words, 30).setColor(Palette.FAINT_INK);
    }
}
