package org.kinora.engine.scene;

import java.nio.file.Path;
import org.kinora.engine.media.AudioClip;
import org.kinora.engine.sound.PlacedSound;
import org.kinora.engine.sound.Sound;
import org.kinora.engine.sound.SoundRole;
import org.kinora.engine.sound.Soundtrack;
import org.kinora.engine.timeline.Recording;

/** Places sounds at a recording's cursor. */
final class SceneSounds {

    /** Leaves a voice clearly in front; broadcasters ask for 7 to 20 dB. */
    private static final double MUSIC_DUCKING = 12;

    private static final double MUSIC_FADE_OUT = 2;

    private final Recording recording;
    private final Soundtrack soundtrack;

    private SceneSounds(Recording recording) {
        this.recording = recording;
        soundtrack = recording.sharedResource(Soundtrack.class, Soundtrack::new);
    }

    /** @throws IllegalStateException inside of functions that say what there is at a moment: they may run at any time */
    static SceneSounds of(Recording recording) {
        if (Recording.current() != recording || recording.isEditing()) {
            throw new IllegalStateException(
                    "A sound begins when the scene comes to it: place it in construct(), outside of animate(…), redraw(…) and onFrame(…)");
        }
        return new SceneSounds(recording);
    }

    void loudness(double integrated) {
        if (!(integrated >= -70 && integrated <= -5)) {
            throw new IllegalArgumentException("A loudness is from -70 to -5 LUFS, not " + integrated);
        }
        soundtrack.setLoudness(integrated);
    }

    Sound effect(Path file) {
        return effect(soundtrack.read(file));
    }

    Sound effect(AudioClip clip) {
        return place(clip, SoundRole.EFFECT);
    }

    Sound music(Path file) {
        return music(soundtrack.read(file));
    }

    Sound music(AudioClip clip) {
        return place(clip, SoundRole.MUSIC).loop().duck(MUSIC_DUCKING).fadeOut(MUSIC_FADE_OUT);
    }

    private Sound place(AudioClip clip, SoundRole role) {
        return new Sound(soundtrack, PlacedSound.of(clip, recording.time(), role), recording::time);
    }
}
