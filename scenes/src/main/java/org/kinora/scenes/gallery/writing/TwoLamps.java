package org.kinora.scenes.gallery.writing;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;
import org.kinora.scenes.viz.Caption;
import org.kinora.scenes.viz.Palette;

/** Two switches and two lamps, as a table of words and a table of pictures: one lamp needs both, the other either. */
public final class TwoLamps extends Scene {

    private static final double SIZE = 38;

    private final Caption caption = new Caption();

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        Table switches = new Table(new String[][] {{"off", "off"}, {"off", "on"}, {"on", "off"}, {"on", "on"}}, SIZE)
                .setColumnLabels("first", "second")
                .setGaps(0.9, 0.62)
                .moveTo(-3, 0.4);
        paint(switches);
        play(createTable(switches).lagRatio(0.3).seconds(1.5), caption.say("Two switches can stand in four ways."));

        section("Lamps");
        List<List<Circle>> rows = new ArrayList<>();
        for (int row = 0; row < 4; row++) {
            boolean first = row >= 2;
            boolean second = row % 2 == 1;
            rows.add(List.of(lamp(first && second), lamp(first || second)));
        }
        MobjectTable<Circle> lamps = new MobjectTable<>(rows, SIZE)
                .setColumnLabels("both", "either")
                .setGaps(0.9, 0.456)
                .moveTo(3, 0.4);
        lamps.shift(0, switches.row(3).center().y() - lamps.row(3).center().y());
        paint(lamps);
        play(createTable(lamps).lagRatio(0.3).seconds(1.5), caption.say("One lamp needs both, the other either."));
        for (int row = 1; row < 4; row++) {
            play(
                    0.8,
                    indicate(switches.row(row)).color(Palette.YELLOW),
                    indicate(lamps.row(row)).color(Palette.YELLOW));
        }

        section("Names");
        MathTex and = new MathTex("a \\wedge b", 96).setColor(Palette.INK).moveTo(-3, 0.5);
        MathTex or = new MathTex("a \\vee b", 96).setColor(Palette.YELLOW).moveTo(3, 0.5);
        play(fadeTo(group(and, or)), caption.say("In logic they are written so."));
        pause(1);
    }

    private static Circle lamp(boolean isLit) {
        return new Circle(0.28)
                .setFill(isLit ? Palette.YELLOW : Palette.PANEL)
                .setStroke(isLit ? Palette.YELLOW : Palette.RIM, 3);
    }

    private static void paint(TableOf<?, ?> table) {
        table.labels().setColor(Palette.TEAL);
        table.horizontalLines().setStroke(Palette.RIM, 3);
        table.verticalLines().setStroke(Palette.RIM, 3);
    }
}
