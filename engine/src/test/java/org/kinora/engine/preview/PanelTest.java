package org.kinora.engine.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.kinora.engine.frame.DrawList;
import org.kinora.engine.frame.ShapeItem;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.paint.Color;
import org.kinora.engine.preview.WindowLayout.Area;

/** Panels have room in every window, and nothing of them is cut off. */
class PanelTest {

    private static final DrawList DRAWING = new DrawList(Color.BLACK, Affine.IDENTITY, List.of());

    private static void assertIsIn(Area room, Area area) {
        assertThat(area.width()).isPositive();
        assertThat(area.height()).isPositive();
        assertThat(area.left()).isGreaterThanOrEqualTo(room.left());
        assertThat(area.top()).isGreaterThanOrEqualTo(room.top());
        assertThat(area.left() + area.width()).isLessThanOrEqualTo(room.left() + room.width());
        assertThat(area.top() + area.height()).isLessThanOrEqualTo(room.top() + room.height());
    }

    @Property(tries = 200)
    void aPanelWithoutRoomIsDrawnSmallerAndKeepsItsShape(
            @ForAll @IntRange(min = 40, max = 2000) int width, @ForAll @IntRange(min = 40, max = 2000) int height) {
        Area room = new Area(0, 0, width, height);
        Area fitted =
                new Panel(new Area(16, 30, 400, 300), DRAWING).within(room).area();
        assertIsIn(room, fitted);
        assertThat(fitted.width() / 4.0).isCloseTo(fitted.height() / 3.0, within(1.0));
        if (width >= 416 && height >= 330) {
            assertThat(fitted).isEqualTo(new Area(16, 30, 400, 300));
        }
    }

    @Example
    void helpAndFaultsAreWholeInEveryWindow() {
        try (Labels labels = new Labels(1)) {
            for (Area room : List.of(
                    new Area(0, 0, 1280, 720),
                    new Area(0, 0, 640, 360),
                    new Area(0, 0, 360, 154),
                    new Area(0, 0, 203, 360),
                    new Area(0, 0, 60, 15))) {
                assertIsIn(
                        room,
                        HelpPanel.of(labels, room, List.of("A note of the scene."))
                                .area());
                assertIsIn(
                        room,
                        FaultPanel.of("Waves.java:31: at 12.4 s, no such row", labels, room)
                                .area());
            }
            assertThat(HelpPanel.of(labels, new Area(0, 0, 640, 360), List.of())
                            .area()
                            .width())
                    .as("lines stand closer before anything is made smaller")
                    .isGreaterThan(400);
        }
    }

    @Example
    void whatKinoraKnowsOfAMistakeHasItsColorInEveryLineThatItTakes() {
        try (Labels labels = new Labels(1)) {
            String message = "Waves.java does not compile:\nkinora: Waves.java:3: there is no colour of that name here";
            DrawList narrow =
                    FaultPanel.of(message, labels, new Area(0, 0, 300, 400)).drawing();
            assertThat(narrow.items().stream()
                            .filter(item -> item instanceof ShapeItem shape
                                    && shape.fill().equals(Tones.WARNING)))
                    .hasSizeGreaterThan(1);
        }
    }
}
