package org.kinora.engine.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.engine.media.AudioClip;
import org.kinora.engine.media.Wav;
import org.kinora.engine.mobject.Circle;
import org.kinora.engine.mobject.Redrawn;
import org.kinora.engine.sound.PlacedSound;
import org.kinora.engine.sound.Sound;
import org.kinora.engine.sound.SoundRole;

class SceneSoundTest {

    private static final AudioClip SECOND = AudioClip.of(48_000, new float[48_000]);

    @TempDir
    private Path folder;

    private static final class Told extends Scene {
        private final Consumer<Told> story;

        Told(Consumer<Told> story) {
            this.story = story;
        }

        @Override
        protected void construct() {
            story.accept(this);
        }
    }

    private static List<PlacedSound> sounds(Consumer<Told> story) {
        try (Film film = Film.record(new Told(story), FilmSettings.DEFAULT)) {
            return film.soundtrack().sounds();
        }
    }

    @Test
    void aSoundLiesWhereTheSceneIsToTheSample() {
        List<PlacedSound> sounds = sounds(scene -> {
            for (int i = 0; i < 10; i++) {
                scene.pause(0.1);
            }
            scene.sound(SECOND);
            scene.pause(0.3333);
            scene.sound(SECOND).after(0.00002);
        });
        assertThat(sounds).extracting(PlacedSound::start).containsExactly(48_000L, 63_999L);
        assertThat(sounds).extracting(PlacedSound::role).containsOnly(SoundRole.EFFECT);
    }

    @Test
    void settingsAreOfTheWholeSound() {
        List<PlacedSound> sounds = sounds(scene -> {
            Sound sound = scene.sound(SECOND).trim(0.25, 0.75).gain(-6).fadeIn(0.1);
            assertThat(sound.seconds()).isEqualTo(0.5);
            sound.fadeOut(0.2).loop().duck(3);
            scene.pause(2);
            sound.stop();
            scene.pause(1);
            sound.stop();
        });
        assertThat(sounds)
                .containsExactly(new PlacedSound(
                        SECOND, 0, 12_000, 36_000, true, 96_000, -6, 4_800, 9_600, 3, SoundRole.EFFECT));
    }

    @Test
    void whatHasBeenHeardIsNotChangedAnyMore() {
        assertThatThrownBy(() -> sounds(scene -> {
                    scene.pause(1);
                    Sound sound = scene.sound(SECOND);
                    scene.pause(0.1);
                    sound.gain(-6);
                }))
                .isInstanceOf(SceneException.class)
                .hasMessageMatching(
                        "SceneSoundTest\\.java:\\d+: at 1\\.100 s, gain\\(…\\): this sound has been heard from "
                                + "1\\.000 s on: say how it is heard where it is placed, before the scene goes on");
        List<PlacedSound> later = sounds(scene -> {
            Sound sound = scene.sound(SECOND).after(2);
            scene.pause(1);
            sound.gain(-6).stop();
        });
        assertThat(later.get(0).gain()).as("before it is heard").isEqualTo(-6);
        assertThat(later.get(0).end(480_000)).as("it is not heard at all").isEqualTo(96_000);
    }

    @Test
    void aFileWithoutASampleIsRefused() throws Exception {
        Path file = Wav.write(folder.resolve("nothing.wav"), 48_000, new double[0]);
        assertThatThrownBy(() -> sounds(scene -> scene.sound(file)))
                .hasMessageContaining("nothing.wav: the sound in this file has no length");
    }

    @Test
    void musicGoesOnToTheEndOfTheFilmAndMakesRoomForVoices() throws Exception {
        Path file = Wav.write(folder.resolve("bed.wav"), 48_000, new double[48_000]);
        List<PlacedSound> sounds = sounds(scene -> {
            scene.pause(0.5);
            scene.music(file);
            scene.music(file).once().duck(0).fadeOut(0);
            scene.pause(9.5);
        });
        PlacedSound bed = sounds.get(0);
        assertThat(bed.role()).isEqualTo(SoundRole.MUSIC);
        assertThat(bed.loops()).isTrue();
        assertThat(bed.end(480_000)).isEqualTo(480_000);
        assertThat(bed.ducking()).isEqualTo(12);
        assertThat(bed.fadeOut()).isEqualTo(96_000);
        assertThat(bed.clip()).as("decoded once").isSameAs(sounds.get(1).clip());
        assertThat(sounds.get(1).end(480_000)).isEqualTo(72_000);
    }

    @Test
    void aFileThatCannotBeHeardIsNamedWithLineAndTime() throws Exception {
        Path missing = folder.resolve("no.wav");
        assertThatThrownBy(() -> sounds(scene -> {
                    scene.pause(1.5);
                    scene.sound(missing);
                }))
                .isInstanceOf(SceneException.class)
                .hasMessageMatching("SceneSoundTest\\.java:\\d+: at 1\\.500 s, .*no\\.wav: there is no such file");
        Path text = Files.writeString(folder.resolve("text.ogg"), "once upon a time");
        assertThatThrownBy(() -> sounds(scene -> scene.music(text)))
                .hasMessageMatching("SceneSoundTest\\.java:\\d+: at 0\\.000 s, .*text\\.ogg: this is not sound .*");
        assertThatThrownBy(() -> sounds(scene -> scene.sound(folder))).hasMessageContaining("that is a folder");
        assertThatThrownBy(() -> sounds(scene -> scene.sound("not-here.wav")))
                .hasMessageContaining("not-here.wav: there is no such file beside Told");
        assertThatThrownBy(() -> sounds(scene -> scene.sound(SECOND).trim(0.5, 1.5)))
                .hasMessageContaining(
                        "A sound of 1.0 s can be trimmed to a stretch within it, not from 0.5 s to 1.5 s");
        assertThatThrownBy(() -> sounds(scene -> scene.sound(SECOND).fadeIn(Double.NaN)))
                .hasMessageContaining("A duration is 0 seconds or more, not NaN");
        assertThatThrownBy(() -> sounds(scene -> scene.sound(SECOND).after(-1)))
                .hasMessageContaining("A duration is 0 seconds or more, not -1.0");
    }

    @Test
    void whatIsEvaluatedForAMomentPlacesNoSound() {
        Told redrawing = new Told(scene -> scene.add(new Redrawn(at -> {
            scene.sound(SECOND);
            return new Circle();
        })));
        try (Film film = Film.record(redrawing, FilmSettings.DEFAULT)) {
            assertThatThrownBy(() -> new FilmFrames(film).frame(0))
                    .hasMessageContaining("A sound begins when the scene comes to it");
        }
        assertThatThrownBy(() -> sounds(scene -> scene.play(new Circle().animate(circle -> {
                    scene.sound(SECOND);
                    circle.shift(1, 0);
                }))))
                .hasMessageContaining("A sound begins when the scene comes to it");
    }
}
