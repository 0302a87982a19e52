package org.kinora.engine.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinora.engine.Kinora.*;

import org.junit.jupiter.api.Test;
import org.kinora.engine.mobject.Circle;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.timeline.SourceLine;
import org.kinora.lines.Drawn;

class SourceLineTest {

    @Test
    void aFilmKnowsWhereItsMobjectsWereMadeAndWhatWasPlayingIfItIsAskedTo() {
        Drawn scene = new Drawn();
        try (Film film = Film.recordWithLines(scene, FilmSettings.DEFAULT)) {
            assertThat(line(film, scene.circle)).isEqualTo("Drawn.java:" + Drawn.CIRCLE);
            assertThat(line(film, scene.copy)).isEqualTo("Drawn.java:" + Drawn.COPY);
            assertThat(line(film, scene.axes)).isEqualTo("Drawn.java:" + Drawn.AXES);
            assertThat(film.lineAt(30)).map(SourceLine::line).contains(Drawn.PLAY);
            assertThat(film.lineAt(90)).map(SourceLine::line).contains(Drawn.PAUSE);
        }
        try (Film film = Film.record(new Drawn(), FilmSettings.DEFAULT)) {
            assertThat(film.lineAt(30)).isEmpty();
        }
    }

    private static String line(Film film, Mobject mobject) {
        return film.lineOf(mobject).orElseThrow().toString();
    }

    @Test
    void whatIsMeantToStandIsKnownFrameByFrame() {
        try (Film film = Recorded.film(scene -> {
            scene.play(create(new Group<>(new Circle())).seconds(1));
            scene.hold(2);
            scene.pause(1);
        })) {
            long second = film.frameCount() / 4;
            assertThat(film.isHeld(second - 1)).isFalse();
            assertThat(film.isHeld(second)).isTrue();
            assertThat(film.isHeld(3 * second - 1)).isTrue();
            assertThat(film.isHeld(3 * second)).isFalse();
        }
    }
}
