package org.kinora.engine.mobject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.media.FakeTypst;
import org.kinora.engine.media.TypstProgram;
import org.kinora.engine.paint.Color;
import org.kinora.engine.scene.Recorded;
import org.kinora.engine.timeline.Recording;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the programs are written for a POSIX shell")
class TypstTest {

    private static final double ROUNDING = 1e-5;

    @TempDir
    private Path folder;

    private void withProgram(Path program, Runnable script) {
        Recorded.film(scene -> {
                    Recording.current()
                            .sharedResource(
                                    TypstProgram.class, () -> TypstProgram.at(program, folder.resolve("cache")));
                    script.run();
                })
                .close();
    }

    @Test
    void aDocumentIsAShapeForEachThingItDrawsInTheSizeOfTexts() {
        withProgram(FakeTypst.squares(folder), () -> {
            Typst squares = new Typst("#squares", 96);
            assertThat(squares.source()).isEqualTo("#squares");
            assertThat(squares.outlines()).hasSize(2);
            // ten points are an em, which is one unit at this size
            assertThat(squares.width()).isCloseTo(3, within(ROUNDING));
            assertThat(squares.height()).isCloseTo(1, within(ROUNDING));
            assertThat(squares.center().distanceTo(Point.ORIGIN)).isLessThan(ROUNDING);
            assertThat(squares.get(0).fill().get()).isEqualTo(Color.WHITE);
            assertThat(squares.get(1).center().y()).isCloseTo(-0.25, within(ROUNDING));
            assertThat(new MathTypst("x", 48).width()).isCloseTo(1.5, within(ROUNDING));
        });
    }

    @Test
    void aFormulaIsSetInDisplayStyleAndItsMistakesAreCountedFromItsFirstLine() {
        Path echo = FakeTypst.program(
                folder,
                "grep -n BAD document.typ | head -1 | sed 's/:.*/:1: error: bad/; s/^/document.typ:/'; tr '\\n' '|'"
                        + " < document.typ | grep -q 'white);|$|BAD|$' && exit 1; exit 2");
        withProgram(
                echo, () -> assertThatThrownBy(() -> new MathTypst("BAD")).hasMessage("Typst: bad (line 1, column 1)"));
        withProgram(
                echo,
                () -> assertThatThrownBy(() -> new Typst("good\nBAD")).hasMessage("Typst: bad (line 2, column 1)"));
    }
}
