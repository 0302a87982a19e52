package org.kinora.engine.mobject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinora.engine.Kinora.*;

import org.junit.jupiter.api.Test;
import org.kinora.engine.paint.Color;
import org.kinora.engine.scene.Recorded;

class ColoredPartsTest {

    @Test
    void theFirstPartOfAGradientHasItsFirstColourAndTheLastItsLast() {
        Recorded.film(scene -> {
            Group<Dot> dots = new Group<>(new Dot(), new Dot(), new Dot()).setColorByGradient(BLACK, WHITE);
            assertThat(dots.get(0).fill().get()).isEqualTo(BLACK);
            assertThat(dots.get(1).fill().get()).isEqualTo(Color.rgb(0.5, 0.5, 0.5));
            assertThat(dots.get(2).fill().get()).isEqualTo(WHITE);
            assertThat(new Group<>(new Dot())
                            .setColorByGradient(RED, BLUE)
                            .get(0)
                            .fill()
                            .get())
                    .isEqualTo(RED);
            assertThatThrownBy(dots::setColorByGradient).hasMessageContaining("at least one colour");
        });
    }

    @Test
    void aPieceOfTexIsColouredWhereverItStands() {
        Recorded.film(scene -> {
            MathTex sum = new MathTex("x + y + x^2").setColorByTex("x", RED).setColorByTex("z", BLUE);
            assertThat(sum.parts("x"))
                    .hasSize(2)
                    .allSatisfy(x -> assertThat(x.get(0).fill().get()).isEqualTo(RED));
            assertThat(sum.part("y").get(0).fill().get()).isEqualTo(WHITE);
        });
    }
}
