package org.kinora.engine.animation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.kinora.engine.Kinora.*;
import static org.kinora.engine.scene.DrawnItems.items;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.engine.frame.ShapeItem;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Rectangle;
import org.kinora.engine.mobject.Square;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.Recorded;

/** Texts and groups that come and go piece by piece, at ten frames a second. */
class TypingTest {

    private static double x(ShapeItem item) {
        return item.path().transformed(item.toScene()).bounds().center().x();
    }

    @Test
    void wordsComeOneByOneTheLongerTheLater() {
        Film film = Recorded.film(scene -> {
            scene.play(addTextWordByWord(new Text("be or not")).seconds(7));
            scene.pause(1);
        });
        assertThat(items(film, 0)).hasSize(2);
        assertThat(items(film, 19)).hasSize(2);
        assertThat(items(film, 20)).hasSize(4);
        assertThat(items(film, 39)).hasSize(4);
        assertThat(items(film, 41)).hasSize(7).allMatch(item -> item.opacity() == 1);
    }

    @Test
    void aWordMayFadeInDuringAPartOfItsTime() {
        Film film = Recorded.film(scene -> {
            scene.play(
                    addTextWordByWord(new Text("ab cd")).fading(0.5).seconds(4).rate(linear));
            scene.pause(1);
        });
        assertThat(items(film, 5).get(0).opacity()).isCloseTo(0.5, within(1e-9));
        assertThat(items(film, 10).get(0).opacity()).isEqualTo(1);
        assertThat(items(film, 25).get(3).opacity()).isCloseTo(0.5, within(1e-9));
        assertThatThrownBy(() ->
                        Recorded.film(scene -> addTextWordByWord(new Text("a")).fading(2)))
                .hasMessageContaining("A word fades in during a part of its time from 0 to 1, not 2.0");
    }

    @Test
    void aLetterTakesATenthOfASecond() {
        Recorded.film(scene -> {
                    assertThat(addTextLetterByLetter(new Text("abc d")).runTime())
                            .isCloseTo(0.4, within(1e-9));
                    assertThat(removeTextLetterByLetter(new Text("ab")).runTime())
                            .isCloseTo(0.2, within(1e-9));
                })
                .close();
    }

    @Test
    void lettersComeOneByOneEachWholeAtOnce() {
        Film film = Recorded.film(scene -> {
            scene.play(addTextLetterByLetter(new Text("abcd")).seconds(4).rate(linear));
            scene.pause(1);
        });
        assertThat(items(film, 5)).hasSize(1).allMatch(item -> item.opacity() == 1);
        assertThat(items(film, 15)).hasSize(2).allMatch(item -> item.opacity() == 1);
        assertThat(items(film, 35)).hasSize(4);
        assertThat(x(items(film, 45).get(3))).isGreaterThan(x(items(film, 45).get(0)));
    }

    @Test
    void lettersAreRemovedFromTheEnd() {
        Film film = Recorded.film(scene -> {
            Text text = new Text("abc");
            scene.add(text);
            scene.play(removeTextLetterByLetter(text).seconds(3));
            scene.pause(1);
            scene.add(text);
            scene.pause(1);
        });
        List<ShapeItem> whole = items(film, 0);
        assertThat(whole).hasSize(3);
        assertThat(items(film, 15)).isEqualTo(whole.subList(0, 2));
        assertThat(items(film, 25)).isEqualTo(whole.subList(0, 1));
        assertThat(items(film, 35)).isEmpty();
        assertThat(items(film, 45)).isEqualTo(whole);
    }

    @Test
    void unwritingTakesTheLastLetterBackFirst() {
        Film film = Recorded.film(scene -> {
            Text text = new Text("abc");
            scene.add(text);
            scene.play(unwrite(text).lagRatio(1).seconds(3));
            scene.pause(1);
            scene.add(text);
            scene.pause(1);
        });
        List<ShapeItem> whole = items(film, 0);
        List<ShapeItem> during = items(film, 2);
        assertThat(during.subList(0, 2)).isEqualTo(whole.subList(0, 2));
        assertThat(during.get(2).stroke().isInvisible()).isFalse();
        assertThat(items(film, 7).get(2).path().measure().length())
                .isLessThan(whole.get(2).path().measure().length());
        assertThat(items(film, 15)).hasSize(2);
        assertThat(items(film, 35)).isEmpty();
        assertThat(items(film, 45)).isEqualTo(whole);
    }

    @Test
    void aCursorStandsBehindTheLastLetterThatIsTyped() {
        Rectangle[] cursors = new Rectangle[1];
        Film film = Recorded.film(scene -> {
            Text text = new Text("abc");
            Rectangle cursor = new Rectangle(0.1, 0.5);
            cursors[0] = cursor;
            scene.play(typeWithCursor(text, cursor).gap(0.2).seconds(3));
            scene.pause(1);
            scene.play(untypeWithCursor(text, cursor).leaveCursor(false).seconds(3));
            scene.pause(1);
        });
        for (int typed = 1; typed <= 3; typed++) {
            List<ShapeItem> items = items(film, 10 * typed - 5);
            assertThat(items).hasSize(typed + 1);
            double right = items.stream()
                    .filter(item -> item.id() != cursors[0].id())
                    .mapToDouble(item ->
                            item.path().transformed(item.toScene()).bounds().right())
                    .max()
                    .orElseThrow();
            double cursor = items.stream()
                    .filter(item -> item.id() == cursors[0].id())
                    .mapToDouble(TypingTest::x)
                    .findFirst()
                    .orElseThrow();
            assertThat(cursor - 0.05 - right).isBetween(0.18, 0.25);
        }
        assertThat(items(film, 45)).hasSize(4);
        assertThat(items(film, 55)).hasSize(3);
        assertThat(items(film, 65)).hasSize(2);
        assertThat(items(film, 75)).isEmpty();
    }

    @Test
    void partsComeAndStayOrGiveWayToTheNext() {
        Film film = Recorded.film(scene -> {
            Group<Square> row = new Group<>(new Square(1), new Square(1), new Square(1)).arrange(RIGHT);
            scene.play(showIncreasingSubsets(row).seconds(3));
            scene.play(showSubmobjectsOneByOne(row).seconds(3));
            scene.pause(1);
        });
        assertThat(items(film, 5)).hasSize(1);
        assertThat(items(film, 15)).hasSize(2);
        assertThat(items(film, 25)).hasSize(3);
        for (int i = 0; i < 3; i++) {
            assertThat(items(film, 35 + 10 * i)).hasSize(1);
            assertThat(x(items(film, 35 + 10 * i).get(0))).isCloseTo(1.25 * (i - 1), within(1e-5));
        }
        assertThat(items(film, 65)).hasSize(1);
    }
}
