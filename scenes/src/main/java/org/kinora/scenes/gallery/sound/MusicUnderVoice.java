package org.kinora.scenes.gallery.sound;

import static org.kinora.engine.Kinora.*;

import java.math.BigDecimal;
import java.util.List;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.media.AudioClip;
import org.kinora.engine.mobject.*;
import org.kinora.engine.scene.Scene;
import org.kinora.engine.sound.Mixer;
import org.kinora.engine.sound.PlacedSound;
import org.kinora.engine.sound.SoundRole;
import org.kinora.engine.sound.Soundtrack;
import org.kinora.scenes.viz.Caption;
import org.kinora.scenes.viz.Palette;

/** A bed of music makes room for a voice. What is drawn is what the mixer makes of both, in time with what is heard. */
public final class MusicUnderVoice extends Scene {

    private static final double WIDTH = 12;
    /** Of a clip at full scale, which these are far from. */
    private static final double HEIGHT = 4.4;
    /** Of a label, above the middle of what it says. */
    private static final double LABEL = 1.25;

    private static final Point VOICE = point(0, 1.75);
    private static final Point MUSIC = point(0, -1.35);

    private static final double SPOKEN_AT = 3.5;
    private static final double DUCKING = 14;
    private static final double FADE = 1.5;

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        AudioClip music = Synthesis.music();
        AudioClip voice = Synthesis.voice();
        Waveform asItIs = lane(music, MUSIC).setFill(Palette.RIM);
        Waveform asHeard =
                lane(heard(music, voice), MUSIC).setFill(Palette.TEAL).setShown(0);
        Waveform spoken = lane(alone(voice, music.seconds()), VOICE)
                .setFill(Palette.YELLOW)
                .setShown(0);

        play(
                fadeIn(label("a voice", VOICE)),
                fadeIn(label("music, as it is and as it is heard", MUSIC)),
                fadeIn(asItIs),
                new Caption()
                        .say("While somebody speaks, the music is %.0f decibels softer: a fifth of its swings."
                                .formatted(DUCKING)));
        music(music).once().duck(DUCKING).fadeOut(FADE);
        sound(voice).after(SPOKEN_AT).asVoice();
        play(
                music.seconds(),
                asHeard.animate(w -> w.setShown(1)).rate(linear),
                spoken.animate(w -> w.setShown(1)).rate(linear));
        pause(1);
    }

    private static Waveform lane(AudioClip clip, Point center) {
        return new Waveform(clip, WIDTH, HEIGHT).shift(center);
    }

    private static Text label(String text, Point center) {
        return new Text(text, 30).setColor(Palette.FAINT_INK).startAt(center.plus(point(-WIDTH / 2, LABEL)));
    }

    /** The music alone, as the mixer lets it be heard beside the voice. */
    static AudioClip heard(AudioClip music, AudioClip voice) {
        PlacedSound bed = PlacedSound.of(music, BigDecimal.ZERO, SoundRole.MUSIC)
                .withDucking(DUCKING)
                .withFades(0, Soundtrack.sampleAt(BigDecimal.valueOf(FADE)));
        PlacedSound silent = PlacedSound.of(voice, BigDecimal.valueOf(SPOKEN_AT), SoundRole.VOICE)
                .withGain(-120);
        return mixed(List.of(bed, silent), music.length());
    }

    private static AudioClip alone(AudioClip voice, double seconds) {
        return mixed(List.of(PlacedSound.of(voice, BigDecimal.valueOf(SPOKEN_AT), SoundRole.VOICE)), (int)
                (seconds * Soundtrack.SAMPLE_RATE));
    }

    private static AudioClip mixed(List<PlacedSound> sounds, int length) {
        float[] stereo = new float[2 * length];
        new Mixer(sounds, length).read(0, length, stereo);
        float[] left = new float[length];
        for (int i = 0; i < length; i++) {
            left[i] = stereo[2 * i];
        }
        return AudioClip.of(Soundtrack.SAMPLE_RATE, left);
    }
}
