package org.kinora.scenes.explainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Letter;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.scene.Film;
import org.kinora.engine.timeline.Moment;
import org.kinora.scenes.Stage;

/** Words go to where they stand in another breaking of their lines. */
class ReflowTest {

    private static final String WORDS = "I am a small AI. I guess the next word again and again.";

    private static final double CLEARLY_SEEN = 0.35;

    private record Texts(Film film, List<Group<Letter>> from, List<Group<Letter>> to, List<Integer> fading) {

        static Texts of(double width, double otherWidth, double scale, Point shift) {
            List<Texts> made = new ArrayList<>();
            Film film = Stage.film(scene -> {
                Text from = Lettering.sentence(WORDS, width);
                Text to = Lettering.sentence(WORDS, otherWidth).scale(scale).shift(shift);
                scene.add(from);
                Reflow reflow = Reflow.of(from, to);
                made.add(new Texts(null, Reflow.words(from), Reflow.words(to), reflow.fading()));
                scene.play(1, reflow);
            });
            return new Texts(film, made.get(0).from, made.get(0).to, made.get(0).fading);
        }

        double presence(Group<Letter> word, Moment moment) {
            return word.get(0).effect().at(moment).presence();
        }

        /** Where something of each word is seen. */
        List<Bounds> seen(long frame) {
            Moment now = film.moment(frame);
            double time = (double) frame / film.frameCount();
            List<Bounds> seen = new ArrayList<>();
            for (int i = 0; i < from.size(); i++) {
                boolean fades = fading.contains(i);
                boolean isAway = fades && time >= Reflow.FADING - 1e-9 && time <= 1 - Reflow.FADING;
                Group<Letter> word = fades && time > 0.5 ? to.get(i) : from.get(i);
                if (!isAway && presence(word, now) > CLEARLY_SEEN) {
                    seen.add(word.boundsAt(now).grown(-0.01));
                }
            }
            return seen;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "4.1, 5.7, 1, 2, 1",
        "5.7, 4.1, 0.5, -3, -0.5",
        "3, 20, 1, 0, 0.4",
        "20, 3, 1.6, 1, 1",
        "3.4, 4.4, 1, -2, 1"
    })
    void noWordsLieOverOneAnotherOnTheirWay(double width, double otherWidth, double scale, double x, double y) {
        Texts texts = Texts.of(width, otherWidth, scale, point(x, y));
        int seenAtMost = 0;
        for (long frame = 0; frame < texts.film.frameCount() - 1; frame++) {
            List<Bounds> seen = texts.seen(frame);
            seenAtMost = Math.max(seenAtMost, seen.size());
            for (int i = 0; i < seen.size(); i++) {
                for (Bounds other : seen.subList(0, i)) {
                    assertThat(seen.get(i).intersects(other))
                            .as("words over one another in frame %d", frame)
                            .isFalse();
                }
            }
        }
        assertThat(seenAtMost).isEqualTo(texts.from.size());
    }

    @Test
    void allWordsTravelWhereLinesBreakAsBefore() {
        Stage.film(scene -> {
            Text from = Lettering.sentence(WORDS, 4);
            Text to = Lettering.sentence(WORDS, 4).shift(3, 1);
            assertThat(Reflow.of(from, to).fading()).isEmpty();
            Text other = Lettering.sentence(WORDS, 6).shift(3, 1);
            assertThat(Reflow.of(from, other).fading())
                    .hasSizeBetween(1, Reflow.words(from).size() / 2);
        });
    }

    @Test
    void textsOfDifferentLengthsAreRefused() {
        Stage.film(scene -> assertThatThrownBy(() -> Reflow.of(Lettering.label("one two"), Lettering.label("one")))
                .hasMessageContaining("2 are not 1"));
    }
}
