package org.kinora.scenes.gallery.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.kinora.engine.media.AudioClip;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.engine.sound.PlacedSound;
import org.kinora.engine.sound.SoundRole;

class MusicUnderVoiceTest {

    private final AudioClip music = Synthesis.music();
    private final AudioClip voice = Synthesis.voice();

    @Test
    void theMusicIsSofterByTheDuckingWhileTheVoiceIsHeardAndBeforeAsItIs() {
        AudioClip heard = MusicUnderVoice.heard(music, voice);
        assertThat(heard.length()).isEqualTo(music.length());
        assertThat(heard.peak(1, 2)).isEqualTo(music.peak(1, 2));
        assertThat(heard.peak(4, 6) / music.peak(4, 6)).isCloseTo(Math.pow(10, -14 / 20.0), within(1e-3));
    }

    @Test
    void whatIsHeardBeginsWhenTheDrawingDoes() {
        try (Film film = Film.record(new MusicUnderVoice(), FilmSettings.DEFAULT)) {
            assertThat(film.soundtrack().sounds())
                    .extracting(PlacedSound::role)
                    .containsExactly(SoundRole.MUSIC, SoundRole.VOICE);
            PlacedSound bed = film.soundtrack().sounds().get(0);
            PlacedSound speech = film.soundtrack().sounds().get(1);
            assertThat(speech.start() - bed.start()).isEqualTo(168_000);
            assertThat((double) film.frameCount() / 60).isBetween(11.0, 13.0);
        }
    }

    @Test
    void whatIsComputedIsNotTooLoud() {
        assertThat(music.peak(0, 10)).isBetween(0.2, 0.7);
        assertThat(voice.peak(0, 3)).isBetween(0.1, 0.6);
    }
}
