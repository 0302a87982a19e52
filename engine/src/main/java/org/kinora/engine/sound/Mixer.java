package org.kinora.engine.sound;

import java.util.Arrays;
import java.util.List;
import org.kinora.engine.media.AudioClip;

/**
 * All sounds of a film together. They are added in the order in which they were placed, so the sums are the same on
 * every machine; nothing is limited, and loud sounds together may exceed full scale.
 */
public final class Mixer implements AudioSource {

    private final List<PlacedSound> sounds;
    private final long length;
    private final Ducking ducking;
    private float[] gains = new float[0];

    /** @param length of the film in samples; everything ends there */
    public Mixer(List<PlacedSound> sounds, long length) {
        this(sounds, sounds, length);
    }

    private Mixer(List<PlacedSound> heard, List<PlacedSound> all, long length) {
        this.sounds = List.copyOf(heard);
        this.length = length;
        this.ducking = Ducking.under(all, length);
    }

    /**
     * The sounds of one role alone, as they are in the mix of all: music sinks where a voice is, which is not heard here.
     *
     * @param sounds of the film, of all roles
     */
    public static Mixer stem(SoundRole role, List<PlacedSound> sounds, long length) {
        return new Mixer(sounds.stream().filter(sound -> sound.role() == role).toList(), sounds, length);
    }

    @Override
    public void read(long first, int count, float[] stereo) {
        Arrays.fill(stereo, 0, 2 * count, 0);
        for (PlacedSound sound : sounds) {
            long begin = Math.max(first, sound.start());
            long end = Math.min(first + count, sound.end(length));
            if (begin < end) {
                add(sound, begin, (int) (end - begin), stereo, (int) (begin - first));
            }
        }
    }

    private void add(PlacedSound sound, long begin, int count, float[] stereo, int offset) {
        fillGains(sound, begin, count);
        AudioClip clip = sound.clip();
        long period = sound.to() - sound.from();
        int at = Math.toIntExact(sound.from() + (begin - sound.start()) % period);
        int right = clip.channels() - 1;
        for (int i = 0; i < count; i++) {
            int to = 2 * (offset + i);
            stereo[to] += gains[i] * clip.sample(0, at);
            stereo[to + 1] += gains[i] * clip.sample(right, at);
            if (++at == sound.to()) {
                at = Math.toIntExact(sound.from());
            }
        }
    }

    private void fillGains(PlacedSound sound, long begin, int count) {
        if (gains.length < count) {
            gains = new float[count];
        }
        Arrays.fill(gains, 0, count, (float) Decibels.toFactor(sound.gain()));
        fade(sound.start(), 1, sound.fadeIn(), begin, count);
        fade(sound.end(length) - 1, -1, sound.fadeOut(), begin, count);
        if (sound.ducking() > 0) {
            ducking.apply(sound.ducking(), begin, count, gains);
        }
    }

    /**
     * Lets the amplitude grow by equal steps away from the first or last sample of a sound.
     *
     * @param direction 1 for later, -1 for earlier samples
     */
    private void fade(long edge, int direction, long samples, long begin, int count) {
        for (int i = 0; samples > 0 && i < count; i++) {
            long distance = direction * (begin + i - edge);
            if (distance < samples) {
                gains[i] *= (float) ((double) distance / samples);
            }
        }
    }
}
