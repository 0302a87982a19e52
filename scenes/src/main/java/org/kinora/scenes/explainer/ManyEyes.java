package org.kinora.scenes.explainer;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.SurroundingRectangle;
import org.kinora.engine.timeline.Animation;
import org.kinora.model.Activations;
import org.kinora.scenes.viz.Machine;
import org.kinora.scenes.viz.Palette;
import org.kinora.scenes.viz.PatternPanel;

/** What all heads of all layers look at in the film's prompt, one panel for each layer; then the one vector that goes on. */
final class ManyEyes {

    private static final int MAPS_ACROSS = 4;
    private static final double GAP = 0.16;

    /** One that looks at the word before, one at the first word of the question, one at the first of all. */
    static final List<Head> DIFFERENT = List.of(new Head(2, 3), new Head(3, 6), new Head(4, 4));

    /** What these look at from the prompt's last token. */
    static final List<String> LOOKED_AT = List.of(" am", " Who", "User");

    private final Attention beat;
    private final Stage stage;
    private final Activations run;

    ManyEyes(Attention beat, Activations run) {
        this.beat = beat;
        this.run = run;
        stage = beat.stage;
    }

    /** @param before what is shown, apart from the machine */
    Traveller play(Group<Mobject> before) {
        List<PatternPanel> panels = panels();
        open(before, panels);
        look(panels);
        Traveller traveller = Traveller.of(stage, run);
        beat.untilEnd();
        Point center = traveller.column().center();
        List<Animation> moves = new ArrayList<>();
        for (PatternPanel panel : panels) {
            moves.add(panel.animate(p -> p.scale(0.02).moveTo(center)));
        }
        beat.play(
                1, laggedStart(0.05, moves), growFromCenter(traveller.column()).delay(0.35));
        panels.forEach(beat::remove);
        beat.pause(0.6);
        return traveller;
    }

    /** A head for each word of {@link #LOOKED_AT}; fewer if some word has none. */
    static List<Head> different(Activations run) {
        return IntStream.range(0, DIFFERENT.size())
                .mapToObj(i -> Head.find(run, DIFFERENT.get(i), head -> head.looksAt(run, Set.of(LOOKED_AT.get(i)))))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<PatternPanel> panels() {
        int layers = stage.gpt().config().layers();
        int across = stage.isWide() ? 3 : 2;
        double width = (stage.whole().width() - (across - 1) * GAP) / across;
        Group<PatternPanel> panels = new Group<>();
        for (int layer = 0; layer < layers; layer++) {
            panels.add(stage.bound(new PatternPanel(run, layer, MAPS_ACROSS, width)));
        }
        panels.arrangeInGrid(across, GAP);
        if (panels.height() > stage.whole().height()) {
            panels.scale(stage.whole().height() / panels.height());
        }
        panels.moveTo(stage.whole().center());
        return panels.members();
    }

    /** Each layer's slab unfolds its heads. */
    private void open(Group<Mobject> before, List<PatternPanel> panels) {
        Machine machine = stage.machine();
        double depth = stage.whole().height() + 1;
        List<Animation> moves = new ArrayList<>();
        for (int layer = 0; layer < panels.size(); layer++) {
            moves.add(growFromPoint(
                    panels.get(layer), machine.slab(layer).middle().flat()));
        }
        beat.until(stage.said("heads"));
        beat.play(
                1.3,
                before.animate(b -> b.shift(0, -depth)).seconds(0.7),
                fadeOut(machine).delay(0.3),
                laggedStart(0.12, moves).delay(0.2));
        beat.remove(before, machine);
        machine.restore();
    }

    private void look(List<PatternPanel> panels) {
        List<Head> different = different(run);
        SurroundingRectangle outline = outline(panels, different.get(0));
        beat.until("each", 4);
        beat.play(0.4, create(outline));
        for (Head head : different.subList(1, different.size())) {
            beat.play(0.35, outline.animate(o -> o.become(outline(panels, head))));
        }
        beat.play(0.3, uncreate(outline));
    }

    private static SurroundingRectangle outline(List<PatternPanel> panels, Head head) {
        return new SurroundingRectangle(panels.get(head.layer()).head(head.number()), 0.05, 0.08)
                .setStroke(Palette.YELLOW, 4);
    }
}
